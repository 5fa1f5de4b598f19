import { Link } from '@payloadcms/ui'
import { dayAndHour } from '@/admin/format'
import { Narrow } from '@/admin/narrow'
import { Notice } from '@/admin/notice'
import type { Words } from '@/admin/words'
import { type QuestionRow, questionsAsked, questionShows, readQuestions } from '../../operations/read-questions'
import { cohortScreen } from '../cohort/cohort-screen'
import { screens } from '../cohort/screens'
import { AnswerForm } from './answer-form'
import styles from './questions.module.css'

/** What participants ask: those who wait first, each answered where it stands. */
export const QuestionsView = cohortScreen('questions', async ({ asked, coordinates, program, req, t }) => {
  const wish = questionsAsked.parse({ ...asked, program })
  const questions = await readQuestions(req, wish)
  const { search, show } = wish
  return {
    lead: t('teaching:questions:lead'),
    body: (
      <>
        <Narrow
          action={`/admin${screens.questions.path}`}
          file="/api/cohort/questions/export"
          search={search}
          keep={{ program }}
          found={questions.length}
          choices={[
            { name: 'show', label: t('teaching:state'), value: show ?? '', options: questionShows.map((value) => ({ value, label: t(`teaching:questions:shows:${value}`) })) },
          ]}
          t={t}
        />
        {questions.length === 0 ? <Notice kind={search || show ? 'plain' : 'good'}>{t(search || show ? 'screens:nothingFound' : 'teaching:questions:none')}</Notice> : null}
        <ul className={styles.list}>
          {questions.map((question) => (
            <Question key={question.id} question={question} coordinates={coordinates} language={req.i18n.language} t={t} />
          ))}
        </ul>
      </>
    ),
  }
})

function Question({ coordinates, language, question, t }: { coordinates: boolean; language: string; question: QuestionRow; t: Words }) {
  const { answer, answeredAt, answeredBy, application, askedAt, id, locale, name, receipt, shared, text } = question
  return (
    <li className={styles.question}>
      <p className={styles.who}>
        <Link href={`/admin/collections/applications/${application}`} prefetch={false}>
          {name || receipt}
        </Link>{' '}
        <code>{receipt}</code> · {dayAndHour(language, askedAt)}
      </p>
      <blockquote lang={locale}>{text}</blockquote>
      {answer && answeredAt ? (
        <div className={styles.answer}>
          <p className={styles.who}>{t('teaching:questions:answered', { name: answeredBy ?? '', day: dayAndHour(language, answeredAt) })}</p>
          <blockquote lang={locale}>{answer}</blockquote>
          {shared ? <p>{t('teaching:questions:sharedAs', { text: shared })}</p> : null}
        </div>
      ) : coordinates ? (
        <AnswerForm question={id} text={text} locale={locale} />
      ) : (
        <p>{t('teaching:questions:waits')}</p>
      )}
    </li>
  )
}
