'use client'
import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { whyNot } from './refusal'
import { useWords } from './use-words'

/** Fetches a file and gives it to the browser to keep; a refusal is said in its words. */
export function FileButton({ fetchIt, label, name }: { fetchIt: () => Promise<Blob>; label: string; name: string }) {
  const { t } = useWords()
  const [busy, setBusy] = useState(false)
  const save = async () => {
    setBusy(true)
    try {
      const address = URL.createObjectURL(await fetchIt())
      Object.assign(document.createElement('a'), { href: address, download: name }).click()
      URL.revokeObjectURL(address)
    } catch (error) {
      toast.error(whyNot(error, t))
    }
    setBusy(false)
  }
  return (
    <Button buttonStyle="secondary" margin={false} disabled={busy} onClick={() => void save()}>
      {label}
    </Button>
  )
}
