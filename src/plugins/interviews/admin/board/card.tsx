'use client'
import { useDraggable } from '@dnd-kit/core'
import cards from '@/admin/cards.module.css'
import { useWords } from '@/admin/use-words'
import { useBoard } from './on-board'
import type { ShownPerson } from './shown'
import styles from './board.module.css'

/** What a card says. */
export function CardFace({ person: { name, pinned, spoken, travels } }: { person: ShownPerson }) {
  const { t } = useWords()
  const signs = [spoken.toUpperCase(), ...(travels ? [t('interviews:fromFar')] : []), ...(pinned ? [t('interviews:pinned')] : [])]
  return (
    <>
      <span className={cards.name}>{name}</span>
      <span className={cards.signs}>{signs.join(' · ')}</span>
    </>
  )
}

/** Somebody on the board: dragged by the card, moved by its button as well. */
export function Card({ person }: { person: ShownPerson }) {
  const { t } = useWords()
  const { ask, moves } = useBoard()
  const still = !moves || person.fixed
  const { attributes, isDragging, listeners, setNodeRef } = useDraggable({ id: person.application, disabled: still, attributes: { roleDescription: t('interviews:drag:card') } })
  return (
    <div className={`${cards.card} ${styles.card}`} data-place={person.place} data-fixed={person.fixed} data-dragging={isDragging}>
      {still ? (
        <div className={cards.face}>
          <CardFace person={person} />
        </div>
      ) : (
        <div ref={setNodeRef} className={cards.face} {...attributes} {...listeners}>
          <CardFace person={person} />
        </div>
      )}
      {moves ? (
        <button type="button" className={cards.more} onClick={() => ask(person.application)} aria-label={t('interviews:moveOf', { name: person.name })}>
          ⋯
        </button>
      ) : null}
    </div>
  )
}
