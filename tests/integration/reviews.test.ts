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

const criteria = [
  { key: 'thinking', label: 'Thinking', weight: 2 },
  { key: 'language', label: 'Language', weight: 1 },
]

beforeAll(async () => {
  const stage = { reviewsNeeded: 2, scale: { min: 1, max: 5 }, criteria }
  program = await school.program({
    screening: { ...stage, reviewersDecide: true },
    interview: stage,
    form: { sections: oneEssay(0, 50) },
  } as Partial<Program>)
  coordinator = await school.staff('coordinator')
})

const standingOf = async (application: string) =>
  (
    await readRows<{ mean: number | null; spread: number | null; reviews: number }>(
      school.payload,
      sql`select mean::float, spread::float, reviews::int from standings where application_id = ${application} and stage = 'screening'`,
    )
  )[0]

const save = (version: number, scores: Record<string, unknown>, comment = '', privateNote = '', changeReason = '') => ({
  version,
  scores: scores as Record<string, number | null>,
  comment,
  privateNote,
  changeReason,
})

test('in no answer of any door does a reviewer find who the applicant is, nor what others gave before they gave their own', async () => {
  const { readForReview, readQueue } = await selection()
  const [me, other] = [await school.staff('reviewer'), await school.staff('reviewer')]
  const { id, applicant } = await place(school, program, 'submitted', { surname: 'Tapılmazova' })
  const theirs = await addReview(school, program, id, other, { thinking: 5, language: 4 })
  await readRows(school.payload, sql`update reviews set comment = 'Heyranedici namizəd', private_note = 'Gizli qeyd' where id = ${theirs}`)
  const mine = await addReview(school, program, id, me)

  const paths = [
    'applications',
    'reviews',
    'standings',
    'releases',
    'revisions',
    'documents',
    'letters',
    'ledger',
    'interviews',
    'panels',
    'applicants',
    'staff',
    'programs',
    'payload-preferences',
    'payload-locked-documents',
  ]
  const gets = [
    ...paths.flatMap((slug) => [`/${slug}?depth=4&limit=100`, `/${slug}?depth=4&select[application]=true&populate[applications][person]=true`]),
    ...[`/applications/${id}`, `/reviews/${mine}`, `/reviews/${theirs}`, `/applicants/${applicant.id}`].map((path) => `${path}?depth=4`),
    '/access',
  ]
  const answers = []
  for (const path of gets) answers.push(await school.rest('GET', path, { as: me }))
  answers.push(await school.rest('PATCH', `/reviews/${mine}?depth=4`, { as: me, body: save(1, {}, 'ok') }))
  answers.push(await school.rest('PATCH', `/applications/${id}?depth=4`, { as: me, body: {} }))
  const req = await school.req(me)
  const seen = JSON.stringify([answers.map(({ body }) => body), await readForReview(req, mine), await readQueue(req)])
  for (const secret of ['Tapılmazova', ...Object.values(identity), applicant.email, applicant.id, 'Heyranedici', 'Gizli', theirs]) expect(seen).not.toContain(secret)
  expect(seen).toContain(mine)
})

test('a reviewer can not feel the way to a name by filters or orders', async () => {
  const me = await school.staff('reviewer')
  const { id } = await place(school, program, 'submitted', { surname: 'Axtarılanova' })
  await addReview(school, program, id, me)
  const asked = (surname: string) => school.rest('GET', `/reviews?where[application.person.surname][equals]=${encodeURIComponent(surname)}`, { as: me })
  expect((await asked('Axtarılanova')).status).toBe((await asked('Başqa')).status)
  expect((await asked('Axtarılanova')).body.docs ?? []).toEqual([])
  expect((await school.rest('GET', '/reviews?sort=application.person.surname', { as: me })).status).not.toBe(200)
  expect((await school.rest('GET', '/reviews?where[privateNote][like]=a', { as: coordinator })).status).not.toBe(200)
})

