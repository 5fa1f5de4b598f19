'use client'
import { useEffect } from 'react'
import type { SessionLine } from '../../../operations/read-sessions'
import { WaitingNotice } from '../waiting-notice'
import { keepRolls } from './keep'

/**
 * What a page does for the phone that shows it: it may be the first after a session without a network, and the last before one. What waits is sent, and said as long as it does; of these sessions, the
 * rolls of those that are near are kept.
 */
export function KeepRolls({ reader, sessions }: { reader: string; sessions: SessionLine[] }) {
  const near = sessions.flatMap(({ cancelled, near, session }) => (near && !cancelled ? [session] : [])).join()
  useEffect(() => {
    // Without a network there is nothing to keep that is not kept already.
    if (near) keepRolls(reader, near.split(',')).catch(() => undefined)
  }, [near, reader])
  return <WaitingNotice reader={reader} />
}
