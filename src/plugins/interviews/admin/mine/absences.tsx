'use client'
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { post, remove } from '@/admin/call'
import parts from '@/admin/part.module.css'
import { Refusal, whyNot } from '@/admin/refusal'
import { useWords } from '@/admin/use-words'
import type { MyAbsence } from '../../operations/read-mine'
import styles from './mine.module.css'

type Props = { absences: (MyAbsence & { /** The day in words. */ named: string })[]; panelist: string; today: string }

const nothing = { day: '', from: '', to: '' }

/** When a panelist is away; they write it down and take it back themselves, and slots follow. */
export function Absences({ absences, panelist, today }: Props) {
  const { t } = useWords()
  const router = useRouter()
  const [typed, setTyped] = useState(nothing)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const act = async (work: () => Promise<unknown>) => {
    setBusy(true)
    setRefusal(null)
    try {
      await work()
      setTyped(nothing)
      router.refresh()
    } catch (error) {
      setRefusal(whyNot(error, t))
    }
    setBusy(false)
  }
  // A day is kept as its noon, as everywhere in the admin.
  const add = () => act(() => post('/absences?depth=0', { panelist, day: `${typed.day}T08:00:00.000Z`, ...(typed.from || typed.to ? { from: typed.from, to: typed.to } : {}) }))
  const field = (name: 'from' | 'to') => (
    <label>
      {t(`interviews:mine:${name}`)}
      <input type="time" value={typed[name]} onChange={(event) => setTyped({ ...typed, [name]: event.target.value })} />
    </label>
  )
  return (
    <section className={parts.part}>
      <h2>{t('interviews:mine:absences')}</h2>
      <p className={parts.lead}>{t('interviews:mine:absencesHelp')}</p>
      <ul className={styles.list}>
        {absences.map(({ from, id, named, to }) => (
          <li key={id} className={styles.absence}>
            <span>
              {named}
              {from && to ? `, ${from}–${to}` : ` · ${t('interviews:mine:wholeDay')}`}
            </span>
            <Button
              size="small"
              buttonStyle="secondary"
              margin={false}
              disabled={busy}
              onClick={() => void act(() => remove(`/absences/${id}`))}
              aria-label={`${t('interviews:mine:remove')}: ${named}`}
            >
              {t('interviews:mine:remove')}
            </Button>
          </li>
        ))}
      </ul>
      <form
        className={styles.add}
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <label>
          {t('interviews:mine:awayOn')}
          <input type="date" required min={today} value={typed.day} onChange={(event) => setTyped({ ...typed, day: event.target.value })} />
        </label>
        {field('from')}
        {field('to')}
        <Button type="submit" margin={false} disabled={busy}>
          {t('interviews:mine:add')}
        </Button>
      </form>
      <Refusal why={refusal} />
    </section>
  )
}
