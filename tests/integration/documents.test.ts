import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Program } from '@/payload-types'
import { draft, moveCall, openProgram, pdf, setStatuses } from './applying'
import { selection, withTemplates } from './desk'
import { type Person, useSchool } from './school'

const school = useSchool()
let program: Program

beforeAll(async () => {
  await withTemplates(school)
  program = await openProgram(school, { cvRequired: true })
})

const file = (data = pdf(), name = 'Tərcümeyi-hal.pdf') => ({ name, mimetype: 'application/pdf', data, size: data.length })

const attach = async (person: Person | null, application: string, given = file(), kind: 'cv' | 'letter' = 'cv') =>
  (await selection()).attachDocument(await school.req(person), { application, kind, file: given })

/** The same as {@link attach}, as a browser would send it to the REST interface. */
async function post(person: Person | null, fields: Record<string, unknown>, data = pdf()) {
  const body = new FormData()
  body.set('_payload', JSON.stringify({ title: 'x', kind: 'cv', ...fields }))
  body.set('file', new Blob([new Uint8Array(data)], { type: 'application/pdf' }), 'cv.pdf')
  return school.rest('POST', '/documents', { as: person, body })
}

const documentsOf = async (application: string) =>
  (await school.payload.find({ collection: 'documents', where: { application: { equals: application } }, overrideAccess: true, depth: 0 })).docs

const filesKept = async () => readdir(path.join((await import('@/env')).env.DATA_DIR, 'documents')).catch(() => [])

