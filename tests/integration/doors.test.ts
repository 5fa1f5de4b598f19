import { readdir } from 'node:fs/promises'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { beforeAll, expect, test } from 'vitest'
import { guests, type Role } from '@/access'
import { readRows } from '@/database/transaction'
import { endpoints, routes, screens } from '../doors'
import { oneEssay } from './asking'
import { certificatesOf, designedProgram, editionsOf, graduate } from './certifying'
import { heldSession, noted } from './attendance'
import { addReview, identity, place, selection, withTemplates } from './desk'
import { type Someone, useSchool } from './school'

/** Every endpoint and everybody: whom it is not for changes nothing by it and learns nothing from it; a blind reviewer learns nothing even from their own. */
const school = useSchool()

type Endpoint = keyof typeof endpoints

/** A programme in which everything can be asked for, and what of it must not be learnt. */
type World = {
  program: string
  application: string
  /** The review that waits for the blind reviewer, and that of somebody else. */
  review: string
  theirs: string
  reviewer: string
  conflict: string
  /** A request for a review, of an application that nobody here had to do with. */
  appeal: string
  flag: string
  letter: string
  page: string
  cut: string
  statement: string
  /** A panel that sits on a day, with a slot on it. */
  panel: string
  sitting: string
  slot: string
  /** An interview of the application that is under way. */
  interview: string
  /** An announcement that is still a draft, and a question that waits. */
  announcement: string
  question: string
  /** A programme that somebody has completed; somebody's certificate, its edition, one that was revoked, and a key that signs no more. */
  graduates: string
  certificate: string
  edition: string
  revoked: string
  key: string
  /** A task, and what was handed in for it. */
  task: string
  submission: string
  /** A session of somebody else's, and a participant. */
  session: string
  participant: string
  /** A programme whose form may be copied. */
  form: string
  secrets: string[]
}

type Person = { name: string; role: Role | null; user: Someone | null }
const people: Person[] = []
let blind: Someone
let victim: World
let spare: World

async function arrange(surname: string): Promise<World> {
  const [program, other] = [
    await school.program({ screening: { reviewsNeeded: 1, scale: { min: 1, max: 5 }, criteria: [{ key: 'thinking', label: 'T', weight: 1 }] } } as never),
    await school.staff('reviewer'),
  ]
  const { applicant, id } = await place(school, program, 'shortlisted', { announced: 'submitted', surname })
  const second = await place(school, program, 'submitted')
  const third = await place(school, program, 'submitted')
  for (const { id: one } of [second, third]) await addReview(school, program, one, other, { thinking: 3 })
  const theirs = await addReview(school, program, id, other, { thinking: 5 })
  await readRows(school.payload, sql`update reviews set comment = 'Heyranedici namizəd' where id = ${theirs}`)
  const review = await addReview(school, program, id, blind as never)
  const { decideByCut, readRanking, stateDrawOf } = await selection()
  const coordinator = await school.req(await school.staff('coordinator'))
  const part = { program: program.id, stage: 'screening' as const }
  const { rankStage } = await import('@/plugins/selection/operations/rank-stage')
  await rankStage(school.payload, part)
  const decide = async () => decideByCut(coordinator, { ...part, places: 2, reserve: 0, digest: (await readRanking(coordinator, part)).ranking?.digest ?? '' })
  const [{ decision: cut }, drawn] = [await decide(), await decide()]
  const { decision: statement } = await stateDrawOf(coordinator, { decision: drawn.decision, sources: ['A beacon'], knownAt: '2100-01-01T00:00:00Z' })
  const write = async (collection: 'announcements' | 'appeals' | 'conflicts' | 'flags' | 'letters' | 'pages' | 'questions', data: object) =>
    ((await school.payload.db.create({ collection, data: data as never })) as { id: string }).id
  return {
    program: program.id,
    application: id,
    review,
    theirs,
    reviewer: other.id,
    conflict: await write('conflicts', { reviewer: other.id, applicant: third.applicant.id, kind: 'manual', reason: 'Qohumdur' }),
    appeal: await write('appeals', {
      application: (await place(school, program, 'rejected')).id,
      program: program.id,
      decision: 'rejected',
      toldAt: new Date().toISOString(),
      reason: 'Etirazlıyam',
      dueAt: new Date().toISOString(),
    }),
    flag: await write('flags', { kind: 'phone', application: id, other: second.id, evidence: {}, key: `x ${id}`, state: 'open' }),
    letter: await write('letters', {
      to: applicant.email,
      locale: 'az',
      template: 'rejected-screening',
      subject: 's',
      body: 'b',
      state: 'sent',
      attempts: 1,
      occasion: id,
      application: id,
    }),
    page: await write('pages', { title: 'Page', slug: `page-${id}`, _status: 'published' }),
    announcement: await write('announcements', { title: 'Yeni otaq', body: 'x', program: program.id, audience: 'participants' }),
    question: await write('questions', { application: id, program: program.id, text: 'Deyilməyən sual' }),
    ...(await taskOf(program.id, id)),
    cut,
    statement,
    ...(await panelOf(program.id, id)),
    ...(await certifiedIn(surname)),
    session: (await heldSession(school, program)).id,
    participant: (await place(school, program, 'enrolled', { surname: 'Gizlinova' })).id,
    form: (await school.program({ form: { sections: oneEssay(3, 300) } } as never)).id,
    secrets: [surname, 'Gizlinova', ...Object.values(identity), applicant.email, applicant.id, 'Heyranedici', 'Qohumdur', 'Etirazlıyam', 'Deyilməyən', theirs],
  }
}

