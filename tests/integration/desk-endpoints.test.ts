import { beforeAll, expect, test } from 'vitest'
import type { Program } from '@/payload-types'
import { addReview, place, standing, withTemplates } from './desk'
import { useSchool } from './school'

const school = useSchool()
let program: Program

beforeAll(async () => {
  await withTemplates(school)
  program = await school.program({ capacity: 3 })
})

const part = () => ({ program: program.id, stage: 'screening' })
test('what has the wrong shape is refused in words, before anything is done', async () => {
  const coordinator = await school.staff('coordinator')
  for (const body of [{}, { applications: [], to: 'shortlisted' }, { applications: ['x'], to: 'shortlisted' }, { applications: [program.id], to: 'nowhere' }]) {
    const answer = await school.rest('POST', '/desk/steps', { as: coordinator, body })
    expect(answer.status).toBe(400)
    expect(JSON.stringify(answer.body)).toMatch(/səhv|wrong/)
  }
})

test('a trial of the assignment says what would come of it and leaves nothing behind', async () => {
  const [coordinator, reviewer] = [await school.staff('coordinator'), await school.staff('reviewer')]
  const { id } = await place(school, program, 'submitted')
  const asked = { program: program.id, seed: 7, each: 1 }
  const trial = await school.rest('POST', '/desk/assignments/propose', { as: coordinator, body: asked })
  expect((trial.body.changes as { new: number }).new).toBeGreaterThan(0)
  const assignments = () => school.payload.count({ collection: 'reviews', where: { application: { equals: id } }, overrideAccess: true })
  expect((await assignments()).totalDocs).toBe(0)
  const real = await school.rest('POST', '/desk/assignments/carry-out', { as: coordinator, body: { ...asked, fingerprint: trial.body.fingerprint } })
  expect(real.body).toEqual(trial.body)
  expect((await assignments()).totalDocs).toBe(1)
  expect((await school.rest('GET', '/desk/queue', { as: reviewer })).status).toBe(200)
})

test('a reviewer saves, is told when another tab was faster, and hands in; nobody else opens the sheet', async () => {
  const [reviewer, other] = [await school.staff('reviewer'), await school.staff('reviewer')]
  const { id } = await place(school, program, 'submitted')
  const review = await addReview(school, program, id, reviewer)
  const sheet = await school.rest('GET', `/desk/reviews/${review}`, { as: reviewer })
  expect(sheet.status).toBe(200)
  expect((await school.rest('GET', `/desk/reviews/${review}`, { as: other })).status).toBeGreaterThanOrEqual(403)

  const save = (comment: string) =>
    school.rest('POST', `/desk/reviews/${review}/save`, { as: reviewer, body: { version: sheet.body.version, scores: { thinking: 4 }, comment, privateNote: '' } })
  const saves = await Promise.all(['Aydın', 'Tutarlı'].map(save))
  expect(saves.map(({ status }) => status).sort()).toEqual([200, 409])
  expect((await school.rest('POST', `/desk/reviews/${review}/submit`, { as: other, body: {} })).status).toBeGreaterThanOrEqual(403)
  expect((await school.rest('POST', `/desk/reviews/${review}/submit`, { as: reviewer, body: {} })).status).toBe(200)
})

test('a step on many is answered one by one, each refusal in words', async () => {
  const [coordinator, reviewer] = [await school.staff('coordinator'), await school.staff('reviewer')]
  const [reviewed, bare] = [await place(school, program, 'submitted'), await place(school, program, 'submitted')]
  await addReview(school, program, reviewed.id, reviewer, { thinking: 5 })
  const answer = await school.rest('POST', '/desk/steps', { as: coordinator, body: { applications: [reviewed.id, bare.id], to: 'shortlisted' } })
  expect(answer.status).toBe(200)
  expect(answer.body).toMatchObject([
    { application: reviewed.id, ok: true },
    { application: bare.id, ok: false, refusal: expect.stringMatching(/rəy|review/) },
  ])
  expect(await standing(school, reviewed.id)).toMatchObject({ status: 'shortlisted', announced: 'submitted' })
  expect(await standing(school, bare.id)).toMatchObject({ status: 'submitted' })

  const editor = await school.rest('POST', '/desk/steps', { as: await school.staff('editor'), body: { applications: [bare.id], to: 'disqualified', reason: 'Səbəb' } })
  expect(editor.status >= 400 || JSON.stringify(editor.body).includes('"ok":false')).toBe(true)
  expect((await standing(school, bare.id)).status).toBe('submitted')
})

test('the release is made by one call of a coordinator', async () => {
  const coordinator = await school.staff('coordinator')
  expect((await school.rest('POST', '/desk/release', { as: await school.staff('auditor'), body: part() })).status).toBe(403)
  const { id } = await place(school, program, 'rejected', { announced: 'submitted' })
  const answer = await school.rest('POST', '/desk/release', { as: coordinator, body: part() })
  expect(answer.status).toBe(200)
  expect(await standing(school, id)).toMatchObject({ status: 'rejected', announced: 'rejected' })
})
