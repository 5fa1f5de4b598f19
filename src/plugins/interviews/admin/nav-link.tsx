import type { ServerProps } from 'payload'
import { hasRole, type Role } from '@/access'
import { NavItems } from '@/admin/nav-items'
import { wordsOf } from '@/admin/words'
import { mine, screens } from './screens'

/** The screens of interviews in the navigation, for those who may see them; a coordinator finds the others by the tabs of the timetable. */
export function NavLink({ i18n, user }: ServerProps) {
  const t = wordsOf(i18n)
  const links = [
    { ...screens.timetable, label: t('interviews:tabs:timetable') },
    { ...screens.day, label: t('interviews:tabs:day') },
    { ...mine, label: t('interviews:mine:title') },
  ]
  const open = links.filter(({ seenBy }: { seenBy: readonly Role[] }) => hasRole(user, ...seenBy))
  return open.length > 0 ? <NavItems links={open.map(({ label, path }) => ({ href: `/admin${path}`, label }))} /> : null
}
