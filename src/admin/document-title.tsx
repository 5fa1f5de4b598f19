'use client'
import { useEffect } from 'react'

/** Names the tab of the browser after a screen, in the language of its reader; Payload names a view of ours in one language only. */
export function DocumentTitle({ title }: { title: string }) {
  useEffect(() => {
    const put = () => {
      if (document.title !== title) document.title = title
    }
    put()
    // Payload's own title may arrive after ours.
    const watch = new MutationObserver(put)
    watch.observe(document.head, { childList: true, subtree: true, characterData: true })
    return () => watch.disconnect()
  }, [title])
  return null
}
