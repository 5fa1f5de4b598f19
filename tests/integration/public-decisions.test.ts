import { createHash } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { beforeAll, expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import type { Program } from '@/payload-types'
import type { MyCode } from '@/plugins/selection'
import { addReview, place, selection, withTemplates } from './desk'
import { setStatuses } from './applying'
import { type Person, type Member, useSchool } from './school'

const school = useSchool()
let coordinator: Member
let reviewer: Member

beforeAll(async () => {
  await withTemplates(school)
  coordinator = await school.staff('coordinator')
  reviewer = await school.staff('reviewer')
})

type Placed = { id: string; applicant: Person }

/** A programme that is screened, of which these scores were given. */
async function screened(scores: readonly number[]): Promise<{ program: Program; placed: Placed[] }> {
  const program = await school.program()
  const placed: Placed[] = []
  for (const thinking of scores) {
    const one = await place(school, program, 'submitted')
    await addReview(school, program, one.id, reviewer, { thinking })
    placed.push(one)
  }
  await readRows(school.payload, sql`update standings set mean = 1, reviews = 1 where program_id = ${program.id}`)
  return { program, placed }
}

const req = async (person: Parameters<typeof school.req>[0] = coordinator) => school.req(person)

async function decide({ id }: Program, places: number) {
  const { rankStage } = await import('@/plugins/selection/operations/rank-stage')
  const { decideByCut, readRanking } = await selection()
  const part = { program: id, stage: 'screening' as const }
  await rankStage(school.payload, part)
  const { ranking } = await readRanking(await req(), part)
  return decideByCut(await req(), { ...part, places, reserve: 0, digest: ranking?.digest ?? '' })
}

const sources = ['A public beacon, pulse of that minute']
const stated = async (decision: string) => (await selection()).stateDrawOf(await req(), { decision, sources, knownAt: new Date(Date.now() + 60_000).toISOString() })

/** Makes the draw of a statement whose moment is let come. */
async function drawn(statement: string) {
  await readRows(school.payload, sql`alter table decisions disable trigger decisions_refuse`)
  await readRows(school.payload, sql`update decisions set content = jsonb_set(content, '{knownAt}', '"2020-01-01T00:00:00.000Z"') where id = ${statement}`)
  await readRows(school.payload, sql`alter table decisions enable trigger decisions_refuse`)
  return (await selection()).makeDraw(await req(), { statement, sources: [{ text: 'ABC' }] })
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const codesOf = async ({ id, applicant }: Placed): Promise<MyCode[]> => (await (await selection()).myApplication(await school.req(applicant), id)).codes
const tell = async (placed: Placed[], taken: (its: number) => boolean) => {
  for (const [its, { id }] of placed.entries()) await setStatuses(school, id, taken(its) ? 'shortlisted' : 'rejected', taken(its) ? 'shortlisted' : 'rejected')
  for (const { id } of placed) await readRows(school.payload, sql`update applications set announced_before = 'submitted' where id = ${id}`)
}

test('nothing of a decision is public before a draw is stated; then the statement is, to the byte, and nothing else', async () => {
  const { readPublicBundles, readPublicDraws, readPublicText } = await selection()
  const { program } = await screened([5, 3, 3, 1])
  const decided = await decide(program, 2)
  expect(await readPublicDraws(school.payload, program.id)).toEqual([])
  expect(await readPublicText(school.payload, decided.hash)).toBeNull()

  const { decision, hash } = await stated(decided.decision)
  const [draw, ...more] = await readPublicDraws(school.payload, program.id)
  expect(more).toEqual([])
  expect(draw).toMatchObject({ hash, stage: 'screening', statement: { decision: decided.hash, pick: 2, places: 1, reserve: 0, sources }, made: null })
  expect(sha256((await readPublicText(school.payload, hash))?.text ?? '')).toBe(hash)
  expect(await readPublicText(school.payload, decided.hash)).toBeNull()
  const entries = await readRows<{ details: object }>(school.payload, sql`select details from ledger where action = 'publish' and subject = ${program.id}`)
  expect(entries.map(({ details }) => details)).toEqual([{ stage: 'screening', kind: 'statement', decision, hash }])

  const made = await drawn(decision)
  const [after] = await readPublicDraws(school.payload, program.id)
  expect(after?.made).toMatchObject({ decision: made.hash, sources: [{ text: 'ABC' }], key: 'ABC/' })
  expect([...(after?.made?.drawn ?? [])].sort()).toEqual(draw?.statement.pool)
  for (const bundle of [decided.hash, made.hash]) expect(await readPublicText(school.payload, bundle)).toBeNull()
  expect(await readPublicBundles(school.payload, program.id)).toEqual([])
})

test('a decision is published by a coordinator alone, not before everybody of the stage was told, and never taken back', async () => {
  const { publishDecision, readPublicBundles, readPublicText } = await selection()
  const { placed, program } = await screened([5, 3, 3, 1])
  const decided = await decide(program, 2)
  await expect(publishDecision(await req(), decided)).rejects.toMatchObject({ status: 409, data: { why: 'drawToCome' } })
  const statement = await stated(decided.decision)
  await expect(publishDecision(await req(), { decision: statement.decision })).rejects.toMatchObject({ status: 404 })
  const made = await drawn(statement.decision)
  await expect(publishDecision(await req(), made)).rejects.toMatchObject({ status: 409, data: { why: 'notAllTold' } })
  await tell(placed.slice(1), (its) => its === 0)
  await expect(publishDecision(await req(), made)).rejects.toMatchObject({ status: 409, data: { why: 'notAllTold' } })
  await tell(placed, (its) => its < 2)
  for (const person of [await school.staff('auditor'), await school.staff('admin'), reviewer, placed[0]?.applicant, null])
    await expect(publishDecision(await req(person), made)).rejects.toMatchObject({ status: 403 })
  await publishDecision(await req(), made)
  await expect(publishDecision(await req(), made)).rejects.toMatchObject({ status: 409, data: { why: 'publicAlready' } })
  // With the decision after the draw, the one whose hash was stated before it.
  expect((await readPublicBundles(school.payload, program.id)).map(({ hash, kind }) => [kind, hash])).toEqual([
    ['draw', made.hash],
    ['cut', decided.hash],
  ])
  for (const { hash } of [made, decided]) expect(sha256((await readPublicText(school.payload, hash))?.text ?? '')).toBe(hash)
  for (const statement of [sql`delete from publications`, sql`truncate publications`, sql`update publications set updated_at = now()`])
    await expect(readRows(school.payload, statement)).rejects.toThrow()
})

test('an applicant learns their code with the result of the stage, not before, and can prove that it was theirs', async () => {
  const { publishDecision, readPublicDraws } = await selection()
  const { placed, program } = await screened([5, 3, 3, 1])
  const decided = await decide(program, 2)
  const statement = await stated(decided.decision)
  const silent = async () => expect(await Promise.all(placed.map(codesOf))).toEqual([[], [], [], []])
  await silent()
  const made = await drawn(statement.decision)
  await silent()
  // Decided, and not announced: nothing shows.
  for (const { id } of placed) await setStatuses(school, id, 'shortlisted', 'submitted')
  await silent()

  await tell(placed, (its) => its < 2)
  const [[first], [second], [third], [last]] = (await Promise.all(placed.map(codesOf))) as [MyCode[], MyCode[], MyCode[], MyCode[]]
  expect([first, last]).toEqual([undefined, undefined])
  const [draw] = await readPublicDraws(school.payload, program.id)
  expect([second?.code, third?.code].sort()).toEqual(draw?.statement.pool)
  const [{ receipt }] = (await readRows<{ receipt: string }>(school.payload, sql`select receipt from applications where id = ${placed[1]?.id}`)) as [{ receipt: string }]
  expect(sha256(`${receipt} ${second?.key}`).slice(0, 32)).toBe(second?.code)
  expect(second).toMatchObject({ stage: 'screening', drawn: true })

  await publishDecision(await req(), made)
  expect(await codesOf(placed[0] as Placed)).toMatchObject([{ stage: 'screening', drawn: false }])
  expect(await codesOf(placed[1] as Placed)).toEqual([second])
})

test('whoever is opened again after they were told has no code to find themselves by in the next draw', async () => {
  const { placed, program } = await screened([5, 3, 3, 1])
  await stated((await decide(program, 2)).decision)
  await tell(placed, (its) => its < 2)
  const tied = placed[2] as Placed
  expect(await codesOf(tied)).toHaveLength(1)
  await setStatuses(school, tied.id, 'submitted', 'submitted')
  await readRows(school.payload, sql`update applications set announced_before = 'rejected' where id = ${tied.id}`)
  expect(await codesOf(tied)).toEqual([])
})

test('codes are told to coordinators and auditors by the file, and to nobody else', async () => {
  const { readFrozenCodes } = await import('@/plugins/selection/operations/read-decisions')
  const { readPublicDraws } = await selection()
  const { placed, program } = await screened([3, 3])
  await stated((await decide(program, 1)).decision)
  const [draw] = await readPublicDraws(school.payload, program.id)
  const codes = await Promise.all(placed.map(async ({ id }) => (await readFrozenCodes(await req(), id)).map(({ code }) => code)))
  expect(codes.flat().sort()).toEqual(draw?.statement.pool)
  for (const person of [reviewer, await school.staff('panelist'), await school.staff('admin'), await school.staff('editor'), placed[0]?.applicant, null])
    await expect(readFrozenCodes(await req(person), placed[0]?.id ?? '')).rejects.toMatchObject({ status: 403 })
})
