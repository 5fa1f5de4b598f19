import Link from 'next/link'
import type { ServerProps } from 'payload'
import { Notice } from '@/admin/notice'
import { hasRole } from '@/access'
import { wordsOf } from '@/admin/words'

/** Says on the dashboard that letters could not be delivered, to those who can do something about it. */
export async function FailedLetters({ payload, i18n, user }: ServerProps) {
  if (!hasRole(user, 'coordinator')) return null
  const { totalDocs } = await payload.count({ collection: 'letters', where: { state: { equals: 'failed' } }, overrideAccess: true })
  if (totalDocs === 0) return null
  const t = wordsOf(i18n)
  return (
    <Notice kind="bad" title={t('correspondence:failedTitle', { count: totalDocs })}>
      <Link href="/admin/collections/letters?where[state][equals]=failed">{t('correspondence:failedLink')}</Link>
    </Notice>
  )
}
