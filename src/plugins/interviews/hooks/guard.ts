import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { extractID } from 'payload/shared'
import { hasRole, isApplicant, isStaff } from '@/access'
import { addressedIds } from '@/database/addressed'
import { lockBusy } from '@/database/busy'
import { query, sql } from '@/database/transaction'
import type { Locale } from '@/i18n/locales'
import type { Interview } from '@/payload-types'
import { lockApplications, peopleInConflict } from '@/plugins/selection'
import { type InterviewActor, whyNotChange } from '../rules/steps'
import { sequenceAfter, toldAnew } from '../rules/telling'
import { ofApplicant } from './own-booking'
import { readPlace } from './place'
import { denied } from './refusals'
import { takeSlot } from './take-slot'

/** Locks the applications of interviews, and then these, before Payload reads them: neither their status nor their interviews change meanwhile. */
export const lockInterview: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update' && operation !== 'create') return args
  const { data } = args as { data?: Partial<Interview> }
  const ids = JSON.stringify(operation === 'update' ? await addressedIds(req, 'interviews', args) : [])
  const addressed = sql`id::text in (select jsonb_array_elements_text(${ids}::jsonb))`
  const present = await query<{ application: string }>(req, sql`select application_id as application from interviews where ${addressed}`)
  const applications = operation === 'update' ? present.map(({ application }) => application) : data?.application ? [extractID(data.application)] : []
  await lockApplications(req, applications)
  await lockBusy(req)
  await query(req, sql`select id from interviews where ${addressed} order by id for update`)
  return args
}

type Circumstances = { program: string; panelProgram: string; chair: string; members: string[]; announced: boolean; live: boolean; language: Locale }

async function look(req: PayloadRequest, application: string, panel: string): Promise<Circumstances> {
  const [row] = await query<Circumstances>(
    req,
    sql`select a.program_id as program, n.program_id as "panelProgram", n.chair_id as chair,
          (select coalesce(array_agg(m.staff_id::text), '{}') from panels_rels m where m.parent_id = n.id and m.path = 'members') as members,
          (a.status = 'shortlisted' and a.announced_status = 'shortlisted') as announced,
          exists (select from interviews i where i.application_id = a.id and i.state = 'scheduled') as live,
          a.locale as language
        from applications a, panels n where a.id = ${application}::uuid and n.id = ${panel}::uuid`,
  )
  if (!row) throw denied(req, 'notFound', 404)
  return row
}

/**
 * Guards every interview, whichever door it comes through. Only whoever was told that they are shortlisted is invited; nobody interviews against a
 * conflict; applicants choose for themselves as far as the rules of booking let them. Code that acts for nobody, such as a seed, may put in one that is over.
 * @throws APIError 403, 404, 409, 422
 */
export const guardInterview: CollectionBeforeChangeHook<Interview> = async ({ data: given, operation, originalDoc, req }) => {
  const before = operation === 'update' ? originalDoc : undefined
  const was = before && (await readPlace(req, before))
  const data = await takeSlot(req, isApplicant(req.user) ? await ofApplicant(req, given, before) : given, before)
  const next = { ...before, ...data } as Interview
  const is = await readPlace(req, next, data)
  const [application, panel] = [extractID(before?.application ?? next.application), extractID(next.panel)]
  const found = await look(req, application, panel)
  if (new Date(next.startsAt) >= new Date(next.endsAt)) throw denied(req, 'order', 422)
  if (found.program !== found.panelProgram) throw denied(req, 'otherProgram', 422)
  if (!before) {
    if (found.live && next.state === 'scheduled') throw denied(req, 'alreadyScheduled')
    if (isStaff(req.user) && !found.announced) throw denied(req, 'notShortlisted')
    if (req.user && next.state !== 'scheduled') throw denied(req, 'notOver', 422)
  } else {
    requireLawful(req, before, next, found)
  }
  const samePanel = before !== undefined && extractID(before.panel) === panel
  if (!samePanel) await requireNoConflict(req, application, found.members)
  // Told anew is only what reads otherwise in the language of the applicant: a translation for others is no news to them.
  const told = (interview: Interview, place: typeof is) => ({ ...interview, place: place(found.language) })
  return { ...data, application, sequence: before && was ? sequenceAfter(told(before, was), told(next, is)) : 0 }
}

/** The table of steps says who changes what; whatever is no step of it is the coordinator's and the chair's. */
function requireLawful(req: PayloadRequest, before: Interview, next: Interview, { chair }: Circumstances): void {
  const actors = actorsOf(req, chair)
  if (actors?.length === 0) throw denied(req, 'notYours', 403)
  const moved = extractID(before.panel) !== extractID(next.panel) || toldAnew(before, next)
  const why = whyNotChange({ from: before.state, to: next.state, moved }, actors)
  if (why) throw denied(req, why, why === 'notYours' ? 403 : 409)
}

/** What whoever asks is towards an interview; null for code that acts for nobody. */
function actorsOf({ user }: PayloadRequest, chair: string): InterviewActor[] | null {
  if (!user) return null
  // That it is their own was looked at before.
  if (isApplicant(user)) return ['applicant']
  return [...(hasRole(user, 'coordinator') ? ['coordinator' as const] : []), ...(user.id === chair ? ['chair' as const] : [])]
}

/** @throws APIError 409 when somebody of the panel has a conflict with the applicant, who does not learn so themselves */
export async function requireNoConflict(req: PayloadRequest, application: string, members: string[]): Promise<void> {
  const near = await peopleInConflict(req, application, members)
  if (near.length === 0) return
  throw isApplicant(req.user) ? denied(req, 'foreign') : denied(req, 'conflict', 409, { names: near.map(({ name }) => name).join(', ') })
}
