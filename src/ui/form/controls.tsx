import type { ComponentProps } from 'react'
import { describedBy, Field, FieldGroup, type FieldWords } from './field'
import styles from './form.module.css'

type Own<Element extends 'input' | 'select' | 'textarea'> = Omit<ComponentProps<Element>, keyof FieldWords | 'className' | 'width'> & FieldWords & { width?: 'half' | 'short' }

const split = <T extends FieldWords>({ id, label, hint, error, optional, ...rest }: T) => ({ words: { id, label, hint, error, optional }, rest })

/** One line of text. */
export function TextField(props: Own<'input'>) {
  const { words, rest } = split(props)
  const { width, ...input } = rest
  return (
    <Field {...words}>
      <input className={styles.control} data-width={width} type="text" {...input} {...describedBy(words)} />
    </Field>
  )
}

/** Several lines of text. */
export function TextArea(props: Own<'textarea'>) {
  const { words, rest } = split(props)
  const { width, ...input } = rest
  return (
    <Field {...words}>
      <textarea className={styles.control} data-width={width} rows={4} {...input} {...describedBy(words)} />
    </Field>
  )
}

export type Option = { value: string; label: string }

/** One of a list. `empty` is the words of the choice not yet made. */
export function SelectField({ options, empty, ...props }: Own<'select'> & { options: readonly Option[]; empty: string }) {
  const { words, rest } = split(props)
  const { width, ...input } = rest
  return (
    <Field {...words}>
      <select className={styles.control} data-width={width} {...input} {...describedBy(words)}>
        <option value="">{empty}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  )
}

/** One of a few, all in sight. The first carries the id, so that a link to the question lands on something that can be answered. */
export function RadioField({
  options,
  name,
  chosen,
  onChoose,
  ...words
}: FieldWords & { name: string; options: readonly (Option & { hint?: string })[]; chosen?: string; onChoose?: (value: string) => void }) {
  return (
    <FieldGroup {...words}>
      <div className={styles.choices}>
        {options.map(({ value, label, hint }, index) => (
          <label className="choice" key={value}>
            <input
              aria-invalid={words.error ? true : undefined}
              defaultChecked={chosen === value}
              id={index === 0 ? words.id : undefined}
              name={name}
              onChange={() => onChoose?.(value)}
              type="radio"
              value={value}
            />
            <span>
              {label}
              {hint && <span className={styles.choiceHint}>{hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </FieldGroup>
  )
}

/** Any of a few, all in sight. The first carries the id, as in {@link RadioField}. */
export function ChecksField({ options, name, chosen, ...words }: FieldWords & { name: string; options: readonly Option[]; chosen: readonly string[] }) {
  return (
    <FieldGroup {...words}>
      <div className={styles.choices}>
        {options.map(({ value, label }, index) => (
          <label className="choice" key={value}>
            <input
              aria-invalid={words.error ? true : undefined}
              defaultChecked={chosen.includes(value)}
              id={index === 0 ? words.id : undefined}
              name={name}
              type="checkbox"
              value={value}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </FieldGroup>
  )
}

/** A statement to agree with. */
export function CheckField({ id, label, error, optional: _optional, hint: _hint, width: _width, ...input }: Own<'input'>) {
  return (
    <div className="field">
      {error && (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <div className="choice">
        <input {...input} {...describedBy({ id, label, error })} type="checkbox" />
        <label htmlFor={id}>{label}</label>
      </div>
    </div>
  )
}
