import { sql } from '@payloadcms/db-postgres/drizzle'
import { beforeAll, describe, expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import type { Program } from '@/payload-types'
import { counted, draft, fill, hoursFromNow, moveCall, openProgram, wholeForm } from './applying'
import { selection, withTemplates } from './desk'
import { useSchool } from './school'

const school = useSchool()
let program: Program

beforeAll(async () => {
  await withTemplates(school)
  program = await openProgram(school)
})

describe('opening an application', () => {
  test('however many windows ask at once, there is one; it is found again later', async () => {
    const { openApplication } = await selection()
    const person = await school.applicant()
    const opened = await Promise.all(Array.from({ length: 20 }, async () => openApplication(await school.req(person), program.id)))
    expect(new Set(opened.map(({ id }) => id)).size).toBe(1)
    expect(await openApplication(await school.req(person), program.id)).toEqual(opened[0])
  })

  test('only while the call is open, through the operation and through REST', async () => {
    const { openApplication } = await selection()
    const early = await openProgram(school, {}, { call: { opensAt: hoursFromNow(1), closesAt: hoursFromNow(9), graceMinutes: 10, zone: 'Asia/Baku' } })
    const late = await openProgram(school, {}, { call: { opensAt: hoursFromNow(-9), closesAt: hoursFromNow(-0.05), graceMinutes: 10, zone: 'Asia/Baku' } })
    const hidden = await openProgram(school, {}, { _status: 'draft' })
    const person = await school.applicant()
    for (const { id } of [early, late, hidden]) {
      await expect(openApplication(await school.req(person), id)).rejects.toMatchObject({ status: 409 })
      expect((await school.rest('POST', '/applications', { as: person, body: { program: id } })).status).toBe(409)
    }
    await expect(openApplication(await school.req(), program.id)).rejects.toMatchObject({ status: 401 })
    await expect(openApplication(await school.req(person), "' or 1=1")).rejects.toMatchObject({ status: 404 })
    expect((await school.rest('POST', '/applications', { as: person, body: { program: program.id, status: 'enrolled' } })).status).toBe(201)
    const { docs } = await school.payload.find({ collection: 'applications', where: { applicant: { equals: person.id } }, overrideAccess: true })
    expect(docs).toMatchObject([{ status: 'draft', announcedStatus: 'draft' }])
  })
})

describe('submitting', () => {
  test('fifty at once of one person give one receipt, one revision, one letter, one ledger entry', async () => {
    const { submitApplication } = await selection()
    const { id, person } = await draft(school, program)
    // A person may submit twenty times in ten minutes; the others are sent by the application's REST interface.
    const byOperation = Array.from({ length: 20 }, async () => submitApplication(await school.req(person), id))
    const byRest = Array.from({ length: 30 }, () => school.rest('PATCH', `/applications/${id}`, { as: person, body: { status: 'submitted' } }))
    const submissions = await Promise.all(byOperation)
    expect((await Promise.all(byRest)).map(({ status }) => status)).toEqual(Array.from({ length: 30 }, () => 200))
    const after = await counted(school, id)
    expect(new Set(submissions.map(({ receipt }) => receipt))).toEqual(new Set([after?.receipt]))
    expect(after).toMatchObject({ status: 'submitted', revisions: 1, letters: 1, jobs: 1, entries: 1 })
  })

  test('writes what staff read, in one spelling, and a letter with the receipt', async () => {
    const { submitApplication } = await selection()
    const { id, person } = await draft(school, program)
    const { receipt, revision, submittedAt } = await submitApplication(await school.req(person), id)
    expect(revision).toBe(1)
    const application = await school.payload.findByID({ collection: 'applications', id, depth: 0, overrideAccess: true })
    expect(application).toMatchObject({
      receipt,
      submittedAt,
      announcedStatus: 'submitted',
      person: { surname: 'Quliyeva', identityNumber: '5XK21TQ', phone: '+994557654321' },
      education: { institution: 'Gəncə Dövlət Universiteti', field: 'law', year: 4, averageGrade: 88.5 },
      answers: { replies: wholeForm.replies, consent: wholeForm.consent },
    })
    const { docs } = await school.payload.find({ collection: 'letters', where: { application: { equals: id } }, overrideAccess: true })
    expect(docs).toMatchObject([{ template: 'application-received', to: person.email, body: expect.stringContaining(receipt) }])
    expect(docs[0]?.body).toContain(`/az/kabinet/${id}`)
    expect(docs[0]?.body).not.toContain('{{')
  })

  test('by a change of status through REST does all the same', async () => {
    const { id, person } = await draft(school, program)
    expect(
      (await school.rest('PATCH', `/applications/${id}?select[locale]=true`, { as: person, body: { status: 'submitted', receipt: 'MINE', submittedAt: '2020-01-01' } })).status,
    ).toBe(200)
    const after = await counted(school, id)
    expect(after).toMatchObject({ status: 'submitted', revisions: 1, letters: 1, jobs: 1, entries: 1 })
    expect(after?.receipt).toMatch(/^MM\d+-/)
    const entries = await readRows(school.payload, sql`select action, actor_type as actor, details from ledger where subject = ${id}`)
    expect(entries).toEqual([{ action: 'step', actor: 'applicant', details: { from: 'draft', to: 'submitted', announced: 'submitted' } }])
  })

  test('a form with problems is refused with all of them, through both doors, and nothing is lost', async () => {
    const { submitApplication } = await selection()
    const form = { ...wholeForm, person: { ...wholeForm.person, phone: '12' }, replies: { motivation: 'Qısa' } }
    const { id, person } = await draft(school, program, form)
    const problems = [
      { section: 'person', field: 'person.phone', code: 'phone' },
      { section: 'essays', field: 'replies.motivation', code: 'tooFewWords', values: { words: 1, least: 3 } },
    ]
    await expect(submitApplication(await school.req(person), id)).rejects.toMatchObject({ status: 422, data: { problems } })
    const answer = await school.rest('PATCH', `/applications/${id}`, { as: person, body: { status: 'submitted' } })
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ data: { problems } }] } })
    expect(await counted(school, id)).toEqual({ status: 'draft', receipt: null, revisions: 0, letters: 0, jobs: 0, entries: 0 })
    const [row] = await readRows<{ form: unknown }>(school.payload, sql`select form from applications where id = ${id}`)
    expect(row?.form).toEqual(form)
  })

  test('within the grace it is taken, after it refused', async () => {
    const { submitApplication } = await selection()
    const closing = await openProgram(school)
    const [intime, late] = [await draft(school, closing), await draft(school, closing)]
    await moveCall(school, closing.id, -10, -0.1, 10)
    expect(await submitApplication(await school.req(intime.person), intime.id)).toMatchObject({ revision: 1 })
    await moveCall(school, closing.id, -10, -0.1, 2)
    await expect(submitApplication(await school.req(late.person), late.id)).rejects.toMatchObject({ status: 409 })
    expect((await school.rest('PATCH', `/applications/${late.id}`, { as: late.person, body: { status: 'submitted' } })).status).toBe(409)
    expect(await counted(school, late.id)).toMatchObject({ status: 'draft', receipt: null, letters: 0 })
    // Who has submitted gets the receipt again, also once the call is over.
    expect(await submitApplication(await school.req(intime.person), intime.id)).toMatchObject({ revision: 1 })
  })

  test('asks again whoever agreed before the terms of keeping data changed', async () => {
    const { submitApplication } = await selection()
    const keeping = await openProgram(school)
    const { id, person } = await draft(school, keeping)
    const coordinator = await school.staff('coordinator')
    const form = { ...keeping.form, retention: { notAdmittedMonths: 24, participantYears: 5 } }
    expect((await school.rest('PATCH', `/programs/${keeping.id}`, { as: coordinator, body: { form } })).status).toBe(200)
    await expect(submitApplication(await school.req(person), id)).rejects.toMatchObject({ status: 422, data: { problems: [{ field: 'consent', code: 'consentVersion' }] } })
    await fill(school, id, { ...wholeForm, consent: { agreed: true, version: '1/24m/5y' } })
    expect(await submitApplication(await school.req(person), id)).toMatchObject({ revision: 1 })
  })

  test('when a part of it fails, nothing of it stands', async () => {
    const { submitApplication } = await selection()
    const { id, person } = await draft(school, program)
    await readRows(school.payload, sql`update letter_templates set key = 'hidden' where key = 'application-received'`)
    await expect(submitApplication(await school.req(person), id)).rejects.toThrow()
    expect((await school.rest('PATCH', `/applications/${id}`, { as: person, body: { status: 'submitted' } })).status).toBe(500)
    await readRows(school.payload, sql`update letter_templates set key = 'application-received' where key = 'hidden'`)
    expect(await counted(school, id)).toEqual({ status: 'draft', receipt: null, revisions: 0, letters: 0, jobs: 0, entries: 0 })
    expect(await submitApplication(await school.req(person), id)).toMatchObject({ revision: 1 })
  })

  test('is not for others, and not without end', async () => {
    const { submitApplication } = await selection()
    const { id } = await draft(school, program)
    const stranger = await school.applicant()
    for (let attempt = 0; attempt < 20; attempt += 1) await expect(submitApplication(await school.req(stranger), id)).rejects.toMatchObject({ status: 404 })
    await expect(submitApplication(await school.req(stranger), id)).rejects.toMatchObject({ status: 429 })
    expect((await counted(school, id))?.status).toBe('draft')
  })
})

