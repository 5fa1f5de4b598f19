import type { ServerProps } from 'payload'
import { hasRole } from '@/access'
import { NavItems } from '@/admin/nav-items'
import { wordsOf } from '@/admin/words'

/** The screens that look after the site, for those who write it. */
export function NavLinks({ i18n, user }: ServerProps) {
  const t = wordsOf(i18n)
  if (!hasRole(user, 'editor', 'coordinator', 'admin')) return null
  const links = [
    { href: '/admin/translations', label: t('editing:translations:title') },
    { href: '/admin/links', label: t('editing:links:title') },
  ]
  return <NavItems label={t('editing:navGroup')} links={links} />
}
