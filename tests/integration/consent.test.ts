import { sql } from '@payloadcms/db-postgres/drizzle'
import { beforeAll, expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import type { Program } from '@/payload-types'
import { lettersAbout, place, selection, standing, withTemplates } from './desk'
import { type Member, useSchool } from './school'

const school = useSchool()
let proposer: Member
let second: Member

beforeAll(async () => {
  await withTemplates(school)
  proposer = await school.staff('coordinator')
  second = await school.staff('coordinator')
})

const part = ({ id }: Program) => ({ program: id, stage: 'screening' as const })

/** A programme whose releases take two, with some who are to be told. */
async function waiting(many = 3) {
  const program = await school.program({ offers: { answerDays: 5, secondConsent: true } } as Partial<Program>)
  const applications = await Promise.all(Array.from({ length: many }, () => place(school, program, 'rejected', { announced: 'submitted' })))
  return { program, ids: applications.map(({ id }) => id) }
}

const fingerprint = async (program: Program) => (await (await selection()).previewRelease(await school.req(proposer), part(program))).fingerprint
const propose = async (program: Program, by: Member = proposer) =>
  (await selection()).proposeRelease(await school.req(by), { ...part(program), fingerprint: await fingerprint(program) })
/** Through the operation, and through the records themselves. */
const doors = (program: Program, by: Member, seen?: string) => [
  async () => (await selection()).release(await school.req(by), { ...part(program), ...(seen ? { fingerprint: seen } : {}) }),
  async () => {
    const answer = await school.rest('POST', '/releases', { as: by, body: { ...part(program), fingerprint: seen } })
    if (answer.status !== 201) throw Object.assign(new Error(answer.text), { data: { why: (answer.body.errors as { data: { why: string } }[])[0]?.data.why } })
  },
]
const refused = async (program: Program, by: Member, why: string, seen?: string) => {
  for (const door of doors(program, by, seen)) await expect(door()).rejects.toMatchObject({ data: { why } })
}

test('where the programme asks for a second person, nobody releases alone, whichever door: not before it was proposed, not the one who proposed it', async () => {
  const { program, ids } = await waiting()
  const seen = await fingerprint(program)
  await refused(program, second, 'consentMissing', seen)
  await propose(program)
  await refused(program, proposer, 'consentOwn', seen)
  await refused(program, second, 'consentUnseen')
  await refused(program, second, 'releaseChanged', 'another')
  expect(await standing(school, ids[0] ?? '')).toMatchObject({ announced: 'submitted' })
  // Nor do coordinators lift the rule that binds them.
  const lifted = await school.rest('PATCH', `/programs/${program.id}`, { as: second, body: { offers: { answerDays: 7, secondConsent: false }, _status: 'published' } })
  expect(lifted).toMatchObject({ status: 200, body: { doc: { offers: { answerDays: 7, secondConsent: true } } } })
  await refused(program, proposer, 'consentOwn', seen)
  // Of two who consent at the same time, one releases.
  const third = await school.staff('coordinator')
  const outcomes = await Promise.allSettled([...doors(program, second, seen), ...doors(program, third, seen)].map((door) => door()))
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  for (const id of ids) {
    expect(await standing(school, id)).toMatchObject({ announced: 'rejected' })
    expect(await lettersAbout(school, id)).toHaveLength(1)
  }
  const entries = await readRows<{ action: string; actor: string; fingerprint: string }>(
    school.payload,
    sql`select action, actor, details->>'fingerprint' as fingerprint from ledger where action in ('propose-release', 'release') and (subject = ${program.id} or details->>'program' = ${program.id}) order by created_at`,
  )
  expect(entries).toEqual([
    { action: 'propose-release', actor: proposer.id, fingerprint: seen },
    { action: 'release', actor: expect.not.stringMatching(proposer.id), fingerprint: seen },
  ])
})

test('a consent is to exactly what was proposed: another decision, another word of a letter, another address, and it does not count', async () => {
  const changes: ((program: Program, id: string) => Promise<unknown>)[] = [
    (program) => place(school, program, 'shortlisted', { announced: 'submitted' }),
    (_, id) => readRows(school.payload, sql`update applications set status = 'shortlisted' where id = ${id}`),
    (_, id) => readRows(school.payload, sql`update applications set locale = 'ru' where id = ${id}`),
    (_, id) => readRows(school.payload, sql`update applicants set email = 'other@example.az' where id = (select applicant_id from applications where id = ${id})`),
    () =>
      readRows(
        school.payload,
        sql`update letter_templates_locales set body = body || ' P.S.' where _parent_id = (select id from letter_templates where key = 'rejected-screening')`,
      ),
  ]
  for (const change of changes) {
    const { ids, program } = await waiting(2)
    await propose(program)
    const seen = await fingerprint(program)
    await change(program, ids[0] ?? '')
    await refused(program, second, 'releaseChanged', seen)
    const now = await fingerprint(program)
    expect(now).not.toBe(seen)
    await refused(program, second, 'releaseChanged', now)
    const { previewRelease } = await selection()
    expect(await previewRelease(await school.req(second), part(program))).toMatchObject({ consent: { state: 'changed', proposal: { name: proposer.name } } })
    await propose(program)
    expect(await previewRelease(await school.req(second), part(program))).toMatchObject({ consent: { state: 'given' } })
    await doors(program, second, now)[0]?.()
  }
})

test('only coordinators propose, and only what they have looked at; without the rule one is enough, of what they have looked at', async () => {
  const { previewRelease, proposeRelease, release } = await selection()
  const { ids, program } = await waiting(1)
  for (const person of [await school.staff('auditor'), await school.staff('reviewer'), await school.staff('admin'), await school.applicant(), null])
    await expect(proposeRelease(await school.req(person), { ...part(program), fingerprint: await fingerprint(program) })).rejects.toMatchObject({ status: 403 })
  await expect(proposeRelease(await school.req(proposer), { ...part(program), fingerprint: 'another' })).rejects.toMatchObject({ data: { why: 'releaseChanged' } })
  expect((await school.rest('POST', '/release-proposals', { as: proposer, body: { ...part(program), fingerprint: 'x', decisions: 1, proposedBy: second.id } })).status).toBe(403)

  const alone = await school.program()
  await place(school, alone, 'rejected', { announced: 'submitted' })
  expect(await previewRelease(await school.req(proposer), part(alone))).toMatchObject({ consent: null })
  await expect(release(await school.req(proposer), { ...part(alone), fingerprint: 'another' })).rejects.toMatchObject({ data: { why: 'releaseChanged' } })
  await release(await school.req(proposer), { ...part(alone), fingerprint: await fingerprint(alone) })
  expect(await standing(school, ids[0] ?? '')).toMatchObject({ announced: 'submitted' })
})

test('every letter can be looked at before, in its reader’s language, page by page, by name, receipt or what it tells', async () => {
  const { exportRelease, previewRelease, release } = await selection()
  const program = await school.program({ capacity: 40 })
  const people = await Promise.all(
    Array.from({ length: 30 }, (_, its) =>
      place(school, program, its < 3 ? 'offered' : 'rejected', { announced: 'shortlisted', surname: `Ələkbərova${String(its).padStart(2, '0')}` }),
    ),
  )
  for (const [its, { id }] of people.entries())
    await readRows(school.payload, sql`update applications set locale = ${(['az', 'en', 'ru'] as const)[its % 3]}::enum_applications_locale where id = ${id}`)
  const asked = { program: program.id, stage: 'interview' as const }
  const preview = async (over: object = {}) => previewRelease(await school.req(proposer), { ...asked, ...over })
  const [first, next] = [await preview(), await preview({ page: 2 })]
  expect(first).toMatchObject({ total: 30, found: 30, counts: { offered: 3, rejected: 27 } })
  expect([first.letters.length, next.letters.length]).toEqual([25, 5])
  const all = [...first.letters, ...next.letters]
  expect(new Set(all.map(({ application }) => application)).size).toBe(30)
  expect(await preview({ search: 'elekberova07' })).toMatchObject({ found: 1, total: 30, letters: [{ application: people[7]?.id, locale: 'en', status: 'rejected' }] })
  expect(await preview({ search: all[3]?.receipt })).toMatchObject({ letters: expect.arrayContaining([expect.objectContaining({ receipt: all[3]?.receipt })]) })
  expect(await preview({ status: 'offered' })).toMatchObject({ found: 3 })
  const table = await exportRelease(await school.req(proposer), { ...asked, status: 'offered' })
  for (const { application, receipt } of all) expect(table.includes(receipt)).toBe(people.slice(0, 3).some(({ id }) => id === application))

  await release(await school.req(proposer), { ...asked, fingerprint: first.fingerprint })
  for (const { application, body, locale, subject } of all) {
    const [letter] = await readRows(school.payload, sql`select subject, body, locale from letters where application_id = ${application}`)
    expect(letter).toEqual({ subject, body, locale })
  }
})

test('a release that fails in the middle of its letters leaves nothing: no letter, nobody told, no record, no entry', async () => {
  const { release } = await selection()
  const program = await school.program()
  const people = await Promise.all(Array.from({ length: 5 }, () => place(school, program, 'rejected', { announced: 'submitted' })))
  const [last = ''] = people.map(({ id }) => id).sort((one, other) => (one < other ? 1 : -1))
  await readRows(
    school.payload,
    sql.raw(
      `create function refuse_letter() returns trigger language plpgsql as $$ begin if new.application_id = '${last}' then raise exception 'the disk is full'; end if; return new; end $$`,
    ),
  )
  await readRows(school.payload, sql`create trigger refuse_letter before insert on letters for each row execute function refuse_letter()`)
  const told = () => readRows(school.payload, sql`select id from letters where application_id in (select id from applications where program_id = ${program.id})`)
  await expect(release(await school.req(proposer), part(program))).rejects.toThrow()
  expect(await told()).toEqual([])
  for (const { id } of people) expect(await standing(school, id)).toMatchObject({ announced: 'submitted' })
  expect(await readRows(school.payload, sql`select id from releases where program_id = ${program.id}`)).toEqual([])
  const subjects = sql.join(
    [program.id, ...people.map(({ id }) => id)].map((id) => sql`${id}`),
    sql`, `,
  )
  expect(await readRows(school.payload, sql`select action from ledger where subject in (${subjects})`)).toEqual([])
  expect(await readRows(school.payload, sql`select id from decisions where program_id = ${program.id}`)).toEqual([])

  await readRows(school.payload, sql`drop trigger refuse_letter on letters`)
  await release(await school.req(proposer), part(program))
  expect(await told()).toHaveLength(5)
})