describe('revising', () => {
  test('what was changed is a new revision with a letter of its own; the old one is kept; what was not changed makes nothing', async () => {
    const { submitApplication } = await selection()
    const { id, person } = await draft(school, program)
    const first = await submitApplication(await school.req(person), id)
    await fill(school, id, { ...wholeForm, person: { ...wholeForm.person, city: 'Şəki' } })
    const answers = await Promise.all(Array.from({ length: 5 }, async () => submitApplication(await school.req(person), id)))
    for (const answer of answers) expect(answer).toEqual({ ...first, revision: 2 })
    expect(await counted(school, id)).toMatchObject({ revisions: 2, letters: 2, entries: 2 })
    const revisions = await readRows<{ number: string; city: string }>(
      school.payload,
      sql`select number, form->'person'->>'city' as city from revisions where application_id = ${id} order by number`,
    )
    expect(revisions).toEqual([
      { number: '1', city: 'Gəncə' },
      { number: '2', city: 'Şəki' },
    ])
    expect((await school.payload.findByID({ collection: 'applications', id, overrideAccess: true })).person?.city).toBe('Şəki')
  })

  test('is refused with its problems, and once the call is over', async () => {
    const { submitApplication } = await selection()
    const closing = await openProgram(school)
    const { id, person } = await draft(school, closing)
    await submitApplication(await school.req(person), id)
    await fill(school, id, { ...wholeForm, languages: [] })
    await expect(submitApplication(await school.req(person), id)).rejects.toMatchObject({ status: 422 })
    await fill(school, id, { ...wholeForm, person: { ...wholeForm.person, city: 'Şəki' } })
    await moveCall(school, closing.id, -10, -1)
    await expect(submitApplication(await school.req(person), id)).rejects.toMatchObject({ status: 409 })
    expect(await counted(school, id)).toMatchObject({ revisions: 1, letters: 1 })
  })
})

