import { sql } from '@payloadcms/db-postgres/drizzle'
import { beforeAll, expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import type { Program } from '@/payload-types'
import { heldSession, trainerOf } from './attendance'
import { outsiders, participant, teaching } from './cohort'
import { attendedSession, evaluate, evaluatedProgram, evaluatorsOf, letItBeOver, ratedWith, saidOf, wasThere } from './evaluating'
import { useSchool } from './school'

/** What participants say of a session: once, by whoever was there, and so that the database does not know who said what. */
const school = useSchool()
let program: Program

beforeAll(async () => {
  program = await evaluatedProgram(school, 3)
})

test('who was there is asked, answers once, and is refused politely when they do it again, also ten times at once', async () => {
  const { id, people } = await attendedSession(school, program, 2)
  const [one, other] = [people[0], people[1]]
  if (!one || !other) throw new Error('Nobody was there.')
  const { myEvaluations } = await teaching()
  expect(await myEvaluations(await school.req(one.applicant), one.id)).toMatchObject([{ session: id, answered: false, minimum: 3 }])
  const tries = await Promise.allSettled(Array.from({ length: 10 }, () => evaluate(school, one, id, { remark: '  Çox   maraqlı idi. ' })))
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  for (const refused of tries) if (refused.status === 'rejected') expect(refused.reason).toMatchObject({ status: 409, data: { why: 'evaluate.answered' } })
  expect(await saidOf(school, id)).toMatchObject([{ useful: 4, remark: 'Çox   maraqlı idi.', promised: 3 }])
  expect(await myEvaluations(await school.req(one.applicant), one.id)).toMatchObject([{ session: id, answered: true }])
  expect(await myEvaluations(await school.req(other.applicant), other.id)).toMatchObject([{ session: id, answered: false }])
})

test('an answer is whole, and no longer than it may be', async () => {
  const { id, people } = await attendedSession(school, await evaluatedProgram(school, 3), 1)
  const [one] = people
  if (!one) throw new Error('Nobody was there.')
  const { useful, ...missing } = ratedWith(3)
  for (const ratings of [missing, { ...missing, useful: 6 }, { ...missing, useful: 0 }, { ...missing, useful: useful - 0.5 }])
    await expect(evaluate(school, one, id, { ratings })).rejects.toMatchObject({ status: 422, data: { why: 'evaluate.missing' } })
  await expect(evaluate(school, one, id, { remark: 'söz '.repeat(151) })).rejects.toMatchObject({ status: 422, data: { why: 'evaluate.tooLong' } })
  expect([await saidOf(school, id), await evaluatorsOf(school, id)]).toEqual([[], []])
  await evaluate(school, one, id, { remark: 'söz '.repeat(150) })
  expect(await saidOf(school, id)).toHaveLength(1)
})

test('who was not there is not asked, nor anybody before the end, after fourteen days, of a session that is cancelled, or of a draft', async () => {
  const own = await evaluatedProgram(school, 3)
  const { id, people } = await attendedSession(school, own, 1)
  const [one, absent, excused, claimed, blank] = [people[0], ...(await Promise.all([1, 2, 3, 4].map(() => participant(school, own))))]
  if (!one || !absent || !excused || !claimed || !blank) throw new Error('Nobody was there.')
  await wasThere(school, id, absent.id, 'absent')
  await wasThere(school, id, excused.id, 'excused')
  await wasThere(school, id, claimed.id)
  await readRows(school.payload, sql`update attendance set state = 'claimed' where application_id = ${claimed.id}`)
  for (const person of [absent, excused, claimed, blank]) await expect(evaluate(school, person, id)).rejects.toMatchObject({ status: 409, data: { why: 'evaluate.notThere' } })
  const [running, old, off, draft] = [
    await heldSession(school, own, { began: 10, lasts: 30 }),
    await heldSession(school, own, { began: 14 * 1440 + 30, lasts: 30 }),
    await heldSession(school, own, { began: 600, lasts: 30 }),
    await heldSession(school, own, { began: 900, lasts: 30 }),
  ]
  for (const { id: session } of [running, old, off, draft]) await wasThere(school, session, one.id)
  await readRows(school.payload, sql`update sessions set state = 'cancelled' where id = ${off.id}`)
  await readRows(school.payload, sql`update sessions set state = 'draft' where id = ${draft.id}`)
  await expect(evaluate(school, one, running.id)).rejects.toMatchObject({ status: 409, data: { why: 'evaluate.notYet' } })
  await expect(evaluate(school, one, old.id)).rejects.toMatchObject({ status: 409, data: { why: 'evaluate.over' } })
  await expect(evaluate(school, one, off.id)).rejects.toMatchObject({ status: 409, data: { why: 'evaluate.cancelled' } })
  await expect(evaluate(school, one, draft.id)).rejects.toMatchObject({ status: 404 })
  const { myEvaluations } = await teaching()
  expect((await myEvaluations(await school.req(one.applicant), one.id)).map(({ session }) => session)).toEqual([id])
})

test('nobody else answers or asks what there is to answer: no applicant, no other cohort, no staff, nobody', async () => {
  const { id, people } = await attendedSession(school, program, 1, 30)
  const [one] = people
  if (!one) throw new Error('Nobody was there.')
  const { myEvaluations } = await teaching()
  const others = [
    ...(await outsiders(school, program)),
    ...(await Promise.all((['coordinator', 'admin', 'trainer', 'partner'] as const).map(async (role) => ({ name: role, person: await school.staff(role), application: null })))),
  ]
  for (const { application, name, person } of others) {
    for (const by of [application, one.id]) {
      const refused = await evaluate(school, { applicant: person as never, id: by }, id).catch((error: { status?: number }) => error.status)
      expect([name, [401, 404].includes(Number(refused))]).toEqual([name, true])
    }
    await expect(myEvaluations(await school.req(person), one.id), name).rejects.toMatchObject({ status: expect.toSatisfy((status) => status === 401 || status === 404) })
  }
  expect([await saidOf(school, id), await evaluatorsOf(school, id)]).toEqual([[], []])
})

test('the database does not know who said what: all rows carry the number of the latest answer and new names, and the ledger tells nothing', async () => {
  const { id, people } = await attendedSession(school, program, 4, 60)
  const seen = new Set<string>()
  for (const [place, person] of people.entries()) {
    await evaluate(school, person, id, { remark: `${place}` })
    const [said, evaluators] = [await saidOf(school, id), await evaluatorsOf(school, id)]
    expect(said.map(({ remark }) => remark).toSorted()).toEqual(people.slice(0, place + 1).map((_, one) => `${one}`))
    expect(evaluators.map(({ application }) => application).toSorted()).toEqual(
      people
        .slice(0, place + 1)
        .map((one) => one.id)
        .toSorted(),
    )
    expect(new Set(said.map(({ xmin }) => xmin))).toEqual(new Set([evaluators.find(({ application }) => application === person.id)?.xmin]))
    for (const { id: name } of said) {
      expect(seen).not.toContain(name)
      seen.add(name)
    }
  }
  const [columns, ledger] = await Promise.all([
    readRows<{ name: string }>(
      school.payload,
      sql`select column_name as name from information_schema.columns where table_name in ('evaluations', 'evaluators') and data_type like 'timestamp%'`,
    ),
    readRows(school.payload, sql`select from ledger where subject in (${id}, ${people[0]?.id}) or actor in (${people[0]?.applicant.id})`),
  ])
  expect([columns, ledger]).toEqual([[], []])
})

test('the end of a session stays once somebody has answered, and it is said at the field; everything else of it may change', async () => {
  const own = await evaluatedProgram(school, 3)
  const { id, people } = await attendedSession(school, own, 1)
  const coordinator = await school.staff('coordinator')
  const [session] = await readRows<{ endsAt: string }>(school.payload, sql`select ends_at as "endsAt" from sessions where id = ${id}`)
  const endsAt = new Date(new Date(String(session?.endsAt)).getTime() + 60_000).toISOString()
  const move = () => school.rest('PATCH', `/sessions/${id}`, { as: coordinator, body: { endsAt } })
  expect((await move()).status).toBe(200)
  if (people[0]) await evaluate(school, people[0], id)
  const later = new Date(new Date(endsAt).getTime() + 60_000).toISOString()
  const refused = await school.rest('PATCH', `/sessions/${id}`, { as: coordinator, body: { endsAt: later } })
  expect([refused.status, refused.body.errors]).toMatchObject([409, [{ data: { errors: [{ path: 'endsAt' }] } }]])
  await expect(readRows(school.payload, sql`update sessions set ends_at = ${later} where id = ${id}`)).rejects.toThrow()
  expect((await school.rest('PATCH', `/sessions/${id}`, { as: coordinator, body: { venue: 'Başqa zal', endsAt } })).status).toBe(200)
})

const read = async (as: Parameters<typeof school.req>[0], of: { program: string } | { teaching: true }) => {
  const { readEvaluations } = await import('@/plugins/teaching/operations/read-evaluations')
  return readEvaluations(await school.req(as), of)
}

test('results are shown when nobody is asked any more, where enough have answered; too few look like nobody, and leave no trace in what is shown of all', async () => {
  const own = await evaluatedProgram(school, 3)
  const [enough, few, none] = [await attendedSession(school, own, 4), await attendedSession(school, own, 4, 5), await attendedSession(school, own, 4, 10)]
  for (const [place, person] of enough.people.slice(0, 3).entries())
    await evaluate(school, person, enough.id, { ratings: ratedWith(place === 0 ? 5 : 2), remark: place === 0 ? 'Zəhmət olmasa, davam edin' : '' })
  for (const person of few.people.slice(0, 2)) await evaluate(school, person, few.id, { ratings: ratedWith(1), remark: 'Gizli qalsın' })
  const coordinator = await school.staff('coordinator')
  const hidden = { there: null, results: null }
  expect(await read(coordinator, { program: own.id })).toMatchObject({ sessions: [hidden, hidden, hidden], together: null })
  for (const { id } of [enough, few, none]) await letItBeOver(school, id)
  const { sessions, together } = await read(coordinator, { program: own.id })
  const of = (id: string) => sessions.find(({ session }) => session === id)
  expect(of(enough.id)).toMatchObject({ there: 4, until: null, results: { answers: 3, remarks: ['Zəhmət olmasa, davam edin'] } })
  expect(of(enough.id)?.results?.rated.map(({ steps }) => steps)).toEqual(Array(4).fill([0, 2, 0, 0, 1]))
  const told = ({ day: _day, session: _session, title: _title, when: _when, ...rest }: NonNullable<ReturnType<typeof of>>) => rest
  expect([few.id, none.id].map((id) => of(id)).flatMap((its) => (its ? [told(its)] : []))).toEqual([
    { ...hidden, until: null },
    { ...hidden, until: null },
  ])
  expect(together).toEqual(of(enough.id)?.results)
  await school.payload.update({ collection: 'programs', id: own.id, data: { evaluationMinimum: 4, _status: 'published' }, overrideAccess: true })
  expect(await read(coordinator, { program: own.id })).toMatchObject({ sessions: [hidden, hidden, hidden], together: null })
})

test('a minimum that is lowered breaks no promise', async () => {
  const own = await evaluatedProgram(school, 4)
  const { id, people } = await attendedSession(school, own, 3)
  const [first, ...others] = people
  if (first) await evaluate(school, first, id)
  await school.payload.update({ collection: 'programs', id: own.id, data: { evaluationMinimum: 3, _status: 'published' }, overrideAccess: true })
  for (const person of others) await evaluate(school, person, id)
  expect((await saidOf(school, id)).map(({ promised }) => promised)).toEqual([4, 4, 4])
  await letItBeOver(school, id)
  expect(await read(await school.staff('auditor'), { program: own.id })).toMatchObject({ sessions: [{ results: null }], together: null })
})

test('a trainer reads of their own sessions only, by any address; nobody else of the staff reads anything', async () => {
  const own = await evaluatedProgram(school, 3)
  const { id, people, trainer } = await attendedSession(school, own, 3)
  const other = await heldSession(school, own, { began: 900, lasts: 30 })
  for (const person of people) await evaluate(school, person, id, { remark: 'Təlimçiyə söz' })
  await letItBeOver(school, id)
  const [teaches, teachesOther] = [await trainerOf(school, trainer), await trainerOf(school, other.trainer)]
  for (const of of [{ program: own.id }, { teaching: true as const }]) {
    expect((await read(teaches, of)).sessions.map(({ session }) => session)).toEqual([id])
    expect((await read(teachesOther, of)).sessions.map(({ session }) => session)).toEqual([other.id])
  }
  const { readEvaluation } = await import('@/plugins/teaching/operations/read-evaluations')
  expect(await readEvaluation(await school.req(teaches), id)).toMatchObject({ results: { answers: 3, remarks: ['Təlimçiyə söz', 'Təlimçiyə söz', 'Təlimçiyə söz'] } })
  await expect(readEvaluation(await school.req(teachesOther), id)).rejects.toMatchObject({ status: 404 })
  for (const role of ['editor', 'reviewer', 'panelist', 'admin'] as const) {
    const person = await school.staff(role)
    await expect(read(person, { program: own.id }), role).rejects.toMatchObject({ status: 403 })
    await expect(readEvaluation(await school.req(person), id), role).rejects.toMatchObject({ status: 403 })
  }
  const file = (as: typeof teaches) => school.rest('GET', `/teaching/evaluations/export?program=${own.id}`, { as })
  expect((await file(teaches)).text.trim().split('\n')).toHaveLength(5)
  expect((await file(teachesOther)).text.trim().split('\n')).toHaveLength(1)
})
