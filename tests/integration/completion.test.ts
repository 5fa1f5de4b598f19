import { sql } from '@payloadcms/db-postgres/drizzle'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '@/access'
import { readRows } from '@/database/transaction'
import type { Program } from '@/payload-types'
import { heldSession, minutesFromNow } from './attendance'
import { asks, attend, setWork, submit } from './completing'
import { outsiders, participant, type Placed, teaching } from './cohort'
import { lettersAbout, place, standing, withTemplates } from './desk'
import { type Member, type Someone, useSchool } from './school'

const school = useSchool()
let coordinator: Member

beforeAll(async () => {
  await withTemplates(school)
  coordinator = await school.staff('coordinator')
})

/** A programme that asks for three quarters of the theory, and somebody who takes part in it. */
async function asked(completion: Parameters<typeof asks>[0] = { shares: { theory: 75 } }): Promise<{ program: Program; one: Placed }> {
  const program = await school.program(asks(completion))
  return { program, one: await participant(school, program) }
}

const statusOf = async ({ id }: Placed) => (await standing(school, id)).status

const graduate = ({ id }: Placed, as: Someone | null = coordinator) => school.rest('POST', '/cohort/completion/graduate', { as, body: { applications: [id] } })

const except = (people: Placed[], reason: string | null, as: Someone | null = coordinator) =>
  school.rest('POST', '/cohort/completion/except', { as, body: { applications: people.map(({ id }) => id), reason } })

const ledgerOf = ({ id }: Placed) =>
  readRows<{ action: string; reason: string | null }>(school.payload, sql`select action, reason from ledger where subject = ${id} and action like 'completion-%' order by number`)

/** Every way in which somebody could ask for somebody to graduate. */
const doors: Record<string, (one: Placed, as: Someone | null) => Promise<unknown>> = {
  'the screen': graduate,
  'the desk': ({ id }, as) => school.rest('POST', '/desk/steps', { as, body: { applications: [id], to: 'graduated' } }),
  'the desk, with a reason': ({ id }, as) => school.rest('POST', '/desk/steps', { as, body: { applications: [id], to: 'graduated', reason: 'Yaxşı iştirakçıdır.' } }),
  'a change of the application': ({ id }, as) => school.rest('PATCH', `/applications/${id}`, { as, body: { status: 'graduated', announcedStatus: 'graduated' } }),
  'a change of many': ({ id }, as) => school.rest('PATCH', `/applications?where[id][equals]=${id}`, { as, body: { status: 'graduated' } }),
  'an empty exception': ({ id }, as) => school.rest('PATCH', `/applications/${id}`, { as, body: { status: 'graduated', completionException: '  ' } }),
}

describe('to graduate', () => {
  test.each(Object.keys(doors))('needs the rule to be met, through every door, whoever asks: %s', async (door) => {
    const { one, program } = await asked()
    await attend(school, coordinator, program, one, 'absent')
    const roles: Role[] = ['coordinator', 'admin', 'editor', 'reviewer', 'panelist', 'auditor', 'trainer', 'partner']
    const people = [null, one.applicant, await school.applicant(), ...(await Promise.all(roles.map((role) => school.staff(role))))]
    for (const person of people) {
      await doors[door]?.(one, person)
      expect(await statusOf(one)).toBe('enrolled')
    }
    expect(await lettersAbout(school, one.id)).toEqual([])
  })

  test('is refused in words that name what is missing', async () => {
    const { one } = await asked()
    const answer = await school.rest('PATCH', `/applications/${one.id}?locale=en`, { as: coordinator, body: { status: 'graduated' } })
    expect(answer.status).toBe(409)
    expect(answer.text).toMatch(/completion of the programme|proqramın tamamlanması/i)
  })

  test('is allowed once every line is met: attendance, tasks and the final work; with one letter', async () => {
    const { one, program } = await asked({ shares: { theory: 75 }, tasks: true, finalWork: true })
    for (const [turn, state] of (['present', 'late', 'excused', 'present'] as const).entries()) await attend(school, coordinator, program, one, state, turn)
    await graduate(one)
    expect(await statusOf(one)).toBe('enrolled')
    const [task, final] = [
      await setWork(school, program, { due: minutesFromNow(-9000) }),
      await setWork(school, program, { due: minutesFromNow(60), final: true, required: false }),
    ]
    await setWork(school, program, { due: minutesFromNow(-9000), required: false })
    await submit(school, task, one, 'accepted')
    await submit(school, final, one, 'handedIn')
    await graduate(one)
    expect(await statusOf(one)).toBe('enrolled')
    await submit(school, final, one, 'accepted', 2)
    expect((await graduate(one)).body).toEqual([{ application: one.id, ok: true }])
    expect(await standing(school, one.id)).toMatchObject({ status: 'graduated', announced: 'graduated' })
    await graduate(one)
    expect((await lettersAbout(school, one.id)).map(({ template }) => template)).toEqual(['graduated'])
  })

  test('waits for what was given no time yet, and for what nobody said; a draft is no session, and what was cancelled is none any more', async () => {
    const { one, program } = await asked()
    await attend(school, coordinator, program, one, 'present')
    const planned = await heldSession(school, program, { began: -60, lasts: 60 })
    await readRows(school.payload, sql`update sessions set state = 'draft' where id = ${planned.id}`)
    await graduate(one)
    expect(await statusOf(one)).toBe('enrolled')
    await readRows(school.payload, sql`update sessions set state = 'cancelled' where id = ${planned.id}`)
    await graduate(one)
    expect(await statusOf(one)).toBe('graduated')
  })

  test('one who meets it does not take along one who does not', async () => {
    const { one, program } = await asked()
    const other = await participant(school, program)
    await attend(school, coordinator, program, one, 'present')
    const answer = await school.rest('POST', '/cohort/completion/graduate', { as: coordinator, body: { applications: [other.id, one.id] } })
    expect(answer.body).toMatchObject([
      { application: other.id, ok: false },
      { application: one.id, ok: true },
    ])
    expect([await statusOf(one), await statusOf(other)]).toEqual(['graduated', 'enrolled'])
  })

  test('is for nobody where the programme declares nothing, without an exception', async () => {
    const { one, program } = await asked({})
    await attend(school, coordinator, program, one, 'present')
    await graduate(one)
    expect(await statusOf(one)).toBe('enrolled')
  })
})

