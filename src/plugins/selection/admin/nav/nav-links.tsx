import type { ServerProps } from 'payload'
import { hasRole, type Role } from '@/access'
import { wordsOf } from '@/admin/words'
import { NavItems } from '@/admin/nav-items'
import { paths } from '../paths'

/** The screens of selection in the navigation, each for those who may use it. */
export function NavLinks({ i18n, user }: ServerProps) {
  const t = wordsOf(i18n)
  const links: { href: string; label: string; roles: Role[] }[] = [
    { href: paths.desk(), label: t('selection:desk'), roles: ['reviewer', 'panelist'] },
    { href: paths.board({}), label: t('selection:board'), roles: ['coordinator', 'auditor'] },
    { href: paths.assign({}), label: t('selection:tabs:assign'), roles: ['coordinator'] },
    { href: paths.flags(), label: t('selection:flags'), roles: ['coordinator', 'auditor'] },
    { href: paths.appeals(), label: t('selection:appeals:many'), roles: ['coordinator', 'auditor'] },
    { href: paths.release({}), label: t('selection:tabs:release'), roles: ['coordinator'] },
  ]
  const mine = links.filter(({ roles }) => hasRole(user, ...roles)).map(({ href, label }) => ({ href, label }))
  return mine.length > 0 ? <NavItems label={t('selection:navGroup')} links={mine} /> : null
}
