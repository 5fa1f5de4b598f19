'use client'
import {
  DndContext,
  DragOverlay,
  KeyboardSensor,
  PointerSensor,
  pointerWithin,
  rectIntersection,
  useSensor,
  useSensors,
  type Active,
  type CollisionDetection,
  type Over,
} from '@dnd-kit/core'
import { toast } from '@payloadcms/ui'
import { useState } from 'react'
import cards from '@/admin/cards.module.css'
import { useWords } from '@/admin/use-words'
import type { ReadTimetable } from '../../rules/timetable/problem'
import { CardFace } from './card'
import { Day } from './day'
import { MoveDialog } from './move-dialog'
import { type Drag, OnBoard } from './on-board'
import { againstIn } from './against'
import type { Shown } from './shown'
import { Unplaced } from './unplaced'
import styles from './board.module.css'

type Props = { shown: Shown /** The problem that the rules judge; the School judges again. */; problem: ReadTimetable /** Whether this person may move anybody. */; moves: boolean }

/** A card is over the slot that the pointer is in, however much of others it covers; without a pointer, over the one that it covers most of. */
const underPointer: CollisionDetection = (asked) => (asked.pointerCoordinates ? pointerWithin(asked) : rectIntersection(asked))

/** Days by panels with everybody in their place, and whoever has none beside them. Cards are dragged, by keyboard too, or moved by their button. */
export function Board({ moves, problem, shown }: Props) {
  const { t } = useWords()
  const [drag, setDrag] = useState<Drag | null>(null)
  const [over, setOver] = useState<string | null>(null)
  /** Whom the dialog is about, and the slot they were dropped on. */
  const [asked, setAsked] = useState<{ application: string; slot: string | null } | null>(null)
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }), useSensor(KeyboardSensor))
  const against = againstIn(shown, problem, t)
  const person = (application: string | null) => shown.people.find((one) => one.application === application)
  const [lifted, about] = [person(drag?.application ?? null), person(asked?.application ?? null)]
  const why = (over && drag?.against.get(over)) || []
  // Judged once for all slots, not with each that is passed.
  const lift = (application: string) => setDrag({ application, against: new Map(shown.slots.map(({ id }) => [id, against(application, id)])) })

  const drop = (application: string, slot: string) => {
    if (person(application)?.slot === slot) return
    const reasons = against(application, slot)
    if (reasons.length > 0) toast.error(reasons.join(' '))
    else setAsked({ application, slot })
  }

  const nameOf = (active: Active) => person(String(active.id))?.name ?? ''
  const placeOf = (place: Over | null) => {
    const slot = shown.slots.find(({ id }) => id === place?.id)
    return slot ? `${slot.day} ${slot.from}, ${shown.panels.find(({ id }) => id === slot.panel)?.name}` : ''
  }
  const announcements = {
    onDragStart: ({ active }: { active: Active }) => t('interviews:drag:lifted', { name: nameOf(active) }),
    onDragOver: ({ active, over: place }: { active: Active; over: Over | null }) => {
      if (!place) return undefined
      const reasons = against(String(active.id), String(place.id))
      return `${placeOf(place)}. ${reasons.length > 0 ? reasons.join(' ') : t('interviews:drag:allowed')}`
    },
    onDragEnd: ({ over: place }: { active: Active; over: Over | null }) => (place ? t('interviews:drag:dropped', { place: placeOf(place) }) : t('interviews:drag:back')),
    onDragCancel: () => t('interviews:drag:back'),
  }

  return (
    <OnBoard.Provider value={{ shown, moves, drag, against, ask: (application) => setAsked({ application, slot: null }) }}>
      <DndContext
        id="timetable"
        sensors={sensors}
        collisionDetection={underPointer}
        accessibility={{ announcements, screenReaderInstructions: { draggable: t('interviews:drag:how') } }}
        onDragStart={({ active }) => lift(String(active.id))}
        onDragOver={({ over: place }) => setOver(place ? String(place.id) : null)}
        onDragCancel={() => setDrag(null)}
        onDragEnd={({ active, over: place }) => {
          setDrag(null)
          setOver(null)
          if (place) drop(String(active.id), String(place.id))
        }}
      >
        <div className={styles.board}>
          <Unplaced />
          <div className={styles.days}>
            {shown.days.map(({ day, label }) => (
              <Day key={day} day={day} label={label} />
            ))}
          </div>
        </div>
        <DragOverlay>
          {lifted ? (
            <div className={`${cards.lifted} ${styles.lifted}`}>
              <CardFace person={lifted} />
              {over ? <p data-refused={why.length > 0}>{why.length > 0 ? why.join(' ') : `✓ ${t('interviews:drag:allowed')}`}</p> : null}
            </div>
          ) : null}
        </DragOverlay>
      </DndContext>
      {about && asked ? <MoveDialog key={`${about.application} ${asked.slot}`} person={about} slot={asked.slot} onClose={() => setAsked(null)} /> : null}
    </OnBoard.Provider>
  )
}
