'use client'
import { useEffect, useId, useState } from 'react'
import { Ask } from '@/admin/ask'
import { Refusal, whyNot } from '@/admin/refusal'
import { useWords } from '@/admin/use-words'
import type { FreeSlot } from '../../operations/read-day'
import type { Called } from '../../operations/read-reserve'
import { timetable } from '../client'
import type { Act } from './day-screen'
import styles from './day.module.css'

type Props = { /** Those of the day that nobody has. */ slots: FreeSlot[]; act: Act; onClose: () => void }

/** The reserve of the day: who would come at short notice for a slot, in the order of the rule; one press gives them the slot. */
export function Reserve({ slots, act, onClose }: Props) {
  const { t } = useWords()
  const id = useId()
  const [slot, setSlot] = useState(slots[0]?.slot ?? '')
  const [people, setPeople] = useState<Called[] | null>(null)
  const [chosen, setChosen] = useState<string>('')
  const [refusal, setRefusal] = useState<string | null>(null)
  useEffect(() => {
    if (!slot) return
    setRefusal(null)
    timetable.reserve(slot).then(
      ({ people: called }) => {
        setPeople(called)
        setChosen(called[0]?.application ?? '')
      },
      (error: unknown) => setRefusal(whyNot(error, t)),
    )
  }, [slot, t])
  const give = async () => {
    const person = people?.find(({ application }) => application === chosen)
    if (!person) return onClose()
    if (await act(timetable.give({ application: person.application, slot, interview: person.interview }))) onClose()
  }
  return (
    <Ask title={t('interviews:day:reserve')} confirm={t(people?.length === 0 ? 'interviews:day:close' : 'interviews:day:giveSlot')} onConfirm={give} onClose={onClose}>
      <p>{t('interviews:day:reserveRule')}</p>
      <div className={styles.choose}>
        <label htmlFor={id}>{t('interviews:day:freedSlot')}</label>
        <select id={id} value={slot} onChange={(event) => setSlot(event.target.value)}>
          {slots.map(({ from, panelName, slot: one, to }) => (
            <option key={one} value={one}>
              {from}–{to} · {panelName}
            </option>
          ))}
        </select>
      </div>
      <Refusal why={refusal} />
      {people?.length === 0 ? <p>{t('interviews:day:reserveEmpty')}</p> : null}
      <ol className={styles.reserve}>
        {people?.map(({ application, interviewAt, name, phone, receipt }) => (
          <li key={application}>
            <label>
              <input type="radio" name={`${id}-called`} checked={chosen === application} onChange={() => setChosen(application)} />
              <b>{name || receipt}</b>
              <span>{interviewAt ? t('interviews:day:hasLater', { when: interviewAt }) : t('interviews:day:hasNone')}</span>
            </label>
            {phone ? <a href={`tel:${phone}`}>{phone}</a> : <em>{t('interviews:day:noPhone')}</em>}
          </li>
        ))}
      </ol>
      <p>{t('interviews:day:told')}</p>
    </Ask>
  )
}
