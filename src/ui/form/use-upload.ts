'use client'

import { useCallback, useState } from 'react'

export type UploadState =
  | { state: 'waiting' | 'attached' | 'expired' | 'offline' }
  /** `share`: how much has gone, 0 to 1. */
  | { state: 'sending'; share: number }
  | { state: 'refused'; error: string }

/** Sends one file by itself and tells how far it is. `fetch` can't say that of what it sends; this older way can. */
export function useUpload(url: string, attached: () => void) {
  const [upload, setUpload] = useState<UploadState>({ state: 'waiting' })
  const start = useCallback(
    (file: File) => {
      const fields = new FormData()
      fields.set('file', file)
      const request = new XMLHttpRequest()
      request.responseType = 'json'
      request.upload.onprogress = ({ loaded, total }) => setUpload({ state: 'sending', share: loaded / total })
      request.onerror = () => setUpload({ state: 'offline' })
      request.onload = () => {
        const answer = request.response as UploadState | null
        setUpload(answer ?? { state: 'offline' })
        if (answer?.state === 'attached') attached()
      }
      setUpload({ state: 'sending', share: 0 })
      request.open('POST', url)
      request.send(fields)
    },
    [attached, url],
  )
  return { upload, start }
}
