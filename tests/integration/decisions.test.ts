import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { sql } from '@payloadcms/db-postgres/drizzle'
import pg from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import type { Program } from '@/payload-types'
import type { DecisionBundle } from '@/plugins/selection/rules/bundle'
import { codeOf, ownKey } from '@/plugins/selection/rules/codes'
import type { DrawStatement } from '@/plugins/selection/rules/draw'
import { script } from '../../scripts/ready.mjs'
import { addReview, identity, place, selection, standing, withTemplates } from './desk'
import { type Member, useSchool } from './school'

const school = useSchool()
let coordinator: Member
let auditor: Member
let reviewers: Member[]

beforeAll(async () => {
  await withTemplates(school)
  coordinator = await school.staff('coordinator')
  auditor = await school.staff('auditor')
  reviewers = [await school.staff('reviewer'), await school.staff('reviewer')]
})

/** A programme whose applications were given these scores by the first reviewer, and by the second. */
async function screened(given: readonly (readonly [number, number])[], over: object = {}, rest: Partial<Program> = {}): Promise<{ program: Program; ids: string[] }> {
  const { submitReview } = await selection()
  const screening = { reviewsNeeded: 2, reviewersDecide: false, method: 'mean', scale: { min: 1, max: 5 }, criteria: [{ key: 'thinking', label: 'Thinking', weight: 1 }], ...over }
  const program = await school.program({ screening, ...rest } as Partial<Program>)
  const ids: string[] = []
  for (const scores of given) {
    const { id } = await place(school, program, 'submitted')
    ids.push(id)
    for (const [number, thinking] of scores.entries()) {
      const reviewer = reviewers[number]
      if (!reviewer) continue
      const review = await addReview(school, program, id, reviewer)
      await readRows(school.payload, sql`update reviews set scores = ${JSON.stringify({ thinking })}::jsonb where id = ${review}`)
      await submitReview(await school.req(reviewer), { review })
    }
  }
  return { program, ids }
}

const part = ({ id }: Program) => ({ program: id, stage: 'screening' as const })
/** Of the ranking as it would be shown now. */
async function digest({ id }: Program): Promise<string> {
  const { rankStage } = await import('@/plugins/selection/operations/rank-stage')
  const { readRanking } = await selection()
  await rankStage(school.payload, { program: id, stage: 'screening' })
  return (await readRanking(await req(), { program: id, stage: 'screening' })).ranking?.digest ?? ''
}

const req = async (person: Parameters<typeof school.req>[0] = coordinator) => school.req(person)

/** What applications are called in a decision, in their order. */
async function codesIn(decision: string, ids: readonly string[]): Promise<string[]> {
  const rows = await readRows<{ id: string; receipt: string; secret: string }>(
    school.payload,
    sql`select a.id, a.receipt, d.secret from decisions d join applications a on a.program_id = d.program_id where d.id = ${decision}`,
  )
  const codes = new Map(rows.map(({ id, receipt, secret }) => [id, codeOf(receipt, ownKey(secret, id))]))
  return ids.map((id) => codes.get(id) ?? '')
}

/** The file as it is downloaded, replayed by the command. */
async function replayed(decision: string) {
  const { text } = await school.rest('GET', `/desk/decisions/${decision}`, { as: auditor })
  const folder = await mkdtemp(path.join(os.tmpdir(), 'decision-'))
  const file = path.join(folder, 'bundle.json')
  await writeFile(file, text)
  const { stdout } = await promisify(execFile)(process.execPath, script('selection', 'replay', file))
  const kept = await readFile(file, 'utf8')
  await rm(folder, { recursive: true })
  return { said: JSON.parse(stdout) as { same: boolean; sha256: string }, text: kept, bundle: JSON.parse(kept) as DecisionBundle }
}

