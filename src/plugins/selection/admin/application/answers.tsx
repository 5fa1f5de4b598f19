import { Facts } from '@/admin/facts'
import type { Words } from '@/admin/words'
import type { Application } from '@/payload-types'
import type { ApplicationForm } from '../../rules/form'
import { byAnswer, essay, markText } from '../../rules/masking/answers'
import { languageInWords } from '../in-words'
import { MarkedAnswer } from './marked-answer'
import type { File } from './read-file'
import styles from './file.module.css'

type Props = { application: Application; file: File; decides: boolean; language: string; t: Words }

/** What the applicant handed in, in full; for those who look after the screening, with what blind reviewers don't see marked. */
export function Answers({ application, file, decides, language, t }: Props) {
  const questions = file.program.form?.questions ?? []
  const { languages = [], essays = {}, experience, heardFrom } = (application.answers ?? {}) as ApplicationForm
  if (!application.submittedAt) return null
  const known = questions.map(({ key, label }) => ({ key, label, text: essays[key] }))
  // An answer to a question that was since taken out of the form is still an answer.
  const others = Object.entries(essays).flatMap(([key, text]) => (questions.some((question) => question.key === key) ? [] : [{ key, label: key, text }]))
  const { surname, givenName, patronymic, identityNumber } = application.person ?? {}
  const identity = { names: [surname, givenName, patronymic].map((name) => name ?? ''), identityNumber: identityNumber ?? null }
  const redactions = file.redactions && byAnswer(file.redactions)
  const written = (answer: string, text: string) =>
    redactions ? <MarkedAnswer application={application.id} answer={answer} text={markText(text, identity, redactions[answer])} decides={decides} /> : <p>{text}</p>
  return (
    <section className={styles.part}>
      <h2>{t('selection:answers')}</h2>
      <Facts
        facts={[
          [t('selection:languages'), languages.map((one) => `${languageInWords(one.language, language)} ${one.level}${one.certificate ? ` (${one.certificate})` : ''}`).join(', ')],
          [t('selection:heardFrom'), heardFrom],
        ]}
      />
      {redactions ? <p>{t('selection:maskingHelp')}</p> : null}
      {[...known, ...others].map(({ key, label, text }) => (
        <article key={key} className={styles.essay}>
          <h3>{label}</h3>
          {text ? written(essay(key), text) : <p>{t('selection:notAnswered')}</p>}
        </article>
      ))}
      {experience ? (
        <article className={styles.essay}>
          <h3>{t('selection:experience')}</h3>
          {written('experience', experience)}
        </article>
      ) : null}
    </section>
  )
}