test('once their own is submitted, a reviewer sees the others, and the standing is computed in the same breath', async () => {
  const { readForReview, saveReview, submitReview } = await selection()
  const [me, other] = [await school.staff('reviewer'), await school.staff('reviewer')]
  const { id } = await place(school, program, 'submitted')
  await addReview(school, program, id, other, { thinking: 1, language: 1 })
  const mine = await addReview(school, program, id, me)
  const req = await school.req(me)
  expect(await saveReview(req, { review: mine, ...save(1, { thinking: 4 }) })).toEqual({ version: 2 })
  expect((await readForReview(req, mine)).others).toBeNull()
  await expect(submitReview(req, { review: mine })).rejects.toMatchObject({ status: 422, data: { problems: [{ code: 'notJudged', criterion: 'language' }] } })
  await saveReview(await school.req(me), { review: mine, ...save(2, { thinking: 4, language: null }, 'Yaxşı') })
  await submitReview(await school.req(me), { review: mine })
  // The blank is left out: (1 + 4) / 2, and not a zero.
  expect(await standingOf(id)).toEqual({ mean: 2.5, spread: 2.12132, reviews: 2 })
  const sheet = await readForReview(await school.req(me), mine)
  const versions = [{ scores: { thinking: 1, language: 1 }, levels: null, comment: null, reason: null, at: expect.any(String) }]
  expect(sheet.others).toEqual([{ reviewer: other.name, scores: { thinking: 1, language: 1 }, levels: {}, comment: null, mean: 1, versions }])
  await saveReview(await school.req(me), { review: mine, ...save(sheet.version, { thinking: 5, language: 5 }, '', '', 'Bir də oxudum') })
  expect(await standingOf(id)).toMatchObject({ mean: 3, reviews: 2 })
  expect((await readForReview(await school.req(me), mine)).state).toBe('submitted')
})

test('a review that was handed in is changed by its reviewer until the application is decided on, and the ledger says how', async () => {
  const { readForReview, saveReview, takeSteps } = await selection()
  const [me, other] = [await school.staff('reviewer'), await school.staff('reviewer')]
  const { id } = await place(school, program, 'submitted')
  const mine = await addReview(school, program, id, me, { thinking: 2, language: 2 })
  await addReview(school, program, id, other, { thinking: 4, language: 4 })
  const written = () => readRows(school.payload, sql`select actor, reason, details from ledger where subject = ${id} and action = 'review-change' order by number`)
  expect((await readForReview(await school.req(me), mine)).open).toBe(true)
  await expect(saveReview(await school.req(me), { review: mine, ...save(1, { thinking: 5, language: 2 }) })).rejects.toMatchObject({
    status: 422,
    data: { why: 'changeReasonMissing' },
  })
  await saveReview(await school.req(me), { review: mine, ...save(1, { thinking: 5, language: 2 }, '', '', 'Bir də oxudum') })
  // A note that the reviewer keeps for themselves is no change of the review.
  await saveReview(await school.req(me), { review: mine, ...save(2, { thinking: 5, language: 2 }, '', 'özüm üçün') })
  const change = { review: mine, stage: 'screening', before: { thinking: 2, language: 2 }, after: { thinking: 5, language: 2 }, comment: false }
  expect(await written()).toEqual([{ actor: me.id, reason: 'Bir də oxudum', details: change }])
  expect(await standingOf(id)).toMatchObject({ mean: 4, reviews: 2 })

  expect(await takeSteps(await school.req(coordinator), { applications: [id], to: 'shortlisted' })).toMatchObject([{ ok: true }])
  const before = await readForReview(await school.req(me), mine)
  expect(before).toMatchObject({ open: false, version: 3 })
  const late = save(3, { thinking: 1, language: 1 })
  await expect(saveReview(await school.req(me), { review: mine, ...late })).rejects.toMatchObject({ status: 409, data: { why: 'decided' } })
  expect((await school.rest('PATCH', `/reviews/${mine}`, { as: me, body: late })).status).toBe(409)
  await expect(school.payload.update({ collection: 'reviews', id: mine, data: late, overrideAccess: true, user: me })).rejects.toMatchObject({ status: 409 })
  expect(await standingOf(id)).toMatchObject({ mean: 4, reviews: 2 })
  expect(await written()).toHaveLength(1)
})

