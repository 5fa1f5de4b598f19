'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { FileButton } from '@/admin/file-button'
import type { Attachment } from '../operations/queue-letter'

/** Beside a letter: the file that goes with it, as its reader gets it. */
export function Attached() {
  const attachment = useDocumentInfo().savedDocumentData?.attachment as Attachment | null | undefined
  if (!attachment) return null
  const { content, name, type } = attachment
  return <FileButton fetchIt={() => Promise.resolve(new Blob([content], { type }))} label={name} name={name} />
}
