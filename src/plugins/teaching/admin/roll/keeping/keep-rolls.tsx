'use client'
import { useEffect } from 'react'
import type { SessionLine } from '../../../operations/read-sessions'
import { keepRolls } from './keep'

/** Keeps the rolls of those of these sessions that are near, on the phone of who looks at this page: it may be the last page that they see with a network. */
export function KeepRolls({ reader, sessions }: { reader: string; sessions: SessionLine[] }) {
  const near = sessions.flatMap(({ cancelled, near, session }) => (near && !cancelled ? [session] : [])).join()
  useEffect(() => {
    // Without a network there is nothing to keep that is not kept already.
    if (near) keepRolls(reader, near.split(',')).catch(() => undefined)
  }, [near, reader])
  return null
}
