import { sql } from '@payloadcms/db-postgres/drizzle'
import ICAL from 'ical.js'
import nodeIcal from 'node-ical'
import nodemailer from 'nodemailer'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { beforeAll, expect, test, vi } from 'vitest'
import { readRows } from '@/database/transaction'
import type { Message } from '@/mailbox'
import { startMailbox } from '@/mailbox'
import type { Program } from '@/payload-types'
import { place, withTemplates } from './desk'
import { type Member, useSchool } from './school'

type Letter = { id: string; template: string; to: string; locale: string; attachment: { name: string; type: string; content: string } }

const school = useSchool()
let program: Program
let coordinator: Member

beforeAll(async () => {
  await withTemplates(school)
  program = await school.program({ title: 'Miqrasiya Məktəbi' })
  coordinator = await school.staff('coordinator')
})

let day = 0
const at = (hour: number) => `2031-06-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00.000Z`

async function panel(): Promise<string> {
  const chair = await school.staff('panelist')
  const answer = await school.rest('POST', '/panels', { as: coordinator, body: { name: 'Komissiya', program: program.id, members: [chair.id], chair: chair.id } })
  return String((answer.body.doc as { id: string }).id)
}

/** An interview that was just given, with its applicant's application. */
async function given(rest: object = {}) {
  day += 1
  const { id: application, applicant } = await place(school, program, 'shortlisted')
  const body = { panel: await panel(), application, startsAt: at(5), endsAt: at(6), place: 'DMX binası, otaq 3', ...rest }
  const answer = await school.rest('POST', '/interviews?locale=az', { as: coordinator, body })
  expect(answer.status).toBe(201)
  const interview = (answer.body.doc as { id: string }).id
  const change = async (data: object, query = '') => (await school.rest('PATCH', `/interviews/${interview}?locale=az${query}`, { as: coordinator, body: data })).status
  return { application, applicant, interview, change }
}

const lettersAbout = (application: string) =>
  readRows<Letter>(
    school.payload,
    sql`select id, template, "to", locale, attachment from letters where application_id = ${application} and attachment is not null order by created_at`,
  )

const sequenceOf = async (interview: string) =>
  (await readRows<{ sequence: number }>(school.payload, sql`select sequence::int from interviews where id = ${interview}`))[0]?.sequence

