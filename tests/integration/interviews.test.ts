import { sql } from '@payloadcms/db-postgres/drizzle'
import { beforeAll, expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import type { Program } from '@/payload-types'
import { lettersAbout, place, selection, standing, openDesk } from './desk'
import { type Member, useSchool } from './school'

const school = useSchool()
let program: Program
let coordinator: Member

beforeAll(async () => {
  ;({ coordinator, program } = await openDesk(school))
})

async function panelOf(members: Member[], chair = members[0]): Promise<string> {
  const answer = await school.rest('POST', '/panels', { as: coordinator, body: { name: 'Komissiya', program: program.id, members: members.map(({ id }) => id), chair: chair?.id } })
  return String((answer.body.doc as { id: string }).id)
}

let day = 0
const at = (hour: number) => `2031-05-${String(day + 1).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00.000Z`

const book = (panel: string, application: string, hour: number, rest: object = {}) =>
  school.rest('POST', '/interviews?locale=az', {
    as: coordinator,
    body: { panel, application, startsAt: at(hour), endsAt: at(hour + 1), place: 'DMX binası, 3-cü mərtəbə', ...rest },
  })

const idOf = (answer: Awaited<ReturnType<typeof book>>) => String((answer.body.doc as { id: string } | undefined)?.id)
const wordsOf = (answer: Awaited<ReturnType<typeof book>>) => JSON.stringify(answer.body)

test('only whoever was told that they are shortlisted is invited, with the hour in the zone of the School', async () => {
  day += 1
  const [chair, member] = [await school.staff('panelist'), await school.staff('panelist')]
  const panel = await panelOf([chair, member])
  for (const [status, announced] of [
    ['submitted', 'submitted'],
    ['shortlisted', 'submitted'],
    ['offered', 'shortlisted'],
  ] as const) {
    const { id } = await place(school, program, status, { announced })
    const answer = await book(panel, id, 5)
    expect(answer.status).toBe(409)
    expect(wordsOf(answer)).toContain('elan olunmuş')
  }
  const { id } = await place(school, program, 'shortlisted')
  expect((await book(panel, id, 6)).status).toBe(201)
  const [letter] = await lettersAbout(school, id)
  expect(letter?.template).toBe('interview-invitation')
  expect(letter?.body).toContain(', 10:00 (GMT+4)')
  expect(letter?.body).toContain('DMX binası')
  const reviews = await readRows(school.payload, sql`select reviewer_id as reviewer, state from reviews where application_id = ${id} and stage = 'interview'`)
  expect(new Set(reviews.map(({ reviewer }) => reviewer))).toEqual(new Set([chair.id, member.id]))
})

test('moving and cancelling are told, each time once; a cancelled interview makes way for another', async () => {
  day += 1
  const panel = await panelOf([await school.staff('panelist')])
  const { id } = await place(school, program, 'shortlisted')
  const interview = idOf(await book(panel, id, 5))
  const change = (body: object) => school.rest('PATCH', `/interviews/${interview}`, { as: coordinator, body })
  expect((await change({ startsAt: at(8), endsAt: at(9) })).status).toBe(200)
  expect((await change({ startsAt: at(8), endsAt: at(9) })).status).toBe(200)
  expect((await change({ state: 'cancelled' })).status).toBe(200)
  expect((await change({ state: 'scheduled' })).status).toBe(409)
  expect((await book(panel, id, 8)).status).toBe(201)
  expect((await lettersAbout(school, id)).map(({ template }) => template).sort()).toEqual([
    'interview-cancelled',
    'interview-changed',
    'interview-invitation',
    'interview-invitation',
  ])
})

test('a place is told anew only where it reads otherwise in the language of its applicant', async () => {
  day += 1
  const panel = await panelOf([await school.staff('panelist')])
  const { id } = await place(school, program, 'shortlisted')
  const interview = idOf(await book(panel, id, 5))
  const say = (locale: string, where: string | null) => school.rest('PATCH', `/interviews/${interview}?locale=${locale}`, { as: coordinator, body: { place: where } })
  const told = async () => (await lettersAbout(school, id)).map(({ template }) => template)
  for (const [locale, where] of [
    ['ru', 'Здание ДМХ, 3-й этаж'],
    ['en', 'DMX building, 3rd floor'],
    ['ru', null],
  ] as const)
    expect((await say(locale, where)).status).toBe(200)
  expect(await told()).toEqual(['interview-invitation'])
  expect((await say('az', 'DMX binası, 4-cü mərtəbə')).status).toBe(200)
  expect((await told()).sort()).toEqual(['interview-changed', 'interview-invitation'])
  const [letter] = (await lettersAbout(school, id)).filter(({ template }) => template === 'interview-changed')
  expect(letter?.body).toContain('4-cü mərtəbə')
})

test('a double booking is refused in words, also when all ask at the same time', async () => {
  day += 1
  const [one, shared, other] = [await school.staff('panelist'), await school.staff('panelist'), await school.staff('panelist')]
  const [first, second] = [await panelOf([one, shared]), await panelOf([other, shared])]
  const applications = await Promise.all(Array.from({ length: 10 }, () => place(school, program, 'shortlisted')))
  const answers = await Promise.all(applications.map(({ id }, index) => book(index % 2 ? first : second, id, 5)))
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
  for (const answer of answers.filter(({ status }) => status !== 201)) {
    expect(answer.status).toBe(409)
    expect(wordsOf(answer)).toMatch(/başqa müsahibəsi var/)
  }
  const { id } = await place(school, program, 'shortlisted')
  const twice = await Promise.all([9, 11, 13].map((hour) => book(first, id, hour)))
  expect(twice.map(({ status }) => status).sort()).toEqual([201, 409, 409])
  expect(twice.map(wordsOf).join()).toContain('artıq müsahibə təyin olunub')
  const letters = await lettersAbout(school, id)
  expect(letters).toHaveLength(1)
})

test('a panelist sees the interviews of their own panels alone, scores there, and the chair alone says that it was held', async () => {
  day += 1
  const { readForReview, saveReview, submitReview } = await selection()
  const [chair, member, stranger] = [await school.staff('panelist'), await school.staff('panelist'), await school.staff('panelist')]
  const { id } = await place(school, program, 'shortlisted', { surname: 'Müsahibəyeva' })
  const interview = idOf(await book(await panelOf([chair, member]), id, 5))
  expect((await school.rest('GET', `/interviews/${interview}`, { as: member })).status).toBe(200)
  expect((await school.rest('GET', `/interviews/${interview}`, { as: stranger })).status).toBe(404)
  expect((await school.rest('GET', `/applications/${id}`, { as: stranger })).status).toBe(404)
  expect((await school.rest('PATCH', `/interviews/${interview}`, { as: member, body: { state: 'held' } })).status).toBe(403)
  expect((await school.rest('PATCH', `/interviews/${interview}`, { as: chair, body: { startsAt: at(7), endsAt: at(8) } })).status).toBe(403)
  expect((await school.rest('PATCH', `/interviews/${interview}`, { as: chair, body: { state: 'held' } })).status).toBe(200)

  const [review] = await readRows<{ id: string }>(school.payload, sql`select id from reviews where application_id = ${id} and stage = 'interview' and reviewer_id = ${member.id}`)
  const sheet = await readForReview(await school.req(member), String(review?.id))
  expect(sheet.name).toContain('Müsahibəyeva')
  await saveReview(await school.req(member), { review: sheet.review, version: sheet.version, scores: { thinking: 5 }, comment: '', privateNote: '' })
  await submitReview(await school.req(member), { review: sheet.review })
  expect((await school.rest('PATCH', `/applications/${id}`, { as: chair, body: { status: 'reserve' } })).status).toBe(200)
  expect((await standing(school, id)).status).toBe('reserve')
  const [mean] = await readRows(school.payload, sql`select mean::float from standings where application_id = ${id} and stage = 'interview'`)
  expect(mean).toEqual({ mean: 5 })
})

test('nobody interviews somebody of their own institution or from whom they stepped aside', async () => {
  day += 1
  const [kin, fair] = [await school.staff('panelist'), await school.staff('panelist')]
  await readRows(school.payload, sql`update staff set institution = 'Bakı Slavyan Universiteti' where id = ${kin.id}`)
  const { id } = await place(school, program, 'shortlisted', { institution: 'baku-slavic' })
  const refused = await book(await panelOf([fair, kin]), id, 5)
  expect(refused.status).toBe(409)
  expect(wordsOf(refused)).toContain(kin.name)
  expect((await book(await panelOf([fair]), id, 5)).status).toBe(201)
})

test('whoever withdraws is no longer waited for, and gets one letter', async () => {
  day += 1
  const panelist = await school.staff('panelist')
  const { id, applicant } = await place(school, program, 'shortlisted')
  const interview = idOf(await book(await panelOf([panelist]), id, 5))
  expect((await school.rest('PATCH', `/applications/${id}`, { as: applicant, body: { status: 'withdrawn' } })).status).toBe(200)
  const [row] = await readRows(school.payload, sql`select state from interviews where id = ${interview}`)
  expect(row).toEqual({ state: 'cancelled' })
  expect((await lettersAbout(school, id)).map(({ template }) => template).sort()).toEqual(['interview-invitation', 'withdrawn'])
  expect((await school.rest('GET', `/applications/${id}`, { as: panelist })).status).toBe(404)
})
