import { sql } from '@payloadcms/db-postgres/drizzle'
import { beforeAll, expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import type { Program } from '@/payload-types'
import { addReview, lettersAbout, place, selection, withTemplates } from './desk'
import { type Member, useSchool } from './school'

const school = useSchool()
let coordinator: Member
let program: Program

beforeAll(async () => {
  await withTemplates(school)
  coordinator = await school.staff('coordinator')
  program = await school.program({ offers: { answerDays: 5, feedback: true } } as Partial<Program>)
})

const write = async (application: string, text: string, by: Member = coordinator) => (await selection()).writeFeedback(await school.req(by), { application, text })
const release = async (stage: 'screening' | 'interview', over: Program = program) => (await selection()).release(await school.req(coordinator), { program: over.id, stage })
const seen = async ({ applicant, id }: Awaited<ReturnType<typeof place>>) => {
  await readRows(school.payload, sql`update applications set answered_form_id = (select id from form_versions where program_id = ${program.id} limit 1) where id = ${id}`)
  return (await (await selection()).myApplication(await school.req(applicant), id)).feedback
}

test('whoever is not selected reads why with the rejection, in the letter and on their page, and never before', async () => {
  const [told, silent, taken] = [
    await place(school, program, 'submitted'),
    await place(school, program, 'rejected', { announced: 'submitted' }),
    await place(school, program, 'shortlisted', { announced: 'submitted' }),
  ]
  await write(told.id, 'Sualınız aydın deyil.')
  await write(told.id, 'Sualınız konkret deyil.')
  await readRows(school.payload, sql`insert into feedback (application_id, stage, text) values (${taken.id}, 'screening', 'Nobody reads this.')`)
  await readRows(school.payload, sql`update applications set status = 'rejected' where id = ${told.id}`)
  expect(await seen(told)).toBeNull()
  const { previewRelease } = await selection()
  const preview = await previewRelease(await school.req(coordinator), { program: program.id, stage: 'screening' })
  expect(preview).toMatchObject({ total: 3, withoutFeedback: 1 })
  const before = preview.fingerprint
  await write(told.id, 'Sualınız konkret deyil, mənbələr də azdır.')
  expect((await previewRelease(await school.req(coordinator), { program: program.id, stage: 'screening' })).fingerprint).not.toBe(before)
  await release('screening')

  expect(await seen(told)).toBe('Sualınız konkret deyil, mənbələr də azdır.')
  expect([await seen(silent), await seen(taken)]).toEqual([null, null])
  const letters = await Promise.all([told, silent, taken].map(async ({ id }) => lettersAbout(school, id)))
  expect(letters.flat().map(({ template }) => template)).toEqual(['rejected-screening-feedback', 'rejected-screening', 'shortlisted'])
  expect(letters[0]?.[0]?.body).toContain('mənbələr də azdır')
  expect(letters.flat().every(({ body }) => !body.includes('{{') && !body.includes('Nobody reads this.'))).toBe(true)

  // Once told, it is what was told.
  await expect(write(told.id, 'Something else.')).rejects.toMatchObject({ data: { why: 'feedbackOver' } })
  await readRows(school.payload, sql`update programs set offers_feedback = false where id = ${program.id}`)
  expect(await seen(told)).toBe('Sualınız konkret deyil, mənbələr də azdır.')
  await expect(write(taken.id, 'x')).rejects.toMatchObject({ data: { why: 'noFeedback' } })
  await readRows(school.payload, sql`update programs set offers_feedback = true where id = ${program.id}`)
  // Who is opened again is not told why they were not selected.
  await readRows(school.payload, sql`update applications set status = 'submitted', announced_status = 'submitted' where id = ${told.id}`)
  expect(await seen(told)).toBeNull()
})

test('is written by a coordinator, and after an interview by the chair of its panel; taken back by an empty text', async () => {
  const [chair, member, reviewer] = [await school.staff('panelist'), await school.staff('panelist'), await school.staff('reviewer')]
  const [heard, screened] = [await place(school, program, 'shortlisted'), await place(school, program, 'submitted')]
  const panel = await school.payload.create({
    collection: 'panels',
    data: { name: 'Münsiflər', program: program.id, members: [chair.id, member.id], chair: chair.id },
    overrideAccess: true,
  })
  for (const [its, { id }] of [heard, screened].entries())
    await readRows(
      school.payload,
      sql`insert into interviews (application_id, panel_id, starts_at, ends_at, state) values (${id}, ${panel.id}, now() + ${`${its} days`}::interval, now() + ${`${its} days 1 hour`}::interval, 'held')`,
    )
  await addReview(school, program, screened.id, reviewer, { thinking: 3 })
  await write(heard.id, 'Aydın danışırsınız.', chair)
  for (const other of [member, reviewer, await school.staff('auditor'), await school.staff('admin')])
    await expect(write(heard.id, 'x', other)).rejects.toMatchObject({ status: 403 })
  for (const other of [chair, reviewer]) await expect(write(screened.id, 'x', other)).rejects.toMatchObject({ status: 403 })
  for (const nobody of [null, heard.applicant]) {
    const { writeFeedback } = await selection()
    await expect(writeFeedback(await school.req(nobody), { application: heard.id, text: 'x' })).rejects.toMatchObject({ status: 403 })
    expect([401, 403]).toContain((await school.rest('POST', '/desk/feedback', { as: nobody, body: { application: heard.id, text: 'x' } })).status)
    expect((await school.rest('GET', '/feedback', { as: nobody })).status).toBe(403)
  }
  const rows = () => readRows(school.payload, sql`select stage, text from feedback where application_id = ${heard.id}`)
  expect(await rows()).toEqual([{ stage: 'interview', text: 'Aydın danışırsınız.' }])
  await write(heard.id, ' ')
  expect(await rows()).toEqual([])
  const entries = await readRows(school.payload, sql`select actor, details from ledger where subject = ${heard.id} and action = 'feedback' order by number`)
  expect(entries).toEqual([
    { actor: chair.id, details: { stage: 'interview', characters: 19 } },
    { actor: coordinator.id, details: { stage: 'interview', characters: 0 } },
  ])
})

test('the reserve list has an order that nobody changes; a number is told where the programme tells it, and moves up as others leave', async () => {
  const { decideByCut, myApplication, readRanking, readReserve, takeSteps } = await selection()
  const { rankStage } = await import('@/plugins/selection/operations/rank-stage')
  for (const tellReservePlace of [true, false]) {
    const own = await school.program({ capacity: 1, offers: { answerDays: 5, tellReservePlace } } as Partial<Program>)
    const part = { program: own.id, stage: 'interview' as const }
    const reviewer = await school.staff('reviewer')
    const people: Awaited<ReturnType<typeof place>>[] = []
    for (const thinking of [2, 5, 4, 3]) {
      const one = await place(school, own, 'shortlisted')
      await addReview(school, own, one.id, reviewer, { thinking }, 'interview')
      people.push(one)
    }
    await rankStage(school.payload, part)
    const digest = (await readRanking(await school.req(coordinator), part)).ranking?.digest ?? ''
    const { steps } = await decideByCut(await school.req(coordinator), { ...part, places: 1, reserve: 3, digest })
    for (const { applications, to } of steps) expect((await takeSteps(await school.req(coordinator), { applications: [...applications], to })).every(({ ok }) => ok)).toBe(true)
    const [fourth, , second, third] = people
    const list = async () => (await readReserve(await school.req(coordinator), part)).map(({ application, place: at, told }) => [application, at, told])
    expect(await list()).toEqual([
      [second?.id, 1, false],
      [third?.id, 2, false],
      [fourth?.id, 3, false],
    ])
    await release('interview', own)
    const number = async (one: (typeof people)[number] | undefined) => {
      await readRows(school.payload, sql`update applications set answered_form_id = (select id from form_versions where program_id = ${own.id} limit 1) where id = ${one?.id}`)
      return (await myApplication(await school.req(one?.applicant), one?.id ?? '')).reservePlace
    }
    expect(await Promise.all([second, third, fourth].map(number))).toEqual(tellReservePlace ? [1, 2, 3] : [null, null, null])
    const [letter] = await lettersAbout(school, fourth?.id ?? '')
    expect(letter?.template).toBe(tellReservePlace ? 'reserve' : 'reserve-unnumbered')
    expect(letter?.body.includes(': 3.')).toBe(tellReservePlace)
    expect((await school.rest('PATCH', `/applications/${third?.id}`, { as: third?.applicant, body: { status: 'withdrawn' } })).status).toBe(200)
    expect(await number(fourth)).toBe(tellReservePlace ? 2 : null)
    expect(await list()).toEqual([
      [second?.id, 1, true],
      [fourth?.id, 3, true],
    ])
    // No door changes a place on the list.
    await school.rest('PATCH', `/applications/${fourth?.id}`, { as: coordinator, body: { reservePlace: 0 } })
    expect(await list()).toEqual([
      [second?.id, 1, true],
      [fourth?.id, 3, true],
    ])
  }
})
