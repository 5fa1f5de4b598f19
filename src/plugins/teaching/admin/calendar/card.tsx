'use client'
import { useDraggable } from '@dnd-kit/core'
import cards from '@/admin/cards.module.css'
import { useWords } from '@/admin/use-words'
import type { PlannedSession, PlannedTraining } from '../../operations/read-plan'
import styles from './calendar.module.css'

type Props = { training: PlannedTraining; session?: PlannedSession /** Where it is held, in words */; where?: string }

/** What a card says: when, what, of which part, and how it stands. */
export function CardFace({ session, training, where }: Props) {
  const { t } = useWords()
  const signs = [
    t(`teaching:plan:parts:${training.part}`),
    ...(training.kind === 'training' ? [] : [t(`teaching:plan:kinds:${training.kind}`)]),
    ...(training.language === 'az' ? [] : [training.language.toUpperCase()]),
    ...(session && session.state !== 'planned' ? [t(`teaching:plan:states:${session.state}`)] : []),
  ]
  return (
    <>
      {session ? (
        <span className={cards.signs}>
          {session.from}–{session.to}
        </span>
      ) : null}
      <span className={`${cards.name} ${styles.what}`}>
        {training.order}. {training.title}
      </span>
      <span className={cards.signs}>{signs.join(' · ')}</span>
      {where ? <span className={cards.signs}>{where}</span> : null}
    </>
  )
}

/** A session, or a training that has none: dragged by the card, changed by its button. */
export function Card({ ask, moves, ...face }: Props & { moves: boolean; ask: () => void }) {
  const { t } = useWords()
  const { session, training } = face
  const still = !moves || session?.over || session?.state === 'cancelled'
  const id = session ? `session:${session.id}` : `training:${training.id}`
  const { attributes, isDragging, listeners, setNodeRef } = useDraggable({ id, disabled: still, attributes: { roleDescription: t('teaching:plan:drag:card') } })
  return (
    <div className={`${cards.card} ${styles.card}`} data-part={training.part} data-state={session?.state} data-dragging={isDragging} data-card={id}>
      {still ? (
        <div className={cards.face}>
          <CardFace {...face} />
        </div>
      ) : (
        <div ref={setNodeRef} className={cards.face} {...attributes} {...listeners}>
          <CardFace {...face} />
        </div>
      )}
      {moves ? (
        <button type="button" className={cards.more} onClick={ask} aria-label={t(session ? 'teaching:plan:changeOf' : 'teaching:plan:planOf', { name: training.title })}>
          ⋯
        </button>
      ) : null}
    </div>
  )
}