test('a change that meets a decision comes before it or is refused', async () => {
  const { saveReview, takeSteps } = await selection()
  const [me, other] = [await school.staff('reviewer'), await school.staff('reviewer')]
  const { id } = await place(school, program, 'submitted')
  const mine = await addReview(school, program, id, me, { thinking: 2, language: 2 })
  await addReview(school, program, id, other, { thinking: 4, language: 4 })
  const [saved, [step]] = await Promise.all([
    saveReview(await school.req(me), { review: mine, ...save(1, { thinking: 5, language: 5 }, '', '', 'Bir də oxudum') }).catch((error: { data?: unknown }) => error.data),
    takeSteps(await school.req(coordinator), { applications: [id], to: 'shortlisted' }),
  ])
  expect(step).toMatchObject({ ok: true })
  const entries = await readRows<{ action: string }>(school.payload, sql`select action from ledger where subject = ${id} order by number`)
  const order = entries.map(({ action }) => action)
  if ((saved as { version?: number }).version === 2) expect(order).toEqual(['review-change', 'step'])
  else {
    expect(saved).toMatchObject({ why: 'decided' })
    expect(order).toEqual(['step'])
  }
})

test('reviews that are submitted at the same time all count', async () => {
  const { submitReview } = await selection()
  const { id } = await place(school, program, 'submitted')
  const people = await Promise.all(Array.from({ length: 6 }, () => school.staff('reviewer')))
  const reviews = await Promise.all(people.map((person) => addReview(school, program, id, person)))
  await readRows(school.payload, sql`update reviews set scores = '{"thinking": 3, "language": 3}' where application_id = ${id}`)
  await Promise.all(people.map(async (person, index) => submitReview(await school.req(person), { review: String(reviews[index]) })))
  expect(await standingOf(id)).toEqual({ mean: 3, spread: 0, reviews: 6 })
})

test('two tabs do not overwrite each other silently', async () => {
  const { saveReview } = await selection()
  const me = await school.staff('reviewer')
  const { id } = await place(school, program, 'submitted')
  const mine = await addReview(school, program, id, me)
  const outcomes = await Promise.allSettled([1, 2, 3].map(async (score) => saveReview(await school.req(me), { review: mine, ...save(1, { thinking: score }) })))
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { status: 409, data: { version: 2 } } })
  expect((await school.rest('PATCH', `/reviews/${mine}`, { as: me, body: { comment: 'without a version' } })).status).toBe(400)
})

test('scores off the scale or the rubric are refused by every door, and nobody writes for somebody else', async () => {
  const [me, other] = [await school.staff('reviewer'), await school.staff('reviewer')]
  const { id } = await place(school, program, 'submitted')
  const mine = await addReview(school, program, id, me)
  for (const scores of [{ thinking: 6 }, { thinking: 0 }, { thinking: 2.5 }, { charm: 3 }, { thinking: '5' }]) {
    expect((await school.rest('PATCH', `/reviews/${mine}`, { as: me, body: save(1, scores) })).status).toBe(422)
    await expect(school.payload.update({ collection: 'reviews', id: mine, data: { scores }, overrideAccess: true })).rejects.toThrow()
  }
  expect((await school.rest('PATCH', `/reviews/${mine}`, { as: other, body: save(1, { thinking: 5 }) })).status).toBe(403)
  await school.rest('PATCH', `/reviews/${mine}`, { as: coordinator, body: save(1, { thinking: 5 }, 'mine now') })
  await school.rest('PATCH', `/reviews/${mine}`, { as: me, body: { reviewer: other.id, state: 'submitted', stage: 'interview' } })
  const [row] = await readRows(school.payload, sql`select reviewer_id as reviewer, scores, comment, state, stage from reviews where id = ${mine}`)
  expect(row).toEqual({ reviewer: me.id, scores: null, comment: null, state: 'assigned', stage: 'screening' })
})

