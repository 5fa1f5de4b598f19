import type { AdminViewServerProps } from 'payload'
import { inOwnLanguage } from '@/admin/endpoint'
import { Screen, turnedAway } from '@/admin/screen'
import { wordsOf } from '@/admin/words'
import { readEvaluations } from '../../operations/read-evaluations'
import { mine } from '../roll/screens'
import { Overview } from './overview'
import { ownEvaluations } from './screens'

/** What participants said of what a guest teaches or hosts. */
export async function OwnEvaluationsView(view: AdminViewServerProps) {
  const req = inOwnLanguage(view.initPageResult.req)
  const t = wordsOf(req.i18n)
  const title = t('teaching:evaluations:title')
  const away = turnedAway(view, title, ...ownEvaluations.seenBy)
  if (away) return away
  const above = [{ label: t('teaching:sessions:mine'), url: `/admin${mine.path}` }]
  return (
    <Screen view={view} title={title} lead={t('teaching:evaluations:lead')} above={above}>
      <Overview {...(await readEvaluations(req, { teaching: true }))} file="/api/teaching/evaluations/export" language={req.i18n.language} t={t} />
    </Screen>
  )
}
