'use client'

import { useState } from 'react'

type Props = { text: string; words: Record<'copy' | 'copied', string> }

/** Puts an address on the clipboard, and says so. */
export function CopyButton({ text, words }: Props) {
  const [copied, setCopied] = useState(false)
  return (
    <>
      <button className="button button-secondary" onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))} type="button">
        {words.copy}
      </button>
      <span role="status">{copied && words.copied}</span>
    </>
  )
}
