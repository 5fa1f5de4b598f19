import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { extractID } from 'payload/shared'
import { asClock } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import type { Locale } from '@/i18n/locales'
import { momentInWords } from '@/i18n/moment'
import type { Application, Interview, Panel } from '@/payload-types'
import { record } from '@/plugins/ledger'
import { setInterviewReviewers, writeToApplicants } from '@/plugins/selection'
import { requireNoConflict, told } from './guard'

type Event = 'scheduled' | 'moved' | 'cancelled' | 'held' | 'missed'

const letters: Partial<Record<Event, string>> = { scheduled: 'interview-invitation', moved: 'interview-changed', cancelled: 'interview-cancelled' }

/** Whether the applicant would come at another time, or to another place. */
const changed = (doc: Interview, before: Interview) => told.some((field) => (doc[field] ?? null) !== (before[field] ?? null))

/** What happened to an interview, if anything that matters to others did. */
function eventOf(doc: Interview, before: Interview | undefined): Event | null {
  if (!before) return doc.state
  if (doc.state !== before.state) return doc.state
  return extractID(doc.panel) !== extractID(before.panel) || changed(doc, before) ? 'moved' : null
}

/** Writes what happened into the ledger and to the applicant, and gives the panel its reviews, in the transaction of the change. */
export const followInterview: CollectionAfterChangeHook<Interview> = async ({ doc, operation, previousDoc, req }) => {
  const event = eventOf(doc, operation === 'update' ? previousDoc : undefined)
  if (!event) return doc
  const application = extractID(doc.application)
  await record(req, { action: `interview-${event}`, subjectType: 'applications', subject: application, details: { interview: doc.id, startsAt: doc.startsAt, endsAt: doc.endsAt } })
  await setInterviewReviewers(req, application, event === 'cancelled' ? [] : await membersOf(req, extractID(doc.panel)))
  const template = letters[event]
  if (template && (await isAwaited(req, application))) await write(req, doc, application, template)
  return doc
}

async function membersOf(req: PayloadRequest, panel: string): Promise<string[]> {
  const rows = await query<{ id: string }>(req, sql`select staff_id as id from panels_rels where parent_id = ${panel}::uuid and path = 'members' and staff_id is not null`)
  return rows.map(({ id }) => id)
}

/** Whether the applicant knows of being shortlisted and is still in the selection: nobody else hears of interviews. */
async function isAwaited(req: PayloadRequest, application: string): Promise<boolean> {
  const rows = await query(req, sql`select id from applications where id = ${application}::uuid and announced_status = 'shortlisted'`)
  return rows.length > 0
}

type Place = { locale: Locale; place: string | null }

async function write(req: PayloadRequest, interview: Interview, application: string, template: string): Promise<void> {
  const [entry] = await query<{ number: string }>(req, sql`select max(number) as number from ledger where subject_type = 'applications' and subject = ${application}`)
  const places = await query<Place>(req, sql`select _locale as locale, place from interviews_locales where _parent_id = ${interview.id}::uuid order by _locale`)
  const values = (locale: Locale, zone: string) => ({
    startsAt: momentInWords(new Date(interview.startsAt), locale, zone),
    place: (places.find((one) => one.locale === locale && one.place) ?? places.find((one) => one.place))?.place ?? '',
    link: interview.link ?? '',
  })
  await writeToApplicants(req, [{ application, template, occasion: `interview:${interview.id}:${entry?.number}`, values }])
}

/** Whoever joins a panel reviews its interviews that are still to come, unless a conflict stands against it. */
export const followPanel: CollectionAfterChangeHook<Panel> = async ({ doc, operation, req }) => {
  if (operation !== 'update') return doc
  const members = await membersOf(req, doc.id)
  const waiting = await query<{ application: string }>(
    req,
    sql`select application_id as application from interviews where panel_id = ${doc.id}::uuid and state = 'scheduled' order by application_id`,
  )
  for (const { application } of waiting) {
    await requireNoConflict(req, application, members)
    await setInterviewReviewers(req, application, members)
  }
  return doc
}

/** Nobody waits for an applicant who is out of the selection: the interview that is still to come is cancelled. */
export const cancelInterviews: CollectionAfterChangeHook<Application> = async ({ doc, operation, previousDoc, req }) => {
  if (operation !== 'update' || previousDoc.status !== 'shortlisted') return doc
  // The document shows an applicant less than what is written.
  const waiting = await query<{ id: string }>(
    req,
    sql`select i.id from interviews i join applications a on a.id = i.application_id
        where a.id = ${doc.id}::uuid and a.status in ('withdrawn', 'disqualified') and i.state = 'scheduled'`,
  )
  const clock = await asClock(req)
  for (const { id } of waiting) await req.payload.update({ collection: 'interviews', id, data: { state: 'cancelled' }, depth: 0, overrideAccess: true, req: clock })
  return doc
}
