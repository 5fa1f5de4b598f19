import { expect, test } from 'vitest'
import { useSchool } from './school'

const school = useSchool()
const day = 24 * 60 * 60 * 1000
const call = (opens: number, closes: number) => ({
  opensAt: new Date(Date.now() + opens * day).toISOString(),
  closesAt: new Date(Date.now() + closes * day).toISOString(),
  graceMinutes: 10,
  zone: 'Asia/Baku',
})

// Loaded once the School has set its database: the settings are read only once.
const correspondence = () => import('@/plugins/correspondence')
const announcing = () => import('@/plugins/correspondence/operations/announce-calls')

const lettersTo = async (to: string, template: string) =>
  (await school.payload.find({ collection: 'letters', where: { and: [{ to: { equals: to } }, { template: { equals: template } }] }, overrideAccess: true, showHiddenFields: true }))
    .docs

const tokenIn = (letter: { secret?: unknown } | undefined) => new URL(String((letter?.secret as { link?: string } | undefined)?.link)).searchParams.get('token') ?? ''

test('only a confirmed reminder is written to, once, and only when the call is open', async () => {
  const [{ confirmReminder, ensureTemplates, requestReminder }, { announceCalls }] = await Promise.all([correspondence(), announcing()])
  await ensureTemplates(await school.req())
  const program = await school.program({ call: call(1, 10) })
  for (const email of ['Leyla@example.az', 'rauf@example.az']) await requestReminder(await school.req(), { email, program: program.id, locale: 'az' })
  const [letter] = await lettersTo('leyla@example.az', 'call-reminder-confirm')
  expect(await confirmReminder(await school.req(), 'not a token')).toBe(false)
  expect(await confirmReminder(await school.req(), tokenIn(letter))).toBe(true)
  expect(await confirmReminder(await school.req(), tokenIn(letter))).toBe(true)

  await announceCalls(school.payload)
  expect(await lettersTo('leyla@example.az', 'call-opened')).toHaveLength(0)

  await school.payload.update({ collection: 'programs', id: program.id, data: { call: call(-1, 10), _status: 'published' }, overrideAccess: true })
  await Promise.all([1, 2, 3].map(() => announceCalls(school.payload)))
  await announceCalls(school.payload)
  const written = await lettersTo('leyla@example.az', 'call-opened')
  expect(written).toHaveLength(1)
  expect(written[0]?.body).toContain(program.title)
  expect(await lettersTo('rauf@example.az', 'call-opened')).toHaveLength(0)
})

test('asking again sends the letter again until it is confirmed, and a new link ends the old one', async () => {
  const { confirmReminder, requestReminder } = await correspondence()
  const program = await school.program({ call: call(1, 10) })
  const ask = async () => requestReminder(await school.req(), { email: 'nigar@example.az', program: program.id, locale: 'ru' })
  await ask()
  const [first] = await lettersTo('nigar@example.az', 'call-reminder-confirm')
  await ask()
  const letters = await lettersTo('nigar@example.az', 'call-reminder-confirm')
  expect(letters).toHaveLength(2)
  expect(await confirmReminder(await school.req(), tokenIn(first))).toBe(false)
  expect(await confirmReminder(await school.req(), tokenIn(letters.find(({ id }) => id !== first?.id)))).toBe(true)
  await ask()
  expect(await lettersTo('nigar@example.az', 'call-reminder-confirm')).toHaveLength(2)
})

test('nothing is promised for a call that is open, over, or not published', async () => {
  const { requestReminder } = await correspondence()
  const open = await school.program()
  const draft = await school.program({ call: call(1, 10), _status: 'draft' })
  for (const program of [open.id, draft.id, 'no such programme']) await requestReminder(await school.req(), { email: 'samir@example.az', program, locale: 'en' })
  expect(await lettersTo('samir@example.az', 'call-reminder-confirm')).toHaveLength(0)
})
