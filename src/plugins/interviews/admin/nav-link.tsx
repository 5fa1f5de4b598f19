import type { ServerProps } from 'payload'
import { hasRole } from '@/access'
import { NavItems } from '@/admin/nav-items'
import { wordsOf } from '@/admin/words'

/** The timetable in the navigation, for those who may see it. */
export function NavLink({ i18n, user }: ServerProps) {
  const t = wordsOf(i18n)
  return hasRole(user, 'coordinator', 'auditor') ? <NavItems links={[{ href: '/admin/interviews', label: t('interviews:tabs:timetable') }]} /> : null
}
