import type { PayloadRequest } from 'payload'
import { query, type SQL, sql } from '@/database/transaction'
import type { Application } from '@/payload-types'
import type { Facts } from '../rules/judge'
import type { Need, Step } from '../rules/steps'
import type { Examination } from './submission'
import { programOf } from './written'

type Subject = {
  req: PayloadRequest
  application: Application
  data: Partial<Application>
  /** When the request arrived. */
  now: Date
  /** What a form that is handed in was found to be; no other step has one. */
  examination?: Examination
}
/** Looks whether a need is met, under the locks of the gate. */
export type Look = (subject: Subject) => boolean | Promise<boolean>

type Looks = Partial<Record<Need, Look>>

async function holds(req: PayloadRequest, condition: SQL): Promise<boolean> {
  const [row] = await query<{ holds: boolean }>(req, sql`select (${condition}) as holds`)
  return row?.holds === true
}

const reviewsReach = (application: Application, stage: 'screening' | 'interview', needed: SQL) =>
  sql`(select count(*) from reviews where application_id = ${application.id} and stage = ${stage} and state = 'submitted') >= (select ${needed} from programs where id = ${programOf(application)})`

/** How each need is looked into, under the locks of the gate. A need that is not here is never met. */
const looks: Looks = {
  callOpen: ({ examination }) => examination?.callOpen === true,
  formComplete: ({ examination }) => examination?.formComplete === true,
  eligible: ({ examination }) => examination?.eligible === true,
  consent: ({ examination }) => examination?.consent === true,
  enoughReviews: ({ req, application }) => holds(req, reviewsReach(application, 'screening', sql`screening_reviews_needed`)),
  interviewScored: ({ req, application }) => holds(req, reviewsReach(application, 'interview', sql`interview_reviews_needed`)),
  seatFree: ({ req, application }) => holds(req, sql`exists (select from program_seats where program_id = ${programOf(application)} and taken < capacity)`),
  nextOnReserve: ({ req, application }) =>
    holds(
      req,
      sql`${application.id} = (select id from applications where program_id = ${programOf(application)} and status = 'reserve' and announced_status = 'reserve' order by reserve_place, id limit 1)`,
    ),
  announced: ({ application }) => application.announcedStatus === application.status,
  // The reason of an earlier step does not serve again.
  reason: ({ data, application }) => Boolean(data.reason?.trim()) && data.reason !== application.reason,
  beforeAnswerDate: ({ application, now }) => Boolean(application.answerBy) && now <= new Date(String(application.answerBy)),
  answerDatePast: ({ application, now }) => Boolean(application.answerBy) && now > new Date(String(application.answerBy)),
  statusBefore: ({ application }) => Boolean(application.statusBefore),
  secondPerson: ({ req, application }) => {
    const asked = application.reopeningAskedBy
    const askedBy = typeof asked === 'object' ? asked?.id : asked
    return Boolean(askedBy) && askedBy !== req.user?.id
  },
}

/** Looks that other plugins have brought: what they know of, they look into. */
const broughtTo = (custom: Record<string, unknown> | undefined): Looks => (custom?.looks as Looks | undefined) ?? {}

/** Adds to a config how a plugin looks into a need of a step. */
export const withLook = (custom: Record<string, unknown> | undefined, need: Need, look: Look): Record<string, unknown> => ({
  ...custom,
  looks: { ...broughtTo(custom), [need]: look },
})

/** Looks into every need of a step. */
export async function gatherFacts(step: Step, subject: Subject): Promise<Facts> {
  const all = { ...looks, ...broughtTo(subject.req.payload.config.custom) }
  const facts: Partial<Record<Need, boolean>> = {}
  for (const need of step.needs) facts[need] = (await all[need]?.(subject)) ?? false
  return facts
}