test('before they graduate, the letter of each can be read in its final words, and nothing is written', async () => {
  const { one, program } = await asked()
  const [other, untold] = [await participant(school, program), await place(school, program, 'enrolled', { announced: 'offered' })]
  const done = await place(school, program, 'graduated')
  await readRows(school.payload, sql`update applications set locale = 'ru' where id = ${other.id}`)
  await attend(school, coordinator, program, one, 'present')
  const preview = (as: Someone | null) => school.rest('POST', '/cohort/completion/preview', { as, body: { applications: [one.id, other.id, untold.id, done.id] } })
  const { body } = await preview(coordinator)
  const { letters } = body as { letters: { application: string; to: string; locale: string; subject: string; body: string }[] }
  expect(new Map(letters.map(({ application, locale, to }) => [application, [to, locale]]))).toEqual(
    new Map([
      [one.id, [one.applicant.email, 'az']],
      [other.id, [other.applicant.email, 'ru']],
    ]),
  )
  expect(await readRows(school.payload, sql`select id from letters where application_id in (${one.id}, ${other.id})`)).toEqual([])
  await graduate(one)
  const [sent] = await readRows(school.payload, sql`select subject, body from letters where application_id = ${one.id}`)
  expect(letters.find(({ application }) => application === one.id)).toMatchObject(sent ?? {})
  expect(sent).toBeDefined()
  for (const role of ['auditor', 'editor', 'admin'] as const) expect((await preview(await school.staff(role))).status).toBe(403)
})

describe('an exception', () => {
  test('is made by a coordinator, with a reason, in the ledger; then somebody graduates by the same door', async () => {
    const { one, program } = await asked()
    const other = await participant(school, program)
    expect((await except([one, other], 'Üç ay xəstəxanada idi.')).status).toBe(200)
    expect(await ledgerOf(one)).toEqual([{ action: 'completion-exception', reason: 'Üç ay xəstəxanada idi.' }])
    await graduate(one)
    expect(await statusOf(one)).toBe('graduated')
    expect((await except([other], null)).status).toBe(200)
    expect(await ledgerOf(other)).toMatchObject([{ action: 'completion-exception' }, { action: 'completion-exception-removed', reason: null }])
    await graduate(other)
    expect(await statusOf(other)).toBe('enrolled')
  })

  test('needs words, is for those who are being taught, and stays once they have graduated', async () => {
    const { one, program } = await asked()
    expect((await except([one], ' ')).status).toBe(422)
    const applied = await place(school, program, 'shortlisted')
    expect((await except([one, applied], 'Səbəb.')).status).toBe(409)
    expect(await ledgerOf(one)).toEqual([])
    await except([one], 'Səbəb.')
    await graduate(one)
    expect((await except([one], null)).status).toBe(409)
    expect((await school.rest('PATCH', `/applications/${one.id}`, { as: coordinator, body: { completionException: 'Başqa.' } })).status).toBe(409)
    expect((await ledgerOf(one)).map(({ reason }) => reason)).toEqual(['Səbəb.'])
  })

  test('is made by nobody else, and its reason is read by nobody else', async () => {
    const { one } = await asked()
    const roles: Role[] = ['admin', 'editor', 'reviewer', 'panelist', 'auditor', 'trainer', 'partner']
    for (const as of [null, one.applicant, ...(await Promise.all(roles.map((role) => school.staff(role))))]) {
      expect((await except([one], 'Səbəb.', as)).status).toBeGreaterThanOrEqual(400)
      await school.rest('PATCH', `/applications/${one.id}`, { as, body: { completionException: 'Səbəb.', status: 'graduated' } })
    }
    expect([await statusOf(one), await ledgerOf(one)]).toEqual(['enrolled', []])
    await except([one], 'Xəstəlik.')
    for (const as of [one.applicant, await school.staff('admin'), await school.staff('reviewer')])
      expect((await school.rest('GET', `/applications/${one.id}`, { as })).text).not.toContain('Xəstəlik')
  })
})

