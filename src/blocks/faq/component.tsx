import { structuredQuestions } from '@/content/machine/structured'
import { Section } from '@/ui/section/section'
import { StructuredData } from '@/ui/structured-data/structured-data'
import { RichText } from '@/ui/text/rich-text'
import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext'
import type { PieceProps } from '../piece'
import styles from './faq.module.css'

/** Questions that open to their answers, without a script. */
export function Faq({ block, locale }: PieceProps<'faq'>) {
  const items = block.items ?? []
  if (items.length === 0) return null
  return (
    <Section title={block.title}>
      <StructuredData data={structuredQuestions(items.map(({ answer, question }) => ({ question, answer: answer ? convertLexicalToPlaintext({ data: answer }) : '' })))} />
      <div className={styles.questions}>
        {items.map((item) => (
          <details key={item.id} className={styles.item}>
            <summary className={styles.question}>{item.question}</summary>
            <div className={styles.answer}>
              <RichText text={item.answer} locale={locale} under={block.title ? 2 : 1} />
            </div>
          </details>
        ))}
      </div>
    </Section>
  )
}
