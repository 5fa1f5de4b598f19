import type { ServerProps } from 'payload'
import { hasRole } from '@/access'
import { NavItems } from '@/admin/nav-items'
import { wordsOf } from '@/admin/words'
import { hrefs, screens } from './screens'

/** The certificates in the navigation, for those who may see them. */
export function NavLink({ i18n, user }: ServerProps) {
  if (!hasRole(user, ...screens.list.seenBy)) return null
  return <NavItems links={[{ href: hrefs.list(), label: wordsOf(i18n)('certificates:title') }]} />
}
