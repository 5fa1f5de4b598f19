'use client'
import { toast } from '@payloadcms/ui'
import { useState } from 'react'
import { Notice } from '@/admin/notice'
import { Progress } from '@/admin/progress'
import { whyNot } from '@/admin/refusal'
import { useWords } from '@/admin/use-words'
import type { Day, DayInterview } from '../../operations/read-day'
import type { Mark } from '../../rules/day'
import { timetable } from '../client'
import { CheckIn } from './check-in'
import { DayPicker } from './day-picker'
import { Panel } from './panel'
import styles from './day.module.css'
import { useDay } from './use-day'

type Props = { first: Day /** Whether the reader sees all panels. */; seesAll: boolean; coordinates: boolean }

/** What is done about an interview of the day; the list is read anew after it. */
export type Act = (work: Promise<unknown>) => Promise<boolean>

const panelsOf = (interviews: readonly DayInterview[]) => [...new Map(interviews.map(({ panel, panelName }) => [panel, panelName])).entries()].map(([id, name]) => ({ id, name }))

/** A day of interviews as its reader needs it: their own panels on a phone, and the check-in list for who receives the applicants. */
export function DayScreen({ first, seesAll, coordinates }: Props) {
  const { t } = useWords()
  const { again, day, stale } = useDay(first)
  const [busy, setBusy] = useState(false)
  const act: Act = async (work) => {
    setBusy(true)
    const done = await work.then(
      () => true,
      (error: unknown) => {
        toast.error(whyNot(error, t))
        return false
      },
    )
    await again()
    setBusy(false)
    return done
  }
  const mark = (interview: string, said: Mark) => void act(timetable.mark(interview, said))
  const own = day.interviews.filter(({ mine }) => mine)
  const over = day.interviews.filter(({ state }) => state === 'held' || state === 'missed').length
  return (
    <div className={styles.day}>
      <DayPicker day={day} />
      {stale ? (
        <Notice kind="warning" role="status">
          {t('interviews:day:stale')}
        </Notice>
      ) : null}
      {day.interviews.length > 0 ? (
        <Progress done={over} of={day.interviews.length} label={t('interviews:day:progress', { over, all: day.interviews.length })} />
      ) : (
        <Notice title={t(seesAll ? 'interviews:day:nobody' : 'interviews:day:nobodyYours')}>{t('interviews:day:nobodyHelp')}</Notice>
      )}
      {panelsOf(own).map(({ id, name }) => (
        <Panel key={id} name={name} interviews={own.filter(({ panel }) => panel === id)} readAt={day.readAt} busy={busy} onMark={mark} />
      ))}
      {seesAll && day.interviews.length > 0 ? <CheckIn day={day} panels={panelsOf(day.interviews)} coordinates={coordinates} busy={busy} act={act} onMark={mark} /> : null}
    </div>
  )
}