/** A task that is due in a while, and what somebody handed in for it. */
async function taskOf(program: string, application: string): Promise<Pick<World, 'task' | 'submission'>> {
  const data = { title: 'Esse', text: 'x', program, shownFrom: '2020-01-01T00:00:00Z', dueAt: '2100-01-01T00:00:00Z', lateDays: 7 }
  const task = await school.payload.create({ collection: 'tasks', locale: 'az', data, overrideAccess: true })
  const handed = { task: task.id, application, number: 1, text: 'Deyilməyən esse', late: false, state: 'handedIn', digest: 'x' } as const
  const submission = await school.payload.create({ collection: 'task-submissions', data: handed, overrideAccess: true })
  return { task: task.id, submission: submission.id }
}

/** A panel that sits by video on a day to come. */
async function panelOf(program: string, application: string): Promise<Pick<World, 'panel' | 'sitting' | 'slot' | 'interview'>> {
  const { id: chair } = await school.staff('panelist')
  const sittings = [{ day: '2100-01-04T08:00:00.000Z', from: '10:00', to: '11:00', link: 'https://example.az/video' }]
  const panel = await school.payload.create({ collection: 'panels', data: { name: 'Komissiya', program, chair, members: [chair], sittings }, overrideAccess: true })
  const [slot] = await readRows<{ id: string }>(school.payload, sql`select id from slots where panel_id = ${panel.id}`)
  const [interview] = await readRows<{ id: string }>(
    school.payload,
    sql`insert into interviews (application_id, panel_id, starts_at, ends_at, state, sequence) values (${application}, ${panel.id}, now(), now() + interval '1 hour', 'scheduled', 0) returning id`,
  )
  return { panel: panel.id, sitting: String(panel.sittings?.[0]?.id), slot: String(slot?.id), interview: String(interview?.id) }
}

/** A programme in which one certificate is issued, one revoked and another due. */
async function certifiedIn(surname: string): Promise<Pick<World, 'graduates' | 'certificate' | 'edition' | 'revoked' | 'key'>> {
  const program = await designedProgram(school)
  await graduate(school, program, surname)
  await graduate(school, program, `${surname} üçüncü`)
  const { makeAll } = await import('@/plugins/certificates/operations/run')
  await makeAll(school.payload, program.id, null)
  await graduate(school, program, `${surname} ikinci`)
  const [certificate, revoked] = await certificatesOf(school, program)
  await readRows(school.payload, sql`update certificates set revoked_at = now(), revoked_because = 'x' where id = ${revoked?.id}`)
  const [edition] = await editionsOf(school, String(certificate?.id))
  const [key] = await readRows<{ id: string }>(
    school.payload,
    sql`insert into certificate_keys (public_key, sealed, state, in_force_from, in_force_until) values (${surname}, 'x', 'retired', now() - interval '1 day', now()) returning id`,
  )
  return { graduates: program.id, certificate: String(certificate?.id), edition: String(edition?.id), revoked: String(revoked?.id), key: String(key?.id) }
}

beforeAll(async () => {
  await withTemplates(school)
  blind = await school.staff('reviewer')
  victim = await arrange('Tapılmazova')
  spare = await arrange('Görünməzova')
  for (const role of ['editor', 'coordinator', 'admin', 'auditor', 'panelist', ...guests] as const) people.push({ name: role, role, user: await school.staff(role) })
  people.push({ name: 'the reviewer of the application', role: 'reviewer', user: blind }, { name: 'another reviewer', role: 'reviewer', user: await school.staff('reviewer') })
  people.push({ name: 'an applicant', role: null, user: await school.applicant() }, { name: 'nobody', role: null, user: null })
})

