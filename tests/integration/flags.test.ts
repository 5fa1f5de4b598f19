import { randomUUID } from 'node:crypto'
import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { beforeAll, expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import type { Program } from '@/payload-types'
import { addReview, place, selection, openDesk } from './desk'
import { type Member, useSchool } from './school'

const school = useSchool()
let program: Program
let coordinator: Member

beforeAll(async () => {
  ;({ coordinator, program } = await openDesk(school))
})

const essay = (about: string) =>
  `${about} haqqında düşünəndə əvvəlcə nənəmin kəndini xatırlayıram, çünki orada hər ailədən kimsə gedib, kimsə də qayıdıb və hər kəsin öz hekayəsi var, onları dinləmək lazımdır.`

/** Each person is somebody else, unless said otherwise. */
async function apply(into: Program, more: { essay?: string; phone?: string; birthDate?: string; identityNumber?: string; surname?: string } = {}) {
  const { applicant, id } = await place(school, into, 'submitted', { essay: more.essay ?? `${randomUUID()} `.repeat(30), surname: more.surname })
  await readRows(
    school.payload,
    sql`update applications set person_phone = ${more.phone ?? randomUUID()}, person_birth_date = ${more.birthDate ?? randomUUID()}, person_identity_number = ${more.identityNumber ?? randomUUID()} where id = ${id}`,
  )
  return { applicant, id }
}

const look = async (application: string) => {
  const { checkApplication } = await import('@/plugins/selection/operations/check-application')
  await checkApplication(school.payload, { application })
}

type Row = { id: string; kind: string; other: string | null; state: string; note: string | null; evidence: Record<string, unknown> }
const flagsAbout = (application: string) =>
  readRows<Row>(
    school.payload,
    sql`select id, kind, case when application_id = ${application} then other_id else application_id end as other, state, note, evidence from flags
        where ${application}::uuid in (application_id, other_id) order by kind`,
  )

test('accounts that are probably one person’s are found, over calls, each once however often it is looked for', async () => {
  const one = await apply(program, { phone: '+994501234567', identityNumber: 'SAME123', birthDate: '2001-05-05', surname: 'Əliyeva' })
  await look(one.id)
  expect(await flagsAbout(one.id)).toEqual([])
  const two = await apply(await school.program(), { phone: '+994501234567', identityNumber: 'OTHER99', birthDate: '2001-05-05', surname: 'ƏLİYEVA' })
  await look(two.id)
  const found = await flagsAbout(one.id)
  expect(found.map(({ kind, other }) => [kind, other])).toEqual([
    ['phone', two.id],
    ['nameAndBirthDate', two.id],
  ])
  await look(one.id)
  await look(two.id)
  expect(await flagsAbout(one.id)).toEqual(found)
})

test('essays are compared with those of earlier calls, and not with one’s own', async () => {
  const earlier = await apply(await school.program(), { essay: essay('Miqrasiya') })
  const copied = await apply(program, { essay: `Salam. ${essay('miqrasiya')}` })
  const again = await apply(await school.program(), { essay: essay('Miqrasiya') })
  await readRows(school.payload, sql`update applications set applicant_id = ${earlier.applicant.id} where id = ${again.id}`)
  for (const { id } of [earlier, copied, again]) await look(id)
  const found = await flagsAbout(copied.id)
  expect(found.map(({ kind, other }) => [kind, other]).sort()).toEqual(
    [
      ['essays', again.id],
      ['essays', earlier.id],
    ].sort(),
  )
  expect(Number(found[0]?.evidence.likeness)).toBeGreaterThan(0.8)
  expect((await flagsAbout(earlier.id)).map(({ other }) => other)).toEqual([copied.id])

  const { readFlag } = await selection()
  const pair = await readFlag(await school.req(coordinator), String(found[0]?.id))
  const [passage] = pair.essays?.passages ?? []
  expect(pair.essays?.one.slice(passage?.one.from, passage?.one.to).toLowerCase()).toBe(pair.essays?.other.slice(passage?.other.from, passage?.other.to).toLowerCase())

  // A revision without it makes the flag void; what somebody has seen stays.
  const { noteFlag } = await selection()
  await noteFlag(await school.req(coordinator), { flag: String(found[0]?.id), note: 'Eyni müəllimin dərsindəndir.' })
  const rewritten = JSON.stringify({
    replies: { motivation: essay('Tamam başqa bir şey barədə yazıram, məsələn dəniz və balıqçılar, onların gəmiləri').split(' ').reverse().join(' ') },
  })
  await readRows(school.payload, sql`update applications set answers = ${rewritten}::jsonb where id = ${copied.id}`)
  await look(copied.id)
  expect((await flagsAbout(copied.id)).map(({ id, note, state }) => [id, state, note])).toEqual([[found[0]?.id, 'seen', 'Eyni müəllimin dərsindəndir.']])
})

test('two that are handed in at the same time find each other', async () => {
  const text = 'Balıqçıların gəmiləri səhər tezdən limandan çıxanda şəhər hələ yatırdı və mən ilk dəfə anladım ki evdən getmək həmişə qaçmaq demək deyil bəzən sadəcə işdir.'
  const [one, two] = [await apply(program, { essay: text }), await apply(program, { essay: text })]
  await Promise.all([look(one.id), look(two.id)])
  expect((await flagsAbout(one.id)).map(({ other }) => other)).toEqual([two.id])
})

test('a document that is empty, no PDF, broken, or not there is a flag', async () => {
  const { id, applicant } = await apply(program)
  const folder = school.payload.collections.documents.config.upload.staticDir ?? ''
  await mkdir(folder, { recursive: true })
  const attach = async (filename: string) =>
    String(
      (
        (await school.payload.db.create({
          collection: 'documents',
          data: { title: filename, kind: 'cv', applicant: applicant.id, application: id, filename, mimeType: 'application/pdf', filesize: 1 },
        })) as { id: string }
      ).id,
    )
  const name = () => `${randomUUID()}.pdf`
  const [whole, blank, page, broken, gone] = [name(), name(), name(), name(), name()]
  await copyFile(path.resolve('src/seed/people/papers/cv-1.pdf'), path.join(folder, whole))
  await copyFile(path.resolve('src/seed/people/papers/blank.pdf'), path.join(folder, blank))
  await writeFile(path.join(folder, page), '<html>My CV</html>')
  await writeFile(path.join(folder, broken), '%PDF-1.4\nnothing here\nxref\n%%EOF\n')
  const ids = Object.fromEntries(await Promise.all(Object.entries({ whole, blank, page, broken, gone }).map(async ([key, filename]) => [await attach(filename), key])))
  await look(id)
  const faults = (await flagsAbout(id)).map(({ evidence }) => [ids[String(evidence.document)], evidence.fault])
  expect(faults.sort()).toEqual([
    ['blank', 'empty'],
    ['broken', 'unreadable'],
    ['gone', 'missing'],
    ['page', 'notPdf'],
  ])
})

test('handing in queues the look, in its transaction', async () => {
  const { openApplication } = await selection()
  const applicant = await school.applicant()
  const { id } = await openApplication(await school.req(applicant), program.id)
  const { fileAndWrite } = await import('@/plugins/selection/hooks/submission')
  const { inTransaction } = await import('@/database/operation')
  const req = await school.req()
  const waits = async () => (await readRows(school.payload, sql`select 1 from graphile_worker.jobs where key = ${`check-application:${id}`}`)).length
  await expect(
    inTransaction(req, async () => {
      await fileAndWrite(req, id)
      throw new Error('broken off')
    }),
  ).rejects.toThrow('broken off')
  expect(await waits()).toBe(0)
  const again = await school.req()
  await inTransaction(again, () => fileAndWrite(again, id))
  expect(await waits()).toBe(1)
})

test('flags are listed, narrowed and taken along by coordinators and auditors; only a coordinator says what they saw', async () => {
  const [one, two] = [await apply(program, { phone: '+994559990000', surname: 'Nadirsoyadova' }), await apply(program, { phone: '+994559990000' })]
  await look(one.id)
  await look(two.id)
  const { readFlags } = await selection()
  const all = { search: '', page: 1, kind: undefined, state: undefined }
  const auditor = await school.staff('auditor')
  const found = await readFlags(await school.req(auditor), { ...all, search: 'nadirsoyad', kind: 'phone', state: 'open' })
  expect(found).toMatchObject({ total: 1, flags: [{ kind: 'phone', state: 'open' }] })
  expect(await readFlags(await school.req(auditor), { ...all, search: 'nadirsoyad', kind: 'essays' })).toEqual({ total: 0, flags: [] })
  const csv = await school.rest('GET', '/desk/flags/export?search=nadirsoyad', { as: auditor })
  expect(csv.text.trim().split('\n')).toHaveLength(2)
  const flag = found.flags[0]?.id
  const note = (as: Member, said = 'Bacıdırlar.') => school.rest('POST', '/desk/flags/note', { as, body: { flag, note: said } })
  expect((await note(auditor)).status).toBe(403)
  expect((await note(coordinator, ' ')).status).toBe(400)
  expect((await note(coordinator)).status).toBe(200)
  expect(await readFlags(await school.req(auditor), { ...all, search: 'nadirsoyad', state: 'seen' })).toMatchObject({
    total: 1,
    flags: [{ note: 'Bacıdırlar.', seenBy: coordinator.name }],
  })
  const entries = await readRows(school.payload, sql`select subject from ledger where action = 'flag-seen' and details ->> 'flag' = ${flag}`)
  expect(entries.map(({ subject }) => subject).sort()).toEqual([one.id, two.id].sort())
  // Nothing is decided by it.
  expect((await readRows(school.payload, sql`select status from applications where id in (${one.id}, ${two.id})`)).map(({ status }) => status)).toEqual(['submitted', 'submitted'])
})

test('whoever reviews blindly never learns that there is a flag, by any door', async () => {
  const { readFlag, readFlags } = await selection()
  const [one, two] = [await apply(program, { identityNumber: 'LEAK777' }), await apply(program, { identityNumber: 'LEAK777' })]
  await look(one.id)
  await look(two.id)
  const [flag] = await flagsAbout(one.id)
  const me = await school.staff('reviewer')
  const review = await addReview(school, program, one.id, me)
  for (const person of [me, await school.staff('panelist'), await school.staff('editor')]) {
    const req = await school.req(person)
    await expect(readFlags(req, { search: '', page: 1, kind: undefined, state: undefined })).rejects.toMatchObject({ status: 403 })
    await expect(readFlag(req, String(flag?.id))).rejects.toMatchObject({ status: 403 })
    for (const path of ['/flags', `/flags/${flag?.id}`, '/flags/count', '/desk/flags/export']) expect((await school.rest('GET', path, { as: person })).status).toBe(403)
  }
  for (const path of ['/desk/queue', `/desk/reviews/${review}`, `/reviews/${review}`]) {
    const { text } = await school.rest('GET', path, { as: me })
    expect([path, text.includes(String(flag?.id)), text.includes('LEAK777'), /flag/i.test(text)]).toEqual([path, false, false, false])
  }
})
