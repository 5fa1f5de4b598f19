'use client'

import { useEffect, useState } from 'react'
import { fold } from '@/i18n/fold'
import type { Option } from './controls'
import { describedBy, Field, type FieldWords } from './field'

type Props = FieldWords & {
  name: string
  options: readonly Option[]
  empty: string
  chosen: string
  onChoose: (value: string) => void
  /** The words of the field that narrows the list. */
  search: string
  /** How many are left, in words. */
  found: (count: number) => string
}

/** One of a long list: a plain list that every browser and screen reader knows; with scripts, a field above it narrows it down. */
export function SearchSelect({ name, options, empty, chosen, onChoose, search, found, ...words }: Props) {
  const [scripted, setScripted] = useState(false)
  const [wanted, setWanted] = useState('')
  useEffect(() => setScripted(true), [])
  const left = options.filter(({ value, label }) => value === chosen || value === 'other' || fold(label).includes(fold(wanted.trim())))
  return (
    <Field {...words}>
      {scripted && (
        <>
          <input
            aria-controls={words.id}
            aria-label={search}
            autoComplete="off"
            onChange={(event) => setWanted(event.target.value)}
            placeholder={search}
            type="search"
            value={wanted}
          />
          <p className="visually-hidden" role="status">
            {wanted && found(left.length)}
          </p>
        </>
      )}
      <select name={name} onChange={(event) => onChoose(event.target.value)} value={chosen} {...describedBy(words)}>
        <option value="">{empty}</option>
        {left.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  )
}
