import type { AdminViewServerProps } from 'payload'
import { inOwnLanguage } from '@/admin/endpoint'
import { Notice } from '@/admin/notice'
import { Screen, turnedAway } from '@/admin/screen'
import { wordsOf } from '@/admin/words'
import { isRefusal } from '@/refusals'
import { readForReview, type ReviewSheet } from '../../operations/read-for-review'
import { paths } from '../paths'
import { Answers } from './answers'
import { Review } from './review'

/** One review: what the applicant wrote beside what it is judged by. */
export async function ReviewView(view: AdminViewServerProps) {
  const req = inOwnLanguage(view.initPageResult.req)
  const t = wordsOf(req.i18n)
  const away = turnedAway(view, t('selection:desk'), 'reviewer', 'panelist')
  if (away) return away

  const above = [{ label: t('selection:desk'), url: paths.desk() }]
  const segments = view.params?.segments
  const sheet = await readForReview(req, String(segments?.[1])).catch(refusalOf)
  if (typeof sheet === 'string') {
    return (
      <Screen view={view} title={t('selection:review')} above={above}>
        <Notice kind="warning">{sheet}</Notice>
      </Screen>
    )
  }
  return (
    <Screen view={view} title={sheet.name ?? sheet.receipt} lead={leadOf(sheet)} above={above}>
      <Review key={`${sheet.review}-${sheet.state}-${sheet.status}`} sheet={sheet} answers={<Answers sheet={sheet} language={req.i18n.language} t={t} />} />
    </Screen>
  )

  function leadOf({ program, stage, name, receipt }: ReviewSheet) {
    const of = `${program.title} · ${t(`selection:stages:${stage}`)}`
    return name ? `${of} · ${receipt}` : of
  }
}

/** A refusal is an answer, in words; anything else is a fault. */
function refusalOf(error: unknown): string {
  if (isRefusal(error)) return error.message
  throw error
}