describe('what a participant sees', () => {
  test('what comes next with its trainers, how they attended, and each line with whether it can still be met', async () => {
    const { one, program } = await asked({ shares: { theory: 75 }, finalWork: true })
    await attend(school, coordinator, program, one, 'present')
    const next = await heldSession(school, program, { began: -60, lasts: 60 })
    const draft = await heldSession(school, program, { began: -180, lasts: 60 })
    await readRows(school.payload, sql`update sessions set state = 'draft' where id = ${draft.id}`)
    const { myAttendance } = await teaching()
    const mine = await myAttendance(await school.req(one.applicant), one.id)
    expect(mine.ahead).toMatchObject([{ session: next.id, trainers: [expect.stringMatching(/^Təlimçi/)], state: null, open: false }])
    expect(mine.past).toMatchObject([{ state: 'present' }])
    expect(mine.completion).toMatchObject({
      met: 'open',
      excepted: false,
      lines: [
        { asks: 'share', part: 'theory', met: 'open', attended: 1, of: 3, ahead: 2, needed: 2 },
        { asks: 'final', key: null, met: 'open' },
      ],
    })
    await except([one], 'Səbəb.')
    const excepted = await myAttendance(await school.req(one.applicant), one.id)
    expect(excepted.completion?.excepted).toBe(true)
    expect(JSON.stringify(excepted)).not.toContain('Səbəb')
  })

  test('is for nobody but themselves', async () => {
    const { one, program } = await asked()
    const { myAttendance } = await teaching()
    for (const { application, name, person } of await outsiders(school, program)) {
      await expect(myAttendance(await school.req(person), one.id), name).rejects.toMatchObject({ status: person ? 404 : 401 })
      if (application && name !== 'a participant of another programme')
        await expect(myAttendance(await school.req(person), application), name).rejects.toMatchObject({ status: 404 })
    }
  })
})

test('staff see everybody with each line, narrowed by how they stand, and take the list along, which the ledger notes', async () => {
  const { one, program } = await asked({ shares: { theory: 75 }, tasks: true })
  const [lost, excepted] = [await place(school, program, 'enrolled', { surname: 'Şükürova' }), await participant(school, program)]
  const session = await attend(school, coordinator, program, one, 'present')
  await place(school, program, 'submitted')
  await school.rest('POST', '/teaching/attendance', {
    as: coordinator,
    body: {
      marks: [lost, excepted].map(({ id }) => ({ id: crypto.randomUUID(), session, application: id, state: 'absent', reason: null, at: new Date().toISOString() })),
      sentAt: new Date().toISOString(),
    },
  })
  await except([excepted], 'Səbəb.')
  const { readCompletions } = await import('@/plugins/teaching/operations/read-completions')
  const read = async (rest: object = {}) => readCompletions(await school.req(coordinator), { program: program.id, search: '', show: undefined, ...rest })
  const { everybody } = await read()
  expect(new Map(everybody.map(({ application, standing: its }) => [application, its]))).toEqual(
    new Map([
      [one.id, 'met'],
      [lost.id, 'lost'],
      [excepted.id, 'excepted'],
    ]),
  )
  expect((await read({ show: 'lost' })).people.map(({ application }) => application)).toEqual([lost.id])
  expect((await read({ search: 'şükür' })).people.map(({ application }) => application)).toEqual([lost.id])
  const file = await school.rest('GET', `/cohort/completion/export?program=${program.id}&show=lost`, { as: coordinator })
  expect(file.text.trim().split('\n')).toHaveLength(2)
  expect(file.text).toContain('Şükürova')
  expect(
    await readRows(school.payload, sql`select details->>'what' as what, (details->>'rows')::int as rows from ledger where action = 'export' and subject = ${program.id}`),
  ).toEqual([{ what: 'completion', rows: 1 }])
  await expect(readCompletions(await school.req(await school.staff('editor')), { program: program.id, search: '', show: undefined })).rejects.toMatchObject({ status: 403 })
})
