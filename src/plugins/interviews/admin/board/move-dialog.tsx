'use client'
import { Link, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Act, Acts } from '@/admin/acts'
import { Ask } from '@/admin/ask'
import { whyNot } from '@/admin/refusal'
import { useWords } from '@/admin/use-words'
import { timetable } from '../client'
import { holderOf } from './against'
import { useBoard } from './on-board'
import type { ShownPerson, ShownSlot } from './shown'
import styles from './board.module.css'

type Props = { person: ShownPerson /** Where they were dropped; null lets it be chosen. */; slot: string | null; onClose: () => void }

/** Moves somebody, after asking: a letter tells the applicant. Which slots may be chosen, the rules say. */
export function MoveDialog({ onClose, person, slot }: Props) {
  const { t } = useWords()
  const { against, shown } = useBoard()
  const router = useRouter()
  const [to, setTo] = useState(slot ?? '')
  const panelOf = ({ panel }: ShownSlot) => shown.panels.find(({ id }) => id === panel)?.name ?? ''
  const allowed = slot || person.fixed ? [] : shown.slots.filter((one) => one.id !== person.slot && against(person.application, one.id).length === 0)
  const target = shown.slots.find(({ id }) => id === to)
  const holder = target && holderOf(shown, target.id)
  const act = async (work: () => Promise<unknown>) => {
    try {
      await work()
      router.refresh()
      onClose()
    } catch (error) {
      toast.error(whyNot(error, t))
    }
  }
  const move = () => act(() => (holder ? timetable.swap({ one: person.application, other: holder.application }) : timetable.move({ application: person.application, slot: to })))
  const label = (one: ShownSlot) => {
    const taken = holderOf(shown, one.id)
    return `${one.from}, ${panelOf(one)}${taken ? ` ⇄ ${taken.name}` : ''}`
  }

  return (
    <Ask
      title={t('interviews:moveOf', { name: person.name })}
      confirm={t(holder ? 'interviews:swapNow' : person.interview ? 'interviews:moveNow' : 'interviews:giveNow')}
      onConfirm={async () => {
        if (target) await move()
      }}
      onClose={onClose}
    >
      {person.when ? <p>{t('interviews:hasNow', { when: person.when })}</p> : null}
      {slot || person.fixed ? null : (
        <label className={styles.choose}>
          {t('interviews:moveTo')}
          <select value={to} onChange={({ target: chosen }) => setTo(chosen.value)}>
            <option value="">{t('interviews:chooseSlot')}</option>
            {shown.days.map(({ day, label: on }) => (
              <optgroup key={day} label={on}>
                {allowed
                  .filter((one) => one.day === day)
                  .map((one) => (
                    <option key={one.id} value={one.id}>
                      {label(one)}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </label>
      )}
      {target ? (
        <p>{t(holder ? 'interviews:swapHelp' : 'interviews:moveHelp', { day: dayOf(shown.days, target), hour: target.from, panel: panelOf(target), other: holder?.name ?? '' })}</p>
      ) : null}
      {person.fixed ? <p>{t('interviews:noMove:fixed')}</p> : null}
      {person.interview ? (
        <Acts>
          {person.pinned || !person.fixed ? (
            <Act onClick={() => void act(() => timetable.pin({ interview: person.interview ?? '', pinned: !person.pinned }))}>
              {t(person.pinned ? 'interviews:unpin' : 'interviews:pin')}
            </Act>
          ) : null}
          <Link href={`/admin/collections/interviews/${person.interview}`}>{t('interviews:openInterview')}</Link>
        </Acts>
      ) : null}
    </Ask>
  )
}

const dayOf = (days: { day: string; label: string }[], { day }: ShownSlot): string => days.find((one) => one.day === day)?.label ?? day
