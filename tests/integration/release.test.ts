import { sql } from '@payloadcms/db-postgres/drizzle'
import { beforeAll, expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import type { Program } from '@/payload-types'
import { addReview, lettersAbout, place, selection, standing, withTemplates } from './desk'
import { type Member, useSchool } from './school'

const school = useSchool()
let coordinator: Member

beforeAll(async () => {
  await withTemplates(school)
  coordinator = await school.staff('coordinator')
})

const lapse = async () => (await import('@/plugins/selection/operations/lapse-offers')).lapseOffers(school.payload, {})
const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000)
const tomorrow = new Date(Date.now() + 24 * 60 * 60 * 1000)
const seated = async (program: Program) =>
  (
    await readRows<{ taken: number }>(school.payload, sql`select count(*)::int as taken from applications where program_id = ${program.id} and status in ('offered', 'enrolled')`)
  )[0]?.taken

test('a decision that is not released can not be found out by its applicant through any door', async () => {
  const program = await school.program()
  const [rejected, waiting] = [await place(school, program, 'rejected', { announced: 'submitted' }), await place(school, program, 'submitted')]
  const probe = async ({ id, applicant }: typeof rejected) => {
    const asked: [method: string, path: string, body?: object][] = [
      ['GET', `/applications/${id}?depth=2`],
      ['DELETE', `/applications/${id}`],
      ['GET', '/applications?depth=2'],
      ...['status', 'announcedStatus', 'statusBefore', 'reason', 'reservePlace'].flatMap((field): [string, string, object?][] => [
        ['GET', `/applications?where[${field}][equals]=rejected`],
        ['PATCH', `/applications?where[${field}][equals]=rejected`, { locale: 'az' }],
      ]),
      ['PATCH', '/applications?where[status][equals]=submitted', {}],
      ...['rejected', 'shortlisted', 'enrolled', 'declined', 'submitted'].map((status): [string, string, object] => ['PATCH', `/applications/${id}`, { status }]),
      ...['standings', 'releases', 'reviews', 'letters', 'ledger', 'interviews', 'revisions'].map((slug): [string, string] => ['GET', `/${slug}?depth=2`]),
      ['GET', '/documents?where[application.status][equals]=rejected'],
      ['GET', '/access'],
    ]
    const answers = []
    for (const [method, path, body] of asked) answers.push(await school.rest(method, path, { as: applicant, body }))
    const text = JSON.stringify(answers)
    return text
      .replaceAll(id, 'ID')
      .replaceAll(applicant.id, 'APPLICANT')
      .replaceAll(applicant.email, 'EMAIL')
      .replace(/MM-TEST-\d+/g, 'RECEIPT')
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME')
  }
  expect(await probe(rejected)).toBe(await probe(waiting))
  expect(await standing(school, rejected.id)).toMatchObject({ status: 'rejected', announced: 'submitted' })
  expect(await lettersAbout(school, rejected.id)).toEqual([])
})

test('a release tells all at once: what was decided, the letters, until when to answer; the ledger keeps each', async () => {
  const { previewRelease, release } = await selection()
  const program = await school.program({ capacity: 5 })
  const [offered, reserve, rejected, open, earlier] = [
    await place(school, program, 'offered', { announced: 'shortlisted' }),
    await place(school, program, 'reserve', { announced: 'shortlisted', reservePlace: 3 }),
    await place(school, program, 'rejected', { announced: 'shortlisted' }),
    await place(school, program, 'shortlisted'),
    await place(school, program, 'rejected', { announced: 'submitted' }),
  ]
  const preview = await previewRelease(await school.req(coordinator), { program: program.id, stage: 'interview' })
  expect(preview).toMatchObject({ total: 3, counts: { offered: 1, reserve: 1, rejected: 1 }, undecided: 1 })
  const done = await release(await school.req(coordinator), { program: program.id, stage: 'interview' })
  expect(done.decisions).toBe(3)

  expect(await standing(school, offered.id)).toMatchObject({ status: 'offered', announced: 'offered' })
  expect((await standing(school, offered.id)).answerBy).not.toBeNull()
  expect(await standing(school, reserve.id)).toMatchObject({ announced: 'reserve' })
  expect(await standing(school, open.id)).toMatchObject({ announced: 'shortlisted' })
  expect(await standing(school, earlier.id)).toMatchObject({ announced: 'submitted' })
  const letters = await Promise.all([offered, reserve, rejected, open, earlier].map(({ id }) => lettersAbout(school, id)))
  expect(letters.map((about) => about.map(({ template }) => template))).toEqual([['offered'], ['reserve'], ['rejected-interview'], [], []])
  expect(letters[0]?.[0]?.body).toContain('23:59 (GMT+4)')
  expect(letters[0]?.[0]?.body).toMatch(new RegExp(`/az/kabinet/${offered.id}`))
  expect(letters.flat().every(({ body }) => !body.includes('{{'))).toBe(true)
  expect(preview.letters.map(({ body }) => body).sort()).toEqual(
    letters
      .flat()
      .map(({ body }) => body)
      .sort(),
  )
  const entries = await readRows(school.payload, sql`select action from ledger where subject in (${offered.id}, ${done.release}) order by action`)
  expect(entries).toEqual([{ action: 'announce' }, { action: 'release' }])
})