test('a conflict closes the sheet and drops out of the standing, and nobody is given what they stepped aside from', async () => {
  const { assignReviewer, declareConflict, readForReview, saveReview } = await selection()
  const [me, kin] = [await school.staff('reviewer'), await school.staff('reviewer')]
  const { id } = await place(school, program, 'submitted', { institution: 'ada' })
  const mine = await addReview(school, program, id, me, { thinking: 5, language: 5 })
  await declareConflict(await school.req(me), { review: mine, reason: 'Bacım oğludur.' })
  expect(await standingOf(id)).toEqual({ mean: null, spread: null, reviews: 0 })
  await expect(readForReview(await school.req(me), mine)).rejects.toMatchObject({ status: 409 })
  await expect(saveReview(await school.req(me), { review: mine, ...save(1, { thinking: 1 }) })).rejects.toMatchObject({ status: 409 })
  expect((await school.rest('PATCH', `/applications/${id}`, { as: me, body: { status: 'rejected' } })).status).toBe(403)
  expect((await school.rest('DELETE', `/reviews/${mine}`, { as: coordinator })).status).toBe(409)

  await readRows(school.payload, sql`update staff set institution = 'ADA Universiteti' where id = ${kin.id}`)
  const outcomes = await Promise.all([me, kin].map(async (reviewer) => assignReviewer(await school.req(coordinator), { applications: [id], reviewer: reviewer.id })))
  for (const [outcome] of outcomes) expect(outcome).toMatchObject({ ok: false, refusal: expect.stringMatching(/maraqlar/) })
})

test('assigning evenly spares conflicts, keeps what is assigned, and says what is missing', async () => {
  const { carryOutAssignment, readProgress, unassignReviewer } = await selection()
  const small = await school.program({ screening: { reviewsNeeded: 2, reviewersDecide: true, scale: { min: 1, max: 5 }, criteria } } as Partial<Program>)
  await readRows(school.payload, sql`delete from staff_roles where value = 'reviewer'`)
  const people = await Promise.all(Array.from({ length: 4 }, () => school.staff('reviewer')))
  await readRows(school.payload, sql`update staff set institution = 'Xəzər Universiteti' where id = ${people[0]?.id}`)
  const applications = await Promise.all(Array.from({ length: 8 }, (_, index) => place(school, small, 'submitted', { institution: index < 2 ? 'khazar' : 'unec' })))
  const done = await carryOutAssignment(await school.req(coordinator), { program: small.id, seed: 11 })
  expect(done).toMatchObject({ changes: { new: 16 }, short: 0 })
  expect(done.loads.map(({ after }) => after)).toEqual([4, 4, 4, 4])
  expect(await carryOutAssignment(await school.req(coordinator), { program: small.id, seed: 12 })).toMatchObject({ changes: { new: 0, kept: 16 } })
  const [against] = await readRows<{ count: number }>(
    school.payload,
    sql`select count(*)::int as count from reviews where reviewer_id = ${people[0]?.id} and application_id in (${applications[0]?.id}, ${applications[1]?.id})`,
  )
  expect(against?.count).toBe(0)
  expect(await carryOutAssignment(await school.req(coordinator), { program: small.id, seed: 1, each: 4 })).toMatchObject({
    changes: { new: 14 },
    short: 2,
    hindrances: [{ code: 'tooFewReviewers', applications: 2, missing: 2, relax: ['sameInstitution', 'each'] }],
  })
  await unassignReviewer(await school.req(coordinator), { application: String(applications[5]?.id), reviewer: String(people[1]?.id) })
  const progress = await readProgress(await school.req(coordinator), { program: small.id, stage: 'screening' })
  expect(progress.reviewers.reduce((total, { assigned }) => total + assigned, 0)).toBe(29)
  await expect(carryOutAssignment(await school.req(people[0]), { program: small.id, seed: 1 })).rejects.toMatchObject({ status: 403 })
})

test('a reviewer decides through the desk once the reviews are in, and is told in words before', async () => {
  const { takeSteps } = await selection()
  const [me, other] = [await school.staff('reviewer'), await school.staff('reviewer')]
  const [ready, early] = [await place(school, program, 'submitted'), await place(school, program, 'submitted')]
  for (const { id } of [ready, early]) await addReview(school, program, id, me, { thinking: 4, language: 4 })
  await addReview(school, program, ready.id, other, { thinking: 4, language: 4 })
  const outcomes = await takeSteps(await school.req(me), { applications: [early.id, ready.id], to: 'shortlisted' })
  expect(outcomes).toEqual([
    { application: early.id, ok: false, refusal: expect.stringContaining('kifayət qədər rəy') },
    { application: ready.id, ok: true },
  ])
})

