import type { AdminViewServerProps } from 'payload'
import { inOwnLanguage } from '@/admin/endpoint'
import { Notice } from '@/admin/notice'
import { Screen, turnedAway } from '@/admin/screen'
import { wordsOf } from '@/admin/words'
import { isRefusal } from '@/refusals'
import { readForReview, type ReviewSheet } from '../../operations/read-for-review'
import { languageChoices } from '../in-words'
import { paths } from '../paths'
import { Answers } from './answers'
import { Messages } from '../discussion/messages'
import { dueInWords } from './due-in-words'
import { Others } from './others'
import { PanelView } from './panel-view'
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
      <Review
        key={`${sheet.review}-${sheet.state}-${sheet.status}`}
        sheet={sheet}
        languages={languageChoices(
          sheet.languages.map(({ language }) => language),
          req.i18n.language,
        )}
        answers={<Answers sheet={sheet} language={req.i18n.language} t={t} />}
        others={
          sheet.stage === 'interview' ? (
            <PanelView sheet={sheet} language={req.i18n.language} t={t} />
          ) : (
            <Others others={sheet.others} rubric={sheet.rubric} language={req.i18n.language} t={t} />
          )
        }
        said={sheet.discussion ? <Messages messages={sheet.discussion.messages} language={req.i18n.language} t={t} /> : null}
      />
    </Screen>
  )

  function leadOf({ program, stage, name, receipt, state, dueAt }: ReviewSheet) {
    const parts = [program.title, t(`selection:stages:${stage}`)]
    if (name) parts.push(receipt)
    if (dueAt && state === 'assigned') parts.push(dueInWords(dueAt, req.i18n.language, t))
    return parts.join(' · ')
  }
}

/** A refusal is an answer, in words; anything else is a fault. */
function refusalOf(error: unknown): string {
  if (isRefusal(error)) return error.message
  throw error
}
