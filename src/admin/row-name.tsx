'use client'
import { Pill, useRowLabel, useTranslation } from '@payloadcms/ui'
import { getTranslation } from '@payloadcms/translations'
import styles from './row-name.module.css'
import { useStayOpen } from './stay-open'

/** What a kind of row is called in each language, and the fields that may say which row it is, the best first. */
export type RowNameProps = { kind: string | Record<string, string>; names: string[] }

/** A row of a form by its own words, so that a closed row is known without opening it. */
export function RowName({ kind, names }: RowNameProps) {
  const { i18n } = useTranslation()
  const { data, rowNumber } = useRowLabel<Record<string, unknown>>()
  const own = names.map((name) => data?.[name]).find((value) => typeof value === 'string' && value.trim() !== '')
  useStayOpen(Boolean(data) && names.length > 0 && !own)
  return (
    <span className={styles.row}>
      <span>{String((rowNumber ?? 0) + 1).padStart(2, '0')}</span>
      <Pill pillStyle="white" size="small">
        {getTranslation(kind, i18n)}
      </Pill>
      {own ? <span className={styles.own}>{String(own)}</span> : null}
    </span>
  )
}
