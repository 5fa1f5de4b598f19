'use client'
import { Button } from '@payloadcms/ui'
import { memo, useId } from 'react'
import { useWords } from '@/admin/use-words'
import { comparisons, rankingMethods, type Shown, type TrialState } from './use-trial'
import styles from './ranking.module.css'

type Props = { shown: Shown; trial: TrialState }

/** A number that somebody is typing: what can't be read changes nothing. */
const typed = (value: string, use: (number: number) => void) => {
  const number = Number(value)
  if (value !== '' && Number.isFinite(number)) use(number)
}

/** Where the cut is, by which method and weights, and what it is compared with. */
export const Cut = memo(function Cut({ shown, trial }: Props) {
  const { t } = useWords()
  const id = useId()
  const { change, choice, ranked, threshold } = trial
  const most = Math.max(1, ranked)
  const moveTo = (places: number) => change({ places: Math.min(most, Math.max(0, Math.round(places))) })
  return (
    <section className={styles.cut} aria-label={t('selection:ranking:cut')}>
      <div className={styles.fields}>
        <div className={styles.field}>
          <label htmlFor={`${id}-method`}>{t('selection:ranking:method')}</label>
          <select id={`${id}-method`} value={choice.method} onChange={(event) => change({ method: event.target.value as typeof choice.method })}>
            {rankingMethods.map((method) => (
              <option key={method} value={method}>
                {t(`selection:ranking:methods:${method}`)}
                {method === shown.ranking.rules.method ? ` (${t('selection:ranking:counts')})` : ''}
              </option>
            ))}
          </select>
        </div>
        <div className={styles.field}>
          <label htmlFor={`${id}-places`}>{t('selection:ranking:places')}</label>
          <input id={`${id}-places`} type="number" min={0} max={most} value={choice.places} onChange={(event) => typed(event.target.value, moveTo)} />
        </div>
        <div className={styles.field}>
          <label htmlFor={`${id}-threshold`}>{t('selection:ranking:threshold')}</label>
          <input
            key={threshold}
            id={`${id}-threshold`}
            type="number"
            step={0.01}
            defaultValue={threshold?.toFixed(2)}
            onBlur={(event) => typed(event.target.value, (least) => (least.toFixed(2) === threshold?.toFixed(2) ? undefined : moveTo(trial.placesFor(least))))}
          />
        </div>
        <div className={styles.field}>
          <label htmlFor={`${id}-against`}>{t('selection:ranking:against')}</label>
          <select id={`${id}-against`} value={choice.against} onChange={(event) => change({ against: event.target.value as typeof choice.against })}>
            {comparisons.map((one) => (
              <option key={one} value={one}>
                {t(`selection:ranking:comparisons:${one}`)}
              </option>
            ))}
          </select>
        </div>
        <Button buttonStyle="secondary" margin={false} disabled={!trial.changed} onClick={trial.reset}>
          {t('selection:ranking:reset')}
        </Button>
      </div>
      <div className={styles.drag}>
        <label htmlFor={`${id}-drag`}>{t('selection:ranking:drag')}</label>
        <input
          id={`${id}-drag`}
          type="range"
          min={0}
          max={most}
          value={choice.places}
          aria-valuetext={t('selection:ranking:placesOf', { places: Math.min(choice.places, ranked), of: ranked })}
          onChange={(event) => moveTo(Number(event.target.value))}
        />
        <output htmlFor={`${id}-drag`}>{t('selection:ranking:placesOf', { places: Math.min(choice.places, ranked), of: ranked })}</output>
      </div>
      <fieldset className={styles.weights}>
        <legend>{t('selection:ranking:weights')}</legend>
        {shown.criteria.map(({ key, label }) => (
          <label key={key}>
            {label}
            <input
              type="number"
              min={0}
              step={0.5}
              value={choice.weights[key] ?? 1}
              onChange={(event) => typed(event.target.value, (weight) => change({ weights: { ...choice.weights, [key]: Math.max(0, weight) } }))}
            />
          </label>
        ))}
        {shown.ranking.screening ? (
          <label>
            {t('selection:ranking:screeningWeight')}
            <input
              type="number"
              min={0}
              max={99}
              step={5}
              value={choice.screeningWeight}
              onChange={(event) => typed(event.target.value, (weight) => change({ screeningWeight: Math.min(99, Math.max(0, weight)) }))}
            />
          </label>
        ) : null}
        <p>{t('selection:ranking:weightsHelp')}</p>
      </fieldset>
    </section>
  )
})