describe('saving', () => {
  test('of two tabs the slower is refused with what the faster wrote, and overwrites nothing', async () => {
    const { saveForm } = await selection()
    const { id, person } = await draft(school, program, {})
    const save = async (version: number, city: string) => saveForm(await school.req(person), { application: id, version, section: 'person', values: { person: { city } } })
    expect(await save(1, 'Bakı')).toEqual({ version: 2 })
    await expect(save(1, 'Quba')).rejects.toMatchObject({ status: 409, data: { form: { person: { city: 'Bakı' } }, version: 2 } })
    const races = await Promise.allSettled(Array.from({ length: 10 }, (_, index) => save(2, `Şəhər ${index}`)))
    expect(races.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await save(3, 'Qax')).toEqual({ version: 4 })
  })

  test('keeps what was typed as typed, section by section', async () => {
    const { myApplication, saveForm } = await selection()
    const { id, person } = await draft(school, program, {})
    const req = await school.req(person)
    await saveForm(req, { application: id, version: 1, section: 'eligibility', values: { education: { field: 'law', level: 'bachelor', year: 'dörd' } } })
    await saveForm(req, { application: id, version: 2, section: 'education', values: { education: { institution: 'other', averageGrade: '9O' } } })
    await saveForm(req, { application: id, version: 3, section: 'person', values: { person: { phone: ' 0 5 ' } } })
    expect((await myApplication(req, id)).form).toEqual({
      education: { field: 'law', level: 'bachelor', year: 'dörd', institution: 'other', averageGrade: '9O' },
      person: { phone: ' 0 5 ' },
    })
    await expect(saveForm(req, { application: id, version: 4, section: 'person', values: { person: { city: 'x'.repeat(600) } } })).rejects.toMatchObject({ status: 413 })
    await expect(saveForm(req, { application: id, version: 4, section: 'nowhere' as never, values: {} as never })).rejects.toMatchObject({ status: 400 })
  })

  test('is over for a submitted application with its call, and not for others', async () => {
    const { saveForm, submitApplication } = await selection()
    const closing = await openProgram(school)
    const { id, person } = await draft(school, closing)
    const saving = { application: id, version: 1, section: 'person', values: { person: { city: 'Qax' } } } as const
    await expect(saveForm(await school.req(await school.applicant()), saving)).rejects.toMatchObject({ status: 404 })
    await expect(saveForm(await school.req(await school.staff('coordinator', 'admin')), saving)).rejects.toMatchObject({ status: 401 })
    await submitApplication(await school.req(person), id)
    await moveCall(school, closing.id, -10, -1)
    await expect(saveForm(await school.req(person), saving)).rejects.toMatchObject({ status: 409 })
  })
})
