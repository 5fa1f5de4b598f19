import { useTranslations } from 'next-intl'
import type { ChangeEvent, ReactNode } from 'react'
import type { Paper } from '@/plugins/selection'
import { describedBy, Field } from '@/ui/form/field'
import styles from './document-field.module.css'

type CardProps = { kind: Paper /** What it is called, and what is said about it. */; title: string; help?: string | null; required: boolean; children: ReactNode }

/** One paper that is asked for. */
export function PaperCard({ children, help, kind, required, title }: CardProps) {
  const t = useTranslations('apply.form')
  return (
    <section aria-labelledby={`${kind}-title`} className={`card ${styles.paper}`}>
      <h2 className={styles.title} id={`${kind}-title`}>
        {title}
        {!required && <span className="optional"> ({t('optional')})</span>}
      </h2>
      {help && <p className="hint">{help}</p>}
      {children}
    </section>
  )
}

type InputProps = { kind: Paper; attached: boolean; error?: string; onChoose: (file: File) => void }

/** Where the file of a paper is chosen, or another in its place. */
export function PaperInput({ attached, error, kind, onChoose }: InputProps) {
  const t = useTranslations('apply.form')
  const field = { id: `documents.${kind}`, label: t(attached ? 'documents.replace' : 'documents.choose'), hint: t('documents.limits'), error }
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? []
    if (file) onChoose(file)
  }
  return (
    <Field {...field}>
      <input accept="application/pdf,.pdf" name="file" onChange={choose} type="file" {...describedBy(field)} />
    </Field>
  )
}
