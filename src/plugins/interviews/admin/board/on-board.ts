import { createContext, useContext } from 'react'
import type { Against } from './against'
import type { Shown } from './shown'

/** Who is being dragged, and for each slot what stands against them there. */
export type Drag = { application: string; against: ReadonlyMap<string, readonly string[]> }

type Board = {
  shown: Shown
  /** Whether this person may move anybody. */
  moves: boolean
  drag: Drag | null
  against: Against
  /** Opens the dialog by which somebody is moved. */
  ask: (application: string) => void
}

/** What every part of the board knows. */
export const OnBoard = createContext<Board | null>(null)

export function useBoard(): Board {
  const board = useContext(OnBoard)
  if (!board) throw new Error('This stands outside the board.')
  return board
}