test('a decision by a cut is frozen without names, is replayed to the same bytes by the command, and leads to the steps that the gate is asked for', async () => {
  const { decideByCut, takeSteps } = await selection()
  const { ids, program } = await screened([
    [5, 5],
    [4, 4],
    [2, 1],
  ])
  const decided = await decideByCut(await req(), { ...part(program), places: 2, reserve: 0, digest: await digest(program) })
  expect(decided).toMatchObject({
    ties: 0,
    steps: [
      { to: 'shortlisted', applications: ids.slice(0, 2) },
      { to: 'rejected', applications: ids.slice(2) },
    ],
  })
  // Freezing alone decides nothing.
  expect(await standing(school, ids[0] ?? '')).toMatchObject({ status: 'submitted' })
  for (const { applications, to } of decided.steps) {
    const outcomes = await takeSteps(await req(), { applications: [...applications], to })
    expect(outcomes.every(({ ok }) => ok)).toBe(true)
  }
  expect(await Promise.all(ids.map(async (id) => (await standing(school, id)).status))).toEqual(['shortlisted', 'shortlisted', 'rejected'])

  const { bundle, said, text } = await replayed(decided.decision)
  expect(said).toEqual({ same: true, sha256: decided.hash, difference: null })
  expect(bundle.inputs).toMatchObject({ method: 'mean', places: 2, seed: program.edition, weights: { thinking: 1 } })
  for (const secret of [identity.givenName, 'MM-TEST', ...ids, ...reviewers.flatMap(({ id, name }) => [id, name])]) expect(text).not.toContain(secret)
  expect(bundle.result.applications.map(({ application }) => application)).toEqual(await codesIn(decided.decision, ids))

  // Decided again, nobody is asked anything who is decided on.
  expect((await decideByCut(await req(), { ...part(program), places: 1, reserve: 0, digest: await digest(program) })).steps.flatMap(({ applications }) => applications)).toEqual([])
  const entries = await readRows<{ details: object }>(school.payload, sql`select details from ledger where action = 'freeze' and subject = ${program.id} order by number`)
  expect(entries).toHaveLength(2)
  expect(entries[0]?.details).toMatchObject({ kind: 'cut', decision: decided.decision, hash: decided.hash })
})

test('those who are tied wait for a draw that is stated before its source can be known, and is made once', async () => {
  const { decideByCut, makeDraw, stateDrawOf } = await selection()
  const { ids, program } = await screened([
    [5, 5],
    [3, 3],
    [3, 3],
    [3, 3],
    [1, 1],
  ])
  const decided = await decideByCut(await req(), { ...part(program), places: 2, reserve: 0, digest: await digest(program) })
  expect(decided).toMatchObject({ ties: 3, steps: [{ applications: [ids[0]] }, { applications: [ids[4]] }] })
  const tied = (await codesIn(decided.decision, ids.slice(1, 4))).sort()
  const source = ['A public beacon, pulse of that minute']
  const soon = new Date(Date.now() + 60_000).toISOString()
  await expect(stateDrawOf(await req(), { decision: decided.decision, sources: source, knownAt: new Date(Date.now() - 1).toISOString() })).rejects.toMatchObject({ status: 409 })
  const stated = await stateDrawOf(await req(), { decision: decided.decision, sources: source, knownAt: soon })
  const { body } = await school.rest('GET', `/desk/decisions/${stated.decision}`, { as: coordinator })
  expect(body as unknown as DrawStatement).toEqual({
    version: 1,
    method: 'RFC 3797 with SHA-256',
    decision: decided.hash,
    pool: tied,
    pick: 3,
    places: 1,
    reserve: 0,
    sources: source,
    knownAt: soon,
  })
  // Whoever does not like the source can't name another.
  await expect(stateDrawOf(await req(), { decision: decided.decision, sources: ['Another'], knownAt: soon })).rejects.toMatchObject({ status: 409 })

  const draw = { statement: stated.decision, sources: [{ text: '7F3A 99C1' }] }
  await expect(makeDraw(await req(), draw)).rejects.toMatchObject({ status: 409 })
  await passTime(stated.decision)
  await expect(makeDraw(await req(), { ...draw, sources: [...draw.sources, { text: 'more' }] })).rejects.toMatchObject({ status: 409 })
  const drawn = await makeDraw(await req(), draw)
  expect(drawn.ties).toBe(0)
  const [taken, rejected] = drawn.steps.map(({ applications }) => applications)
  expect(taken).toHaveLength(2)
  expect([...(taken ?? []), ...(rejected ?? [])].sort()).toEqual([...ids].sort())
  const { bundle, said } = await replayed(drawn.decision)
  expect(said).toMatchObject({ same: true, sha256: drawn.hash })
  expect(bundle.result.draw?.drawn.toSorted()).toEqual(tied)
  expect(await codesIn(drawn.decision, taken ?? [])).toEqual([...(await codesIn(drawn.decision, ids.slice(0, 1))), bundle.result.draw?.drawn[0]])
  await expect(makeDraw(await req(), draw)).rejects.toMatchObject({ status: 409 })
})

