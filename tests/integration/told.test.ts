import { sql } from '@payloadcms/db-postgres/drizzle'
import { beforeAll, describe, expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import type { Program } from '@/payload-types'
import { statuses } from '@/plugins/selection/rules/steps'
import { draft, fill, hoursFromNow, openProgram, pdf, setStatuses, wholeForm } from './applying'
import { selection, withTemplates } from './desk'
import { useSchool } from './school'

const school = useSchool()
let program: Program

beforeAll(async () => {
  await withTemplates(school)
  program = await openProgram(school)
})

/** An application with everything in it that a decision could show itself by. */
async function decided() {
  const { submitApplication } = await selection()
  const { id, person } = await draft(school, program)
  await submitApplication(await school.req(person), id)
  const panelist = await school.staff('panelist')
  const panel = await school.payload.create({
    collection: 'panels',
    data: { name: 'Münsiflər', program: program.id, members: [panelist.id], chair: panelist.id },
    overrideAccess: true,
  })
  await readRows(
    school.payload,
    sql`insert into interviews (application_id, panel_id, starts_at, ends_at, state) values (${id}, ${panel.id}, ${hoursFromNow(48)}, ${hoursFromNow(49)}, 'scheduled')`,
  )
  await readRows(school.payload, sql`update applications set answer_by = ${hoursFromNow(72)}, reserve_place = 3, reason = 'A reason of the School.' where id = ${id}`)
  await readRows(school.payload, sql`insert into feedback (application_id, stage, text) select ${id}, unnest(enum_range(null::enum_feedback_stage)), 'Why.'`)
  return { id, person }
}

describe('what was decided but not announced', () => {
  test('changes nothing of what its applicant sees: every decision behind every announcement looks the same', async () => {
    const { myApplication, myApplications } = await selection()
    const { id, person } = await decided()
    const roomy = await readRows(school.payload, sql`update program_seats set capacity = 50 where program_id = ${program.id} returning 1`)
    expect(roomy).toHaveLength(1)
    for (const announced of statuses) {
      const seen = new Set<string>()
      for (const status of statuses) {
        await setStatuses(school, id, status, announced)
        const req = await school.req(person)
        const page = await myApplication(req, id)
        expect(page.status).toBe(announced)
        seen.add(JSON.stringify([page, await myApplications(req)]))
      }
      expect(seen.size).toBe(1)
    }
  })

  test('shows the interview, the answer date and the place on the reserve list only when they were announced', async () => {
    const { myApplication } = await selection()
    const { id, person } = await decided()
    const seen = async (announced: string) => {
      await setStatuses(school, id, announced, announced)
      const { answerBy, interview, reservePlace } = await myApplication(await school.req(person), id)
      return { answerBy: answerBy !== null, interview: interview !== null, reservePlace }
    }
    expect(await seen('submitted')).toEqual({ answerBy: false, interview: false, reservePlace: null })
    expect(await seen('shortlisted')).toEqual({ answerBy: false, interview: true, reservePlace: null })
    expect(await seen('reserve')).toEqual({ answerBy: false, interview: false, reservePlace: 1 })
    expect(await seen('offered')).toEqual({ answerBy: true, interview: false, reservePlace: null })
  })

  test('can’t be found out by asking for a status, by editing or by revising', async () => {
    const { myApplication, saveForm, submitApplication } = await selection()
    const [plain, hidden] = [await decided(), await decided()]
    await setStatuses(school, plain.id, 'submitted', 'submitted')
    await setStatuses(school, hidden.id, 'shortlisted', 'submitted')
    for (const status of [undefined, 'submitted', 'shortlisted', 'rejected', 'offered', 'enrolled', 'draft']) {
      const [one, other] = await Promise.all([plain, hidden].map(({ id, person }) => school.rest('PATCH', `/applications/${id}`, { as: person, body: { status } })))
      expect(other?.status).toBe(one?.status)
      expect(other?.body.errors).toEqual(one?.body.errors)
      expect(Object.keys(other?.body.doc ?? {})).toEqual(Object.keys(one?.body.doc ?? {}))
    }
    const answers = await Promise.all(
      [plain, hidden].map(async ({ id, person }) => {
        const req = await school.req(person)
        const { formVersion: version } = await myApplication(req, id)
        const saved = await saveForm(req, { application: id, version, section: 'person', values: { person: { city: 'Quba' } } })
        return [saved, (await submitApplication(req, id)).revision]
      }),
    )
    expect(answers[1]).toEqual(answers[0])
    const [row] = await readRows<{ status: string }>(school.payload, sql`select status from applications where id = ${hidden.id}`)
    expect(row?.status).toBe('shortlisted')
  })
})

describe('another applicant', () => {
  test('reads and does nothing with what is mine, by operation or REST', async () => {
    const { attachDocument, confirmOffer, declineOffer, myApplication, myApplications, saveForm, submitApplication, withdrawApplication } = await selection()
    const { id, person } = await decided()
    const stranger = await school.applicant()
    const req = await school.req(stranger)
    expect(await myApplications(req)).toEqual([])
    await expect(myApplication(req, id)).rejects.toMatchObject({ status: 404 })
    await expect(saveForm(req, { application: id, version: 1, section: 'person', values: { person: {} } })).rejects.toMatchObject({ status: 404 })
    await expect(submitApplication(req, id)).rejects.toMatchObject({ status: 404 })
    for (const answer of [withdrawApplication, confirmOffer, declineOffer]) await expect(answer(req, id)).rejects.toMatchObject({ status: 403 })
    const file = { name: 'a.pdf', mimetype: 'application/pdf', data: pdf(), size: pdf().length }
    await expect(attachDocument(req, { application: id, kind: 'cv', file })).rejects.toMatchObject({ status: 404 })

    expect([403, 404]).toContain((await school.rest('PATCH', `/applications/${id}`, { as: stranger, body: { status: 'withdrawn' } })).status)
    const collections = ['applications', 'applicants', 'documents', 'revisions', 'reviews', 'standings', 'interviews', 'letters', 'ledger', 'applicant-sessions', 'sign-in-codes']
    for (const collection of collections) {
      const { body } = await school.rest('GET', `/${collection}?limit=100&depth=2`, { as: stranger })
      const words = JSON.stringify(body)
      for (const secret of [id, person.id, person.email, 'Quliyeva', '5XK21TQ']) expect(words).not.toContain(secret)
      for (const row of [id, person.id]) expect([403, 404]).toContain((await school.rest('GET', `/${collection}/${row}`, { as: stranger })).status)
    }
  })
})

describe('answering', () => {
  test('a submitted application is withdrawn by its applicant, once', async () => {
    const { myApplication, withdrawApplication } = await selection()
    const { id, person } = await decided()
    const req = await school.req(person)
    expect((await myApplication(req, id)).may).toContain('withdraw')
    await withdrawApplication(req, id)
    expect(await myApplication(await school.req(person), id)).toMatchObject({ status: 'withdrawn', may: [] })
  })

  test('the page says what is left to mend and where the application stands', async () => {
    const { myApplication, openCalls } = await selection()
    const { id, person } = await draft(school, program)
    await fill(school, id, { ...wholeForm, languages: [] })
    const page = await myApplication(await school.req(person), id)
    expect(page).toMatchObject({
      problems: [{ section: 'languages', field: 'languages', code: 'required' }],
      verdict: { verdict: 'eligible' },
      revision: 0,
      changed: false,
      may: ['edit', 'submit'],
      call: { state: 'closing' },
      program: { sections: [{ key: 'essays', questions: [{ key: 'motivation', label: 'Niyə?' }] }], consent: 'Razıyam.' },
      asked: ['motivation'],
      open: ['eligibility', 'person', 'education', 'languages', 'essays', 'documents', 'consent', 'review'],
    })
    const calls = await openCalls(await school.req())
    expect(calls).toContainEqual(expect.objectContaining({ program: program.id, title: program.title, call: page.call }))
  })
})
