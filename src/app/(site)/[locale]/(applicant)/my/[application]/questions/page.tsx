import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageLocale } from '@/i18n/page-locale'
import { longestQuestion, myQuestions } from '@/plugins/teaching'
import { Missing } from '../../../../missing'
import { moments } from '../../../moments'
import styles from '../cohort/cohort.module.css'
import { ParticipantPage } from '../cohort/participant-page'
import { readParticipant } from '../cohort/read'
import { ask } from './actions'
import { QuestionForm } from './question-form'

type Props = { params: Promise<{ application: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('apply.cohort.questions')
  return { title: t('title') }
}

/** Where a participant asks the School, with what they have asked, and what others asked that is answered to all. */
export default async function QuestionsPage({ params }: Props) {
  const [{ application: id }, locale, t] = [await params, await pageLocale(), await getTranslations('apply.cohort.questions')]
  const participant = await readParticipant(id, 'questions')
  if (!participant) return <Missing />
  const [{ own, shared }, time] = [await myQuestions(participant.req, id), await moments(locale)]
  const at = (moment: string) => ({ moment: time.moment(moment, participant.application.call.zone) })
  return (
    <ParticipantPage application={participant.application} title={t('title')} lead={t('lead')}>
      <QuestionForm key={own.length} longest={longestQuestion} send={ask.bind(null, id)} words={{ text: t('text'), ask: t('ask'), pending: t('pending'), refused: t('refused') }} />
      {own.length > 0 && (
        <section aria-labelledby="own" className="stack">
          <h2 id="own">{t('own')}</h2>
          {own.map(({ answer, askedAt, id: question, text }) => (
            <article className="card stack" key={question}>
              <p className="soft small">{t('askedAt', at(askedAt))}</p>
              <p className={styles.said}>{text}</p>
              {answer ? (
                <>
                  <p className="soft small">{t('answeredAt', at(answer.at))}</p>
                  <blockquote className={styles.said}>{answer.text}</blockquote>
                </>
              ) : (
                <p className="notice">{t('waits')}</p>
              )}
            </article>
          ))}
        </section>
      )}
      {shared.length > 0 && (
        <section aria-labelledby="shared" className="stack">
          <h2 id="shared">{t('shared')}</h2>
          {shared.map(({ answer, id: question, text }) => (
            <article className="card stack" key={question}>
              <p className={styles.said}>{text}</p>
              <blockquote className={styles.said}>{answer}</blockquote>
            </article>
          ))}
        </section>
      )}
    </ParticipantPage>
  )
}