const part = ({ program }: World) => ({ program, stage: 'screening' })
const some = ({ application }: World) => ({ applications: [application], to: 'disqualified', reason: 'x' })
const wish = ({ program }: World) => ({ program, seed: 1 })
const planWish = (world: World) => ({ ...wish(world), prefer: 'best' })
const drafting = ({ program }: World) => ({ program, hours: [], first: '2031-01-01', last: '2031-02-01', closed: [], spread: false, room: null })
const saved = { version: 1, scores: { thinking: 1 }, comment: 'x', privateNote: 'x' }

/** What is asked of each endpoint, so that it would be done if the person may: the values in its path are those of the world by name. */
const asked: Record<Endpoint, (world: World) => object> = {
  'get /desk/queue': () => ({}),
  'get /desk/reviews/:review': () => ({}),
  'post /desk/reviews/:review/save': () => saved,
  'post /desk/reviews/:review/submit': () => ({}),
  'post /desk/reviews/:review/discussion/seen': () => ({}),
  'post /desk/reviews/:review/conflict': () => ({ reason: 'x' }),
  'post /desk/discussion': ({ application }) => ({ application, stage: 'screening', text: 'x' }),
  'get /desk/board': part,
  'get /desk/progress': part,
  'post /desk/export': part,
  'get /desk/fairness': (world) => ({ ...part(world), by: 'sex', within: 'field' }),
  'get /desk/agreement': (world) => ({ ...part(world), scope: 'all' }),
  'post /desk/calibration': ({ program }) => ({ program, receipts: ['MM-TEST-1'] }),
  'post /desk/steps': some,
  'post /desk/reopen': ({ application }) => ({ application, reason: 'x' }),
  'post /desk/extend': ({ application }) => ({ application, until: '2100-01-01T00:00:00Z', reason: 'x' }),
  'post /desk/redactions': ({ application }) => ({ application, answer: 'experience', act: 'hide', passage: 'Könüllü', reason: 'x' }),
  'get /desk/release': part,
  'get /desk/release/export': part,
  'post /desk/release': part,
  'post /desk/release/propose': (world) => ({ ...part(world), fingerprint: 'x' }),
  'post /desk/feedback': ({ application }) => ({ application, text: 'x' }),
  'get /desk/appeals': () => ({}),
  'get /desk/appeals/export': () => ({}),
  'post /desk/appeals/answer': ({ appeal }) => ({ appeal, outcome: 'upheld', answer: 'x' }),
  'post /desk/assignments/propose': wish,
  'post /desk/assignments/pairs': wish,
  'post /desk/assignments/carry-out': wish,
  'post /desk/assignments': ({ application, reviewer }) => ({ applications: [application], reviewer }),
  'post /desk/assignments/remove': ({ application }) => ({ application, reviewer: blind.id }),
  'post /desk/reviewers': ({ reviewer }) => ({ reviewer, reads: ['az'], most: 3 }),
  'post /desk/conflicts': ({ reviewer }) => ({ receipt: 'MM-TEST-1', reviewer, kind: 'manual', reason: 'x' }),
  'post /desk/conflicts/remove': ({ conflict }) => ({ conflict }),
  'post /desk/conflicts/import': () => ({ table: 'receipt,reviewer,kind,reason\nMM-TEST-1,x@example.az,manual,x' }),
  'get /desk/ranking': part,
  'get /desk/ranking/state': part,
  'post /desk/ranking/again': part,
  'post /desk/ranking/export': part,
  'get /desk/decisions': part,
  'get /desk/decisions/:decision': () => ({}),
  'post /desk/decisions': (world) => ({ ...part(world), places: 1, reserve: 0, digest: 'x' }),
  'post /desk/decisions/statement': ({ cut }) => ({ decision: cut, sources: ['x'], knownAt: '2100-01-01T00:00:00Z' }),
  'post /desk/decisions/draw': ({ statement }) => ({ statement, sources: [{ text: 'x' }] }),
  'post /desk/decisions/publish': ({ cut }) => ({ decision: cut }),
  'get /desk/flags/export': () => ({}),
  'post /desk/flags/note': ({ flag }) => ({ flag, note: 'x' }),
  'get /timetable/day': () => ({}),
  'post /timetable/day/mark': ({ interview }) => ({ interview, mark: 'arrived' }),
  'get /timetable/day/reserve': ({ slot }) => ({ slot }),
  'get /timetable/day/free': ({ application }) => ({ application }),
  'post /timetable/day/give': ({ application, slot }) => ({ application, slot, interview: null }),
  'post /timetable/propose': planWish,
  'get /timetable/proposal': ({ program }) => ({ program }),
  'post /timetable/apply': ({ program }) => ({ program, fingerprint: 'x' }),
  'post /timetable/move': ({ application, slot }) => ({ application, slot }),
  'post /timetable/swap': ({ application }) => ({ one: application, other: application }),
  'post /timetable/pin': ({ interview }) => ({ interview, pinned: true }),
  'get /timetable/export': ({ program }) => ({ program }),
  'post /timetable/slots/close': ({ slot }) => ({ slot, closed: true }),
  'post /timetable/sittings': ({ panel, program }) => ({ program, days: ['2100-01-05'], from: '10:00', to: '11:00', panels: [{ panel, link: 'https://example.az/video' }] }),
  'post /timetable/sittings/remove': ({ panel, program, sitting }) => ({ program, panel, sitting }),
  'post /cohort/announce': ({ announcement }) => ({ announcement }),
  'post /cohort/questions/answer': ({ question }) => ({ question, answer: 'x', shared: '' }),
  'post /cohort/tasks/judge': ({ submission }) => ({ submissions: [submission], verdict: 'accepted', feedback: '' }),
  'get /cohort/tasks/:task/export': () => ({}),
  'get /cohort/questions/export': ({ program }) => ({ program }),
  'post /cohort/completion/except': ({ participant }) => ({ applications: [participant], reason: 'x' }),
  'post /cohort/completion/preview': ({ participant }) => ({ applications: [participant] }),
  'post /cohort/completion/graduate': ({ participant }) => ({ applications: [participant] }),
  'get /cohort/completion/export': ({ program }) => ({ program }),
  'get /cohort/alumni/export': ({ graduates }) => ({ program: graduates }),
  'post /certifying/issue': ({ graduates }) => ({ program: graduates }),
  'get /certifying/run': ({ graduates }) => ({ program: graduates }),
  'get /certifying/export': ({ graduates }) => ({ program: graduates }),
  'get /certifying/preview': ({ graduates }) => ({ program: graduates }),
  'get /certifying/file': ({ edition }) => ({ edition }),
  'post /certifying/correct': ({ certificate }) => ({ certificate, holder: 'Başqa Ad', reason: 'x' }),
  'post /certifying/revoke': ({ certificate }) => ({ certificate, reason: 'x' }),
  'post /certifying/replace': ({ revoked }) => ({ certificate: revoked, holder: 'Başqa Ad', reason: 'x' }),
  'post /certifying/keys/change': () => ({ compromised: false, reason: 'x' }),
  'post /certifying/keys/distrust': ({ key }) => ({ key, reason: 'x' }),
  'get /teaching/sessions/:session': () => ({}),
  'get /teaching/roll-worker': () => ({}),
  'get /teaching/evaluations/export': ({ program }) => ({ program }),
  'post /teaching/attendance': ({ participant, session }) => ({ marks: [noted(session, participant, 'absent')], sentAt: new Date().toISOString() }),
  'post /teaching/plan/propose': drafting,
  'post /teaching/plan/draft': (world) => ({ ...drafting(world), digest: 'x' }),
  'post /teaching/plan/announce': ({ program }) => ({ program }),
  'get /teaching/plan/export': ({ program }) => ({ program }),
  'get /teaching/calendar': () => ({}),
  'post /teaching/calendar/renew': () => ({}),
  'post /forms/copy': ({ form, program }) => ({ from: form, to: program, withRules: true }),
  'get /calendars': ({ panel }) => ({ kind: 'panel', id: panel }),
  'post /calendars/renew': ({ panel }) => ({ kind: 'panel', id: panel }),
  'post /outbox/resend': ({ letter }) => ({ letter }),
  'post /translations/confirm': ({ page }) => ({ collection: 'pages', document: page, locale: 'en' }),
  'get /translations/export': () => ({}),
  'get /links/export': () => ({}),
  'post /preview-links': ({ page }) => ({ collection: 'pages', document: page, locale: 'az' }),
}

