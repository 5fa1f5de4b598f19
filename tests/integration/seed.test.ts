import { mkdtemp, readdir, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { locales } from '@/i18n/locales'
import { readRows, sql } from '@/database/transaction'
import { type Member, useSchool } from './school'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'school-seed-'))
  process.env.DATA_DIR = folder
  process.env.MEDIA_DIR = path.join(folder, 'media')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const school = useSchool()
const rows = <T extends Record<string, unknown>>(statement: ReturnType<typeof sql>) => readRows<T>(school.payload, statement)

/** The seed reads the settings when it is loaded, so it is loaded once the database is there. */
const seed = () => import('@/seed')

/** How many rows each table has, those aside that a worker or Payload keeps for itself. */
async function counts(): Promise<Record<string, number>> {
  const tables = await rows<{ name: string }>(sql`select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`)
  const counted = await Promise.all(
    tables.map(async ({ name }) => [name, (await rows<{ count: number }>(sql`select count(*)::int as count from ${sql.identifier(name)}`))[0]?.count ?? 0]),
  )
  return Object.fromEntries(counted)
}

test('a seed that breaks off leaves nothing behind in the database', { timeout: 300_000 }, async () => {
  const { isEmpty, seedSchool } = await seed()
  const before = await counts()
  await rows(sql`create function break_off() returns trigger language plpgsql as $$ begin raise exception 'broken off'; end $$`)
  await rows(sql`create trigger break_off before insert on releases execute function break_off()`)
  await expect(seedSchool(school.payload, { applications: 60 })).rejects.toThrow()
  expect(await counts()).toEqual(before)
  expect(await isEmpty(school.payload)).toBe(true)
  await rows(sql`drop trigger break_off on releases`)
})

test('fills an empty School, and only an empty one', { timeout: 300_000 }, async () => {
  const { isEmpty, seedApplications, seedSchool } = await seed()
  expect(await isEmpty(school.payload)).toBe(true)
  await seedSchool(school.payload, { applications: 60 })
  expect(await isEmpty(school.payload)).toBe(false)
  const before = await school.payload.count({ collection: 'applications', overrideAccess: true })
  await expect(seedSchool(school.payload)).rejects.toThrow('not empty')
  expect(await school.payload.count({ collection: 'applications', overrideAccess: true })).toEqual(before)

  // The files that the broken attempt left are those of this one.
  const files = (await rows<{ filename: string }>(sql`select filename from media order by 1`)).map(({ filename }) => filename)
  const pictures = ['columns', 'dawn', 'meeting', 'road', 'star'].map((name) => `window-${name}.webp`)
  expect(files).toEqual([...locales.map((locale) => `preparing-${locale}.pdf`), ...pictures])
  // Each picture in six sizes, itself among them.
  expect((await readdir(path.join(folder, 'media'))).length).toBe(locales.length + pictures.length * 6)

  const told: number[] = []
  await seedApplications(school.payload, 30, { onProgress: (written) => told.push(written) })
  expect(told).toEqual([30])
  expect((await school.payload.count({ collection: 'applications', overrideAccess: true })).totalDocs).toBe(before.totalDocs + 30)
})

test('shows every status, and an outbox in which something waits', async () => {
  const statuses = await rows<{ status: string }>(sql`select distinct status from applications`)
  expect(statuses.length).toBe(12)
  const { tellSessions } = await import('@/plugins/teaching/operations/tell-sessions')
  await tellSessions(school.payload, new Date())
  expect(await rows(sql`select id from letters where template like 'sessions-%'`)).toEqual([])
  const letters = await rows<{ state: string }>(sql`select distinct state from letters`)
  expect(letters.map(({ state }) => state).sort()).toEqual(['failed', 'held', 'queued', 'sent'])
  const [jobs] = await rows<{ waiting: boolean }>(
    sql`select count(*) >= (select count(*) from letters where state = 'queued') as waiting from graphile_worker.jobs where task_identifier = 'deliver-letter'`,
  )
  expect(jobs?.waiting).toBe(true)
})

test('nothing of it has happened in the future', async () => {
  const late = await rows(sql`select id from applications where greatest(created_at, submitted_at, updated_at) > now()
    union all select id from reviews where submitted_at > now() union all select id from letters where created_at > now()
    union all select id from interviews where state = 'held' and ends_at > now()`)
  expect(late).toEqual([])
})

test('the figures of the board are those of the reviews', async () => {
  const [standing] = await rows<{ wrong: number; right: number }>(
    sql`select count(*) filter (where s.reviews <> r.count)::int as wrong, count(*) filter (where r.count > 0)::int as right
        from standings s cross join lateral (select count(*) from reviews where application_id = s.application_id and stage = s.stage::text::enum_reviews_stage and state = 'submitted') r`,
  )
  expect(standing?.wrong).toBe(0)
  expect(standing?.right).toBeGreaterThan(50)
})

test('what was handed in is what stands in the form, and every paper has its file', async () => {
  const [forms] = await rows<{ different: number }>(
    sql`select count(*)::int as different from applications a
        join lateral (select form from revisions where application_id = a.id order by number desc limit 1) r on true where r.form - 'documents' <> a.form`,
  )
  expect(forms?.different).toBe(0)
  const papers = await rows<{ filename: string }>(sql`select filename from documents`)
  const files = new Set(await readdir(path.join(folder, 'documents')))
  expect(papers.length).toBeGreaterThan(100)
  expect(papers.filter(({ filename }) => !files.has(filename))).toEqual([])
})

