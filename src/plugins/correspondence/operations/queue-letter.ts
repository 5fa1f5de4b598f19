import type { PayloadRequest } from 'payload'
import { enqueue, mostAttempts } from '@/database/queue'
import { query, sql } from '@/database/transaction'
import { defaultLocale, type Locale } from '@/i18n/locales'
import { fill, oneLine, type Values } from '../rules/render'

/** A file that goes with a letter. `type` is its media type with all parameters: `text/calendar; charset=utf-8; method=REQUEST`. What is no text is in base64, and says so. */
export type Attachment = { name: string; type: string; content: string; encoding?: 'base64' }

export type LetterRequest = {
  /** The key of a template. */
  template: string
  to: string
  locale: Locale
  application?: string
  /** The subscription by which it is sent: the letter ends with the way out of it, and goes with it. */
  subscription?: string
  /** Whom an answer reaches, when that is not the School. */
  replyTo?: string
  attachment?: Attachment
  /** What the letter is for: at most one letter is written for an occasion. */
  occasion?: string
  values: Values
  /** Values that are filled in at sending and then erased, so that the outbox never shows them. */
  secret?: Values
}

/** A letter in the words that its reader will see. */
export type ComposedLetter = LetterRequest & Template

type Template = { subject: string; body: string }

/** Enough to be quick, few enough for one statement. */
const batch = 500

/** Queues one letter; see {@link queueLetters}. */
export const queueLetter = (req: PayloadRequest, letter: LetterRequest): Promise<void> => queueLetters(req, [letter])

/**
 * Writes letters into the outbox and queues their delivery in the transaction of the request: they leave when, and only when, it commits.
 * @throws Error when a template does not exist
 */
export async function queueLetters(req: PayloadRequest, letters: LetterRequest[]): Promise<void> {
  const composed = await composeLetters(req, letters)
  for (let start = 0; start < composed.length; start += batch) await write(req, composed.slice(start, start + batch))
}

/**
 * Fills the templates without sending anything.
 * @throws Error when a template does not exist
 */
export async function composeLetters(req: PayloadRequest, letters: LetterRequest[]): Promise<ComposedLetter[]> {
  const templates = new Map<string, Template>()
  const composed: ComposedLetter[] = []
  for (const letter of letters) {
    const key = `${letter.locale} ${letter.template}`
    const template = templates.get(key) ?? (await findTemplate(req, letter.template, letter.locale))
    templates.set(key, template)
    composed.push({ ...letter, subject: oneLine(fill(template.subject, letter.values)), body: fill(template.body, letter.values) })
  }
  return composed
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

async function write(req: PayloadRequest, letters: ComposedLetter[]): Promise<void> {
  const rows = letters.map(({ values: _filledIn, ...row }) => row)
  await query(
    req,
    sql`with written as (
          insert into letters ("to", locale, template, application_id, subscription_id, reply_to, subject, body, attachment, occasion, secret)
            select "to", locale::enum_letters_locale, template, application, subscription, "replyTo", subject, body, attachment, occasion, secret
            from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
              as asked("to" text, locale text, template text, application uuid, subscription uuid, "replyTo" text, subject text, body text, attachment jsonb, occasion text, secret jsonb)
            on conflict (occasion) do nothing returning id
        )
        select graphile_worker.add_job('deliver-letter', json_build_object('letter', id), job_key => 'letter:' || id, max_attempts => ${mostAttempts}) from written`,
  )
}

/** Lets a file go with the letter about an application that this very transaction has written, where there is one: what happened has one letter. */
export async function attachToLetter(req: PayloadRequest, application: string, attachment: Attachment): Promise<void> {
  await query(
    req,
    sql`update letters set attachment = ${JSON.stringify(attachment)}::jsonb
        where application_id = ${application}::uuid and attachment is null and xmin = pg_current_xact_id()::xid`,
  )
}

/** Queues the delivery of a letter of the outbox for now; what was queued for it before is replaced. */
export const queueDelivery = (req: PayloadRequest, letter: string): Promise<void> => enqueue(req, 'deliver-letter', { letter }, { key: `letter:${letter}` })
