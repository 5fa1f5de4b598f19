import { Link } from '@payloadcms/ui'
import type { PayloadRequest, ServerProps } from 'payload'
import { hasRole } from '@/access'
import { apart } from '@/admin/endpoint'
import { Notice } from '@/admin/notice'
import { wordsOf } from '@/admin/words'
import { countOpenQuestions } from '../../operations/read-questions'
import { hrefOf } from '../cohort/screens'

/** Says on the dashboard that participants wait for an answer, to those who give it. */
export async function QuestionsCard({ i18n, req, user }: ServerProps & { req: PayloadRequest }) {
  if (!hasRole(user, 'coordinator')) return null
  const [most, ...others] = await countOpenQuestions(apart(req))
  if (!most) return null
  const t = wordsOf(i18n)
  return (
    <Notice title={t('teaching:questions:waiting', { count: others.reduce((sum, { count }) => sum + count, most.count) })}>
      <Link href={hrefOf('questions', most.program)} prefetch={false}>
        {t('teaching:questions:answerThem')}
      </Link>
    </Notice>
  )
}
