import type { Words } from '@/admin/words'
import type { Application, Program } from '@/payload-types'
import type { ApplicationForm } from '../../rules/form'
import { languageInWords } from '../in-words'
import styles from './file.module.css'

type Questions = NonNullable<NonNullable<Program['form']>['questions']>
type Props = { application: Application; questions: Questions; language: string; t: Words }

/** What the applicant handed in, in full. */
export function Answers({ application, questions, language, t }: Props) {
  const { languages = [], essays = {}, experience, heardFrom } = (application.answers ?? {}) as ApplicationForm
  if (!application.submittedAt) return null
  const known = questions.map(({ key, label }) => ({ key, label, text: essays[key] }))
  // An answer to a question that was since taken out of the form is still an answer.
  const others = Object.entries(essays).flatMap(([key, text]) => (questions.some((question) => question.key === key) ? [] : [{ key, label: key, text }]))
  return (
    <section className={styles.part}>
      <h2>{t('selection:answers')}</h2>
      <dl className={styles.facts}>
        {languages.length > 0 ? (
          <div>
            <dt>{t('selection:languages')}</dt>
            <dd>{languages.map((one) => `${languageInWords(one.language, language)} ${one.level}${one.certificate ? ` (${one.certificate})` : ''}`).join(', ')}</dd>
          </div>
        ) : null}
        {heardFrom ? (
          <div>
            <dt>{t('selection:heardFrom')}</dt>
            <dd>{heardFrom}</dd>
          </div>
        ) : null}
      </dl>
      {[...known, ...others].map(({ key, label, text }) => (
        <article key={key} className={styles.essay}>
          <h3>{label}</h3>
          <p>{text || t('selection:notAnswered')}</p>
        </article>
      ))}
      {experience ? (
        <article className={styles.essay}>
          <h3>{t('selection:experience')}</h3>
          <p>{experience}</p>
        </article>
      ) : null}
    </section>
  )
}
