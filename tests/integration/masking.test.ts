import { sql } from '@payloadcms/db-postgres/drizzle'
import { beforeAll, expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import type { Program } from '@/payload-types'
import { oneEssay } from './asking'
import { addReview, identity, place, selection } from './desk'
import { type Member, useSchool } from './school'

const school = useSchool()
let program: Program
let coordinator: Member

const essay = 'Mən Gülnarəxanım Nümunəyeva, zəng edin: 055 999 88 77. Robotika dərnəyində Nümunəyev Robotika adlı komanda qurdum.'

beforeAll(async () => {
  program = await school.program({ form: { sections: oneEssay(0, 50) } } as Partial<Program>)
  coordinator = await school.staff('coordinator')
})

async function arrange() {
  const reviewer = await school.staff('reviewer')
  const { id } = await place(school, program, 'submitted', { surname: 'Nümunəyeva', essay })
  const review = await addReview(school, program, id, reviewer)
  const sheet = async () =>
    (await school.rest('GET', `/desk/reviews/${review}`, { as: reviewer })) as unknown as {
      text: string
      body: { sections: { answers: { text: { masked: object[]; words: number } }[] }[] }
    }
  const redact = (act: 'hide' | 'show', passage: string, as = coordinator, reason = 'Tanınır') =>
    school.rest('POST', '/desk/redactions', { as, body: { application: id, answer: 'replies.motivation', act, passage, reason } })
  return { id, reviewer, review, sheet, redact }
}

test('nothing that leaves the School for a blind reviewer has a name or a way to the applicant in it; the original is kept', async () => {
  const { id, sheet } = await arrange()
  const { text, body } = await sheet()
  for (const secret of ['Nümunəyev', identity.givenName, '999 88 77']) expect(text).not.toContain(secret)
  expect(body.sections[0]?.answers[0]?.text.masked).toEqual([
    { text: 'Mən ' },
    { hidden: 'name' },
    { text: ' ' },
    { hidden: 'name' },
    { text: ', zəng edin: ' },
    { hidden: 'phone' },
    { text: '. Robotika dərnəyində ' },
    { hidden: 'name' },
    { text: ' Robotika adlı komanda qurdum.' },
  ])
  expect(body.sections[0]?.answers[0]?.text.words).toBe(16)
  const [row] = await readRows<{ kept: string }>(school.payload, sql`select answers->'replies'->>'motivation' as kept from applications where id = ${id}`)
  expect(row?.kept).toBe(essay)
})

test('a coordinator hides a passage and shows what was hidden too much; the next look of a reviewer has it, and the ledger says why', async () => {
  const { id, sheet, redact } = await arrange()
  expect((await redact('hide', 'Robotika dərnəyində')).status).toBe(200)
  expect((await sheet()).text).not.toContain('dərnəyində')
  expect((await redact('show', 'Nümunəyev')).status).toBe(200)
  expect((await sheet()).text).toContain('Nümunəyev Robotika')
  expect((await sheet()).text).not.toContain('Nümunəyeva')
  const entries = await readRows(school.payload, sql`select action, actor, reason, details from ledger where subject = ${id} order by number`)
  expect(entries).toEqual([
    { action: 'redact', actor: coordinator.id, reason: 'Tanınır', details: { answer: 'replies.motivation' } },
    { action: 'unmask', actor: coordinator.id, reason: 'Tanınır', details: { answer: 'replies.motivation' } },
  ])
})

test('only a coordinator decides, with a reason, and only about what stands there', async () => {
  const { reviewer, redact } = await arrange()
  for (const other of [reviewer, await school.staff('auditor'), await school.staff('editor')]) expect((await redact('show', 'Nümunəyev', other)).status).toBe(403)
  expect((await redact('hide', 'Robotika', coordinator, '  ')).status).toBe(400)
  expect((await redact('hide', 'Yoxdur')).status).toBe(422)
  expect((await redact('show', 'Robotika')).status).toBe(422)
  const { redact: operation } = await selection()
  await expect(operation(await school.req(reviewer), { application: program.id, answer: 'replies.other', act: 'hide', passage: 'x', reason: 'x' })).rejects.toMatchObject({
    status: 403,
  })
})

test('what was decided about a text is neither changed nor taken away, whoever tries', async () => {
  const { id, redact } = await arrange()
  await redact('hide', 'Robotika')
  for (const statement of [
    sql`update redactions set reason = 'x' where application_id = ${id}`,
    sql`delete from redactions where application_id = ${id}`,
    sql`truncate redactions cascade`,
  ])
    await expect(readRows(school.payload, statement)).rejects.toMatchObject({ cause: { code: '23000' } })
})

test('where the reader knows the applicant, nothing is hidden', async () => {
  const { readForReview } = await selection()
  const panelist = await school.staff('panelist')
  const { id } = await place(school, program, 'shortlisted', { surname: 'Nümunəyeva', essay })
  const review = await addReview(school, program, id, panelist, null, 'interview')
  expect((await readForReview(await school.req(panelist), review)).sections[0]?.answers[0]?.text?.masked).toEqual([{ text: essay }])
})
