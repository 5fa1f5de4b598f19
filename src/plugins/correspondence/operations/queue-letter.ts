import type { PayloadRequest } from 'payload'
import { enqueue } from '@/database/queue'
import { query, sql } from '@/database/transaction'
import { defaultLocale, type Locale } from '@/i18n/locales'
import { fill, oneLine, type Values } from '../rules/render'

export type LetterRequest = {
  /** The key of a template. */
  template: string
  to: string
  locale: Locale
  application?: string
  /** What the letter is for: at most one letter is written for an occasion. */
  occasion?: string
  values: Values
  /** Values that are filled in at sending and then erased, so that the outbox never shows them. */
  secret?: Values
}

type Template = { subject: string; body: string }

/** Queues one letter; see {@link queueLetters}. */
export const queueLetter = (req: PayloadRequest, letter: LetterRequest): Promise<void> => queueLetters(req, [letter])

/**
 * Writes letters into the outbox and queues their delivery in the transaction of the request: they leave when, and only when, it commits.
 * @throws Error when a template does not exist
 */
export async function queueLetters(req: PayloadRequest, letters: LetterRequest[]): Promise<void> {
  const templates = new Map<string, Template>()
  for (const letter of letters) {
    const key = `${letter.locale} ${letter.template}`
    const template = templates.get(key) ?? (await findTemplate(req, letter.template, letter.locale))
    templates.set(key, template)
    await write(req, letter, template)
  }
}

async function findTemplate(req: PayloadRequest, key: string, locale: Locale): Promise<Template> {
  const [template] = await query<Template>(
    req,
    sql`select l.subject, l.body from letter_templates t join letter_templates_locales l on l._parent_id = t.id
        where t.key = ${key} and l._locale::text in (${locale}, ${defaultLocale}) order by l._locale::text = ${locale} desc limit 1`,
  )
  if (!template) throw new Error(`There is no letter template "${key}".`)
  return template
}

async function write(req: PayloadRequest, letter: LetterRequest, template: Template): Promise<void> {
  const secret = letter.secret ? JSON.stringify(letter.secret) : null
  const [row] = await query<{ id: string }>(
    req,
    sql`insert into letters ("to", locale, template, application_id, subject, body, occasion, secret)
        values (${letter.to}, ${letter.locale}, ${letter.template}, ${letter.application ?? null}::uuid, ${oneLine(fill(template.subject, letter.values))},
                ${fill(template.body, letter.values)}, ${letter.occasion ?? null}, ${secret}::jsonb)
        on conflict (occasion) do nothing returning id`,
  )
  if (row) await queueDelivery(req, row.id)
}

/** Queues the delivery of a letter of the outbox for now; what was queued for it before is replaced. */
export const queueDelivery = (req: PayloadRequest, letter: string): Promise<void> => enqueue(req, 'deliver-letter', { letter }, { key: `letter:${letter}` })
