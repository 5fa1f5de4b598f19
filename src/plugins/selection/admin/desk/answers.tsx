import type { ReactNode } from 'react'
import type { Words } from '@/admin/words'
import type { ReviewedAnswer, ReviewSheet } from '../../operations/read-for-review'
import { educationInWords, languageInWords, repliesInWords } from '../in-words'
import { MaskedText, Pieces } from './masked-text'
import styles from './answers.module.css'

/** What the applicant wrote; of the applicant only what the stage lets be seen. Rendered on the server, which knows the names of languages in every language. */
export function Answers({ sheet, language, t }: { sheet: ReviewSheet; language: string; t: Words }) {
  const { name, education, languages, sections } = sheet
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
      {sections.map(({ answers, key, title }) => (
        <section key={key} className={styles.section}>
          <h2>{title}</h2>
          {answers.map((answer) => (
            <Answer key={answer.key} answer={answer} t={t} />
          ))}
        </section>
      ))}
    </div>
  )
}

function Answer({ answer: { help, kind, question, text, values }, t }: { answer: ReviewedAnswer; t: Words }) {
  return (
    <article className={styles.answer}>
      <h3>{question}</h3>
      {help ? <p className={styles.help}>{help}</p> : null}
      {text ? <MaskedText className={styles.text} text={text.masked} t={t} /> : null}
      {values ? <p className={styles.text}>{repliesInWords(kind, values, t)}</p> : null}
      {text || values ? null : <p className={styles.help}>{t('selection:notAnswered')}</p>}
      {text ? (
        <p className={styles.help}>{text.most === null ? t('selection:words', { words: text.words }) : t('selection:wordsOf', { words: text.words, most: text.most })}</p>
      ) : null}
    </article>
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
