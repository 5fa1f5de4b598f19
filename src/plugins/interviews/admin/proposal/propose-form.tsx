'use client'
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { Refusal, whyNot } from '@/admin/refusal'
import { useWords } from '@/admin/use-words'
import type { TimetableWish } from '../../operations/propose-timetable'
import { timetable } from '../client'
import type { Amounts } from '../../rules/timetable/terms'
import styles from './proposal.module.css'
import { typedWeights, WeightFields, weightsOf } from './weight-fields'

const preferences = ['best', 'stay'] as const

/** What is wished for before anybody chooses otherwise. */
type Props = TimetableWish & { weights: Amounts }

/** Asks for a timetable: the best of all, or the fewest moves among those who have a time already. */
export function ProposeForm({ prefer, program, seed, weights }: Props) {
  const { t } = useWords()
  const router = useRouter()
  const id = useId()
  const [typed, setTyped] = useState({ prefer, seed: String(seed), weights: typedWeights(weights) })
  const [refusal, setRefusal] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const ask = async () => {
    setBusy(true)
    setRefusal(null)
    try {
      await timetable.propose({ program, prefer: typed.prefer, seed: Number(typed.seed), weights: weightsOf(typed.weights) })
      router.refresh()
    } catch (error) {
      setRefusal(whyNot(error, t))
    }
    setBusy(false)
  }
  return (
    <form
      className={styles.form}
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault()
        void ask()
      }}
    >
      <h2 id={`${id}-title`} className={styles.title}>
        {t('interviews:propose')}
      </h2>
      <p className={styles.help}>{t('interviews:proposeHelp')}</p>
      <fieldset className={styles.choices}>
        <legend>{t('interviews:prefer')}</legend>
        {preferences.map((one) => (
          <label key={one}>
            <input type="radio" name={`${id}-prefer`} checked={typed.prefer === one} onChange={() => setTyped({ ...typed, prefer: one })} /> {t(`interviews:preferences:${one}`)}
          </label>
        ))}
      </fieldset>
      <WeightFields typed={typed.weights} onType={(weights) => setTyped((before) => ({ ...before, weights }))} />
      <div className={styles.fields}>
        <label>
          {t('interviews:seed')}
          <input
            inputMode="numeric"
            required
            pattern="\d{1,9}"
            value={typed.seed}
            aria-describedby={`${id}-seed`}
            onChange={({ target }) => setTyped({ ...typed, seed: target.value.replace(/\D/g, '').slice(0, 9) })}
          />
        </label>
        <Button type="submit" margin={false} disabled={busy || typed.seed === ''}>
          {t('interviews:proposeNow')}
        </Button>
        <p id={`${id}-seed`} className={styles.help}>
          {t('interviews:seedHelp')}
        </p>
      </div>
      <Refusal why={refusal} />
    </form>
  )
}
