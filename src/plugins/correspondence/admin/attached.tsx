'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { FileButton } from '@/admin/file-button'
import type { Attachment } from '../operations/queue-letter'

const contentOf = ({ content, encoding }: Attachment) => (encoding === 'base64' ? Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0)) : content)

/** Beside a letter: the file that goes with it, as its reader gets it. */
export function Attached() {
  const attachment = useDocumentInfo().savedDocumentData?.attachment as Attachment | null | undefined
  if (!attachment) return null
  const { name, type } = attachment
  return <FileButton fetchIt={() => Promise.resolve(new Blob([contentOf(attachment)], { type }))} label={name} name={name} />
}
