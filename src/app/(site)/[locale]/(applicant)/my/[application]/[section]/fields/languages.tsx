'use client'

import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { SelectField, TextField } from '@/ui/form/controls'
import type { FieldsProps } from '../ask'
import styles from './fields.module.css'

/** Which rows were typed into; a fresh form begins with an empty one. */
function rowsIn(value: (name: string) => string, blank: boolean): number[] {
  const rows = Array.from({ length: 50 }, (_, row) => row).filter((row) => ['language', 'level', 'certificate'].some((part) => value(`languages.${row}.${part}`) !== ''))
  return rows.length === 0 || blank ? [...rows, rows.length] : rows
}

/** The languages somebody knows, a row each. Without scripts the same buttons ask the server for the same. */
export function LanguageFields({ ask, value, error }: FieldsProps<'languages'>) {
  const t = useTranslations('apply.form')
  const list = useRef<HTMLDivElement>(null)
  const [rows, setRows] = useState(() => rowsIn(value, ask.blank))
  const next = Math.max(-1, ...rows) + 1

  const change = (changed: number[], focus: string) => {
    setRows(changed)
    // Once the rows are there: the form hears of the change, and the keyboard goes on where something happened.
    window.setTimeout(() => {
      list.current?.dispatchEvent(new Event('input', { bubbles: true }))
      document.getElementById(focus)?.focus()
    })
  }

  return (
    <div className="fields" id="languages" ref={list} tabIndex={-1}>
      {error('languages') && <p className="error">{error('languages')}</p>}
      {rows.map((row, index) => {
        const field = (name: string) => ({
          id: `languages.${row}.${name}`,
          name: `languages.${row}.${name}`,
          defaultValue: value(`languages.${row}.${name}`),
          error: error(`languages.${index}.${name}`),
        })
        return (
          <fieldset className={`card ${styles.row}`} key={row}>
            <legend className="visually-hidden">{t('languages.row', { number: index + 1 })}</legend>
            <SelectField {...field('language')} empty={t('choose')} label={t('languages.language')} options={ask.languages} />
            <SelectField {...field('level')} empty={t('choose')} label={t('languages.level')} options={ask.levels} />
            <TextField {...field('certificate')} label={t('languages.certificate')} optional={t('optional')} placeholder={t('languages.certificateExample')} />
            {rows.length > 1 && (
              <button
                className="button button-quiet"
                name="row"
                onClick={(event) => {
                  event.preventDefault()
                  change(
                    rows.filter((other) => other !== row),
                    'languages-add',
                  )
                }}
                type="submit"
                value={row}
              >
                {t('languages.remove', { number: index + 1 })}
              </button>
            )}
          </fieldset>
        )
      })}
      <div>
        <button
          className="button button-secondary"
          id="languages-add"
          name="row"
          onClick={(event) => {
            event.preventDefault()
            change([...rows, next], `languages.${next}.language`)
          }}
          type="submit"
          value="add"
        >
          {t('languages.add')}
        </button>
      </div>
    </div>
  )
}