test('of two releases at the same time one tells, the other finds nothing left; every letter is written once', async () => {
  const { release } = await selection()
  const program = await school.program()
  const applications = await Promise.all(Array.from({ length: 8 }, () => place(school, program, 'rejected', { announced: 'submitted' })))
  const outcomes = await Promise.allSettled(
    Array.from({ length: 4 }, async (_, index) =>
      index % 2 === 0
        ? release(await school.req(coordinator), { program: program.id, stage: 'screening' })
        : school.rest('POST', '/releases', { as: coordinator, body: { program: program.id, stage: 'screening' } }).then((answer) => {
            if (answer.status !== 201) throw Object.assign(new Error('refused'), { status: answer.status })
          }),
    ),
  )
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  for (const outcome of outcomes) if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ status: 409 })
  for (const { id } of applications) expect(await lettersAbout(school, id)).toHaveLength(1)
  const [count] = await readRows(school.payload, sql`select count(*)::int as releases from releases where program_id = ${program.id}`)
  expect(count).toEqual({ releases: 1 })
})

test('nobody but a coordinator releases or looks ahead', async () => {
  const { previewRelease, release } = await selection()
  const program = await school.program()
  await place(school, program, 'rejected', { announced: 'submitted' })
  for (const person of [
    await school.staff('reviewer'),
    await school.staff('panelist'),
    await school.staff('editor'),
    await school.staff('admin'),
    await school.applicant(),
    null,
  ]) {
    await expect(release(await school.req(person), { program: program.id, stage: 'screening' })).rejects.toMatchObject({ status: 403 })
    await expect(previewRelease(await school.req(person), { program: program.id, stage: 'screening' })).rejects.toMatchObject({ status: 403 })
    expect((await school.rest('POST', '/releases', { as: person, body: { program: program.id, stage: 'screening' } })).status).toBe(403)
  }
})

test('a letter and its step are committed together or not at all', async () => {
  const program = await school.program()
  const { id } = await place(school, program, 'submitted')
  await readRows(school.payload, sql`update letter_templates set key = 'gone' where key = 'disqualified'`)
  const ask = () => school.rest('PATCH', `/applications/${id}`, { as: coordinator, body: { status: 'disqualified', reason: 'Saxta sənəd.' } })
  expect((await ask()).status).toBe(500)
  expect(await standing(school, id)).toMatchObject({ status: 'submitted', announced: 'submitted' })
  expect(await readRows(school.payload, sql`select id from ledger where subject = ${id}`)).toEqual([])
  await readRows(school.payload, sql`update letter_templates set key = 'disqualified' where key = 'gone'`)
  expect((await ask()).status).toBe(200)
  expect(await lettersAbout(school, id)).toEqual([{ template: 'disqualified', body: expect.stringContaining('Saxta sənəd.') }])
  const jobs = await readRows(
    school.payload,
    sql`select l.id from letters l join graphile_worker._private_jobs j on j.payload ->> 'letter' = l.id::text where l.application_id = ${id}`,
  )
  expect(jobs).toHaveLength(1)
})

test('an offer that is not answered lapses once, and its seat goes down the reserve list, whoever asks at the same time', async () => {
  const program = await school.program({ capacity: 1 })
  const late = await place(school, program, 'offered', { answerBy: yesterday })
  const [second, first] = [await place(school, program, 'reserve', { reservePlace: 2 }), await place(school, program, 'reserve', { reservePlace: 1 })]
  const unannounced = await place(school, program, 'reserve', { announced: 'shortlisted', reservePlace: 0 })
  const promotions = [first, second, unannounced].map(({ id }) => school.rest('PATCH', `/applications/${id}`, { as: coordinator, body: { status: 'offered' } }))
  await Promise.all([lapse(), lapse(), lapse(), ...promotions])
  expect(await standing(school, late.id)).toMatchObject({ status: 'lapsed', announced: 'lapsed' })
  expect(await standing(school, first.id)).toMatchObject({ status: 'offered', announced: 'offered' })
  expect(await standing(school, second.id)).toMatchObject({ status: 'reserve' })
  expect(await standing(school, unannounced.id)).toMatchObject({ status: 'reserve', announced: 'shortlisted' })
  expect((await lettersAbout(school, late.id)).map(({ template }) => template)).toEqual(['lapsed'])
  expect((await lettersAbout(school, first.id)).map(({ template }) => template)).toEqual(['promoted'])
  expect((await standing(school, first.id)).answerBy?.valueOf()).not.toBeNull()

  await readRows(school.payload, sql`update applications set answer_by = ${yesterday.toISOString()} where id = ${first.id}`)
  expect((await school.rest('PATCH', `/applications/${first.id}`, { as: first.applicant, body: { status: 'enrolled' } })).status).toBe(409)
  await lapse()
  expect(await standing(school, second.id)).toMatchObject({ status: 'offered', announced: 'offered' })
  expect(await seated(program)).toBe(1)
})

