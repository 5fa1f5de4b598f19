import { sql } from '@payloadcms/db-postgres/drizzle'
import { beforeAll, expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import { heldSession } from './attendance'
import { taughtProgram } from './cohort'
import { type Member, useSchool } from './school'

/** Sessions: no cohort, room or trainer has two at a time, whoever asks at the same time, and each clash is told at its field. */
const school = useSchool()
let coordinator: Member
let day = 1

beforeAll(async () => {
  coordinator = await school.staff('coordinator')
  // Signed in before they do anything at the same time.
  await school.rest('GET', '/sessions', { as: coordinator })
})

type Refused = { errors: { data: { why: string; errors: { path: string }[] } }[] }

/** A training of a cohort of its own, and how its sessions are written from the admin, on a day that nothing else is on. */
async function planned() {
  const program = await taughtProgram(school)
  const { trainer } = await heldSession(school, program, { began: 10_000 })
  const [row] = await readRows<{ id: string }>(school.payload, sql`select id from trainings where program_id = ${program.id}`)
  const training = String(row?.id)
  day += 1
  const on = `2031-05-${String(day).padStart(2, '0')}`
  const write = (from: string, to: string, rest: object = {}) =>
    school.rest('POST', '/sessions?locale=az', { as: coordinator, body: { training, startsAt: `${on}T${from}:00Z`, endsAt: `${on}T${to}:00Z`, state: 'planned', ...rest } })
  return { program, trainer, on, write }
}

const why = ({ body }: { body: unknown }) => (body as Refused).errors.map(({ data }) => [data.why, data.errors[0]?.path])
const idOf = ({ body }: { body: unknown }): string => (body as { doc: { id: string } }).doc.id

test('of twenty sessions of a cohort at one time one is kept; the next may begin as it ends', async () => {
  const { on, program, write } = await planned()
  const answers = await Promise.all(Array.from({ length: 20 }, (_, minute) => write(`09:${10 + minute}`, '11:00')))
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
  for (const answer of answers.filter(({ status }) => status !== 201)) expect([answer.status, why(answer)]).toEqual([409, [['cohortBusy', 'startsAt']]])
  expect((await write('11:00', '12:00')).status).toBe(201)
  const kept = await readRows(school.payload, sql`select id from sessions where program_id = ${program.id} and starts_at >= ${`${on}T00:00:00Z`}::timestamptz`)
  expect(kept).toHaveLength(2)
})

test('a trainer and a room are in one session at a time, in whatever programmes; what is cancelled keeps nobody busy', async () => {
  const [here, there] = [await planned(), await planned()]
  const room = idOf(await school.rest('POST', '/rooms?locale=az', { as: coordinator, body: { name: '301', place: '301-ci otaq' } }))
  const first = await here.write('09:00', '10:00', { room, trainers: [here.trainer] })
  expect(first.status, first.text).toBe(201)
  const sameTime = { startsAt: `${here.on}T09:30:00Z`, endsAt: `${here.on}T10:30:00Z` }
  expect(why(await there.write('09:00', '10:00', { ...sameTime, trainers: [here.trainer] }))).toEqual([['trainerBusy', 'trainers']])
  expect(why(await there.write('09:00', '10:00', { ...sameTime, room, trainers: [there.trainer] }))).toEqual([['roomBusy', 'room']])
  // Whoever is asked to teach later, in a session that stands already
  const second = await there.write('09:00', '10:00', { ...sameTime, trainers: [there.trainer] })
  expect(second.status, second.text).toBe(201)
  const change = (body: object) => school.rest('PATCH', `/sessions/${idOf(second)}`, { as: coordinator, body })
  expect(why(await change({ trainers: [there.trainer, here.trainer] }))).toEqual([['trainerBusy', 'trainers']])
  expect((await school.rest('PATCH', `/sessions/${idOf(first)}`, { as: coordinator, body: { state: 'cancelled' } })).status).toBe(200)
  expect((await change({ trainers: [there.trainer, here.trainer], room })).status).toBe(200)
  expect((await school.rest('PATCH', `/sessions/${idOf(first)}`, { as: coordinator, body: { state: 'planned' } })).status).toBe(409)
})

test('a session ends after it begins, is never planned in secret again, and once announced is not deleted', async () => {
  const { write } = await planned()
  expect((await write('10:00', '09:00')).status).toBe(422)
  const told = idOf(await write('09:00', '10:00'))
  expect((await school.rest('PATCH', `/sessions/${told}`, { as: coordinator, body: { state: 'draft' } })).status).toBe(409)
  expect((await school.rest('DELETE', `/sessions/${told}`, { as: coordinator })).status).toBe(409)
  await expect(readRows(school.payload, sql`update sessions set ends_at = starts_at where id = ${told}`)).rejects.toThrow()
})

test('a link is a whole address of the web', async () => {
  const { write } = await planned()
  for (const link of ['meet.example/b', 'javascript:alert(1)', 'https://']) {
    const { body, status } = await write('09:00', '10:00', { link })
    const [fault] = (body as { errors: { data: { errors: { path: string; message: string }[] } }[] }).errors[0]?.data.errors ?? []
    expect([link, status, fault]).toMatchObject([link, 400, { path: 'link', message: 'Ünvanı tam yazın, məsələn: https://…' }])
  }
  expect((await write('09:00', '10:00', { link: 'https://meet.example/b' })).status).toBe(201)
})

test('everybody reads of what was announced when and where it is, and neither a draft nor the link to it', async () => {
  const { write } = await planned()
  const [told, draft] = [idOf(await write('09:00', '10:00', { venue: 'Bakı', link: 'https://meet.example/b' })), idOf(await write('11:00', '12:00', { state: 'draft' }))]
  const read = await school.rest('GET', `/sessions/${told}?locale=az`)
  expect(read.body).toMatchObject({ id: told, venue: 'Bakı' })
  expect(JSON.stringify(read.body)).not.toContain('meet.example')
  expect((await school.rest('GET', `/sessions?where[link][contains]=meet`)).body.docs ?? []).toEqual([])
  expect((await school.rest('GET', `/sessions/${draft}`)).status).toBe(404)
  expect((await school.rest('GET', `/sessions/${told}`, { as: coordinator })).text).toContain('meet.example')
})

test('what people are told of gives a session its next number; a draft, a translation and a change of nothing do not', async () => {
  const { on, write } = await planned()
  const [told, draft] = [idOf(await write('09:00', '10:00', { venue: 'Bakı' })), idOf(await write('11:00', '12:00', { state: 'draft' }))]
  const change = async (session: string, body: object, locale = 'az') => {
    const answer = await school.rest('PATCH', `/sessions/${session}?locale=${locale}`, { as: coordinator, body })
    expect(answer.status, answer.text).toBe(200)
    return (answer.body.doc as { sequence: number }).sequence
  }
  expect(await change(draft, { venue: 'Gəncə' })).toBe(0)
  expect(await change(draft, { state: 'planned' })).toBe(0)
  expect(await change(told, { startsAt: `${on}T08:30:00Z` })).toBe(1)
  expect(await change(told, { startsAt: `${on}T12:30:00+04:00`, sequence: 7 })).toBe(1)
  expect(await change(told, { venue: 'Баку' }, 'ru')).toBe(1)
  expect(await change(told, { venue: 'Sumqayıt' })).toBe(2)
  expect(await change(told, { link: 'https://meet.example/b' })).toBe(3)
  expect(await change(told, { state: 'cancelled' })).toBe(4)
  expect(await change(told, { state: 'planned', venue: 'Bakı' })).toBe(5)
})
