import { randomUUID } from 'node:crypto'
import type { CollectionSlug, TypedUser } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { type GuardedCollection, guests, policy, type Role, roles, type Who } from '@/access'
import { fieldPolicy, globalPolicy } from '@/access/policy'
import { certificateDesign } from '../rules/certificate-design'
import { type Someone, useSchool } from './school'

/**
 * The policy, tried at every door: each person × each collection × each operation, by REST and by the Local API, and then each field that is
 * narrower than its collection. What a person should be granted is read from the table; what they are granted is what the doors answer.
 */
const school = useSchool()

type Person = { name: string; user: Someone | null; is: (collection: GuardedCollection) => Who[] }
type Operation = 'read' | 'update' | 'delete' | 'create'

const collections = Object.keys(policy) as GuardedCollection[]
const people: Person[] = []
const fixtures = {} as Record<GuardedCollection, { id: string }>
let spare: (collection: GuardedCollection) => Promise<Record<string, unknown>>

const always: Who[] = ['everyone', 'published', 'announced']

beforeAll(async () => {
  const [program, owner, stranger, author] = [await school.program(), await school.applicant(), await school.applicant(), await school.staff('reviewer')]
  const [panelist, participant] = [await school.staff('panelist'), await school.applicant()]
  const write = async (collection: GuardedCollection, data: Record<string, unknown>) =>
    (await school.payload.db.create({ collection, data })) as { id: string; [field: string]: unknown }
  const application = await write('applications', {
    program: program.id,
    applicant: owner.id,
    locale: 'az',
    status: 'shortlisted',
    announcedStatus: 'shortlisted',
    person: { surname: 'Əliyeva', givenName: 'Aygün' },
    education: { institution: 'bdu' },
    answers: { replies: { motivation: 'x' } },
    form: { person: { surname: 'Əliyeva' } },
    reason: 'because',
  })
  await write('applications', { program: program.id, applicant: participant.id, locale: 'az', status: 'enrolled', announcedStatus: 'enrolled' })
  const [trainer, partner] = [
    await write('trainers', { name: 'Guest', slug: randomUUID(), _status: 'published' }),
    await write('partners', { name: 'Guest', slug: randomUUID(), kind: 'state', _status: 'published' }),
  ]
  /** Who the guests of this School are on the site, and the training that both have to do with. */
  const guestsAs = { trainer: { trainer: trainer.id }, partner: { partner: partner.id } }
  const taught = await write('trainings', {
    title: 'Taught',
    slug: randomUUID(),
    program: program.id,
    part: 'theory',
    order: 2,
    kind: 'partner-event',
    language: 'az',
    trainers: [trainer.id],
    partner: partner.id,
    _status: 'published',
  })
  const panel = await write('panels', { name: 'Panel', program: program.id, members: [panelist.id], chair: panelist.id })

  /** What a row of each collection may look like; each call gives one that can stand beside the others. */
  const rowOf: Record<GuardedCollection, () => Promise<Record<string, unknown>> | Record<string, unknown>> = {
    pages: () => ({ title: 'Page', slug: randomUUID(), _status: 'published' }),
    news: () => ({ title: 'News', slug: randomUUID(), publishedAt: new Date().toISOString(), _status: 'published' }),
    trainers: () => ({ name: 'Trainer', slug: randomUUID(), _status: 'published' }),
    partners: () => ({ name: 'Partner', slug: randomUUID(), kind: 'state', _status: 'published' }),
    trainings: () => ({ title: 'Training', slug: randomUUID(), program: program.id, part: 'theory', order: 1, kind: 'training', language: 'az', _status: 'published' }),
    programs: () => ({
      title: 'Programme',
      slug: randomUUID(),
      edition: Math.floor(Math.random() * 1e9),
      startsOn: '2031-01-01',
      endsOn: '2031-06-30',
      capacity: 2,
      call: { zone: 'Asia/Baku' },
      screening: { reviewsNeeded: 1, scale: { min: 1, max: 5 } },
      interview: { reviewsNeeded: 1, scale: { min: 1, max: 5 } },
      offers: { answerDays: 5 },
      _status: 'published',
    }),
    media: () => ({ alt: 'A picture', filename: `${randomUUID()}.webp`, mimeType: 'image/webp', filesize: 1 }),
    redirects: () => ({ from: `/az/${randomUUID()}`, path: '/az' }),
    staff: () => ({ name: 'Somebody', email: `${randomUUID()}@example.az`, password: 'a long enough password', roles: ['editor'], locale: 'az' }),
    applicants: () => ({ email: `${randomUUID()}@example.az`, locale: 'az' }),
    'sign-in-codes': () => ({ email: `${randomUUID()}@example.az`, codeHash: 'x', linkHash: randomUUID(), expiresAt: new Date().toISOString(), attempts: 0 }),
    'applicant-sessions': () => ({ applicant: owner.id, tokenHash: randomUUID(), expiresAt: new Date().toISOString() }),
    applications: async () => ({ program: (await school.program()).id, applicant: owner.id, locale: 'az', status: 'draft', announcedStatus: 'draft' }),
    documents: () => ({ title: 'CV', kind: 'cv', applicant: owner.id, application: application.id, filename: `${randomUUID()}.pdf`, mimeType: 'application/pdf', filesize: 1 }),
    revisions: () => ({ application: application.id, number: Math.floor(Math.random() * 1e6), form: {} }),
    reviews: async () => ({ application: application.id, program: program.id, reviewer: (await school.staff('reviewer')).id, stage: 'screening', state: 'assigned', comment: 'x' }),
    conflicts: async () => ({ reviewer: (await school.staff('reviewer')).id, applicant: stranger.id, application: application.id, kind: 'manual', reason: 'kin' }),
    'review-versions': async () => ({ review: (await write('reviews', await rowOf.reviews())).id, application: application.id, stage: 'screening', number: 1, scores: {} }),
    'review-messages': () => ({ application: application.id, stage: 'screening', author: author.id, text: 'x' }),
    'form-versions': () => ({ program: program.id, number: Math.floor(Math.random() * 1e6) + 10, digest: randomUUID(), definition: {} }),
    appeals: async () => ({
      application: (await write('applications', await rowOf.applications())).id,
      program: program.id,
      decision: 'rejected',
      toldAt: new Date().toISOString(),
      reason: 'x',
      dueAt: new Date().toISOString(),
    }),
    feedback: async () => ({ application: (await write('applications', await rowOf.applications())).id, stage: 'screening', text: 'x', writtenBy: author.id }),
    flags: () => ({ kind: 'phone', application: application.id, evidence: {}, key: randomUUID(), state: 'open' }),
    standings: async () => ({ application: (await write('applications', await rowOf.applications())).id, program: program.id, stage: 'screening', status: 'draft', reviews: 0 }),
    redactions: () => ({ application: application.id, answer: 'replies.motivation', act: 'hide', passage: 'x', reason: 'x', by: author.id }),
    decisions: () => ({ program: program.id, stage: 'screening', kind: 'cut', content: {}, hash: randomUUID(), secret: 'x' }),
    publications: async () => ({ decision: (await write('decisions', await rowOf.decisions())).id }),
    timetables: async () => ({ program: (await school.program()).id, seed: 1, prefer: 'best', state: 'waiting', askedAt: new Date().toISOString() }),
    rankings: async () => ({ program: (await school.program()).id, stage: 'screening', digest: 'x', readAt: new Date().toISOString(), milliseconds: 1, result: {} }),
    releases: () => ({ program: program.id, stage: 'screening' }),
    'release-proposals': () => ({ program: program.id, stage: 'screening', fingerprint: 'x', decisions: 1, proposedBy: author.id }),
    rooms: () => ({ name: 'Room', place: 'Upstairs' }),
    absences: () => ({ panelist: panelist.id, day: '2031-01-01T12:00:00Z' }),
    slots: async () => ({
      program: (await school.program()).id,
      panel: (await write('panels', await rowOf.panels())).id,
      startsAt: '2031-01-01T10:00:00Z',
      endsAt: '2031-01-01T10:30:00Z',
    }),
    'interview-preferences': async () => ({ application: (await write('applications', await rowOf.applications())).id, language: 'az' }),
    panels: () => ({ name: 'Panel', program: program.id, members: [panelist.id], chair: panelist.id }),
    interviews: () => ({ application: application.id, panel: panel.id, startsAt: '2031-01-01T10:00:00Z', endsAt: '2031-01-01T10:30:00Z', state: 'cancelled' }),
    materials: () => ({
      title: 'Slides',
      program: program.id,
      training: taught.id,
      shownFrom: '2020-01-01T00:00:00Z',
      filename: `${randomUUID()}.pdf`,
      mimeType: 'application/pdf',
      filesize: 1,
    }),
    announcements: () => ({ title: 'Hello', body: 'x', program: program.id, audience: 'participants' }),
    tasks: () => ({ title: 'Task', text: 'x', program: program.id, dueAt: '2031-01-01T10:00:00Z', shownFrom: '2020-01-01T00:00:00Z', lateDays: 7 }),
    'task-submissions': async () => ({
      task: (await write('tasks', await rowOf.tasks())).id,
      application: application.id,
      number: 1,
      text: 'x',
      late: false,
      state: 'handedIn',
      digest: 'x',
    }),
    alumni: async () => ({ application: (await write('applications', await rowOf.applications())).id, program: program.id, shown: false }),
    questions: () => ({ application: application.id, program: program.id, text: 'x' }),
    certificates: async () => ({
      serial: randomUUID(),
      program: program.id,
      application: (await write('applications', await rowOf.applications())).id,
      holder: 'Əliyeva Aygün',
      edition: 1,
      issuedAt: new Date().toISOString(),
    }),
    'certificate-editions': async () => ({
      certificate: (await write('certificates', await rowOf.certificates())).id,
      number: 1,
      facts: {},
      statusIndex: Math.floor(Math.random() * 1e5),
      key: (await write('certificate-keys', await rowOf['certificate-keys']())).id,
      credential: '{}',
    }),
    'certificate-keys': () => ({
      publicKey: randomUUID(),
      sealed: 'x',
      state: 'retired',
      inForceFrom: '2031-01-01T10:00:00Z',
      inForceUntil: '2031-01-02T10:00:00Z',
    }),
    'certificate-runs': async () => ({ program: (await school.program()).id, state: 'done', askedAt: new Date().toISOString(), due: 1, issued: 1 }),
    'certificate-designs': async () => ({ program: (await school.program()).id, ...certificateDesign, facts: [], signatories: [] }),
    'certificate-images': () => ({ filename: `${randomUUID()}.png`, mimeType: 'image/png', filesize: 1 }),
    letters: () => ({ to: 'a@example.az', locale: 'az', template: 'x', subject: 's', body: 'b', state: 'sent', attempts: 1, occasion: randomUUID(), secret: { code: '123456' } }),
    'letter-templates': () => ({ name: 'T', key: randomUUID(), subject: 's', body: 'b' }),
    subscriptions: () => ({ email: `${randomUUID()}@example.az`, topic: 'news', locale: 'az', tokenHash: randomUUID() }),
    enquiries: () => ({ state: 'new', name: 'Leyla', email: 'leyla@example.az', subject: 's', message: 'm', locale: 'az' }),
    sessions: async () => {
      // A cohort has one session at a time.
      const hour = 3_600_000
      const begins = Date.UTC(2031, 0, 1) + Math.floor(Math.random() * 1e6) * hour
      const [startsAt, endsAt] = [begins, begins + hour].map((moment) => new Date(moment).toISOString())
      return { training: (await write('trainings', await rowOf.trainings())).id, program: program.id, startsAt, endsAt, state: 'planned' }
    },
    attendance: async () => {
      const mark = await write('attendance-marks', await rowOf['attendance-marks']())
      return { session: mark.session, application: mark.application, mark: mark.id, state: 'present' }
    },
    'attendance-marks': async () => ({
      session: (await write('sessions', await rowOf.sessions())).id,
      application: application.id,
      source: 'tick',
      state: 'present',
      at: new Date().toISOString(),
    }),
    evaluations: async () => ({ session: (await write('sessions', await rowOf.sessions())).id, useful: 5, clear: 4, lively: 3, organised: 2, promised: 5 }),
    evaluators: async () => ({ session: (await write('sessions', await rowOf.sessions())).id, application: application.id }),
    ledger: () => ({ action: 'x', subjectType: 'x', subject: randomUUID(), number: 1, actorType: 'clock', hash: 'x' }),
  }
  spare = async (collection) => rowOf[collection]()

  for (const collection of collections) fixtures[collection] = await write(collection, await rowOf[collection]())
  fixtures.programs = program
  fixtures.applications = application
  fixtures.applicants = owner
  fixtures.reviews = await write('reviews', {
    application: application.id,
    program: program.id,
    reviewer: author.id,
    stage: 'screening',
    state: 'assigned',
    scores: { thinking: 4 },
    comment: 'good',
    privateNote: 'mine',
  })
  fixtures.interviews = await write('interviews', {
    application: application.id,
    panel: panel.id,
    startsAt: '2031-01-01T10:00:00Z',
    endsAt: '2031-01-01T10:30:00Z',
    state: 'scheduled',
  })

  people.push({ name: 'nobody', user: null, is: () => always })
  people.push({
    name: 'the applicant concerned',
    user: owner,
    is: (collection) => [
      ...always,
      'applicant',
      ...(['applications', 'documents', 'interviews', 'task-submissions'].includes(collection) ? (['owner'] as const) : []),
      ...(collection === 'applicants' ? (['self'] as const) : []),
    ],
  })
  people.push({ name: 'another applicant', user: stranger, is: () => [...always, 'applicant'] })
  people.push({ name: 'a participant', user: participant, is: () => [...always, 'applicant', 'participant'] })
  for (const role of roles) {
    const member = role === 'reviewer' ? author : role === 'panelist' ? panelist : await school.staff(role)
    const user = role === 'trainer' || role === 'partner' ? { ...member, ...guestsAs[role] } : member
    if (role === 'trainer' || role === 'partner') await school.payload.update({ collection: 'staff', id: user.id, data: guestsAs[role], overrideAccess: true })
    const towards: Partial<Record<Role, Who[]>> = { reviewer: ['assigned'], panelist: ['onPanel'], trainer: ['guest'], partner: ['guest'] }
    const wrote: Partial<Record<Role, GuardedCollection>> = { reviewer: 'reviews', panelist: 'absences' }
    people.push({
      name: role,
      user,
      is: (collection) => [
        ...always,
        ...((guests as readonly Role[]).includes(role) ? [] : (['staff'] as const)),
        role,
        ...(towards[role] ?? []),
        ...(wrote[role] === collection ? (['author'] as const) : []),
      ],
    })
  }
  people.push({ name: 'a reviewer who is assigned nothing', user: await school.staff('reviewer'), is: () => [...always, 'staff', 'reviewer'] })
  for (const role of guests) people.push({ name: `a ${role} of other trainings`, user: await school.staff(role), is: () => [...always, role] })
  people.push({ name: 'a panelist of no panel', user: await school.staff('panelist'), is: () => [...always, 'staff', 'panelist'] })
})

