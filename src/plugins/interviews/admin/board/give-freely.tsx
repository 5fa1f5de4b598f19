'use client'
import { Button } from '@payloadcms/ui'
import { addMinutes } from 'date-fns'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { post } from '@/admin/call'
import { Refusal, whyNot } from '@/admin/refusal'
import { useWords } from '@/admin/use-words'
import { defaultLocale, zone } from '@/i18n/locales'
import { momentIn } from '@/i18n/moment'
import type { Person } from '../../operations/read-problem'
import styles from './give-freely.module.css'

type Props = { waiting: Pick<Person, 'application' | 'name' | 'receipt'>[]; panels: { id: string; name: string }[] }
type Plan = { panel: string; startsAt: string; minutes: number; place: string; link: string }

const two = (value: number) => String(value).padStart(2, '0')

/** What a field for day and hour shows some minutes later. */
function later(local: string, minutes: number): string {
  const then = new Date(`${local}:00Z`)
  if (Number.isNaN(then.getTime())) return local
  then.setUTCMinutes(then.getUTCMinutes() + minutes)
  return `${then.getUTCFullYear()}-${two(then.getUTCMonth() + 1)}-${two(then.getUTCDate())}T${two(then.getUTCHours())}:${two(then.getUTCMinutes())}`
}

/**
 * Gives interviews at hours that are no slots, one after the other: each next one is proposed right after the last, with the same panel and place. They stay pinned where they are.
 */
export function GiveFreely({ waiting, panels }: Props) {
  const { t } = useWords()
  const router = useRouter()
  const id = useId()
  const [plan, setPlan] = useState<Plan>({ panel: panels[0]?.id ?? '', startsAt: '', minutes: 20, place: '', link: '' })
  const [application, setApplication] = useState(waiting[0]?.application ?? '')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [given, setGiven] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const chosen = waiting.find((candidate) => candidate.application === application) ?? waiting[0]
  const set = (change: Partial<Plan>) => setPlan((present) => ({ ...present, ...change }))

  const give = async () => {
    if (!chosen) return
    const startsAt = momentIn(zone, plan.startsAt)
    if (!startsAt) return setRefusal(t('interviews:noSuchHour'))
    setBusy(true)
    setRefusal(null)
    try {
      const { panel, place, link, minutes } = plan
      const endsAt = addMinutes(startsAt, minutes)
      await post(`/interviews?locale=${defaultLocale}`, {
        application: chosen.application,
        panel,
        place,
        link,
        pinned: true,
        startsAt: startsAt.toISOString(),
        endsAt: endsAt.toISOString(),
      })
      setGiven(chosen.name || chosen.receipt)
      set({ startsAt: later(plan.startsAt, plan.minutes) })
      setApplication(waiting.find((candidate) => candidate.application !== chosen.application)?.application ?? '')
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
        void give()
      }}
    >
      <h2 id={`${id}-title`} className={styles.title}>
        {t('interviews:giveFreely', { waiting: waiting.length })}
      </h2>
      <p>{t('interviews:giveFreelyHelp')}</p>
      <div className={styles.fields}>
        <label className={styles.wide}>
          {t('interviews:person')}
          <select value={chosen?.application} onChange={(event) => setApplication(event.target.value)}>
            {waiting.map((candidate) => (
              <option key={candidate.application} value={candidate.application}>
                {candidate.name} · {candidate.receipt}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('interviews:panel')}
          <select value={plan.panel} onChange={(event) => set({ panel: event.target.value })}>
            {panels.map((panel) => (
              <option key={panel.id} value={panel.id}>
                {panel.name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('interviews:startsAt')}
          <input type="datetime-local" required value={plan.startsAt} onChange={(event) => set({ startsAt: event.target.value })} />
        </label>
        <label>
          {t('interviews:minutes')}
          <input type="number" required min={5} max={480} step={5} value={plan.minutes} onChange={(event) => set({ minutes: Number(event.target.value) })} />
        </label>
        <label className={styles.place}>
          {t('interviews:place')}
          <input type="text" maxLength={300} required={!plan.link} value={plan.place} onChange={(event) => set({ place: event.target.value })} />
        </label>
        <label className={styles.link}>
          {t('interviews:link')}
          <input type="url" value={plan.link} onChange={(event) => set({ link: event.target.value })} />
        </label>
      </div>
      <div className={styles.end}>
        <Button type="submit" margin={false} disabled={busy}>
          {t('interviews:giveNow')}
        </Button>
        <p role="status">{given ? `✓ ${t('interviews:given', { name: given })}` : ''}</p>
      </div>
      <Refusal why={refusal} />
    </form>
  )
}