describe('attaching', () => {
  test('keeps a PDF under a name that tells nothing, for its owner alone', async () => {
    const { id, person } = await draft(school, program)
    const document = await attach(person, id)
    expect(document).toMatchObject({ kind: 'cv', title: 'Tərcümeyi-hal.pdf', url: expect.stringMatching(/^\/api\/documents\/file\/[0-9a-f-]{36}\.pdf$/) })
    const address = document.url.replace('/api', '')
    expect((await school.rest('GET', address, { as: person })).status).toBe(200)
    const others = [null, await school.applicant(), await school.staff('editor'), await school.staff('reviewer'), await school.staff('admin')]
    for (const as of others) expect([401, 403, 404]).toContain((await school.rest('GET', address, { as })).status)
    expect((await school.rest('GET', address, { as: await school.staff('coordinator') })).status).toBe(200)
  })

  test('refuses what is no PDF or is too large, through both doors, and keeps nothing of it', async () => {
    const { id, person } = await draft(school, program)
    const before = await filesKept()
    const png = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(64)])
    for (const data of [png, Buffer.from('<html>%PDF-1.4</html>'), pdf().subarray(0, -30), Buffer.alloc(0)]) {
      await expect(attach(person, id, file(data))).rejects.toMatchObject({ status: 422 })
      expect((await post(person, { application: id }, data)).status).toBeGreaterThanOrEqual(400)
    }
    const large = pdf(5 * 1024 * 1024 + 1)
    await expect(attach(person, id, file(large))).rejects.toMatchObject({ status: 413 })
    expect((await post(person, { application: id }, large)).status).toBe(413)
    expect(await documentsOf(id)).toEqual([])
    expect(await filesKept()).toEqual(before)
  })

  test('goes to an application of one’s own only, whoever the request says it is for', async () => {
    const [mine, theirs] = [await draft(school, program), await draft(school, program)]
    await expect(attach(mine.person, theirs.id)).rejects.toMatchObject({ status: 404 })
    await expect(attach(null, mine.id)).rejects.toMatchObject({ status: 401 })
    expect((await post(mine.person, { application: theirs.id, applicant: theirs.person.id })).status).toBe(404)
    expect((await post(null, { application: mine.id, applicant: mine.person.id })).status).toBe(403)
    expect((await post(mine.person, { application: mine.id, applicant: theirs.person.id })).status).toBe(201)
    expect(await documentsOf(theirs.id)).toEqual([])
    expect(await documentsOf(mine.id)).toMatchObject([{ applicant: mine.person.id, title: 'cv.pdf' }])
  })

  test('replaces the earlier one of its kind, of which the worker then takes the file away', async () => {
    const { removeReplaced } = await import('@/plugins/selection/hooks/documents')
    const { myApplication } = await selection()
    const { id, person } = await draft(school, program)
    const first = await attach(person, id)
    const letter = await attach(person, id, file(), 'letter')
    const second = await attach(person, id, file(pdf(300)))
    expect((await myApplication(await school.req(person), id)).documents.map((document) => document.id).sort()).toEqual([second.id, letter.id].sort())
    await removeReplaced(school.payload, { document: first.id })
    await removeReplaced(school.payload, { document: first.id })
    expect((await documentsOf(id)).map((document) => document.id).sort()).toEqual([second.id, letter.id].sort())
    expect(await filesKept()).not.toContain(path.basename(first.url))
  })

  test('a needed document is asked for, and another one is a revision', async () => {
    const { myApplication, submitApplication } = await selection()
    const { id, person } = await draft(school, program)
    await expect(submitApplication(await school.req(person), id)).rejects.toMatchObject({ data: { problems: [{ field: 'documents.cv', code: 'required' }] } })
    await attach(person, id)
    expect(await submitApplication(await school.req(person), id)).toMatchObject({ revision: 1 })
    expect(await myApplication(await school.req(person), id)).toMatchObject({ changed: false, may: expect.not.arrayContaining(['revise']) })
    await attach(person, id)
    expect(await myApplication(await school.req(person), id)).toMatchObject({ changed: true, may: expect.arrayContaining(['revise']) })
    expect(await submitApplication(await school.req(person), id)).toMatchObject({ revision: 2 })
  })

  test('is over when the application can’t be edited', async () => {
    const closing = await openProgram(school)
    const { id, person } = await draft(school, closing)
    const document = await attach(person, id)
    await setStatuses(school, id, 'submitted', 'submitted')
    await moveCall(school, closing.id, -10, -1)
    await expect(attach(person, id)).rejects.toMatchObject({ status: 409 })
    expect((await post(person, { application: id })).status).toBe(409)
    const { removeDocument } = await selection()
    await expect(removeDocument(await school.req(person), { application: id, document: document.id })).rejects.toMatchObject({ status: 409 })
    expect((await school.rest('DELETE', `/documents/${document.id}`, { as: person })).status).toBe(409)
    expect(await documentsOf(id)).toHaveLength(1)
  })
})

describe('removing', () => {
  test('takes away one’s own, but not what a submitted application needs, and nobody else’s', async () => {
    const { removeDocument } = await selection()
    const { id, person } = await draft(school, program)
    const [cv, letter] = [await attach(person, id), await attach(person, id, file(), 'letter')]
    const stranger = await school.applicant()
    await expect(removeDocument(await school.req(stranger), { application: id, document: cv.id })).rejects.toMatchObject({ status: 404 })
    expect([403, 404]).toContain((await school.rest('DELETE', `/documents/${cv.id}`, { as: stranger })).status)
    await setStatuses(school, id, 'submitted', 'submitted')
    await expect(removeDocument(await school.req(person), { application: id, document: cv.id })).rejects.toMatchObject({ status: 409 })
    await removeDocument(await school.req(person), { application: id, document: letter.id })
    expect((await documentsOf(id)).map((document) => document.id)).toEqual([cv.id])
  })

  test('nobody changes a document that is in', async () => {
    const { id, person } = await draft(school, program)
    const { id: document } = await attach(person, id)
    for (const as of [person, await school.staff('coordinator'), await school.staff('admin')]) {
      expect((await school.rest('PATCH', `/documents/${document}`, { as, body: { title: 'other' } })).status).toBe(403)
    }
  })
})
