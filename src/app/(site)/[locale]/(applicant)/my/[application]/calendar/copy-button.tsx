'use client'

import { useEffect, useState } from 'react'

type Props = { text: string; words: Record<'copy' | 'copied', string> }

/** Puts an address on the clipboard, and says so. Without a script there is no button that does nothing. */
export function CopyButton({ text, words }: Props) {
  const [ready, setReady] = useState(false)
  const [copied, setCopied] = useState(false)
  useEffect(() => setReady(true), [])
  if (!ready) return null
  return (
    <>
      <button className="button button-secondary" onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))} type="button">
        {words.copy}
      </button>
      <span role="status">{copied && words.copied}</span>
    </>
  )
}
