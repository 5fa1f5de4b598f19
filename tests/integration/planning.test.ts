import { sql } from '@payloadcms/db-postgres/drizzle'
import { beforeAll, expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import type { Proposal } from '@/plugins/teaching/operations/draft-sessions'
import type { Plan } from '@/plugins/teaching/operations/read-plan'
import { type Member, useSchool } from './school'

/** Planning: a draft is looked at and planned as it was looked at, keeps the order, and clashes with nothing that stands; nobody is told before it is announced. */
const school = useSchool()
let coordinator: Member

beforeAll(async () => {
  coordinator = await school.staff('coordinator')
  await school.rest('GET', '/sessions', { as: coordinator })
})

const hours = [{ weekday: 4, from: '18:30', to: '20:30' }]
const wish = (program: string, rest: object = {}) => ({ program, hours, first: '2031-02-03', last: '2031-03-31', closed: [], spread: false, room: null, ...rest })

let counter = 0

/** A programme with trainings, the third of them in the next part, each with its own trainer but the second, who teaches elsewhere as well. */
async function curriculum(parts: ('introduction' | 'theory')[] = ['introduction', 'introduction', 'theory']) {
  const { id: program } = await school.program()
  const write = async (collection: 'trainers' | 'trainings', data: object) =>
    (await school.payload.create({ collection, locale: 'az', overrideAccess: true, data: data as never })).id
  const trainings: { id: string; trainer: string }[] = []
  for (const [index, part] of parts.entries()) {
    counter += 1
    const trainer = await write('trainers', { name: `Təlimçi ${counter}`, slug: `plan-${counter}`, _status: 'published' })
    const of = { title: `Təlim ${counter}`, slug: `plan-${counter}`, program, part, order: index + 1, kind: 'training', language: 'az', trainers: [trainer], _status: 'published' }
    trainings.push({ id: await write('trainings', of), trainer })
  }
  return { program, trainings }
}

const propose = async (asked: object, as = coordinator) => (await school.rest('POST', '/teaching/plan/propose', { as, body: asked })).body as unknown as Proposal
const draft = (asked: object, digest: string, as = coordinator) => school.rest('POST', '/teaching/plan/draft', { as, body: { ...asked, digest } })
const daysOf = ({ placed }: Proposal) => placed.map(({ when, why }) => when?.day ?? why)
const standing = (program: string) =>
  readRows<{ day: string; state: string }>(
    school.payload,
    sql`select to_char(starts_at, 'YYYY-MM-DD') as day, state from sessions where program_id::text = ${program} order by starts_at`,
  )
const add = (body: object) => school.rest('POST', '/sessions?locale=az', { as: coordinator, body })

test('what was looked at is planned, as drafts that only staff know, and announced all at once', async () => {
  const { program } = await curriculum()
  const asked = wish(program, { closed: ['2031-02-13'] })
  const proposal = await propose(asked)
  expect(daysOf(proposal)).toEqual(['2031-02-06', '2031-02-20', '2031-02-27'])
  expect(await standing(program)).toEqual([])
  expect((await draft(asked, proposal.digest)).body).toEqual({ drafted: 3 })
  expect((await standing(program)).map(({ state }) => state)).toEqual(['draft', 'draft', 'draft'])
  expect((await school.rest('GET', `/sessions?where[program][equals]=${program}`)).body.docs).toEqual([])

  expect((await school.rest('POST', '/teaching/plan/announce', { as: coordinator, body: { program } })).body).toEqual({ announced: 3 })
  expect((await school.rest('GET', `/sessions?where[program][equals]=${program}`)).body.docs).toHaveLength(3)
  const noted = await readRows<{ action: string }>(school.payload, sql`select action from ledger where subject = ${program} and action like 'sessions-%' order by number`)
  expect(noted.map(({ action }) => action)).toEqual(['sessions-draft', 'sessions-announce'])
})

test('a draft goes round what stands: the order of its own cohort, its trainers elsewhere, and the room', async () => {
  const [here, there] = [await curriculum(), await curriculum(['theory'])]
  const room = String(((await school.rest('POST', '/rooms?locale=az', { as: coordinator, body: { name: '7', place: '7-ci otaq' } })).body.doc as { id: string }).id)
  const at = (day: string) => ({ startsAt: `${day}T14:30:00Z`, endsAt: `${day}T16:30:00Z` })
  // The first of its trainings is in the room on the second Thursday; the trainer of the second one teaches elsewhere on the third.
  expect((await add({ training: here.trainings[0]?.id, ...at('2031-02-13'), room, state: 'planned' })).status).toBe(201)
  expect((await add({ training: there.trainings[0]?.id, ...at('2031-02-20'), trainers: [here.trainings[1]?.trainer], state: 'draft' })).status).toBe(201)
  expect(daysOf(await propose(wish(here.program)))).toEqual(['2031-02-27', '2031-03-06'])
  // What is called off keeps nobody.
  const { docs } = (await school.rest('GET', `/sessions?where[program][equals]=${here.program}`, { as: coordinator })).body as unknown as { docs: { id: string }[] }
  expect((await school.rest('PATCH', `/sessions/${docs[0]?.id}`, { as: coordinator, body: { state: 'cancelled' } })).status).toBe(200)
  expect(daysOf(await propose(wish(here.program)))).toEqual(['2031-02-06', '2031-02-13', '2031-02-20'])
  expect(daysOf(await propose(wish(there.program, { room })))).toEqual([])
})

test('a draft that would plan something else by now is refused, and nothing of it is planned', async () => {
  const { program, trainings } = await curriculum()
  const proposal = await propose(wish(program))
  expect((await add({ training: trainings[2]?.id, startsAt: '2031-02-13T14:30:00Z', endsAt: '2031-02-13T16:30:00Z', state: 'draft' })).status).toBe(201)
  const refused = await draft(wish(program), proposal.digest)
  expect([refused.status, JSON.stringify(refused.body)]).toEqual([409, expect.stringContaining('draftIsOld')])
  expect(await standing(program)).toHaveLength(1)
  // Two who plan the same at once: one does.
  const again = await propose(wish(program))
  const both = await Promise.all([draft(wish(program), again.digest), draft(wish(program), again.digest)])
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
})

test('a span that is none is refused in words; whoever does not plan neither proposes, drafts nor announces', async () => {
  const { program } = await curriculum()
  expect((await school.rest('POST', '/teaching/plan/propose', { as: coordinator, body: wish(program, { last: '2031-01-01' }) })).status).toBe(422)
  for (const role of ['editor', 'auditor', 'reviewer', 'trainer', 'partner'] as const) {
    const person = await school.staff(role)
    expect((await school.rest('POST', '/teaching/plan/propose', { as: person, body: wish(program) })).status).toBe(403)
    expect((await draft(wish(program), 'x', person)).status).toBe(403)
    expect((await school.rest('POST', '/teaching/plan/announce', { as: person, body: { program } })).status).toBe(403)
  }
})

test('the list is narrowed and taken along as it is shown', async () => {
  const { program } = await curriculum()
  const { digest } = await propose(wish(program))
  await draft(wish(program), digest)
  const file = (rest = '') => school.rest('GET', `/teaching/plan/export?program=${program}${rest}`, { as: coordinator })
  const lines = (text: string) => text.trim().split('\n').length - 1
  expect(lines((await file()).text)).toBe(3)
  expect(lines((await file('&part=theory')).text)).toBe(1)
  expect(lines((await file('&state=cancelled')).text)).toBe(0)
  const { readPlan } = await import('@/plugins/teaching/operations/read-plan')
  const plan: Plan = await readPlan(await school.req(coordinator), program)
  expect(plan.sessions.map(({ from, to }) => [from, to])).toEqual(Array.from({ length: 3 }, () => ['18:30', '20:30']))
})
