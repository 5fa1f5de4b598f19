import type { ServerProps } from 'payload'
import { hasRole, type Role } from '@/access'
import { NavItems } from '@/admin/nav-items'
import { wordsOf } from '@/admin/words'
import { mine } from '../roll/screens'
import { screens } from './screens'

/** The cohort in the navigation, for those who may see something of it (its other screens are found by its tabs), and what a guest teaches or hosts. */
export function NavLink({ i18n, user }: ServerProps) {
  const t = wordsOf(i18n)
  const links = [
    { ...screens.announcements, label: t('teaching:cohort') },
    { ...mine, label: t('teaching:sessions:mine') },
  ]
  const open = links.filter(({ seenBy }: { seenBy: readonly Role[] }) => hasRole(user, ...seenBy))
  return open.length > 0 ? <NavItems links={open.map(({ label, path }) => ({ href: `/admin${path}`, label }))} /> : null
}
