'use client'
import { useDroppable } from '@dnd-kit/core'
import { useWords } from '@/admin/use-words'
import { Card } from './card'
import { holderOf } from './against'
import { useBoard } from './on-board'
import type { ShownSlot } from './shown'
import styles from './board.module.css'

/** The panels that sit on a day side by side, each with its slots in order. */
export function Day({ day, label }: { day: string; label: string }) {
  const { shown } = useBoard()
  const slots = shown.slots.filter((slot) => slot.day === day)
  const panels = shown.panels.filter(({ id }) => slots.some(({ panel }) => panel === id))
  return (
    <section className={styles.day} aria-label={label}>
      <h2 className={styles.title}>{label}</h2>
      <div className={styles.panels}>
        {panels.map(({ id, name }) => (
          <div key={id} className={styles.panel}>
            <h3>{name}</h3>
            <p className={styles.where}>{[...new Set(slots.filter(({ panel }) => panel === id).map(({ where }) => where))].join(', ')}</p>
            <ol>
              {slots
                .filter(({ panel }) => panel === id)
                .map((slot) => (
                  <Slot key={slot.id} slot={slot} />
                ))}
            </ol>
          </div>
        ))}
      </div>
    </section>
  )
}

function Slot({ slot }: { slot: ShownSlot }) {
  const { t } = useWords()
  const { drag, shown } = useBoard()
  const { isOver, setNodeRef } = useDroppable({ id: slot.id })
  const holder = holderOf(shown, slot.id)
  const against = holder?.application === drag?.application ? undefined : drag?.against.get(slot.id)
  const judged = against && (against.length > 0 ? 'refused' : 'allowed')
  return (
    <li ref={setNodeRef} className={styles.slot} data-judged={judged} data-over={isOver} data-state={slot.state} data-slot={slot.id}>
      <span className={styles.hour}>
        {slot.from}–{slot.to}
      </span>
      {holder ? <Card person={holder} /> : <span className={styles.free}>{t(`interviews:slotOnBoard:${slot.state}`)}</span>}
    </li>
  )
}
