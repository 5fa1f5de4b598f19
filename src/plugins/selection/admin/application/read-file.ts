import type { PayloadRequest } from 'payload'
import { extractID } from 'payload/shared'
import { hasRole } from '@/access'
import { inTransaction } from '@/database/operation'
import type { Application } from '@/payload-types'
import { readDiscussion } from '../../operations/discussion'
import { readAnswered } from '../../operations/read-answered'
import type { Actor, Status } from '../../rules/steps'
import { type PossibleStep, possibleSteps } from '../possible-steps'

/** Reads as this person: what the policy does not grant is not there. */
const asReader = (req: PayloadRequest) => ({ req, user: req.user, overrideAccess: false, pagination: false }) as const

/**
 * Everything that belongs to one application and that the reader may see: documents, reviews, interviews, letters, ledger.
 * What may not be seen is an empty list.
 */
export async function readFile(req: PayloadRequest, application: Application) {
  const { id } = application
  const ofThis = { application: { equals: id } }
  const open = hasRole(req.user, 'coordinator', 'auditor')
  const program = await req.payload.findByID({ collection: 'programs', id: extractID(application.program), depth: 0, ...asReader(req) })
  const applicant = await req.payload
    .find({ collection: 'applicants', where: { id: { equals: extractID(application.applicant) } }, ...asReader(req) })
    .then(({ docs }) => docs[0], nothing)
  const documents = await req.payload.find({ collection: 'documents', where: ofThis, depth: 0, ...asReader(req) }).then(({ docs }) => docs, none)
  const interviews = await req.payload.find({ collection: 'interviews', where: ofThis, depth: 1, sort: 'startsAt', ...asReader(req) }).then(({ docs }) => docs, none)
  const reviews = open ? (await req.payload.find({ collection: 'reviews', where: ofThis, depth: 1, sort: 'stage', ...asReader(req) })).docs : []
  const conflicts = open
    ? (await req.payload.find({ collection: 'conflicts', where: { applicant: { equals: extractID(application.applicant) } }, depth: 1, sort: 'createdAt', ...asReader(req) })).docs
    : []
  const letters = open ? (await req.payload.find({ collection: 'letters', where: ofThis, sort: '-createdAt', depth: 0, ...asReader(req) })).docs : []
  const entries = open ? (await req.payload.find({ collection: 'ledger', where: { subject: { equals: id } }, sort: '-number', depth: 0, ...asReader(req) })).docs : []
  return {
    program,
    answered: await inTransaction(req, () => readAnswered(req, id)),
    applicant,
    documents,
    interviews,
    reviews,
    conflicts,
    reviewers: open ? await readReviewers(req) : [],
    letters,
    entries,
    versions: open ? (await req.payload.find({ collection: 'review-versions', where: ofThis, sort: 'number', depth: 0, ...asReader(req) })).docs : [],
    discussions: open ? await readDiscussions(req, application) : null,
    redactions: open ? (await req.payload.find({ collection: 'redactions', where: ofThis, sort: ['createdAt', 'id'], depth: 0, ...asReader(req) })).docs : null,
    steps: await stepsOf(req, application),
  }
}

/** Everybody who can be given something to review, by name. */
export const readReviewers = async (req: PayloadRequest): Promise<{ id: string; name: string }[]> =>
  (await req.payload.find({ collection: 'staff', where: { roles: { in: ['reviewer', 'panelist'] } }, select: { name: true }, sort: 'name', depth: 0, ...asReader(req) })).docs.map(
    ({ id, name }) => ({ id, name }),
  )

/** What is said about an application in each stage that somebody has reviewed, by those who know whose it is. */
const readDiscussions = (req: PayloadRequest, { id, status, announcedStatus }: Application) =>
  inTransaction(req, async () => ({
    screening: await readDiscussion(req, { application: id, stage: 'screening', status, announced: announcedStatus }, null),
    interview: await readDiscussion(req, { application: id, stage: 'interview', status, announced: announcedStatus }, null),
  }))

export type File = Awaited<ReturnType<typeof readFile>>

const none = () => []
const nothing = () => undefined

/** The steps that a coordinator could ask for; `reopen` leads back to what stood before, which no field shows. */
async function stepsOf(req: PayloadRequest, { id, status }: Application): Promise<PossibleStep[]> {
  const actors: Actor[] = hasRole(req.user, 'coordinator') ? ['coordinator'] : []
  if (actors.length === 0) return []
  const { statusBefore } = await req.payload.findByID({
    collection: 'applications',
    id,
    depth: 0,
    select: { statusBefore: true },
    overrideAccess: true,
    req,
    showHiddenFields: true,
  })
  return possibleSteps(status, actors, (statusBefore as Status | null | undefined) ?? null)
}
