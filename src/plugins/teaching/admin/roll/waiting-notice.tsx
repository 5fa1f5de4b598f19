'use client'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useState } from 'react'
import { Refused } from '@/admin/call'
import { Notice } from '@/admin/notice'
import { useLooking } from '@/admin/use-looking'
import { useWords } from '@/admin/use-words'
import { bringHome, waitingHere } from './keeping/keep'

/** How often what waits is tried again, in milliseconds. */
const every = 10_000

/** Sends what waits in this browser since a session without a network, and says what still does: nobody has to open a roll again for it. */
export function WaitingNotice({ reader }: { reader: string }) {
  const { t } = useWords()
  const router = useRouter()
  const [count, setCount] = useState(0)
  const [refusals, setRefusals] = useState<string[]>([])
  const bring = useCallback(async () => {
    if (waitingHere(reader) === 0) return
    try {
      setRefusals(await bringHome(reader))
      router.refresh()
    } catch (error) {
      setRefusals(error instanceof Refused ? [error.message] : [])
    }
    setCount(waitingHere(reader))
  }, [reader, router])
  useEffect(() => void bring(), [bring])
  useLooking(bring, every)
  return (
    <div role="status">
      {count > 0 ? <Notice kind="warning">{t('teaching:roll:unsent', { count })}</Notice> : null}
      {refusals.map((why) => (
        <Notice key={why} kind="bad">
          {why}
        </Notice>
      ))}
    </div>
  )
}