const granted = (person: Person, collection: GuardedCollection, operation: Operation) => {
  const who: readonly Who[] = policy[collection][operation]
  return person.is(collection).some((one) => who.includes(one))
}

/** A refusal of access, as against a refusal of what was asked for. */
const refused = (status: number) => status === 401 || status === 403 || status === 404

const local = <T>(work: Promise<T>): Promise<boolean> =>
  work.then(
    () => true,
    (error: { status?: number }) => !refused(error.status ?? 500),
  )

describe.each(collections)('%s', (collection) => {
  const slug = collection as CollectionSlug

  test('is read by whom the policy names, and by nobody else', async () => {
    for (const person of people) {
      const expected = granted(person, collection, 'read')
      const id = fixtures[collection].id
      const one = await school.rest('GET', `/${collection}/${id}?depth=0`, { as: person.user })
      const list = await school.rest('GET', `/${collection}?where[id][equals]=${id}&depth=0`, { as: person.user })
      const count = await school.rest('GET', `/${collection}/count?where[id][equals]=${id}`, { as: person.user })
      const user = (person.user ?? undefined) as TypedUser | undefined
      const found = await school.payload.find({ collection: slug, where: { id: { equals: id } }, user, overrideAccess: false, depth: 0 }).catch(() => ({ docs: [] }))
      expect([person.name, 'REST', !refused(one.status)]).toEqual([person.name, 'REST', expected])
      expect([person.name, 'REST list', list.body.docs?.length ?? 0]).toEqual([person.name, 'REST list', expected ? 1 : 0])
      expect([person.name, 'REST count', count.body.totalDocs ?? 0]).toEqual([person.name, 'REST count', expected ? 1 : 0])
      expect([person.name, 'Local API', found.docs.length]).toEqual([person.name, 'Local API', expected ? 1 : 0])
    }
  })

  test('is changed by whom the policy names, and by nobody else', async () => {
    for (const person of people) {
      const expected = granted(person, collection, 'update')
      const id = fixtures[collection].id
      const answer = await school.rest('PATCH', `/${collection}/${id}?depth=0`, { as: person.user, body: {} })
      const user = (person.user ?? undefined) as TypedUser | undefined
      expect([person.name, 'REST', !refused(answer.status)]).toEqual([person.name, 'REST', expected])
      expect([person.name, 'Local API', await local(school.payload.update({ collection: slug, id, data: {}, user, overrideAccess: false }))]).toEqual([
        person.name,
        'Local API',
        expected,
      ])
    }
  })

  test('is made by whom the policy names, and by nobody else', async () => {
    for (const person of people) {
      const answer = await school.rest('POST', `/${collection}?depth=0`, { as: person.user, body: await spare(collection) })
      expect([person.name, !refused(answer.status)]).toEqual([person.name, granted(person, collection, 'create')])
    }
  })

  test('is deleted by whom the policy names, and by nobody else', async () => {
    for (const person of people) {
      const expected = granted(person, collection, 'delete')
      const id = expected ? ((await school.payload.db.create({ collection: slug, data: await spare(collection) })) as { id: string }).id : fixtures[collection].id
      const answer = await school.rest('DELETE', `/${collection}/${id}?depth=0`, { as: person.user })
      expect([person.name, !refused(answer.status)]).toEqual([person.name, expected])
    }
    expect((await school.payload.count({ collection: slug, where: { id: { equals: fixtures[collection].id } }, overrideAccess: true })).totalDocs).toBe(1)
  })
})

