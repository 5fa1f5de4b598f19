'use client'
import { type Active, DndContext, DragOverlay, KeyboardSensor, type Over, PointerSensor, useSensor, useSensors } from '@dnd-kit/core'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Act, Acts } from '@/admin/acts'
import cards from '@/admin/cards.module.css'
import { Refusal, whyNot } from '@/admin/refusal'
import { useWords } from '@/admin/use-words'
import type { PlannedSession, PlannedTraining } from '../../operations/read-plan'
import { hoursOn } from '../../rules/usual-hours'
import { byDay, onDay } from './by-day'
import { Card, CardFace } from './card'
import { faultsOf, plan, type Written } from './client'
import { SessionDialog } from './session-dialog'
import { type Shown, waitingIn } from './shown'
import { Weeks } from './weeks'
import styles from './calendar.module.css'

/** What a card stands for: a session of a training, or a training that is to have one. */
type Carried = { training: PlannedTraining; session?: PlannedSession }
type Asked = Carried & { written?: Written; faults?: ReturnType<typeof faultsOf>; refusal?: string }
type Done = { says: string; undo: () => Promise<unknown> }

/** The sessions of a programme week by week, and what waits beside them. Cards are dragged to another day, by keyboard too, or changed by their button; what was dropped can be taken back. */
export function Planner({ shown }: { shown: Shown }) {
  const { language, t } = useWords()
  const router = useRouter()
  const { plans, rooms, sessions, trainings, weeks } = shown
  const days = weeks.flatMap((week) => week.days)
  const open = days.filter(({ past }) => !past).map(({ day }) => day)
  const [lifted, setLifted] = useState<Carried | null>(null)
  const [asked, setAsked] = useState<Asked | null>(null)
  const [done, setDone] = useState<Done | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const waiting = waitingIn(shown)
  const start = lifted?.session?.day ?? open.find((day) => days.some((one) => one.day === day && !one.outside))
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }), useSensor(KeyboardSensor, { coordinateGetter: byDay(open, start) }))

  const carriedBy = (active: Active): Carried | null => {
    const [kind, id] = String(active.id).split(':')
    const session = kind === 'session' ? sessions.find((one) => one.id === id) : undefined
    const training = trainings.find((one) => one.id === (session?.training ?? id))
    return training ? { training, ...(session ? { session } : {}) } : null
  }
  const dayOf = (place: Over | null) => days.find(({ day }) => day === place?.id)
  const whereOf = ({ room, venue }: PlannedSession) => [rooms.find(({ id }) => id === room)?.name, venue].filter(Boolean).join(', ')

  const drop = async ({ session, training }: Carried, day: string) => {
    if (session?.day === day) return
    const written = session ? { day, from: session.from, to: session.to } : { day, ...hoursOn(day, sessions) }
    const says = t('teaching:plan:saved', { name: training.title, day: days.find((one) => one.day === day)?.full ?? day, from: written.from })
    setRefusal(null)
    try {
      if (session) await plan.change(session.id, written, language)
      const added = session ? null : await plan.add(training.id, written, language)
      setDone({ says, undo: () => (session ? plan.change(session.id, { day: session.day, from: session.from, to: session.to }, language) : plan.remove(String(added))) })
      router.refresh()
    } catch (error) {
      setAsked({ training, ...(session ? { session } : {}), written, faults: faultsOf(error), refusal: whyNot(error, t) })
    }
  }

  const takeBack = async () => {
    try {
      await done?.undo()
      setDone(null)
      router.refresh()
    } catch (error) {
      setRefusal(whyNot(error, t))
    }
  }

  const announcements = {
    onDragStart: ({ active }: { active: Active }) => t('teaching:plan:drag:lifted', { name: carriedBy(active)?.training.title ?? '' }),
    onDragOver: ({ active, over }: { active: Active; over: Over | null }) =>
      over ? [carriedBy(active)?.training.title, dayOf(over)?.full, dayOf(over)?.off].filter(Boolean).join('. ') : undefined,
    onDragEnd: ({ over }: { over: Over | null }) => (over ? t('teaching:plan:drag:dropped', { day: dayOf(over)?.full ?? '' }) : t('teaching:plan:drag:back')),
    onDragCancel: () => t('teaching:plan:drag:back'),
  }

  return (
    <DndContext
      id="plan"
      sensors={sensors}
      collisionDetection={onDay}
      accessibility={{ announcements, screenReaderInstructions: { draggable: t('teaching:plan:drag:how') } }}
      onDragStart={({ active }) => setLifted(carriedBy(active))}
      onDragCancel={() => setLifted(null)}
      onDragEnd={({ active, over }) => {
        setLifted(null)
        const carried = carriedBy(active)
        if (carried && over) void drop(carried, String(over.id))
      }}
    >
      <Refusal why={refusal} />
      <Acts role="status" className={styles.done}>
        {done ? (
          <>
            {done.says}
            <Act onClick={() => void takeBack()}>{t('teaching:plan:undo')}</Act>
          </>
        ) : null}
      </Acts>
      <div className={styles.planner}>
        <section className={`${cards.aside} ${styles.waiting}`} aria-label={t('teaching:plan:waiting')}>
          <h2>{t('teaching:plan:waiting')}</h2>
          {waiting.length > 0 ? (
            <ul>
              {waiting.map((training) => (
                <li key={training.id}>
                  <Card training={training} moves={plans} ask={() => setAsked({ training })} />
                </li>
              ))}
            </ul>
          ) : (
            <p>{t('teaching:plan:allPlanned')}</p>
          )}
        </section>
        <Weeks
          weeks={weeks}
          on={(day) =>
            sessions.flatMap((session) => {
              const training = session.day === day ? trainings.find(({ id }) => id === session.training) : undefined
              return training
                ? [<Card key={session.id} training={training} session={session} where={whereOf(session)} moves={plans} ask={() => setAsked({ training, session })} />]
                : []
            })
          }
        />
      </div>
      <DragOverlay>
        {lifted ? (
          <div className={cards.lifted}>
            <CardFace {...lifted} />
          </div>
        ) : null}
      </DragOverlay>
      {asked ? (
        <SessionDialog
          {...asked}
          shown={shown}
          onAnother={() => setAsked({ training: asked.training })}
          onClose={() => setAsked(null)}
          onDone={() => {
            setAsked(null)
            setDone(null)
            router.refresh()
          }}
        />
      ) : null}
    </DndContext>
  )
}
