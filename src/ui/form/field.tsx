import type { ReactNode } from 'react'

export type FieldWords = {
  /** Unique on the page; the error summary links to it. */
  id: string
  label: ReactNode
  hint?: ReactNode
  /** Why the value can't be taken, in words. */
  error?: string
  /** The word "optional", where the field may be left empty. */
  optional?: string
}

export type Described = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }

/** How an input is tied to its hint and its error. */
export function describedBy({ id, hint, error }: FieldWords): Described {
  const parts = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean)
  return { id, ...(parts.length > 0 && { 'aria-describedby': parts.join(' ') }), ...(error && { 'aria-invalid': true as const }) }
}

function Label({ label, optional }: FieldWords) {
  return (
    <>
      {label}
      {optional && <span className="optional"> ({optional})</span>}
    </>
  )
}

function Texts({ id, hint, error }: FieldWords) {
  return (
    <>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </>
  )
}

/** A label with its hint, its error and its control below. */
export function Field({ children, ...words }: FieldWords & { children: ReactNode }) {
  return (
    <div className="field">
      <label htmlFor={words.id}>
        <Label {...words} />
      </label>
      <Texts {...words} />
      {children}
    </div>
  )
}

/** Several controls that answer one question. */
export function FieldGroup({ children, ...words }: FieldWords & { children: ReactNode }) {
  const { 'aria-describedby': described } = describedBy(words)
  return (
    <fieldset aria-describedby={described} className="field">
      <legend>
        <Label {...words} />
      </legend>
      <Texts {...words} />
      {children}
    </fieldset>
  )
}