/** Lets the moment come at which a source is known: the guard is taken off for as long as the record is aged. */
async function passTime(statement: string): Promise<void> {
  await readRows(school.payload, sql`alter table decisions disable trigger decisions_refuse`)
  await readRows(
    school.payload,
    sql`update decisions set content = jsonb_set(content, '{knownAt}', ${JSON.stringify(new Date(Date.now() - 1000).toISOString())}::jsonb) where id = ${statement}`,
  )
  await readRows(school.payload, sql`alter table decisions enable trigger decisions_refuse`)
}

test('nobody decides by another ranking than they saw', async () => {
  const { decideByCut } = await selection()
  const { ids, program } = await screened([[5, 4]])
  const seen = await digest(program)
  await readRows(school.payload, sql`update reviews set scores = '{"thinking": 1}' where application_id = ${ids[0]}`)
  await expect(decideByCut(await req(), { ...part(program), places: 1, reserve: 0, digest: seen })).rejects.toMatchObject({ status: 409, data: { why: 'rankingChanged' } })
})

test('a decision is refused when scores change while it is calculated, and leaves nothing behind', async () => {
  const { decideByCut } = await selection()
  const { ids, program } = await screened([[5, 4]])
  const client = new pg.Client({ connectionString: school.url })
  await client.connect()
  // Whoever calculates holds no lock: this one is had at once, and the decision waits for it at its end.
  await client.query('begin')
  await client.query('select id from programs where id = $1 for no key update', [program.id])
  const deciding = decideByCut(await req(), { ...part(program), places: 1, reserve: 0, digest: await digest(program) }).then(
    () => 'decided',
    ({ data }) => data.why,
  )
  const waiting = async () => (await client.query(`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)).rowCount
  await expect.poll(waiting, { timeout: 60_000 }).toBe(1)
  await readRows(school.payload, sql`update reviews set scores = '{"thinking": 1}' where application_id = ${ids[0]}`)
  await client.query('commit')
  await client.end()
  expect(await deciding).toBe('rankingChanged')
  expect(await readRows(school.payload, sql`select from decisions where program_id = ${program.id}`)).toEqual([])
})

test('a release freezes what it stands on', async () => {
  const { readDecisions, release } = await selection()
  const { ids, program } = await screened([
    [5, 4],
    [4, 5],
    [2, 1],
  ])
  for (const [number, id] of ids.entries()) await readRows(school.payload, sql`update applications set status = ${number < 2 ? 'shortlisted' : 'rejected'} where id = ${id}`)
  await release(await req(), part(program))
  const [frozen, ...more] = await readDecisions(await req(auditor), part(program))
  expect(more).toEqual([])
  expect(frozen).toMatchObject({ kind: 'release', places: 2, ties: 0, follows: null })
  const { bundle, said } = await replayed(String(frozen?.id))
  expect(said.same).toBe(true)
  const [out = '', ...taken] = (await codesIn(String(frozen?.id), ids)).reverse()
  expect(bundle.result.applications.map(({ application, outcome }) => [application, outcome])).toEqual([...taken.sort().map((code) => [code, 'in']), [out, 'out']])
})

/** A stage of which two are taken: of the two who are tied for the second place, one by a draw. */
async function decidedByDraw() {
  const { decideByCut, makeDraw, stateDrawOf, takeSteps } = await selection()
  const { ids, program } = await screened([
    [5, 5],
    [3, 3],
    [3, 3],
    [1, 1],
  ])
  const cut = await decideByCut(await req(), { ...part(program), places: 2, reserve: 0, digest: await digest(program) })
  const stated = await stateDrawOf(await req(), { decision: cut.decision, sources: ['A public beacon'], knownAt: new Date(Date.now() + 60_000).toISOString() })
  await passTime(stated.decision)
  const drawn = await makeDraw(await req(), { statement: stated.decision, sources: [{ text: '7F3A 99C1' }] })
  for (const { applications, to } of drawn.steps) await takeSteps(await req(), { applications: [...applications], to })
  return { drawn, ids, program }
}

async function released(program: Program) {
  const { readDecisions, release } = await selection()
  await release(await req(), part(program))
  const frozen = (await readDecisions(await req(auditor), part(program))).find(({ kind }) => kind === 'release')
  return { id: String(frozen?.id), ...(await replayed(String(frozen?.id))) }
}

test('a release after a draw freezes that draw, by the same codes', async () => {
  const { drawn, ids, program } = await decidedByDraw()
  const { bundle, id, said } = await released(program)
  const { bundle: decision } = await replayed(drawn.decision)
  expect(said.same).toBe(true)
  expect(bundle).toEqual(decision)
  expect(bundle.result.draw?.drawn).toHaveLength(2)
  expect(await codesIn(id, ids)).toEqual(await codesIn(drawn.decision, ids))
})

test('a release freezes the ranking without a draw that is no longer about those who are tied', async () => {
  const { drawn, ids, program } = await decidedByDraw()
  // Whoever was drawn second is taken after all.
  const second = ids.slice(1, 3).find((id) => drawn.steps[1]?.applications.includes(id))
  await readRows(school.payload, sql`update applications set status = 'shortlisted' where id = ${second}`)
  const { bundle, id, said } = await released(program)
  expect(said.same).toBe(true)
  expect(bundle).toMatchObject({ inputs: { places: 3, draw: null }, result: { ties: [], draw: null } })
  expect(await codesIn(id, ids)).not.toEqual(await codesIn(drawn.decision, ids))
})

test('a method that refuses the scores decides nothing, and holds up no release', async () => {
  const { decideByCut, readDecisions, release } = await selection()
  const { ids, program } = await screened([[5, 4]], { method: 'additive' })
  const { id } = await place(school, program, 'submitted')
  const stranger = await school.staff('reviewer')
  await addReview(school, program, id, stranger, { thinking: 3 })
  await expect(decideByCut(await req(), { ...part(program), places: 1, reserve: 0, digest: await digest(program) })).rejects.toMatchObject({ status: 409 })
  await readRows(school.payload, sql`update applications set status = 'shortlisted' where id = ${ids[0]}`)
  await release(await req(), part(program))
  expect(await readDecisions(await req(), part(program))).toEqual([])
  const [entry] = await readRows<{ details: { refused?: string } }>(school.payload, sql`select details from ledger where action = 'freeze' and subject = ${program.id}`)
  expect(entry?.details.refused).toMatch(/parts/)
  const empty = await school.program()
  await expect(decideByCut(await req(), { ...part(empty), places: 1, reserve: 0, digest: await digest(empty) })).rejects.toMatchObject({ status: 409 })
})

test('what was frozen is changed by nobody, whichever door; only coordinators decide, and auditors read', async () => {
  const { decideByCut, makeDraw, readDecision, readDecisions, stateDrawOf } = await selection()
  const { program } = await screened([[5, 4]])
  const { decision } = await decideByCut(await req(), { ...part(program), places: 1, reserve: 0, digest: await digest(program) })
  expect(await school.rest('GET', `/decisions/${decision}`, { as: coordinator })).toMatchObject({ status: 200, body: expect.not.objectContaining({ secret: expect.anything() }) })
  for (const statement of [sql`update decisions set hash = 'x' where id = ${decision}`, sql`delete from decisions where id = ${decision}`, sql`truncate decisions cascade`])
    await expect(readRows(school.payload, statement)).rejects.toThrow()
  expect(await readDecision(await req(auditor), { decision })).toMatchObject({ kind: 'cut' })
  const people = [auditor, reviewers[0], await school.staff('admin'), await school.staff('panelist'), await school.applicant(), null]
  for (const [number, person] of people.entries()) {
    const own = await school.req(person)
    const doors = [
      decideByCut(own, { ...part(program), places: 1, reserve: 0, digest: 'x' }),
      stateDrawOf(own, { decision, sources: ['x'], knownAt: '2100-01-01T00:00:00Z' }),
      makeDraw(own, { statement: decision, sources: [{ text: 'x' }] }),
      ...(number === 0 ? [] : [readDecision(own, { decision }), readDecisions(own, part(program))]),
    ]
    for (const door of doors) await expect(door).rejects.toMatchObject({ status: 403 })
  }
})

test('where the screening counts in the final decision, its scores are frozen with those of the interview, and the ranking follows when one of them changes', async () => {
  const { decideByCut, publishDecision, readRanking, submitReview } = await selection()
  const { rankStage } = await import('@/plugins/selection/operations/rank-stage')
  const interview = { reviewsNeeded: 1, method: 'mean', screeningWeight: 40, scale: { min: 0, max: 10 }, criteria: [{ key: 'talk', label: 'Talk', weight: 1 }] }
  const { ids, program } = await screened(
    [
      [5, 5],
      [3, 3],
      [1, 1],
    ],
    {},
    { interview } as Partial<Program>,
  )
  const heard = { program: program.id, stage: 'interview' as const }
  const [best = '', second = '', out = ''] = ids
  await readRows(school.payload, sql`update applications set status = 'shortlisted', announced_status = 'shortlisted' where id in (${best}, ${second})`)
  await readRows(school.payload, sql`update applications set status = 'rejected' where id = ${out}`)
  for (const [id, talk] of [
    [best, 4],
    [second, 7],
  ] as const)
    await addReview(school, program, id, reviewers[0] as Member, { talk }, 'interview')
  const ranked = async () => {
    await rankStage(school.payload, heard)
    return (await readRanking(await req(), heard)).ranking
  }
  // 5 of 5 is 10 of 10, and 3 is 5: 0.4 · 10 + 0.6 · 4 is more than 0.4 · 5 + 0.6 · 7.
  const ranking = await ranked()
  const scoreOf = (id: string) => ranking?.columns.mean.score[ranking.scores.applications.indexOf(id)]
  expect([scoreOf(best), scoreOf(second)]).toEqual([6.4, 6.2])
  const decided = await decideByCut(await req(), { ...heard, places: 1, reserve: 1, digest: ranking?.digest ?? '' })
  expect(decided.steps).toEqual([
    { to: 'offered', applications: [best] },
    { to: 'reserve', applications: [second] },
    { to: 'rejected', applications: [] },
  ])
  const { bundle, said, text } = await replayed(decided.decision)
  expect(said).toMatchObject({ same: true, sha256: decided.hash })
  expect(bundle.inputs.screening).toMatchObject({ weight: 40, method: 'mean', scale: { min: 1, max: 5 }, onto: { min: 0, max: 10 } })
  expect(bundle.inputs.screening?.scores).toHaveLength(6)
  for (const secret of ['MM-TEST', ...ids, ...reviewers.map(({ id }) => id)]) expect(text).not.toContain(secret)

  // Somebody of the screening has not been told: their scores stand in it.
  await readRows(school.payload, sql`update applications set announced_status = 'offered', status = 'offered' where id in (${best}, ${second})`)
  await expect(publishDecision(await req(), { decision: decided.decision })).rejects.toMatchObject({ data: { why: 'notAllTold' } })
  await readRows(school.payload, sql`update applications set announced_status = 'rejected' where id = ${out}`)
  await publishDecision(await req(), { decision: decided.decision })

  // Another score of the screening is another final ranking, and nobody decides by the old one.
  const { id: late } = await place(school, program, 'submitted')
  const review = await addReview(school, program, late, reviewers[0] as Member)
  await readRows(school.payload, sql`update reviews set scores = '{"thinking": 2}' where id = ${review}`)
  await submitReview(await school.req(reviewers[0]), { review })
  expect((await readRanking(await req(), heard)).stale).toBe(true)
  await expect(decideByCut(await req(), { ...heard, places: 1, reserve: 1, digest: ranking?.digest ?? '' })).rejects.toMatchObject({ data: { why: 'rankingChanged' } })
})
