'use client'
import { useEffect, useId, useState } from 'react'
import { Ask } from '@/admin/ask'
import { Refusal, whyNot } from '@/admin/refusal'
import { useWords } from '@/admin/use-words'
import type { DayInterview, FreeSlot } from '../../operations/read-day'
import { timetable } from '../client'
import type { Act } from './day-screen'
import styles from './day.module.css'

type Props = { interview: DayInterview; act: Act; onClose: () => void }

/** Gives somebody who was not there another slot. */
export function AnotherTime({ interview: { application, name }, act, onClose }: Props) {
  const { t } = useWords()
  const id = useId()
  const [free, setFree] = useState<FreeSlot[] | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [slot, setSlot] = useState('')
  useEffect(() => {
    timetable.free(application).then(
      ({ slots }) => {
        setFree(slots)
        setSlot(slots[0]?.slot ?? '')
      },
      (error: unknown) => setRefusal(whyNot(error, t)),
    )
  }, [application, t])
  const give = async () => {
    if (!slot) return onClose()
    if (await act(timetable.give({ application, slot, interview: null }))) onClose()
  }
  return (
    <Ask
      title={t('interviews:day:anotherTimeFor', { name })}
      confirm={t(free?.length === 0 ? 'interviews:day:close' : 'interviews:day:giveTime')}
      onConfirm={give}
      onClose={onClose}
    >
      <Refusal why={refusal} />
      {free?.length === 0 ? <p>{t('interviews:day:noFree')}</p> : null}
      {free && free.length > 0 ? (
        <div className={styles.choose}>
          <label htmlFor={id}>{t('interviews:day:freeTimes')}</label>
          <select id={id} value={slot} onChange={(event) => setSlot(event.target.value)}>
            {free.map(({ day, from, panelName, slot: one, to }) => (
              <option key={one} value={one}>
                {day} {from}–{to} · {panelName}
              </option>
            ))}
          </select>
        </div>
      ) : null}
      <p>{t('interviews:day:told')}</p>
    </Ask>
  )
}