describe.each(Object.keys(globalPolicy) as (keyof typeof globalPolicy)[])('the global %s', (slug) => {
  test('is read and changed by whom the policy names', async () => {
    for (const person of people) {
      const is = person.is('pages')
      const can = (operation: 'read' | 'update') => is.some((who) => (globalPolicy[slug][operation] as readonly Who[]).includes(who))
      expect([person.name, !refused((await school.rest('GET', `/globals/${slug}`, { as: person.user })).status)]).toEqual([person.name, can('read')])
      expect([person.name, !refused((await school.rest('POST', `/globals/${slug}`, { as: person.user, body: { name: 'School' } })).status)]).toEqual([person.name, can('update')])
    }
  })
})

describe('a field that is narrower than its collection', () => {
  const narrowed = Object.entries(fieldPolicy).flatMap(([collection, fields]) =>
    Object.entries(fields).map(([field, line]) => [collection as GuardedCollection, field, line] as const),
  )

  test.each(narrowed)('%s %s', async (collection, field, line) => {
    const grants = line as { read?: readonly Who[]; update?: readonly Who[] }
    const id = fixtures[collection].id
    const stored = async () => ((await school.payload.db.findOne({ collection, where: { id: { equals: id } } })) as Record<string, unknown> | null)?.[field]
    for (const person of people) {
      if (granted(person, collection, 'read')) {
        const { body } = await school.rest('GET', `/${collection}/${id}?depth=0`, { as: person.user })
        const seen = body[field] !== undefined && body[field] !== null
        const may = grants.read === undefined || person.is(collection).some((who) => grants.read?.includes(who))
        if (!may) expect([person.name, 'sees', seen]).toEqual([person.name, 'sees', false])
      }
      if (granted(person, collection, 'update') && grants.update && !person.is(collection).some((who) => grants.update?.includes(who))) {
        const before = await stored()
        const changed = typeof before === 'string' ? `${before} changed` : Array.isArray(before) ? ['admin'] : typeof before === 'number' ? before + 7 : { changed: true }
        await school.rest('PATCH', `/${collection}/${id}?depth=0`, { as: person.user, body: { [field]: changed } })
        expect([person.name, 'changes', await stored()]).toEqual([person.name, 'changes', before])
      }
    }
  })
})

