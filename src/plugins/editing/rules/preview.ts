import { createHmac, timingSafeEqual } from 'node:crypto'
import { type Addressed, isAddressed } from './addressed'

/** What a preview shows, and until when. A `link` was passed on to a colleague; a `form` stands beside the form of its editor. */
export type Preview = { collection: Addressed; id: string; until: Date; kind: 'link' | 'form' }

export type Opened = { state: 'open'; preview: Preview } | { state: 'expired' } | { state: 'altered' }

/** How long a link works that is passed on, and one beside a form, in milliseconds. */
export const lifetime = { link: 7 * 24 * 60 * 60 * 1000, form: 12 * 60 * 60 * 1000 } as const

const signature = (secret: string, said: string): string => createHmac('sha256', createHmac('sha256', secret).update('preview links').digest()).update(said).digest('base64url')

/** A word that stands in an address and lets whoever has it see one document, until its time is over. */
export function signPreview(secret: string, { collection, id, kind, until }: Preview): string {
  const said = Buffer.from(JSON.stringify([collection, id, Math.floor(until.getTime() / 1000), kind])).toString('base64url')
  return `${said}.${signature(secret, said)}`
}

function parsed(said: string): Preview | null {
  try {
    const [collection, id, seconds, kind] = JSON.parse(Buffer.from(said, 'base64url').toString()) as unknown[]
    if (!isAddressed(collection) || typeof id !== 'string' || typeof seconds !== 'number' || (kind !== 'link' && kind !== 'form')) return null
    return { collection, id, until: new Date(seconds * 1000), kind }
  } catch {
    return null
  }
}

/** What a word of {@link signPreview} shows at a moment; one that was not signed here says nothing of what is in it. */
export function openPreview(secret: string, word: string, now: Date): Opened {
  const [said = '', given = ''] = word.split('.')
  const [right, tried] = [Buffer.from(signature(secret, said)), Buffer.from(given)]
  if (right.length !== tried.length || !timingSafeEqual(right, tried)) return { state: 'altered' }
  const preview = parsed(said)
  if (!preview) return { state: 'altered' }
  return now < preview.until ? { state: 'open', preview } : { state: 'expired' }
}
