'use client'
import { Link } from '@payloadcms/ui'
import { type ReactNode, useId, useState } from 'react'
import { Act, Acts } from '@/admin/acts'
import { Ask } from '@/admin/ask'
import { Refusal, whyNot } from '@/admin/refusal'
import { useWords } from '@/admin/use-words'
import type { PlannedSession, PlannedTraining } from '../../operations/read-plan'
import { hoursOn } from '../../rules/usual-hours'
import { faultsOf, plan, type Written } from './client'
import type { Shown } from './shown'
import styles from './calendar.module.css'

type Props = {
  shown: Shown
  training: PlannedTraining
  session?: PlannedSession
  /** What was tried already, why it was refused, and at which fields. */
  written?: Written
  faults?: ReturnType<typeof faultsOf>
  refusal?: string
  onAnother: () => void
  onDone: () => void
  onClose: () => void
}

type Form = Required<Omit<Written, 'state'>>

/** Everything of one session: when, where and who; and what becomes of it. Why something is refused stands at its field, and nothing that was typed is lost. */
export function SessionDialog({ onAnother, onClose, onDone, session, shown, training, written, ...tried }: Props) {
  const { language, t } = useWords()
  const start = shown.weeks.flatMap(({ days }) => days).find(({ off, outside, past }) => !past && !outside && !off)?.day ?? ''
  const [form, setForm] = useState<Form>({ day: start, room: null, venue: '', link: '', trainers: training.trainers, ...hoursOn(start, shown.sessions), ...session, ...written })
  const [faults, setFaults] = useState(tried.faults ?? {})
  const [refusal, setRefusal] = useState(tried.refusal ?? null)
  const set = (change: Partial<Form>) => setForm({ ...form, ...change })

  const act = async (work: () => Promise<unknown>) => {
    try {
      await work()
      onDone()
    } catch (error) {
      setFaults(faultsOf(error))
      setRefusal(whyNot(error, t))
    }
  }
  const { day, from, link, room, to, trainers, venue } = form
  const save = () =>
    act(() =>
      session ? plan.change(session.id, { day, from, to, room, venue, link, trainers }, language) : plan.add(training.id, { day, from, to, room, venue, link, trainers }, language),
    )
  const become = (state: PlannedSession['state']) => session && act(() => plan.change(session.id, { state }, language))
  const atField = Object.keys(faults).length > 0

  return (
    <Ask title={training.title} confirm={t('teaching:plan:save')} onConfirm={save} onClose={onClose}>
      {atField ? null : <Refusal why={refusal} />}
      <div className={styles.fields}>
        <Field label={t('teaching:plan:day')} fault={faults.day}>
          {(of) => <input {...of} type="date" required value={day} onChange={({ target }) => set({ day: target.value })} />}
        </Field>
        <Field label={t('teaching:plan:from')}>{(of) => <input {...of} type="time" required value={from} onChange={({ target }) => set({ from: target.value })} />}</Field>
        <Field label={t('teaching:plan:to')} fault={faults.to}>
          {(of) => <input {...of} type="time" required value={to} onChange={({ target }) => set({ to: target.value })} />}
        </Field>
        <Field label={t('teaching:plan:room')} fault={faults.room}>
          {(of) => (
            <select {...of} value={room ?? ''} onChange={({ target }) => set({ room: target.value || null })}>
              <option value="">{t('teaching:plan:noRoom')}</option>
              {shown.rooms.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('teaching:plan:venue')} fault={faults.venue} wide>
          {(of) => <input {...of} type="text" value={venue} onChange={({ target }) => set({ venue: target.value })} />}
        </Field>
        <Field label={t('teaching:plan:link')} fault={faults.link} wide>
          {(of) => <input {...of} type="url" value={link} onChange={({ target }) => set({ link: target.value })} />}
        </Field>
        <fieldset className={styles.people} aria-describedby={faults.trainers ? 'trainers-fault' : undefined}>
          <legend>{t('teaching:plan:trainers')}</legend>
          {shown.trainers.map(({ id, name }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={trainers.includes(id)}
                onChange={({ target }) => set({ trainers: target.checked ? [...trainers, id] : trainers.filter((one) => one !== id) })}
              />{' '}
              {name}
            </label>
          ))}
          {faults.trainers ? (
            <p id="trainers-fault" role="alert" className={styles.fault}>
              {faults.trainers}
            </p>
          ) : null}
        </fieldset>
      </div>
      {session ? (
        <Acts>
          {session.state === 'draft' ? <Act onClick={() => void become('planned')}>{t('teaching:plan:announceOne')}</Act> : null}
          {session.state === 'planned' ? <Act onClick={() => void become('cancelled')}>{t('teaching:plan:callOff')}</Act> : null}
          {session.state === 'cancelled' ? <Act onClick={() => void become('planned')}>{t('teaching:plan:holdAgain')}</Act> : null}
          {session.state === 'draft' ? <Act onClick={() => void act(() => plan.remove(session.id))}>{t('teaching:plan:removeDraft')}</Act> : null}
          <Act onClick={onAnother}>{t('teaching:plan:another')}</Act>
          <Link href={`/admin/collections/sessions/${session.id}`}>{t('teaching:plan:openSession')}</Link>
        </Acts>
      ) : null}
    </Ask>
  )
}

type Control = { id: string; 'aria-invalid': boolean; 'aria-describedby': string | undefined }

/** A control with its name, and why what is in it was refused. */
function Field({ children, fault, label, wide = false }: { label: string; fault?: string; wide?: boolean; children: (of: Control) => ReactNode }) {
  const id = useId()
  return (
    <div className={styles.field} data-wide={wide}>
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-invalid': fault !== undefined, 'aria-describedby': fault ? `${id}-fault` : undefined })}
      {fault ? (
        <p id={`${id}-fault`} role="alert" className={styles.fault}>
          {fault}
        </p>
      ) : null}
    </div>
  )
}
