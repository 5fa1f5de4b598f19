import type { Words } from '@/admin/words'
import type { ReviewSheet } from '../../operations/read-for-review'
import { educationInWords, languageInWords } from '../in-words'
import styles from './answers.module.css'

const wordsIn = (text: string) => text.trim().split(/\s+/).filter(Boolean).length

/** What the applicant wrote; of the applicant only what the stage lets be seen. Rendered on the server, which knows the names of languages in every language. */
export function Answers({ sheet, language, t }: { sheet: ReviewSheet; language: string; t: Words }) {
  const { name, education, languages, essays, experience } = sheet
  return (
    <div className={styles.answers}>
      <dl className={styles.facts}>
        {name ? <Fact label={t('selection:applicant')} value={name} /> : null}
        <Fact label={t('selection:education')} value={educationInWords(education, t)} />
        <Fact
          label={t('selection:languages')}
          value={languages.map((one) => `${languageInWords(one.language, language)} ${one.level}${one.certificate ? ` (${one.certificate})` : ''}`).join(', ') || '–'}
        />
      </dl>
      {essays.map((essay) => (
        <Essay key={essay.key} essay={essay} t={t} />
      ))}
      {experience ? (
        <section className={styles.essay}>
          <h2>{t('selection:experience')}</h2>
          <p className={styles.text}>{experience}</p>
        </section>
      ) : null}
    </div>
  )
}

function Essay({ essay, t }: { essay: ReviewSheet['essays'][number]; t: Words }) {
  return (
    <section className={styles.essay}>
      <h2>{essay.question}</h2>
      {essay.help ? <p className={styles.help}>{essay.help}</p> : null}
      {essay.text ? <p className={styles.text}>{essay.text}</p> : <p className={styles.help}>{t('selection:notAnswered')}</p>}
      <p className={styles.help}>{t('selection:wordsOf', { words: wordsIn(essay.text), most: essay.maxWords })}</p>
    </section>
  )
}

const Fact = ({ label, value }: { label: string; value: string }) => (
  <div>
    <dt>{label}</dt>
    <dd>{value}</dd>
  </div>
)
