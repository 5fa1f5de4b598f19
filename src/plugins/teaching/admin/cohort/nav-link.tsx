import type { ServerProps } from 'payload'
import { hasRole } from '@/access'
import { NavItems } from '@/admin/nav-items'
import { wordsOf } from '@/admin/words'
import { screens } from './screens'

/** The cohort in the navigation, for those who may see something of it; the other screens are found by its tabs. */
export function NavLink({ i18n, user }: ServerProps) {
  const { path, seenBy } = screens.announcements
  return hasRole(user, ...seenBy) ? <NavItems links={[{ href: `/admin${path}`, label: wordsOf(i18n)('teaching:cohort') }]} /> : null
}