function ask(endpoint: Endpoint, world: World, user: Someone | null) {
  const [method = '', pattern = ''] = endpoint.split(' ')
  const path = pattern.replace(':review', world.review).replace(':decision', world.cut).replace(':task', world.task).replace(':session', world.session)
  const input = asked[endpoint](world)
  if (method === 'post') return school.rest('POST', path, { as: user, body: input })
  return school.rest('GET', `${path}?${new URLSearchParams(input as Record<string, string>)}`, { as: user })
}

/** A refusal of the person, as against one of what was asked: of many steps each is refused by itself. */
const turnedAway = ({ body, status }: Awaited<ReturnType<typeof ask>>) => [401, 403, 404].includes(status) || (Array.isArray(body) && body.every(({ ok }) => ok === false))

/** Everything that belongs to the victim's programme, as it stands in the database. */
async function traces() {
  const tables = ['applications', 'reviews', 'standings', 'decisions', 'releases', 'rankings', 'slots', 'timetables', 'appeals', 'announcements', 'questions']
  const of = (table: string) => sql`select ${table} as of, to_jsonb(t) as row from ${sql.raw(table)} t where program_id = ${victim.program} order by id`
  const others = [
    sql`select to_jsonb(t) as row from flags t where id = ${victim.flag}`,
    sql`select to_jsonb(t) as row from interviews t where id = ${victim.interview}`,
    sql`select to_jsonb(t) as row from conflicts t order by id`,
    sql`select to_jsonb(t) as row from redactions t order by id`,
    sql`select to_jsonb(t) as row from review_messages t order by id`,
    sql`select to_jsonb(t) as row from publications t order by id`,
    sql`select to_jsonb(t) as row from certificates t order by id`,
    sql`select to_jsonb(t) as row from certificate_keys t order by id`,
    sql`select to_jsonb(t) as row from certificate_runs t order by id`,
    sql`select to_jsonb(t) as row from task_submissions t where id = ${victim.submission}`,
    sql`select to_jsonb(t) as row from attendance t order by id`,
    sql`select count(*) as row from letters`,
    sql`select count(*) as row from _programs_v`,
    sql`select to_jsonb(t) as row from calendar_keys t order by owner, kind`,
  ]
  return Promise.all([...tables.map(of), ...others].map((statement) => readRows(school.payload, statement)))
}

