'use client'
import { useId } from 'react'
import { useWords } from '@/admin/use-words'
import type { AssignmentWish } from '../../operations/assignment-problem'
import { Rules } from './rules'
import { Seed } from './seed'
import styles from './assign.module.css'

/** What is asked of the assignment, as it is typed. */
export type Typed = { each: number; atLeast: string; atMost: string; seed: string; prefer: 'stay' | 'even'; relaxed: NonNullable<AssignmentWish['relaxed']> }

const loads = ['atLeast', 'atMost'] as const
const preferences = ['stay', 'even'] as const

/** The terms of an assignment: how many each application has, the bounds of the loads, the seed, what matters first, and which rules hold. */
export function Terms({ typed, onChange }: { typed: Typed; onChange: (to: Partial<Typed>) => void }) {
  const { t } = useWords()
  const id = useId()
  const { each, prefer, relaxed, seed } = typed
  return (
    <>
      <div className={styles.fields}>
        <div className={styles.field}>
          <label htmlFor={`${id}-each`}>{t('selection:reviewersEach')}</label>
          <input id={`${id}-each`} type="number" min={1} max={20} value={each} onChange={({ target }) => onChange({ each: Math.min(20, Math.max(1, Number(target.value))) })} />
        </div>
        {loads.map((name) => (
          <div key={name} className={styles.field}>
            <label htmlFor={`${id}-${name}`}>{t(`selection:${name}`)}</label>
            <input
              id={`${id}-${name}`}
              inputMode="numeric"
              value={typed[name]}
              placeholder={t('selection:noBound')}
              onChange={({ target }) => onChange({ [name]: target.value.replace(/\D/g, '').slice(0, 5) })}
            />
          </div>
        ))}
        <Seed seed={seed} onChange={(drawn) => onChange({ seed: drawn })} />
      </div>
      <fieldset className={styles.choices}>
        <legend>{t('selection:prefer')}</legend>
        {preferences.map((one) => (
          <label key={one}>
            <input type="radio" name={`${id}-prefer`} checked={prefer === one} onChange={() => onChange({ prefer: one })} /> {t(`selection:preferences:${one}`)}
          </label>
        ))}
      </fieldset>
      <Rules relaxed={relaxed} onChange={(now) => onChange({ relaxed: now })} />
    </>
  )
}