test('the graduates of the past edition have certificates with an emblem and signatures, one of them corrected, one revoked, and one revoked by mistake and replaced', async () => {
  const [found] = await rows(
    sql`select count(*)::int as certificates, count(*) filter (where edition = 2)::int as corrected, count(*) filter (where revoked_at is not null)::int as revoked, count(replaces_id)::int as replaced,
          (select count(*)::int from certificate_images) as pictures,
          (select count(*)::int from applications where status = 'graduated') as graduates, (select count(*)::int from certificate_files) as files from certificates`,
  )
  expect(found).toEqual({ certificates: 26, corrected: 1, revoked: 2, replaced: 1, graduates: 25, files: 27, pictures: 3 })
})

test('whoever copies or hears one of those certificates learns the whole name, whichever was made before it', async () => {
  const { extractText, getDocumentProxy } = await import('unpdf')
  const files = await rows<{ holder: string; pdf: Buffer }>(
    sql`select e.facts->>'holder' as holder, f.pdf from certificate_files f join certificate_editions e on e.id = f.edition_id`,
  )
  for (const { holder, pdf } of files) {
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })
    expect(text.replace(/\s+/g, ' ')).toContain(holder)
  }
})

test('the graduates of the past edition met its rule, all but one, for whom an exception was made', async () => {
  const { readCompletions } = await import('@/plugins/teaching/operations/read-completions')
  const { docs } = await school.payload.find({ collection: 'staff', where: { roles: { contains: 'coordinator' } }, limit: 1, overrideAccess: true })
  const [past] = await rows<{ program: string }>(sql`select distinct program_id as program from applications where status = 'graduated'`)
  const { everybody } = await readCompletions(await school.req({ ...docs[0], collection: 'staff' } as never), { program: String(past?.program), search: '', show: undefined })
  expect(everybody).toHaveLength(25)
  expect(everybody.flatMap(({ lines }) => lines.filter(({ asks }) => asks === 'final')).filter(({ met }) => met === 'met')).toHaveLength(25)
  for (const { exception, lines } of everybody) expect(lines.every(({ met }) => met === 'met')).toBe(exception === null)
  expect(everybody.filter(({ exception }) => exception !== null)).toHaveLength(1)
})

test('the demonstration logins open, and the demonstration applicants are where they should be', async () => {
  const { demoPassword, demoStaff } = await import('@/seed/staff')
  for (const { email } of demoStaff) {
    const { user } = await school.payload.login({ collection: 'staff', data: { email, password: demoPassword }, overrideAccess: true })
    expect(user?.email).toBe(email)
  }
  const applicants = await rows<{ email: string; status: string; announced_status: string; in_time: boolean | null }>(
    sql`select e.email, a.status, a.announced_status, a.answer_by > now() as in_time from applications a join applicants e on e.id = a.applicant_id
        where e.email like '%@mekteb.example' order by e.email`,
  )
  expect(applicants).toEqual([
    { email: 'cavab@mekteb.example', status: 'rejected', announced_status: 'rejected', in_time: null },
    { email: 'istirakci@mekteb.example', status: 'enrolled', announced_status: 'enrolled', in_time: false },
    { email: 'mezun@mekteb.example', status: 'graduated', announced_status: 'graduated', in_time: false },
    { email: 'musahibe@mekteb.example', status: 'shortlisted', announced_status: 'shortlisted', in_time: null },
    { email: 'namized@mekteb.example', status: 'offered', announced_status: 'offered', in_time: true },
    { email: 'telebe@mekteb.example', status: 'draft', announced_status: 'draft', in_time: null },
  ])
})

test('the participants of the demonstration have something to read, to do and to ask', async () => {
  const [cohort] = await rows<Record<string, number>>(
    sql`select (select count(*)::int from materials) as materials, (select count(*)::int from announcements where announced_at is not null) as announced,
          (select count(*)::int from announcements where announced_at is null) as drafts, (select count(*)::int from tasks) as tasks,
          (select count(distinct state)::int from task_submissions) as states, (select count(*)::int from task_submissions where late) as late,
          (select count(*)::int from questions where answered_at is null) as waiting, (select count(*)::int from questions where shared is not null) as shared`,
  )
  expect(cohort).toEqual({ materials: 2, announced: 2, drafts: 1, tasks: 5, states: 3, late: 1, waiting: 1, shared: 1 })
  const future = await rows(
    sql`select id from task_submissions where greatest(created_at, judged_at) > now() union all select id from questions where greatest(created_at, answered_at) > now()`,
  )
  expect(future).toEqual([])
})

test('a second coordinator finds requests for a review: one waits, one waits too long, one is answered', async () => {
  const { readAppeals, readAppealsOf } = await import('@/plugins/selection/operations/appeals/read')
  const { docs } = await school.payload.find({ collection: 'staff', where: { email: { equals: 'coordinator2@mekteb.example' } }, overrideAccess: true })
  const req = await school.req({ ...(docs[0] as Member), collection: 'staff' })
  const { appeals } = await readAppeals(req, { page: 1, search: '' })
  expect(appeals.map(({ overdue, state }) => ({ overdue, state }))).toEqual([
    { overdue: true, state: 'open' },
    { overdue: false, state: 'open' },
    { overdue: false, state: 'upheld' },
  ])
  for (const { application } of appeals) expect((await readAppealsOf(req, application)).ties).toEqual([])
})
