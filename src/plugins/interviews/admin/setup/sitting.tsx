'use client'
import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Act } from '@/admin/acts'
import { Ask } from '@/admin/ask'
import { whyNot } from '@/admin/refusal'
import { useWords } from '@/admin/use-words'
import type { SittingSeen, SlotSeen } from '../../operations/read-setup'
import { timetable } from '../client'
import styles from './setup.module.css'

type Props = { program: string /** Its name. */; panel: string; sitting: SittingSeen; changes: boolean }

/** The hours of a panel on a day, with its slots; each may be kept free, and the whole taken back. */
export function Sitting({ changes, panel, program, sitting: { day, from, id, link, panel: panelId, room, slots, to } }: Props) {
  const { t } = useWords()
  const router = useRouter()
  const [asking, setAsking] = useState(false)
  const count = (state: SlotSeen['state']) => slots.filter((slot) => slot.state === state).length
  const act = async (work: Promise<unknown>) => {
    try {
      await work
      router.refresh()
    } catch (error) {
      toast.error(whyNot(error, t))
    }
    setAsking(false)
  }
  return (
    <details className={styles.sitting}>
      <summary>
        <b>
          {from}–{to}
        </b>
        <span>{room ?? (link ? t('interviews:byLink') : '')}</span>
        <span>{t('interviews:slotsOf', { free: count('free') + count('chosen'), taken: count('taken'), all: slots.length })}</span>
      </summary>
      <ul>
        {slots.map(({ from: begins, id: slot, state, to: ends }) => (
          <li key={slot} data-state={state}>
            <span>
              {begins}–{ends}
            </span>
            <span>{t(`interviews:slotStates:${state}`)}</span>
            {changes && (state === 'free' || state === 'closed') ? (
              <Act onClick={() => void act(timetable.closeSlot(slot, state === 'free'))} aria-label={`${begins}: ${t(`interviews:switch:${state}`)}`}>
                {t(`interviews:switch:${state}`)}
              </Act>
            ) : null}
          </li>
        ))}
      </ul>
      {changes ? (
        <Act className={styles.remove} onClick={() => setAsking(true)}>
          {t('interviews:removeSitting')}
        </Act>
      ) : null}
      {asking ? (
        <Ask
          title={t('interviews:removeSitting')}
          confirm={t('interviews:removeSitting')}
          danger
          onConfirm={() => act(timetable.removeSitting({ program, panel: panelId, sitting: id }))}
          onClose={() => setAsking(false)}
        >
          <p>{t('interviews:removeSittingHelp', { panel, day, hours: `${from}–${to}`, taken: count('taken') })}</p>
        </Ask>
      ) : null}
    </details>
  )
}
