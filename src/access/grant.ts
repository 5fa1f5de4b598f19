import type { Access, CollectionConfig, FieldAccess, GlobalConfig, PayloadRequest, Where } from 'payload'
import { extractID } from 'payload/shared'
import { hasRole, isApplicant, isInside, isStaff } from './people'
import { fieldPolicy, type GuardedCollection, globalPolicy, policy, type Who } from './policy'
import { guests, roles } from './roles'

type Grant = boolean | Where
type Question = { req: PayloadRequest; collection?: GuardedCollection; id?: string | number; data?: unknown }
type Answer = (question: Question) => Grant | Promise<Grant>

/** How the owner, the panel and so on are found from a document of a collection: the path of the field that names them. */
const ownerPath: Partial<Record<GuardedCollection, string>> = {
  applications: 'applicant',
  documents: 'applicant',
  interviews: 'application.applicant',
  'task-submissions': 'application.applicant',
}
const authorPath: Partial<Record<GuardedCollection, string>> = { reviews: 'reviewer', absences: 'panelist' }

/** The applications that are before one of this panelist's panels, without those of applicants with whom they have a conflict of interest. */
async function panelApplications(req: PayloadRequest): Promise<string[]> {
  const { docs: aside } = await req.payload.find({
    collection: 'conflicts',
    where: { reviewer: { equals: req.user?.id } },
    select: { applicant: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const near = aside.map(({ applicant }) => String(applicant))
  const { docs } = await req.payload.find({
    collection: 'interviews',
    where: {
      and: [{ 'panel.members': { in: [req.user?.id] } }, { state: { not_equals: 'cancelled' } }, ...(near.length > 0 ? [{ 'application.applicant': { not_in: near } }] : [])],
    },
    select: { application: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.map((interview) => String(interview.application))
}

/** The programmes in which this applicant takes part, as far as they were told. */
async function ownPrograms(req: PayloadRequest): Promise<string[]> {
  const taking = ['enrolled', 'graduated'] as const
  const { docs } = await req.payload.find({
    collection: 'applications',
    where: { applicant: { equals: req.user?.id }, status: { in: taking }, announcedStatus: { in: taking } },
    select: { program: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.map(({ program }) => String(program))
}

/** The trainings that a trainer teaches, be it one session of them, and that a partner hosts. */
export async function ownTrainings(req: PayloadRequest): Promise<string[]> {
  const { payload, user } = req
  if (!isStaff(user)) return []
  const trainer = hasRole(user, 'trainer') && user.trainer ? extractID(user.trainer) : null
  const partner = hasRole(user, 'partner') && user.partner ? extractID(user.partner) : null
  const only = { depth: 0, pagination: false, overrideAccess: true, req } as const
  const hosted = partner ? [{ partner: { equals: partner } }] : []
  const named = trainer ? [{ trainers: { in: [trainer] } }] : []
  if (hosted.length + named.length === 0) return []
  const trainings = await payload.find({ collection: 'trainings', where: { or: [...hosted, ...named] }, select: { slug: true }, ...only })
  const sessions = trainer
    ? await payload.find({ collection: 'sessions', where: { trainers: { in: [trainer] }, state: { not_equals: 'draft' } }, select: { training: true }, ...only })
    : null
  return [...new Set([...trainings.docs.map(({ id }) => String(id)), ...(sessions?.docs ?? []).map(({ training }) => String(extractID(training)))])]
}

const answers: Record<Exclude<Who, (typeof roles)[number]>, Answer> = {
  everyone: () => true,
  published: () => ({ _status: { equals: 'published' } }),
  announced: () => ({ state: { not_equals: 'draft' } }),
  staff: ({ req }) => isInside(req.user),
  applicant: ({ req }) => isApplicant(req.user),
  self: ({ req, collection }) => (req.user && req.user.collection === collection ? { id: { equals: req.user.id } } : false),
  owner: ({ req, collection }) => (isApplicant(req.user) && collection ? { [ownerPath[collection] ?? 'applicant']: { equals: req.user.id } } : false),
  author: ({ req, collection }) => (isStaff(req.user) && collection ? { [authorPath[collection] ?? 'reviewer']: { equals: req.user.id } } : false),
  assigned: async ({ req, id }) => {
    if (!hasRole(req.user, 'reviewer') || !id) return false
    const { totalDocs } = await req.payload.count({
      collection: 'reviews',
      where: { and: [{ application: { equals: id } }, { reviewer: { equals: req.user?.id } }, { stage: { equals: 'screening' } }, { state: { not_equals: 'conflict' } }] },
      overrideAccess: true,
      req,
    })
    return totalDocs > 0
  },
  participant: async ({ req }) => (isApplicant(req.user) ? { program: { in: await ownPrograms(req) }, shownFrom: { less_than_equal: new Date().toISOString() } } : false),
  guest: async ({ req }) => {
    const trainings = await ownTrainings(req)
    return trainings.length > 0 ? { training: { in: trainings } } : false
  },
  onPanel: async ({ req, collection }) => {
    if (!hasRole(req.user, 'panelist')) return false
    if (collection === 'interviews') return { 'panel.members': { in: [req.user?.id] } }
    const applications = await panelApplications(req)
    return { [collection === 'applications' ? 'id' : 'application']: { in: applications } }
  },
}

const isRole = (who: Who): who is (typeof roles)[number] => (roles as readonly string[]).includes(who)

/** The union of what each of `whos` is granted: true, a filter, or false. */
async function either(whos: readonly Who[], question: Question): Promise<Grant> {
  const filters: Where[] = []
  for (const who of whos) {
    const grant = isRole(who) ? hasRole(question.req.user, who) : await answers[who](question)
    if (grant === true) return true
    if (grant !== false) filters.push(grant)
  }
  if (filters.length === 0) return false
  return filters.length === 1 ? (filters[0] as Where) : { or: filters }
}

const granted =
  (whos: readonly Who[], collection?: GuardedCollection): Access =>
  ({ req, id, data }) =>
    either(whos, { req, collection, id, data })

/** The access functions of a collection, from its line of the policy. Every key is present, so that no default of Payload's applies. */
export function collectionAccess(collection: GuardedCollection): NonNullable<CollectionConfig['access']> {
  const line = policy[collection]
  const versionsReaders = line.read.filter((who) => who !== 'everyone' && who !== 'published' && who !== 'announced')
  return {
    read: granted(line.read, collection),
    create: granted(line.create, collection),
    update: granted(line.update, collection),
    delete: granted(line.delete, collection),
    readVersions: async ({ req }) =>
      (await either(
        versionsReaders.filter((who) => who === 'staff' || isRole(who)),
        { req, collection },
      )) === true,
    admin: ({ req }) => collection === 'staff' && isStaff(req.user),
    unlock: ({ req }) => hasRole(req.user, 'admin'),
  }
}

/** The access functions of a global. */
export function globalAccess(global: keyof typeof globalPolicy): NonNullable<GlobalConfig['access']> {
  const line = globalPolicy[global]
  return { read: granted(line.read), update: granted(line.update), readVersions: ({ req }) => isStaff(req.user) }
}

const idOf = (value: unknown): unknown => (typeof value === 'object' && value !== null && 'id' in value ? value.id : value)

/**
 * For a field there are no filters, only yes or no. Whoever passed the collection's filter is the person that the filter names, unless others
 * pass it too: then the document says whose it is.
 */
const fieldGranted =
  (whos: readonly Who[]): FieldAccess =>
  ({ req, doc }) =>
    whos.some((who) => {
      if (isRole(who)) return hasRole(req.user, who)
      if (who === 'everyone' || who === 'published') return true
      if (who === 'owner' || who === 'applicant' || who === 'participant') return isApplicant(req.user)
      if (who === 'onPanel') return hasRole(req.user, 'panelist')
      if (who === 'guest') return hasRole(req.user, ...guests)
      if (who === 'assigned') return hasRole(req.user, 'reviewer')
      if (who === 'author') return isStaff(req.user) && idOf(doc?.reviewer) === req.user.id
      return who === 'staff' ? isInside(req.user) : isStaff(req.user)
    })

type Narrowed = typeof fieldPolicy

/** The access functions of a field that is narrower than its collection. */
export function fieldAccess<C extends keyof Narrowed>(collection: C, field: keyof Narrowed[C] & string): { read?: FieldAccess; create?: FieldAccess; update?: FieldAccess } {
  const line = (fieldPolicy[collection] as Record<string, { read?: readonly Who[]; create?: readonly Who[]; update?: readonly Who[] }>)[field] ?? {}
  return Object.fromEntries(Object.entries(line).map(([operation, whos]) => [operation, fieldGranted(whos)]))
}