/** What a calendar says to two programs that have not written it, which must not differ. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const component = calendar.getFirstSubcomponent('vevent')
  const zone = calendar.getFirstSubcomponent('vtimezone')
  if (!component || !zone) throw new Error('There is no event, or no zone.')
  const event = new ICAL.Event(component)
  for (const time of [event.startDate, event.endDate]) time.zone = new ICAL.Timezone(zone)
  const one = {
    method: calendar.getFirstPropertyValue('method'),
    uid: event.uid,
    sequence: event.sequence,
    status: component.getFirstPropertyValue('status'),
    start: event.startDate.toJSDate().toISOString(),
    end: event.endDate.toJSDate().toISOString(),
    summary: event.summary,
    description: event.description,
    location: event.location,
    zone: component.getFirstProperty('dtstart')?.getParameter('tzid'),
    organiser: component.getFirstPropertyValue('organizer'),
    attendee: String(component.getFirstPropertyValue('attendee')).toLowerCase(),
  }
  const other = Object.values(nodeIcal.sync.parseICS(text)).find((part) => part?.type === 'VEVENT')
  if (other?.type !== 'VEVENT') throw new Error('The other reader finds no event.')
  expect({
    method: other.method,
    uid: other.uid,
    sequence: Number(other.sequence),
    status: other.status,
    start: other.start.toISOString(),
    end: other.end?.toISOString(),
    summary: other.summary,
    description: other.description,
    location: other.location,
    zone: other.start.tz,
  }).toEqual({ ...one, organiser: undefined, attendee: undefined })
  return one
}

const invitationsTo = async (application: string) => (await lettersAbout(application)).map(({ attachment }) => read(attachment.content))

test('the letter of each act carries the interview as it then stands: one identity, rising numbers, taken away by the last', async () => {
  const { application, applicant, interview, change } = await given()
  expect(await change({ startsAt: at(8), endsAt: at(9) })).toBe(200)
  expect(await change({ place: 'DMX binası, otaq 7', link: 'https://meet.example/x?room=3&who=a' })).toBe(200)
  expect(await change({ state: 'cancelled' })).toBe(200)
  const letters = await lettersAbout(application)
  expect(letters.map(({ template }) => template)).toEqual(['interview-invitation', 'interview-changed', 'interview-changed', 'interview-cancelled'])
  expect(letters.map(({ attachment }) => attachment.type)).toEqual(['REQUEST', 'REQUEST', 'REQUEST', 'CANCEL'].map((method) => `text/calendar; charset=utf-8; method=${method}`))
  const told = await invitationsTo(application)
  const { env } = await import('@/env')
  expect(new Set(told.map(({ uid }) => uid))).toEqual(new Set([`interview-${interview}@${new URL(env.SITE_URL).hostname}`]))
  expect(told.map(({ sequence }) => sequence)).toEqual([0, 1, 2, 3])
  expect(told.map(({ method, status }) => `${method} ${status}`)).toEqual([...Array(3).fill('REQUEST CONFIRMED'), 'CANCEL CANCELLED'])
  expect(told.map(({ start }) => start)).toEqual([at(5), at(8), at(8), at(8)])
  expect(told.map(({ location }) => location)).toEqual(['DMX binası, otaq 3', 'DMX binası, otaq 3', 'DMX binası, otaq 7', 'DMX binası, otaq 7'])
  expect(new Set(told.map(({ zone }) => zone))).toEqual(new Set(['Asia/Baku']))
  expect(told[2]?.description).toContain('12:00 (GMT+4), Asia/Baku\nhttps://meet.example/x?room=3&who=a')
  expect(told[0]).toMatchObject({
    summary: 'Müsahibə: Miqrasiya Məktəbi',
    organiser: `mailto:${school.payload.email.defaultFromAddress}`,
    attendee: `mailto:${applicant.email}`,
  })
})

test('it is in the language of the application, and a link is a place', async () => {
  const { application, change } = await given({ place: null, link: 'https://meet.example/y' })
  await readRows(school.payload, sql`update applications set locale = 'ru' where id = ${application}`)
  expect(await change({ startsAt: at(7), endsAt: at(8) })).toBe(200)
  const [first, second] = await invitationsTo(application)
  expect(first).toMatchObject({ summary: 'Müsahibə: Miqrasiya Məktəbi', location: 'https://meet.example/y' })
  expect(second?.summary).toBe('Собеседование: Miqrasiya Məktəbi')
  expect(second?.description).toContain('11:00 (GMT+4), Asia/Baku')
})

test('no calendar is written twice for a change of nothing, of the panel alone, or of the number itself, by any door', async () => {
  const { application, interview, change } = await given()
  expect(await change({ startsAt: at(5).replace('.000Z', 'Z'), endsAt: at(6) })).toBe(200)
  expect(await change({ startsAt: `2031-06-${String(day).padStart(2, '0')}T09:00:00+04:00` })).toBe(200)
  expect(await change({ sequence: 7 })).toBe(200)
  expect(await change({ panel: await panel() })).toBe(200)
  await school.payload.update({ collection: 'interviews', id: interview, data: { sequence: 9, startsAt: at(5) }, overrideAccess: true })
  expect(await sequenceOf(interview)).toBe(0)
  expect(await lettersAbout(application)).toHaveLength(1)
})

test('every door writes the same: one document, all that match, the Local API, and an answer that leaves out what changed', async () => {
  const { application, interview, change } = await given()
  expect(await change({ startsAt: at(7), endsAt: at(8) }, '&select[state]=true')).toBe(200)
  const where = `where[id][equals]=${interview}`
  expect((await school.rest('PATCH', `/interviews?${where}&locale=az`, { as: coordinator, body: { startsAt: at(9), endsAt: at(10) } })).status).toBe(200)
  await school.payload.update({ collection: 'interviews', id: interview, data: { startsAt: at(11), endsAt: at(12) }, locale: 'az', overrideAccess: true })
  await school.payload.update({ collection: 'interviews', where: { id: { equals: interview } }, data: { state: 'cancelled' }, locale: 'az', overrideAccess: true })
  const told = await invitationsTo(application)
  expect(told.map(({ method, sequence, start }) => [method, sequence, start])).toEqual([
    ['REQUEST', 0, at(5)],
    ['REQUEST', 1, at(7)],
    ['REQUEST', 2, at(9)],
    ['REQUEST', 3, at(11)],
    ['CANCEL', 4, at(11)],
  ])
})

test('changes at the same time have numbers of their own, and the highest tells how it stands', async () => {
  const { application, interview, change } = await given()
  const many = (hour: number) =>
    school
      .rest('PATCH', `/interviews?where[id][equals]=${interview}&locale=az`, { as: coordinator, body: { startsAt: at(hour), endsAt: at(hour + 1) } })
      .then(({ status }) => status)
  const statuses = await Promise.all([...[7, 9, 11].map((hour) => change({ startsAt: at(hour), endsAt: at(hour + 1) })), ...[13, 15].map(many)])
  expect(statuses).toEqual(Array(5).fill(200))
  const told = await invitationsTo(application)
  expect(told.map(({ sequence }) => sequence).sort()).toEqual([0, 1, 2, 3, 4, 5])
  const [row] = await readRows<{ start: Date }>(school.payload, sql`select starts_at as start from interviews where id = ${interview}`)
  expect(told.find(({ sequence }) => sequence === 5)?.start).toBe(new Date(String(row?.start)).toISOString())
})

test('whoever withdraws gets one letter, which takes the interview out of their calendar', async () => {
  const { application, applicant, interview } = await given()
  expect((await school.rest('PATCH', `/applications/${application}`, { as: applicant, body: { status: 'withdrawn' } })).status).toBe(200)
  expect((await lettersAbout(application)).map(({ template }) => template)).toEqual(['interview-invitation', 'withdrawn'])
  const [invited, gone] = await invitationsTo(application)
  expect(gone).toMatchObject({ method: 'CANCEL', status: 'CANCELLED', uid: invited?.uid, sequence: 1 })
  expect(await sequenceOf(interview)).toBe(1)
})

test('what is refused raises nothing and writes nothing', async () => {
  const { application, interview, change } = await given()
  expect(await change({ startsAt: at(9), endsAt: at(8) })).toBe(422)
  expect(await sequenceOf(interview)).toBe(0)
  expect(await lettersAbout(application)).toHaveLength(1)
})

/** A port that nothing listens on. */
const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })

