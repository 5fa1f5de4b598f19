import { Facts } from '@/admin/facts'
import type { Words } from '@/admin/words'
import type { Application } from '@/payload-types'
import type { ApplicationForm } from '../../rules/form'
import type { GivenAnswer } from '../../rules/given'
import { byAnswer, markText, replyTo } from '../../rules/masking/answers'
import { languageInWords, repliesInWords } from '../in-words'
import { MarkedAnswer } from './marked-answer'
import type { File } from './read-file'
import styles from './file.module.css'

type Props = { application: Application; file: File; decides: boolean; language: string; t: Words }

/** What the applicant handed in, in full and as it was asked; for those who look after the screening, with what blind reviewers don't see marked. */
export function Answers({ application, file, decides, language, t }: Props) {
  const { answered } = file
  const { languages = [] } = (application.answers ?? {}) as ApplicationForm
  if (!application.submittedAt || !answered) return null
  const { surname, givenName, patronymic, identityNumber } = application.person ?? {}
  const identity = { names: [surname, givenName, patronymic].map((name) => name ?? ''), identityNumber: identityNumber ?? null }
  const redactions = file.redactions && byAnswer(file.redactions)
  const written = (answer: string, text: string) =>
    redactions ? <MarkedAnswer application={application.id} answer={answer} text={markText(text, identity, redactions[answer])} decides={decides} /> : <p>{text}</p>
  const given = ({ key, kind, text, values }: GivenAnswer) => {
    if (text) return written(replyTo(key), text)
    return <p>{values ? repliesInWords(kind, values, t) : t('selection:notAnswered')}</p>
  }
  return (
    <section className={styles.part}>
      <h2>{t('selection:answers')}</h2>
      <Facts
        facts={[
          [t('selection:languages'), languages.map((one) => `${languageInWords(one.language, language)} ${one.level}${one.certificate ? ` (${one.certificate})` : ''}`).join(', ')],
          [t('selection:formVersion'), answered.versions > 1 ? t('selection:formVersionOf', { number: answered.version, of: answered.versions }) : null],
        ]}
      />
      {redactions ? <p>{t('selection:maskingHelp')}</p> : null}
      {answered.sections.map(({ answers, key, title }) => (
        <section key={key} className={styles.section}>
          <h3>{title}</h3>
          {answers.map((answer) => (
            <article key={answer.key} className={styles.essay}>
              <h4>{answer.label}</h4>
              {given(answer)}
            </article>
          ))}
        </section>
      ))}
    </section>
  )
}
