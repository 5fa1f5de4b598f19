import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { extractID } from 'payload/shared'
import { asClock } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import type { Application, Interview, Panel } from '@/payload-types'
import { record } from '@/plugins/ledger'
import { setInterviewReviewers } from '@/plugins/selection'
import { requireNoConflict } from './guard'
import { takeBack, writeAbout } from './letter'

type Event = 'scheduled' | 'moved' | 'cancelled' | 'held' | 'missed'

const letters: Partial<Record<Event, string>> = { scheduled: 'interview-invitation', moved: 'interview-changed', cancelled: 'interview-cancelled' }

/** What happened to an interview, if anything that matters to others did. */
function eventOf(before: Interview | undefined, after: Interview): Event | null {
  if (!before) return after.state
  if (after.state !== before.state) return after.state
  return extractID(after.panel) !== extractID(before.panel) || after.sequence !== before.sequence ? 'moved' : null
}

/** Writes what happened into the ledger and to the applicant, and gives the panel its reviews, in the transaction of the change. */
export const followInterview: CollectionAfterChangeHook<Interview> = async ({ data, doc, operation, previousDoc, req }) => {
  const before = operation === 'update' ? previousDoc : undefined
  // The document holds only what was asked for; the one before and what the guard let through hold all.
  const interview: Interview = { ...before, ...(data as Interview), id: doc.id }
  const event = eventOf(before, interview)
  if (!event) return doc
  const application = extractID(interview.application)
  const [startsAt, endsAt] = [interview.startsAt, interview.endsAt].map((moment) => new Date(moment).toISOString())
  await record(req, { action: `interview-${event}`, subjectType: 'applications', subject: application, details: { interview: doc.id, startsAt, endsAt } })
  // Whoever has an interview keeps no other time from the others.
  await query(req, sql`update slots set chosen_by_id = null, chosen_until = null where chosen_by_id = ${application}::uuid`)
  await setInterviewReviewers(req, application, event === 'cancelled' ? [] : await membersOf(req, extractID(interview.panel)))
  // Another panel in the same place at the same time is no news to whoever is heard.
  const template = interview.sequence === before?.sequence ? undefined : letters[event]
  if (template && (await isAwaited(req, application))) await writeAbout(req, interview, application, template)
  else if (event === 'cancelled') await takeBack(req, interview, application)
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
