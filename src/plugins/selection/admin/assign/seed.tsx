'use client'
import { Button } from '@payloadcms/ui'
import { useId } from 'react'
import { useWords } from '@/admin/use-words'
import styles from './assign.module.css'

/** The number that everything drawn by lot follows from: typed, or drawn here. */
export function Seed({ seed, onChange }: { seed: string; onChange: (seed: string) => void }) {
  const { t } = useWords()
  const id = useId()
  return (
    <>
      <div className={styles.field}>
        <label htmlFor={id}>{t('selection:seed')}</label>
        <input
          id={id}
          inputMode="numeric"
          pattern="\d{1,9}"
          value={seed}
          aria-describedby={`${id}-help`}
          onChange={({ target }) => onChange(target.value.replace(/\D/g, '').slice(0, 9))}
        />
      </div>
      <Button buttonStyle="secondary" margin={false} onClick={() => onChange(String(crypto.getRandomValues(new Uint32Array(1))[0] ?? 0).slice(0, 9))}>
        {t('selection:drawSeed')}
      </Button>
      <p id={`${id}-help`} className={styles.help}>
        {t('selection:seedHelp')}
      </p>
    </>
  )
}