test('the file arrives as it was written, is kept by the mailbox, and is the same when the letter is sent once more', async () => {
  const { application } = await given()
  const [letter] = await lettersAbout(application)
  if (!letter) throw new Error('There is no letter.')
  const directory = await mkdtemp(path.join(os.tmpdir(), 'mailbox-'))
  const [smtpPort, webPort] = [await freePort(), await freePort()]
  const mailbox = await startMailbox({ directory, smtpPort, webPort })
  const transport = nodemailer.createTransport(`smtp://127.0.0.1:${smtpPort}`)
  const send = vi.spyOn(school.payload, 'sendEmail').mockImplementation((message) => transport.sendMail({ from: 'mekteb@example.az', ...message }))
  const { deliverLetter } = await import('@/plugins/correspondence/operations/deliver')
  try {
    await deliverLetter(school.payload, { letter: letter.id })
    const changed = await school.rest('PATCH', `/letters/${letter.id}`, { as: coordinator, body: { attachment: { name: 'x', type: 'text/plain', content: 'x' } } })
    expect(changed.status).toBe(200)
    const copy = await school.rest('POST', '/outbox/resend', { as: coordinator, body: { letter: letter.id } })
    await deliverLetter(school.payload, { letter: copy.body.id })

    const site = `http://127.0.0.1:${webPort}`
    const messages = (await (await fetch(`${site}/api/messages?to=${letter.to}`)).json()) as Message[]
    expect(messages).toHaveLength(2)
    for (const { id, attachments, text } of messages) {
      expect(attachments?.map(({ name, type }) => [name, type])).toEqual([['interview.ics', 'text/calendar']])
      expect(text).not.toContain('VCALENDAR')
      expect(await (await fetch(`${site}/messages/${id}`)).text()).toContain(`href="/messages/${id}/attachments/0"`)
      const file = await fetch(`${site}/messages/${id}/attachments/0`)
      expect(file.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''interview.ics")
      expect(await file.text()).toBe(letter.attachment.content)
      expect((await fetch(`${site}/messages/${id}/attachments/1`)).status).toBe(404)
    }
    expect(send).toHaveBeenLastCalledWith(expect.objectContaining({ attachments: [expect.objectContaining({ contentType: 'text/calendar; charset=utf-8; method=REQUEST' })] }))
  } finally {
    send.mockRestore()
    await mailbox.close()
    await rm(directory, { recursive: true })
  }
})
