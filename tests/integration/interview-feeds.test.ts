import { sql } from '@payloadcms/db-postgres/drizzle'
import nodeIcal from 'node-ical'
import { beforeAll, expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import type { Program } from '@/payload-types'
import type { FeedOwner } from '@/plugins/interviews/rules/feed'
import { openDesk, place } from './desk'
import { type Member, type Someone, useSchool } from './school'

const school = useSchool()
let program: Program
let coordinator: Member

beforeAll(async () => {
  ;({ coordinator, program } = await openDesk(school))
})

async function made(collection: string, body: object): Promise<string> {
  const answer = await school.rest('POST', `/${collection}?locale=az`, { as: coordinator, body })
  expect(answer.status, answer.text).toBe(201)
  return String((answer.body.doc as { id: string }).id)
}

/** A panel of two with two interviews on a day of its own. */
async function panelWith(surnames: string[]) {
  day += 1
  const [chair, member] = [await school.staff('panelist'), await school.staff('panelist')]
  const panel = await made('panels', { name: 'Komissiya', program: program.id, members: [chair.id, member.id], chair: chair.id })
  const interviews: { interview: string; application: string }[] = []
  for (const [turn, surname] of surnames.entries()) {
    const { id: application } = await place(school, program, 'shortlisted', { surname })
    const hour = (at: number) => `2031-10-${String(day).padStart(2, '0')}T${String(at).padStart(2, '0')}:00:00.000Z`
    interviews.push({ application, interview: await made('interviews', { panel, application, startsAt: hour(6 + turn), endsAt: hour(7 + turn), place: 'DMX binası' }) })
  }
  return { chair, member, panel, interviews }
}
let day = 0

const addressOf = async (owner: FeedOwner, as: Someone) => {
  const answer = await school.rest('GET', `/calendars?${new URLSearchParams({ ...owner })}`, { as })
  return answer.status === 200 ? String(answer.body.address) : answer.status
}

/** What an address of the site answers. */
async function open(address: unknown, headers: Record<string, string> = {}): Promise<Response> {
  const { GET } = await import('@/app/(site)/api/calendar/interviews/[kind]/[id]/[token]/route')
  const [kind, id, token] = new URL(String(address)).pathname.split('/').slice(-3)
  return GET(new Request(String(address), { headers }), { params: Promise.resolve({ kind, id, token }) })
}

const eventsIn = async (answer: Response) =>
  Object.values(nodeIcal.sync.parseICS(await answer.text())).flatMap((part) =>
    part?.type === 'VEVENT'
      ? [{ uid: part.uid, summary: String(part.summary), start: part.start.toISOString(), zone: part.start.tz, sequence: Number(part.sequence), place: part.location }]
      : [],
  )

test('panelist and panel have a calendar of their interviews, in the zone of the School, that keeps up with what changes', async () => {
  const { chair, panel, interviews } = await panelWith(['Birinciyeva', 'İkinciyeva'])
  for (const owner of [
    { kind: 'panelist', id: chair.id },
    { kind: 'panel', id: panel },
  ] as const) {
    const answer = await open(await addressOf(owner, chair))
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(answer.headers.get('cache-control')).toBe('private, no-cache')
    const events = await eventsIn(answer)
    expect(events.map(({ summary }) => summary)).toEqual(['Müsahibə: Birinciyeva Gülnarəxanım', 'Müsahibə: İkinciyeva Gülnarəxanım'])
    expect(events.map(({ start, zone }) => [start.slice(11, 16), zone])).toEqual([
      ['06:00', 'Asia/Baku'],
      ['07:00', 'Asia/Baku'],
    ])
    expect(events[0]).toMatchObject({ uid: expect.stringContaining(`interview-${interviews[0]?.interview}@`), place: 'DMX binası' })
  }
  const address = await addressOf({ kind: 'panel', id: panel }, coordinator)
  const change = (body: object, interview = interviews[0]?.interview) => school.rest('PATCH', `/interviews/${interview}?locale=az`, { as: coordinator, body })
  expect((await change({ place: 'Onlayn' })).status).toBe(200)
  expect((await change({ state: 'cancelled' }, interviews[1]?.interview)).status).toBe(200)
  expect(await eventsIn(await open(address))).toMatchObject([{ sequence: 1, place: 'Onlayn' }])
})

test('who has the calendar already is told so, as long as nothing has changed', async () => {
  const { chair, interviews } = await panelWith(['Dəyişməzova'])
  const address = await addressOf({ kind: 'panelist', id: chair.id }, chair)
  const tag = String((await open(address)).headers.get('etag'))
  const again = await open(address, { 'if-none-match': tag })
  expect([again.status, await again.text()]).toEqual([304, ''])
  await school.rest('PATCH', `/interviews/${interviews[0]?.interview}?locale=az`, { as: coordinator, body: { place: 'Onlayn' } })
  expect((await open(address, { 'if-none-match': tag })).status).toBe(200)
})

test('the address is told to whose it is alone; made anew, the one before leads nowhere', async () => {
  const { chair, member, panel } = await panelWith([])
  const stranger = await school.staff('panelist')
  expect(await addressOf({ kind: 'panelist', id: chair.id }, member)).toBe(404)
  expect(await addressOf({ kind: 'panelist', id: chair.id }, coordinator)).toBe(404)
  expect(await addressOf({ kind: 'panel', id: panel }, stranger)).toBe(404)
  for (const role of ['reviewer', 'auditor', 'editor', 'admin'] as const) expect(await addressOf({ kind: 'panel', id: panel }, await school.staff(role))).toBe(404)
  const before = await addressOf({ kind: 'panel', id: panel }, member)
  expect(before).toBe(await addressOf({ kind: 'panel', id: panel }, coordinator))
  expect((await open(before)).status).toBe(200)
  const renew = (as: Someone) => school.rest('POST', '/calendars/renew', { as, body: { kind: 'panel', id: panel } })
  expect((await renew(stranger)).status).toBe(404)
  const after = (await renew(member)).body.address
  expect((await open(before)).status).toBe(404)
  expect((await open(after)).status).toBe(200)
  // The token of one feed opens no other, and whoever is no panelist any more has none.
  expect((await open(String(after).replace(panel, chair.id))).status).toBe(404)
  expect((await open(`${String(after)}x`)).status).toBe(404)
  const own = await addressOf({ kind: 'panelist', id: chair.id }, chair)
  await readRows(school.payload, sql`delete from staff_roles where parent_id = ${chair.id}`)
  expect((await open(own)).status).toBe(404)
})

test('an applicant with whom somebody has a conflict is not named to them, nor to their panel', async () => {
  const { chair, member, panel, interviews } = await panelWith(['Tanışova', 'Yadova'])
  const addresses = [
    await addressOf({ kind: 'panelist', id: member.id }, member),
    await addressOf({ kind: 'panel', id: panel }, member),
    await addressOf({ kind: 'panelist', id: chair.id }, chair),
  ]
  await school.rest('POST', '/conflicts', { as: coordinator, body: { reviewer: member.id, application: interviews[0]?.application, kind: 'manual', reason: 'qohum' } })
  const [own, panels, chairs] = await Promise.all(addresses.map(async (address) => (await eventsIn(await open(address))).map(({ summary }) => summary)))
  expect(own).toEqual(['Müsahibə (maraqlar toqquşması: ad göstərilmir)', 'Müsahibə: Yadova Gülnarəxanım'])
  expect(panels).toEqual(own)
  expect(chairs).toEqual(['Müsahibə: Tanışova Gülnarəxanım', 'Müsahibə: Yadova Gülnarəxanım'])
})
