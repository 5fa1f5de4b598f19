import { sql } from '@payloadcms/db-postgres/drizzle'
import { beforeAll, expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import type { Program } from '@/payload-types'
import { outsiders, participant, taughtProgram, teaching, type Placed } from './cohort'
import { place, withTemplates } from './desk'
import { useSchool } from './school'

const school = useSchool()
let program: Program

beforeAll(async () => {
  await withTemplates(school)
  program = await taughtProgram(school)
})

const graduate = (of = program, surname = 'Məzunova') => place(school, of, 'graduated', { surname })
const agree = async ({ applicant, id }: Placed, what: { shown?: boolean; line?: string; news?: boolean }) =>
  (await teaching()).setAlumni(await school.req(applicant), { application: id, locale: 'az', shown: false, line: '', news: false, ...what })
const page = async (of = program) => (await teaching()).readAlumni(school.payload, of.id)
const lettersTo = ({ applicant }: Placed) =>
  readRows<{ template: string; state: string }>(school.payload, sql`select template, state from letters where "to" = ${applicant.email} order by created_at`)

test('on the page of a cohort stand those who agreed, until they take it back; of the others nothing', async () => {
  const [one, other] = [await graduate(), await graduate(program, 'Gizlinova')]
  expect(await page()).toEqual([])
  await agree(one, { shown: true, line: '  Dövlət   Miqrasiya Xidməti ' })
  await agree(other, { line: 'Heç nə' })
  expect(await page()).toEqual([{ name: expect.stringContaining('Məzunova'), line: 'Dövlət Miqrasiya Xidməti' }])
  expect(JSON.stringify(await page())).not.toMatch(/Gizlinova|Heç nə/)
  await agree(one, { shown: false, line: 'Qalsın' })
  expect(await page()).toEqual([])
  const { myAlumni } = await teaching()
  expect(await myAlumni(await school.req(one.applicant), one.id)).toEqual({ shown: false, line: '', news: false })
  await agree(one, { shown: true })
  await readRows(school.payload, sql`update applications set announced_status = 'enrolled' where id = ${one.id}`)
  expect(await page()).toEqual([])
})

test('every web process hears when somebody agrees or takes it back', async () => {
  const [trigger] = await readRows(school.payload, sql`select tgname from pg_trigger where tgrelid = 'alumni'::regclass and tgname = 'content_changed'`)
  expect(trigger).toBeDefined()
})

test('only a graduate agrees, for themselves', async () => {
  const { myAlumni, setAlumni } = await teaching()
  const [one, taught] = [await graduate(), await participant(school, program)]
  await expect(agree(taught, { shown: true })).rejects.toMatchObject({ status: 409 })
  await expect(agree(one, { shown: true, line: 'x'.repeat(161) })).rejects.toMatchObject({ status: 422 })
  const wish = { shown: true, line: 'x', news: true, locale: 'az' as const }
  for (const { person } of await outsiders(school, program)) {
    const req = await school.req(person)
    await expect(setAlumni(req, { application: one.id, ...wish })).rejects.toMatchObject({ status: person ? 404 : 401 })
    await expect(myAlumni(req, one.id)).rejects.toMatchObject({ status: person ? 404 : 401 })
  }
  for (const as of [one.applicant, null, await school.staff('admin')]) {
    expect([401, 403]).toContain((await school.rest('POST', '/alumni', { as, body: { application: one.id, program: program.id, shown: true } })).status)
    expect([401, 403]).toContain((await school.rest('GET', '/alumni', { as })).status)
  }
})

test('news to alumni go once to those who asked for them, with a way out that ends it', async () => {
  const { announce, myAlumni, myAnnouncements } = await teaching()
  const { unsubscribe } = await import('@/plugins/correspondence')
  const { leavingToken } = await import('@/plugins/correspondence/rules/subscription')
  const its = await taughtProgram(school)
  const [asked, left, silent, taught] = [await graduate(its), await graduate(its), await graduate(its), await participant(school, its)]
  await Promise.all([agree(asked, { news: true }), agree(asked, { news: true }), agree(left, { news: true })])
  const [subscription] = await readRows<{ id: string }>(school.payload, sql`select id from subscriptions where email = ${left.applicant.email}`)
  await unsubscribe(await school.req(), leavingToken(school.payload.secret, String(subscription?.id)))
  expect(await myAlumni(await school.req(left.applicant), left.id)).toMatchObject({ news: false })
  const { id } = await school.payload.create({
    collection: 'announcements',
    locale: 'az',
    data: { title: 'Görüş', body: 'Cümə 18:00.', program: its.id, audience: 'alumni' },
    overrideAccess: true,
  })
  const editor = await school.req(await school.staff('editor'))
  expect(await announce(editor, id)).toEqual({ letters: 1 })
  await expect(announce(editor, id)).rejects.toMatchObject({ status: 409 })
  expect(await lettersTo(asked)).toEqual([{ template: 'alumni-news', state: 'queued' }])
  for (const nobody of [left, silent, taught]) expect(await lettersTo(nobody)).toEqual([])
  expect(await myAnnouncements(await school.req(silent.applicant), silent.id)).toMatchObject([{ title: 'Görüş' }])
  expect(await myAnnouncements(await school.req(taught.applicant), taught.id)).toEqual([])
  await agree(asked, { news: false })
  expect(await lettersTo(asked)).toEqual([])
})
