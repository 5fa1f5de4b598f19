import type { ReactNode } from 'react'
import type { Words } from '@/admin/words'
import type { ReviewSheet } from '../../operations/read-for-review'
import { educationInWords, languageInWords } from '../in-words'
import { MaskedText, Pieces } from './masked-text'
import styles from './answers.module.css'

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
          value={languages.length > 0 ? languages.map((one, index) => <Language key={one.language} one={one} first={index === 0} language={language} t={t} />) : '–'}
        />
      </dl>
      {essays.map((essay) => (
        <Essay key={essay.key} essay={essay} t={t} />
      ))}
      {experience ? (
        <section className={styles.essay}>
          <h2>{t('selection:experience')}</h2>
          <MaskedText className={styles.text} text={experience} t={t} />
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
      {essay.text.length > 0 ? <MaskedText className={styles.text} text={essay.text} t={t} /> : <p className={styles.help}>{t('selection:notAnswered')}</p>}
      <p className={styles.help}>{t('selection:wordsOf', { words: essay.words, most: essay.maxWords })}</p>
    </section>
  )
}

const Language = ({ one, first, language, t }: { one: ReviewSheet['languages'][number]; first: boolean; language: string; t: Words }) => (
  <>
    {first ? '' : ', '}
    {languageInWords(one.language, language)} {one.level}
    {one.certificate ? (
      <>
        {' ('}
        <Pieces text={one.certificate} t={t} />)
      </>
    ) : null}
  </>
)

const Fact = ({ label, value }: { label: string; value: ReactNode }) => (
  <div>
    <dt>{label}</dt>
    <dd>{value}</dd>
  </div>
)