test('every version that counted is kept with its reason, and only for those who may read the review', async () => {
  const { readForReview, saveReview } = await selection()
  const [me, other, third] = [await school.staff('reviewer'), await school.staff('reviewer'), await school.staff('reviewer')]
  const { id } = await place(school, program, 'submitted')
  const mine = await addReview(school, program, id, me, { thinking: 2, language: 2 })
  const theirs = await addReview(school, program, id, other, { thinking: 4, language: 4 })
  const waiting = await addReview(school, program, id, third)
  await saveReview(await school.req(me), { review: mine, ...save(1, { thinking: 3, language: 2 }, '', '', 'Birinci səbəb') })
  await saveReview(await school.req(me), { review: mine, ...save(2, { thinking: 3, language: null }, 'Şərh', '', 'İkinci səbəb') })
  // The reason of one change is not that of the next.
  await expect(saveReview(await school.req(me), { review: mine, ...save(3, { thinking: 1, language: null }, 'Şərh') })).rejects.toMatchObject({ status: 422 })
  expect((await school.rest('PATCH', `/reviews/${mine}`, { as: me, body: { version: 3, scores: { thinking: 1, language: 1 } } })).status).toBe(422)

  const [seen] = (await readForReview(await school.req(other), theirs)).others ?? []
  expect(seen?.versions).toMatchObject([
    { scores: { thinking: 2, language: 2 }, reason: null },
    { scores: { thinking: 3, language: 2 }, reason: 'Birinci səbəb' },
    { scores: { thinking: 3, language: null }, comment: 'Şərh', reason: 'İkinci səbəb' },
  ])
  expect(JSON.stringify(await readForReview(await school.req(third), waiting))).not.toContain('səbəb')
  expect((await school.rest('GET', `/review-versions?where[review][equals]=${mine}`, { as: coordinator })).body.docs).toHaveLength(3)
  for (const one of [me, other, third]) expect((await school.rest('GET', '/review-versions', { as: one })).status).toBe(403)
  for (const statement of [sql`update review_versions set scores = '{}' where review_id = ${mine}`, sql`delete from review_versions where review_id = ${mine}`])
    await expect(readRows(school.payload, statement)).rejects.toMatchObject({ cause: { code: '23000' } })
})

test('a spoken criterion needs a language and a level before it is handed in, at every door; they are kept with each version', async () => {
  const { exportBoard, readForReview, saveReview, submitReview } = await selection()
  const spoken = await school.program({
    interview: { reviewsNeeded: 1, scale: { min: 1, max: 5 }, criteria: [{ key: 'speaking', label: 'Speaking', weight: 1, spoken: true }] },
  } as Partial<Program>)
  const [me, other] = [await school.staff('panelist'), await school.staff('panelist')]
  const { id } = await place(school, spoken, 'shortlisted')
  const [mine, theirs] = [await addReview(school, spoken, id, me, null, 'interview'), await addReview(school, spoken, id, other, { speaking: 2 }, 'interview')]
  await readRows(school.payload, sql`update reviews set levels = '{"speaking":{"language":"ru","level":"A2"}}', change_reason = 'x' where id = ${theirs}`)

  for (const wrong of [{ speaking: { language: 'klingon' } }, { speaking: { level: 'D1' } }, { speaking: 'B2' }, { charm: { language: 'en', level: 'B2' } }, ['B2'], 'B2']) {
    const answer = await school.rest('PATCH', `/reviews/${mine}`, { as: me, body: { version: 1, levels: wrong } })
    expect([wrong, answer.status]).toEqual([wrong, 422])
  }
  await saveReview(await school.req(me), { review: mine, ...save(1, { speaking: 4 }), levels: { speaking: { language: 'en' } } })
  const refusal = { status: 422, data: { problems: [{ code: 'noLevel', criterion: 'speaking' }] } }
  await expect(submitReview(await school.req(me), { review: mine })).rejects.toMatchObject(refusal)
  expect((await school.rest('PATCH', `/reviews/${mine}`, { as: me, body: { state: 'submitted' } })).status).toBe(422)
  expect((await readForReview(await school.req(me), mine)).others).toBeNull()

  const heard = { speaking: { language: 'en', level: 'B2' } } as const
  await saveReview(await school.req(me), { review: mine, ...save(2, { speaking: 4 }), levels: heard })
  await submitReview(await school.req(me), { review: mine })
  const sheet = await readForReview(await school.req(me), mine)
  expect([sheet.levels, sheet.others?.[0]?.levels]).toEqual([heard, { speaking: { language: 'ru', level: 'A2' } }])

  const better = { speaking: { language: 'en', level: 'C1' } } as const
  await expect(saveReview(await school.req(me), { review: mine, ...save(sheet.version, { speaking: 4 }), levels: better })).rejects.toMatchObject({ status: 422 })
  await saveReview(await school.req(me), { review: mine, ...save(sheet.version, { speaking: 4 }, '', '', 'Heard again'), levels: better })
  const versions = await readRows(school.payload, sql`select levels, change_reason as reason from review_versions where review_id = ${mine} order by number`)
  expect(versions).toEqual([
    { levels: heard, reason: null },
    { levels: better, reason: 'Heard again' },
  ])
  const csv = await exportBoard(await school.req(coordinator), { program: spoken.id, stage: 'interview' })
  for (const said of ['en C1', 'ru A2']) expect(csv).toContain(said)
  // A coordinator reads what was heard, and writes none of it.
  expect((await school.rest('GET', `/reviews/${mine}`, { as: coordinator })).body.levels).toEqual(better)
  await school.rest('PATCH', `/reviews/${mine}`, { as: coordinator, body: { version: 4, levels: heard } })
  expect((await readForReview(await school.req(me), mine)).levels).toEqual(better)
})

