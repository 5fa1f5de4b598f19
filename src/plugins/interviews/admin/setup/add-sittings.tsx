'use client'
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { Refusal, whyNot } from '@/admin/refusal'
import { useWords } from '@/admin/use-words'
import type { Setup } from '../../operations/read-setup'
import { daysBetween } from '../../rules/days'
import { timetable } from '../client'
import { type Places, WherePanelsSit } from './where'
import styles from './setup.module.css'

type Props = { program: string; panels: { id: string; name: string }[]; rooms: Setup['rooms'] }

/** Lets several panels sit on several days, in one act. */
export function AddSittings({ panels, program, rooms }: Props) {
  const { t } = useWords()
  const router = useRouter()
  const id = useId()
  const [when, setWhen] = useState({ first: '', last: '', from: '10:00', to: '17:00', weekends: false })
  const [places, setPlaces] = useState<Places>({})
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [added, setAdded] = useState<number | null>(null)
  const days = when.first ? daysBetween(when.first, when.last || when.first, when.weekends) : []
  const chosen = panels.flatMap(({ id: panel }) => {
    const place = places[panel]
    return place ? [{ panel, ...(place.room ? { room: place.room } : { link: place.link }) }] : []
  })

  const add = async () => {
    setBusy(true)
    setRefusal(null)
    setAdded(null)
    try {
      const { from, to } = when
      setAdded((await timetable.addSittings({ program, days, from, to, panels: chosen })).added)
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
        void add()
      }}
    >
      <h2 id={`${id}-title`} className={styles.title}>
        {t('interviews:addSittings')}
      </h2>
      <div className={styles.fields}>
        {(['first', 'last'] as const).map((name) => (
          <label key={name}>
            {t(`interviews:days:${name}`)}
            <input
              type="date"
              required={name === 'first'}
              min={name === 'last' ? when.first : undefined}
              value={when[name]}
              onChange={({ target }) => setWhen({ ...when, [name]: target.value })}
            />
          </label>
        ))}
        {(['from', 'to'] as const).map((name) => (
          <label key={name}>
            {t(`interviews:hours:${name}`)}
            <input type="time" required step={300} value={when[name]} onChange={({ target }) => setWhen({ ...when, [name]: target.value })} />
          </label>
        ))}
        <label className={styles.check}>
          <input type="checkbox" checked={when.weekends} onChange={({ target }) => setWhen({ ...when, weekends: target.checked })} />
          {t('interviews:days:weekends')}
        </label>
      </div>
      <WherePanelsSit panels={panels} rooms={rooms} places={places} onChange={setPlaces} />
      <div className={styles.end}>
        <Button type="submit" margin={false} disabled={busy || days.length === 0 || chosen.length === 0}>
          {t('interviews:addSittingsNow', { count: days.length * chosen.length })}
        </Button>
        <p role="status">{added === null ? '' : `✓ ${t('interviews:sittingsAdded', { count: added })}`}</p>
      </div>
      <Refusal why={refusal} />
    </form>
  )
}
