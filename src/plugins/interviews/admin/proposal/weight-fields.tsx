'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { useWords } from '@/admin/use-words'
import { type Amounts, defaultWeights, type Term, terms, weightBounds } from '../../rules/timetable/terms'
import styles from './proposal.module.css'

/** Weights as they are typed. */
export type TypedWeights = Readonly<Record<Term, string>>

const byTerm = <T,>(of: (term: Term) => T) => Object.fromEntries(terms.map((term) => [term, of(term)])) as Record<Term, T>

/** Applicants say when they can't come, not when they would rather: what they wish weighs nothing in a timetable of ours. */
const weighed = terms.filter((term) => term !== 'wishes')

export const typedWeights = (weights: Amounts): TypedWeights => byTerm((term) => String(weights[term]))

export const weightsOf = (typed: TypedWeights): Amounts => byTerm((term) => Number(typed[term]))

type Props = { typed: TypedWeights; onType: (typed: TypedWeights) => void }

/** What a unit of each term of a timetable costs. */
export function WeightFields({ onType, typed }: Props) {
  const { t } = useWords()
  const id = useId()
  const usual = terms.every((term) => typed[term] === String(defaultWeights[term]))
  // What is weighed otherwise is seen at once; after that it is opened and closed by hand.
  const [open] = useState(!usual)
  return (
    <details className={styles.weights} open={open}>
      <summary>{t('interviews:weights')}</summary>
      <p id={`${id}-help`} className={styles.help}>
        {t('interviews:weightsHelp', weightBounds)}
      </p>
      <div className={styles.fields}>
        {weighed.map((term) => (
          <label key={term}>
            {t(`interviews:termNames:${term}`)}
            <input
              type="number"
              inputMode="numeric"
              required
              min={weightBounds.least}
              max={weightBounds.most}
              step={1}
              value={typed[term]}
              aria-describedby={`${id}-help`}
              onInvalid={({ currentTarget }) => currentTarget.closest('details')?.setAttribute('open', '')}
              onChange={({ target }) => onType({ ...typed, [term]: target.value })}
            />
          </label>
        ))}
        {usual ? null : (
          <Button buttonStyle="secondary" margin={false} onClick={() => onType(typedWeights(defaultWeights))}>
            {t('interviews:weightsUsual')}
          </Button>
        )}
      </div>
    </details>
  )
}