test('a panel scores alone first, all at once, and nobody overwrites another; then it sees everything, and its chair may decide', async () => {
  const { readForReview, readQueue, saveReview, submitReview } = await selection()
  const [chair, member, third] = [await school.staff('panelist'), await school.staff('panelist'), await school.staff('panelist')]
  const { id } = await place(school, program, 'shortlisted')
  const panel = await school.payload.create({
    collection: 'panels',
    data: { name: 'Komissiya', program: program.id, chair: chair.id, members: [chair.id, member.id, third.id] },
    overrideAccess: true,
  })
  await readRows(
    school.payload,
    sql`insert into interviews (application_id, panel_id, starts_at, ends_at, state, sequence) values (${id}, ${panel.id}, now() - interval '1 hour', now(), 'held', 0)`,
  )
  const people = [chair, member, third]
  const reviews = await Promise.all(people.map((person) => addReview(school, program, id, person, null, 'interview')))
  const marks = [1, 3, 5].map((thinking) => ({ thinking, language: 6 - thinking }))
  // Two devices of each of them, at the same moment: of each two one is told, and nobody's reaches another.
  const saved = await Promise.allSettled(
    people.flatMap((person, at) => [0, 1].map(async () => saveReview(await school.req(person), { review: String(reviews[at]), ...save(1, marks[at] ?? {}, `gizli ${at}`) }))),
  )
  expect(saved.filter(({ status }) => status === 'fulfilled')).toHaveLength(3)
  for (const [at, person] of people.entries()) {
    const sheet = await readForReview(await school.req(person), String(reviews[at]))
    expect(sheet).toMatchObject({ scores: marks[at], others: null, waitedFor: null, discussion: null })
    const seen = JSON.stringify([sheet, await readQueue(await school.req(person)), (await school.rest('GET', '/reviews?depth=2', { as: person })).body])
    for (const other of [0, 1, 2].filter((one) => one !== at)) expect(seen).not.toContain(`gizli ${other}`)
    if (at < 2) await submitReview(await school.req(person), { review: String(reviews[at]) })
  }
  expect(await readForReview(await school.req(third), String(reviews[2]))).toMatchObject({ others: null, waitedFor: null })
  const view = await readForReview(await school.req(chair), String(reviews[0]))
  expect(view).toMatchObject({ waitedFor: 1, others: [{ comment: 'gizli 1', scores: marks[1] }], decisions: ['rejected', 'offered', 'reserve'] })
  expect((await readForReview(await school.req(member), String(reviews[1]))).decisions).toEqual([])
})
