'use client'
import { useEffect } from 'react'

/** Names the tab of the browser after a screen, in the language of its reader; Payload names a view of ours in one language only. */
export function DocumentTitle({ title }: { title: string }) {
  useEffect(() => {
    document.title = title
  }, [title])
  return null
}