describe("Payload's own doors", () => {
  const closed: [string, string, unknown?][] = [
    ['GET', '/payload-jobs'],
    ['GET', '/payload-jobs/run'],
    ['GET', '/payload-jobs/handle-schedules'],
    ['POST', '/payload-jobs', { taskSlug: 'schedulePublish' }],
    ['GET', '/payload-kv'],
    ['GET', '/payload-migrations'],
    ['POST', '/staff/first-register', { email: 'new@example.az', password: 'a long enough password', name: 'New', roles: ['admin'] }],
    ['POST', '/applicants/first-register', { email: 'new@example.az', password: 'a long enough password' }],
    ['POST', '/applicants/login', { email: 'new@example.az', password: 'a long enough password' }],
    ['POST', '/applicants/forgot-password', { email: 'new@example.az' }],
    ['POST', '/graphql', { query: '{ Staffs { docs { email } } }' }],
    ['POST', '/graphql-playground'],
  ]

  test.each(closed)('%s %s is closed to everybody', async (method, path, body) => {
    for (const person of people) {
      const { status } = await school.rest(method, path, { as: person.user, body })
      expect([person.name, [400, 401, 403, 404, 405, 501].includes(status)]).toEqual([person.name, true])
    }
  })

  test('locks and preferences are for staff alone', async () => {
    for (const person of people) {
      const staff = person.user?.collection === 'staff'
      for (const [method, path, body] of [
        ['GET', '/payload-locked-documents', undefined],
        ['POST', '/payload-locked-documents', { document: { relationTo: 'pages', value: fixtures.pages.id }, user: { relationTo: 'staff', value: fixtures.staff.id } }],
        ['POST', '/payload-preferences/anything', { value: 1 }],
      ] as const) {
        const { status } = await school.rest(method, path, { as: person.user, body })
        expect([person.name, method, path, refused(status)]).toEqual([person.name, method, path, !staff])
      }
    }
  })

  test('a preference is read only by whose it is', async () => {
    const [one, other] = [await school.staff('editor'), await school.staff('admin')]
    await school.rest('POST', '/payload-preferences/colour', { as: one, body: { value: 'green' } })
    expect((await school.rest('GET', '/payload-preferences/colour', { as: one })).body.value).toBe('green')
    expect((await school.rest('GET', '/payload-preferences/colour', { as: other })).body.value ?? null).toBeNull()
    expect((await school.rest('GET', '/payload-preferences?where[key][equals]=colour', { as: other })).body.docs ?? []).toEqual([])
  })

  test('what Payload says of access names no more than the person has', async () => {
    for (const person of people) {
      const { body } = await school.rest('GET', '/access', { as: person.user })
      expect([person.name, body.canAccessAdmin ?? false]).toEqual([person.name, person.user?.collection === 'staff'])
    }
  })

  test('an applicant changes neither their address nor somebody else', async () => {
    const [owner, stranger] = people.filter((person) => person.user?.collection === 'applicants')
    await school.rest('PATCH', `/applicants/${fixtures.applicants.id}`, { as: owner?.user, body: { email: 'taken@example.az' } })
    await school.rest('PATCH', `/applicants/${fixtures.applicants.id}`, { as: stranger?.user, body: { locale: 'ru' } })
    const applicant = await school.payload.findByID({ collection: 'applicants', id: fixtures.applicants.id, overrideAccess: true })
    expect(applicant).toMatchObject({ email: owner?.user?.email, locale: 'az' })
  })

  test('a member of staff makes themselves nothing more', async () => {
    const editor = await school.staff('editor')
    await school.rest('PATCH', `/staff/${editor.id}`, { as: editor, body: { roles: ['admin'] } })
    expect((await school.payload.findByID({ collection: 'staff', id: editor.id, overrideAccess: true })).roles).toEqual(['editor'])
  })
})

test('every collection says what each operation needs', async () => {
  for (const { config } of Object.values(school.payload.collections)) {
    if (config.slug.startsWith('payload-')) continue
    expect([config.slug, collections.includes(config.slug as GuardedCollection)]).toEqual([config.slug, true])
    for (const operation of ['read', 'create', 'update', 'delete', 'readVersions', 'admin', 'unlock'] as const) expect(typeof config.access[operation]).toBe('function')
  }
})

test('who asks for versions of what keeps none finds nothing, and breaks nothing', async () => {
  const admin = await school.staff('admin')
  const ask = async (slug: string, path: string) => (await school.rest('GET', `/${slug}/versions${path}`, { as: admin })).status
  for (const { slug, versions } of school.payload.config.collections.filter(({ endpoints }) => endpoints)) {
    const statuses = [await ask(slug, ''), await ask(slug, `/${randomUUID()}`)]
    expect([slug, statuses.filter((status) => status >= 500)]).toEqual([slug, []])
    if (!versions) expect([slug, statuses[1]]).toEqual([slug, 404])
  }
  expect([await ask('staff', ''), await ask('applicants', ''), await ask('pages', '')]).toEqual([404, 404, 200])
})
