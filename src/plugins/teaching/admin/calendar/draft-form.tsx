'use client'
import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { Refusal, whyNot } from '@/admin/refusal'
import { useWords } from '@/admin/use-words'
import type { DraftAsked, Proposal } from '../../operations/draft-sessions'
import type { WeeklyHour } from '../../rules/draft-timetable'
import { hrefOf } from '../cohort/screens'
import { plan } from './client'
import { DraftHours } from './draft-hours'
import { DraftProposal } from './draft-proposal'
import { type NamedDayOff, type Shown, waitingIn } from './shown'
import styles from './calendar.module.css'

type Props = { shown: Shown; first: string; last: string; hours: WeeklyHour[]; off: NamedDayOff[] }

/** Asks for hours, days off and order, shows what would be planned, and plans exactly that. */
export function DraftForm({ shown, off, ...start }: Props) {
  const { t } = useWords()
  const router = useRouter()
  const id = useId()
  const [hours, setHours] = useState(start.hours)
  const [span, setSpan] = useState({ first: start.first, last: start.last })
  const [taught, setTaught] = useState<string[]>([])
  const [more, setMore] = useState<string[]>([])
  const [spread, setSpread] = useState(false)
  const [room, setRoom] = useState('')
  const [shows, setShows] = useState<{ asked: DraftAsked; proposal: Proposal } | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const held = off.filter(({ day }) => day >= span.first && day <= span.last)

  const trying = async (work: () => Promise<void>) => {
    setBusy(true)
    setRefusal(null)
    try {
      await work()
    } catch (error) {
      setRefusal(whyNot(error, t))
    }
    setBusy(false)
  }
  const propose = () =>
    trying(async () => {
      const closed = [...off.map(({ day }) => day).filter((day) => !taught.includes(day)), ...more.filter(Boolean)]
      const asked = { program: shown.program, hours, ...span, closed, spread, room: room || null }
      setShows({ asked, proposal: await plan.propose(asked) })
    })
  const draft = () =>
    trying(async () => {
      if (!shows) return
      toast.success(t('teaching:plan:draft:done', { count: (await plan.draft({ ...shows.asked, digest: shows.proposal.digest })).drafted }))
      router.push(hrefOf('calendar', shown.program))
      router.refresh()
    })

  return (
    <>
      <form
        className={styles.draft}
        aria-labelledby={`${id}-title`}
        onChange={() => setShows(null)}
        onSubmit={(event) => {
          event.preventDefault()
          void propose()
        }}
      >
        <h2 id={`${id}-title`}>{t('teaching:plan:draft:title', { count: waitingIn(shown).length })}</h2>
        <p>{t('teaching:plan:draft:lead')}</p>
        <DraftHours hours={hours} set={setHours} />
        <div className={styles.fields}>
          {(['first', 'last'] as const).map((name) => (
            <div key={name} className={styles.field}>
              <label htmlFor={`${id}-${name}`}>{t(`teaching:plan:draft:${name}`)}</label>
              <input id={`${id}-${name}`} type="date" required value={span[name]} onChange={({ target }) => setSpan({ ...span, [name]: target.value })} />
            </div>
          ))}
          <div className={styles.field}>
            <label htmlFor={`${id}-room`}>{t('teaching:plan:room')}</label>
            <select id={`${id}-room`} value={room} onChange={({ target }) => setRoom(target.value)}>
              <option value="">{t('teaching:plan:noRoom')}</option>
              {shown.rooms.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </select>
          </div>
        </div>
        <label>
          <input type="checkbox" checked={spread} onChange={({ target }) => setSpread(target.checked)} /> {t('teaching:plan:draft:spread')}
        </label>
        <fieldset className={styles.people}>
          <legend>{t('teaching:plan:draft:closed')}</legend>
          {held.map(({ day, label, name }) => (
            <label key={day}>
              <input
                type="checkbox"
                checked={!taught.includes(day)}
                onChange={({ target }) => setTaught(target.checked ? taught.filter((one) => one !== day) : [...taught, day])}
              />{' '}
              {label}: {name}
            </label>
          ))}
          {more.map((day, place) => (
            <input
              key={`more-${place.toString()}`}
              type="date"
              aria-label={t('teaching:plan:draft:another')}
              value={day}
              onChange={({ target }) => setMore(more.with(place, target.value))}
            />
          ))}
          <Button buttonStyle="secondary" margin={false} onClick={() => setMore([...more, ''])}>
            {t('teaching:plan:draft:addDay')}
          </Button>
        </fieldset>
        <Button type="submit" margin={false} disabled={busy}>
          {t('teaching:plan:draft:show')}
        </Button>
      </form>
      <Refusal why={refusal} />
      {shows ? <DraftProposal shown={shown} proposal={shows.proposal} busy={busy} onPlan={() => void draft()} /> : null}
    </>
  )
}
