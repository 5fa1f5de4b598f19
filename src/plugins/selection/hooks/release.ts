import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { extractID } from 'payload/shared'
import { isStaff } from '@/access'
import { query, sql } from '@/database/transaction'
import type { Release } from '@/payload-types'
import { composeLetters, queueLetters } from '@/plugins/correspondence'
import { recordAll } from '@/plugins/ledger'
import { hashOf } from '../rules/canonical'
import { demandConsent } from './consent'
import { freezeRelease } from './decisions'
import { markFeedbackTold, readFeedback } from './feedback'
import { addressLetters } from './letters'
import { type Announcement, answerDate, planRelease, type ReleasePlan, templateOf } from '../rules/release'
import type { Stage, Status } from '../rules/steps'
import { denied } from './refusals'
import { answerTerms } from './terms'

type Part = { program: string; stage: Stage }

/** What a release would tell now. */
export async function planOf(req: PayloadRequest, program: string, stage: Stage): Promise<ReleasePlan> {
  const decided = await query<{ application: string; status: Status; announcedStatus: Status }>(
    req,
    sql`select a.id as application, a.status, a.announced_status as "announcedStatus" from standings s join applications a on a.id = s.application_id
        where s.program_id = ${program}::uuid and s.stage = ${stage} and s.awaits_release`,
  )
  return planRelease(decided, stage)
}

/** The letters of a release, in the order of its announcements. An offer says until when it can be answered, counted from `now`. */
export async function lettersOf(req: PayloadRequest, part: Part, announcements: readonly Announcement[], { release, now }: { release: string; now: Date }) {
  const terms = await answerTerms(req, part.program)
  const [answerBy, feedback] = [answerDate(now, terms), await readFeedback(req, part, announcements)]
  return addressLetters(
    req,
    announcements.map(({ application, status, letter }) => {
      const why = feedback.get(application)
      return {
        application,
        template: templateOf(letter, { tellsPlace: terms.tellReservePlace, hasFeedback: why !== undefined }),
        occasion: `release:${release}:${application}`,
        ...(status === 'offered' ? { answerBy } : {}),
        ...(why === undefined ? {} : { values: () => ({ feedback: why }) }),
      }
    }),
  )
}

/** No moment of its own: so that what is the same today and tomorrow has one fingerprint. */
const always = new Date(0)

/** SHA-256 of who is told what, in the words of every letter: another one as soon as a decision, a template, a name, an address or the terms of offers have changed. */
export async function fingerprintOf(req: PayloadRequest, part: Part, announcements: readonly Announcement[]): Promise<string> {
  const addressed = await lettersOf(req, part, announcements, { release: '', now: always })
  const letters = await composeLetters(
    req,
    addressed.map(({ letter }) => letter),
  )
  return hashOf(announcements.map(({ application, status }, its) => [application, status, letters[its]?.to, letters[its]?.locale, letters[its]?.subject, letters[its]?.body]))
}

/** Locks the programme, then every application that waits, in the order of their ids, so that nothing is decided while it is told. */
async function lockWaiting(req: PayloadRequest, program: string, stage: Stage): Promise<void> {
  await query(req, sql`select id from programs where id = ${program}::uuid for no key update`)
  await query(
    req,
    sql`select id from applications where id in (select application_id from standings where program_id = ${program}::uuid and stage = ${stage} and awaits_release)
        order by id for update`,
  )
}

/**
 * Making a release is the release, whichever door makes it. Two at the same time: the second finds nothing left to tell.
 * @throws APIError 409 when nothing waits to be told, when it is not what was looked at, or when the programme asks for a second person and there is none
 */
export const beginRelease: CollectionBeforeChangeHook<Release> = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const program = extractID(data.program as string)
  const stage = data.stage as Stage
  await lockWaiting(req, program, stage)
  const { announcements } = await planOf(req, program, stage)
  if (announcements.length === 0) throw denied(req, 'nothingToRelease')
  const fingerprint = await fingerprintOf(req, { program, stage }, announcements)
  if (data.fingerprint && data.fingerprint !== fingerprint) throw denied(req, 'releaseChanged')
  await demandConsent(req, { program, stage, fingerprint, seen: data.fingerprint ?? null })
  return { program, stage, decisions: announcements.length, fingerprint, releasedBy: isStaff(req.user) ? req.user.id : null }
}

/**
 * Tells what was decided: what applicants see, the ledger, the letters. What was announced is written here and by the gate, and nowhere else;
 * Payload's own update of an application puts back whatever a request says of it.
 */
export const carryOutRelease: CollectionAfterChangeHook<Release> = async ({ doc, operation, req }) => {
  if (operation !== 'create') return doc
  const [program, { id, stage }] = [extractID(doc.program), doc]
  const { announcements, counts } = await planOf(req, program, stage)
  const now = new Date()
  const letters = await lettersOf(req, { program, stage }, announcements, { release: id, now })
  const answerBy = answerDate(now, await answerTerms(req, program)).toISOString()
  const told = JSON.stringify(announcements.map(({ application }) => application))
  await query(
    req,
    sql`update applications set updated_at = now(),
          announced_before = announced_status::text::enum_applications_announced_before, announced_status = status::text::enum_applications_announced_status,
          announced_at = now(),
          answer_by = case when status = 'offered' then ${answerBy}::timestamptz else answer_by end
        where id in (select value::uuid from jsonb_array_elements_text(${told}::jsonb))`,
  )
  await markFeedbackTold(req, stage, (await readFeedback(req, { program, stage }, announcements)).keys())
  await freezeRelease(req, { program, stage })
  await recordAll(req, [
    { action: 'release', subjectType: 'releases', subject: id, details: { program, stage, counts, fingerprint: doc.fingerprint } },
    ...announcements.map(({ application, status }) => ({ action: 'announce' as const, subjectType: 'applications', subject: application, details: { status, release: id } })),
  ])
  await queueLetters(
    req,
    letters.map(({ letter }) => letter),
  )
  return doc
}