const named = Object.keys(endpoints) as Endpoint[]

const isFor = (endpoint: Endpoint, { role, user }: Person): boolean =>
  role !== null &&
  (endpoints[endpoint] as readonly Role[]).includes(role) &&
  (user === blind || !endpoint.includes(':review')) &&
  (!(guests as readonly Role[]).includes(role) || !endpoint.includes(':session'))

test('every endpoint, every screen and every route is named in the table', async () => {
  const { admin, endpoints: all } = school.payload.config
  // Payload's own says who may do what by the policy.
  const own = all?.map(({ method, path }) => `${method} ${path}`).filter((one) => one !== 'get /access')
  expect(own?.toSorted()).toEqual(named.toSorted())
  const views = Object.values(admin.components.views ?? {}).flatMap((view) => ('path' in view && view.path ? [view.path] : []))
  expect(views.toSorted()).toEqual(Object.keys(screens).toSorted())
  const files = (await readdir('src/app', { recursive: true })).filter((file) => file.endsWith('/route.ts')).map((file) => file.slice(0, -'/route.ts'.length))
  expect(files.toSorted()).toEqual(Object.keys(routes).toSorted())
})

test('whom an endpoint is not for changes nothing by it, and is told nothing', async () => {
  const before = await traces()
  for (const endpoint of named) {
    for (const { name, user } of people.filter((one) => !isFor(endpoint, one))) {
      const answer = await ask(endpoint, victim, user)
      expect([endpoint, name, answer.status, turnedAway(answer)]).toEqual([endpoint, name, answer.status, true])
      for (const secret of victim.secrets) expect([endpoint, name, answer.text.includes(secret)]).toEqual([endpoint, name, false])
    }
  }
  expect(await traces()).toEqual(before)
})

test('whom it is for gets through', async () => {
  for (const endpoint of named) {
    for (const { name, user } of people.filter((one) => isFor(endpoint, one))) {
      const answer = await ask(endpoint, spare, user)
      expect([endpoint, name, answer.text.slice(0, 100), turnedAway(answer)]).toEqual([endpoint, name, answer.text.slice(0, 100), false])
    }
  }
})

test('a blind reviewer who has not handed in learns neither who it is nor what others gave, from any endpoint', async () => {
  // Whoever hands in, or steps aside, is no longer in that state.
  for (const endpoint of named.filter((one) => !/submit|review\/conflict/.test(one))) {
    const { text } = await ask(endpoint, victim, blind)
    for (const secret of victim.secrets) expect([endpoint, secret, text.includes(secret)]).toEqual([endpoint, secret, false])
  }
})