test('fifty confirmations of one offer give one participant, one ledger entry and one letter', async () => {
  const program = await school.program({ capacity: 1 })
  const { id, applicant } = await place(school, program, 'offered', { answerBy: tomorrow })
  const answers = await Promise.all(Array.from({ length: 50 }, () => school.rest('PATCH', `/applications/${id}`, { as: applicant, body: { status: 'enrolled' } })))
  expect(answers.some(({ status }) => status === 200)).toBe(true)
  expect(await standing(school, id)).toMatchObject({ status: 'enrolled', announced: 'enrolled' })
  expect(await readRows(school.payload, sql`select action from ledger where subject = ${id}`)).toEqual([{ action: 'step' }])
  expect((await lettersAbout(school, id)).map(({ template }) => template)).toEqual(['confirmed'])
})

test('fifty people on the reserve list promoted at once to the last seat: the first gets it, and it is taken once', async () => {
  const program = await school.program({ capacity: 2 })
  await place(school, program, 'enrolled')
  const list = await Promise.all(Array.from({ length: 50 }, (_, index) => place(school, program, 'reserve', { reservePlace: index + 1 })))
  const answers = await Promise.all(list.map(({ id }) => school.rest('PATCH', `/applications/${id}`, { as: coordinator, body: { status: 'offered' } })))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  expect(await standing(school, String(list[0]?.id))).toMatchObject({ status: 'offered' })
  expect(await seated(program)).toBe(2)
})

test('whoever declines or withdraws frees the seat for the next, in the same breath; without a reserve it stays free', async () => {
  const program = await school.program({ capacity: 2 })
  const [offered, enrolled] = [await place(school, program, 'offered', { answerBy: tomorrow }), await place(school, program, 'enrolled')]
  const reserve = await place(school, program, 'reserve', { reservePlace: 1 })
  const answers = await Promise.all([
    school.rest('PATCH', `/applications/${offered.id}`, { as: offered.applicant, body: { status: 'declined' } }),
    school.rest('PATCH', `/applications/${enrolled.id}`, { as: enrolled.applicant, body: { status: 'withdrawn' } }),
  ])
  expect(answers.map(({ status }) => status)).toEqual([200, 200])
  expect(await standing(school, reserve.id)).toMatchObject({ status: 'offered', announced: 'offered' })
  expect(await seated(program)).toBe(1)
  expect((await lettersAbout(school, offered.id)).map(({ template }) => template)).toEqual(['declined'])
  expect((await lettersAbout(school, enrolled.id)).map(({ template }) => template)).toEqual(['withdrawn'])
  const entries = await readRows(school.payload, sql`select actor_type as actor from ledger where subject = ${reserve.id}`)
  expect(entries).toEqual([{ actor: 'clock' }])
})

test('a lapsed offer that is reopened by two people can be answered again', async () => {
  const program = await school.program({ capacity: 1 })
  const second = await school.staff('coordinator')
  const { id } = await place(school, program, 'offered', { answerBy: yesterday })
  await lapse()
  const { askToReopen, takeSteps } = await selection()
  await askToReopen(await school.req(coordinator), { application: id, reason: 'Məktub çatmayıb.' })
  expect(await takeSteps(await school.req(coordinator), { applications: [id], to: 'offered', reason: 'Razıyam.' })).toMatchObject([{ ok: false }])
  expect(await takeSteps(await school.req(second), { applications: [id], to: 'offered', reason: 'Razıyam.' })).toEqual([{ application: id, ok: true }])
  await lapse()
  expect(await standing(school, id)).toMatchObject({ status: 'offered', announced: 'offered' })
  expect((await lettersAbout(school, id)).map(({ template }) => template)).toEqual(['lapsed', 'reopened'])
})

test('reopening a decision that nobody was told of writes no letter', async () => {
  const program = await school.program()
  const reviewer = await school.staff('reviewer')
  const { askToReopen, takeSteps } = await selection()
  const { id } = await place(school, program, 'submitted')
  await addReview(school, program, id, reviewer, { thinking: 1 })
  expect(await takeSteps(await school.req(coordinator), { applications: [id], to: 'rejected' })).toMatchObject([{ ok: true }])
  await askToReopen(await school.req(coordinator), { application: id, reason: 'Səhv oldu.' })
  const second = await school.staff('coordinator')
  expect(await takeSteps(await school.req(second), { applications: [id], to: 'submitted', reason: 'Bəli.' })).toMatchObject([{ ok: true }])
  expect(await lettersAbout(school, id)).toEqual([])
})

test('who gave whom which role is in the ledger', async () => {
  const admin = await school.staff('admin')
  const person = await school.staff('editor')
  await school.rest('PATCH', `/staff/${person.id}`, { as: admin, body: { roles: ['editor', 'coordinator'] } })
  const entries = await readRows(
    school.payload,
    sql`select actor, details -> 'before' as before, details -> 'after' as after from ledger where subject = ${person.id} order by number`,
  )
  expect(entries).toEqual([
    { actor: null, before: [], after: ['editor'] },
    { actor: admin.id, before: ['editor'], after: ['coordinator', 'editor'] },
  ])
})
