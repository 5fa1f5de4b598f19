import { sql } from '@payloadcms/db-postgres/drizzle'
import { beforeAll, expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import type { Program } from '@/payload-types'
import { participant, taughtProgram, teaching, type Placed } from './cohort'
import { identity, place, withTemplates } from './desk'
import { type Member, useSchool } from './school'

/** What staff see of what graduates agreed to: everybody as far as their role may know of them elsewhere. */
const school = useSchool()
let program: Program
let shown: Placed
let written: Placed
let silent: Placed
let taught: Placed

const graduate = (surname: string) => place(school, program, 'graduated', { surname })
const agree = async ({ applicant, id }: Placed, what: { shown?: boolean; line?: string; news?: boolean }) =>
  (await teaching()).setAlumni(await school.req(applicant), { application: id, locale: 'az', shown: false, line: '', news: false, ...what })

beforeAll(async () => {
  await withTemplates(school)
  program = await taughtProgram(school)
  ;[shown, written, silent, taught] = [await graduate('Ağayeva'), await graduate('Məktubova'), await graduate('Susqunova'), await participant(school, program)]
  await agree(shown, { shown: true, line: '=Dövlət Miqrasiya Xidməti' })
  await agree(written, { news: true })
})

type Asked = { search?: string; show?: string; of?: string }

async function read(as: Member | null, { of = program.id, ...asked }: Asked = {}) {
  const { graduatesAsked, readGraduates } = await import('@/plugins/teaching/operations/read-graduates')
  return readGraduates(await school.req(as), graduatesAsked.parse({ program: of, ...asked }))
}

async function everybody(asked: Asked = {}) {
  const graduates = await read(await school.staff('coordinator'), asked)
  if (graduates.knows !== 'everybody') throw new Error('A coordinator knows everybody.')
  return graduates
}

const file = async (as: Member | null, more = '') => school.rest('GET', `/cohort/alumni/export?program=${program.id}${more}`, { as })

test('coordinators and auditors see every graduate who was told so, what each agreed to and since when', async () => {
  const untold = await place(school, program, 'graduated', { announced: 'enrolled' })
  for (const role of ['coordinator', 'auditor'] as const) {
    const graduates = await read(await school.staff(role))
    expect(graduates).toMatchObject({ knows: 'everybody', shown: 1, written: 1 })
    expect(graduates.people).toEqual([
      expect.objectContaining({
        application: shown.id,
        shown: true,
        line: '=Dövlət Miqrasiya Xidməti',
        shownSince: expect.stringMatching(/^\d{4}-/),
        written: false,
        writtenSince: null,
      }),
      expect.objectContaining({ application: written.id, shown: false, line: '', shownSince: null, written: true, writtenSince: expect.stringMatching(/^\d{4}-/) }),
      expect.objectContaining({ application: silent.id, shown: false, written: false }),
    ])
    for (const nobody of [untold, taught]) expect(JSON.stringify(graduates)).not.toContain(nobody.id)
  }
  const { cohorts } = await everybody()
  expect(cohorts.find((cohort) => cohort.program === program.id)).toMatchObject({ graduates: 3, both: 0, page: 1, letters: 1, neither: 1 })
})

test('an editor is told of those who stand on the public page what stands there, by no search or filter more', async () => {
  const editor = await school.staff('editor')
  const name = `Ağayeva ${identity.givenName}`
  for (const asked of [{}, { show: 'written' }, { show: 'neither' }, { search: 'ağay' }, { search: 'XİDMƏTİ' }]) {
    const graduates = await read(editor, asked)
    expect(graduates).toMatchObject({ knows: 'shown', shown: 1, written: 1 })
    expect(graduates.people).toEqual([{ application: shown.id, name, line: '=Dövlət Miqrasiya Xidməti' }])
  }
  for (const search of ['Susqunova', 'Məktubova', 'MM-TEST']) expect((await read(editor, { search })).people).toEqual([])
  const everything = JSON.stringify(await read(editor)) + (await file(editor)).text
  for (const secret of ['Susqunova', 'Məktubova', 'MM-TEST', 'receipt', 'Since', silent.id, written.id, shown.applicant.email, written.applicant.email, identity.phone])
    expect([secret, everything.includes(secret)]).toEqual([secret, false])
})

test('nobody else is told anything', async () => {
  for (const role of ['admin', 'reviewer', 'panelist', 'trainer'] as const) {
    const other = await school.staff(role)
    await expect(read(other)).rejects.toMatchObject({ status: 403 })
    expect((await file(other)).status).toBe(403)
  }
  await expect(read(null)).rejects.toMatchObject({ status: 403 })
  expect((await school.rest('GET', `/cohort/alumni/export?program=${program.id}`, { as: shown.applicant })).status).toBe(401)
})

test('is searched by name, receipt and line, and narrowed by what was agreed to', async () => {
  const names = async (asked: Asked) => (await everybody(asked)).people.map(({ application }) => application)
  expect(await names({ show: 'shown' })).toEqual([shown.id])
  expect(await names({ show: 'written' })).toEqual([written.id])
  expect(await names({ show: 'neither' })).toEqual([silent.id])
  expect(await names({ show: 'nonsense', search: 'susqun' })).toEqual([silent.id])
  expect(await names({ search: 'xidməti' })).toEqual([shown.id])
})

test('what is taken back is gone at once, with the line; agreed to again, it counts from then on, and what changes besides leaves it as it was', async () => {
  const one = await graduate('Dönərova')
  const since = async () => (await everybody()).people.find(({ application }) => application === one.id)
  await agree(one, { shown: true, line: 'Köhnə' })
  const first = (await since())?.shownSince
  await agree(one, { shown: true, line: 'Təzə', news: true })
  expect(await since()).toMatchObject({ shown: true, line: 'Təzə', shownSince: first, written: true })
  await agree(one, {})
  expect(await since()).toMatchObject({ shown: false, line: '', shownSince: null, written: false, writtenSince: null })
  await agree(one, { shown: true })
  const again = (await since())?.shownSince
  expect(String(again) > String(first)).toBe(true)
  // Whom the seed, or a table carried over, says to be shown, is so without a day.
  const other = await graduate('Yazılmayanova')
  await readRows(school.payload, sql`insert into alumni (application_id, program_id, shown) values (${other.id}, ${program.id}, true)`)
  expect((await everybody()).people.find(({ application }) => application === other.id)).toMatchObject({ shown: true, shownSince: null })
})

test('a file holds what is shown, harmless to spreadsheets, and the ledger notes who took it', async () => {
  const [coordinator, editor] = [await school.staff('coordinator'), await school.staff('editor')]
  const { text } = await file(coordinator, '&show=shown&search=ağay')
  const [headers, row, ...rest] = text.trim().split('\n')
  expect(headers).toBe('Qəbz nömrəsi,Məzun,Səhifədə göstərilir,Nə vaxtdan,Öz sətri,Məktub alır,Məktub nə vaxtdan')
  expect([row, rest]).toEqual([expect.stringMatching(/^MM-TEST-\d+,Ağayeva .+,bəli,.+,'=Dövlət Miqrasiya Xidməti,xeyr,$/), []])
  expect((await file(editor)).text).toMatch(/^Məzun,Öz sətri\nAğayeva/)
  const taken = await readRows<{ actor: string; details: object }>(
    school.payload,
    sql`select actor, details from ledger where action = 'export' and subject = ${program.id} order by number desc limit 2`,
  )
  expect(taken).toMatchObject([
    { actor: editor.id, details: { what: 'alumni' } },
    { actor: coordinator.id, details: { what: 'alumni', rows: 1 } },
  ])
})

test('leads to the public page as soon as somebody stands on it, while the programme is published', async () => {
  const other = await taughtProgram(school)
  expect(await everybody({ of: other.id })).toMatchObject({ people: [], page: null })
  const one = await place(school, other, 'graduated')
  expect((await everybody({ of: other.id })).page).toBeNull()
  await agree(one, { shown: true })
  expect((await everybody({ of: other.id })).page).toMatch(/^\/az\/.+\/.+\/mezunlar$/)
  await readRows(school.payload, sql`update programs set _status = 'draft' where id = ${other.id}`)
  expect((await everybody({ of: other.id })).page).toBeNull()
})
