import { sql } from '@payloadcms/db-postgres/drizzle'
import { expect, test, vi } from 'vitest'
import { readRows } from '@/database/transaction'
import type { Locale } from '@/i18n/locales'
import { useSchool } from './school'
import { hoursFromNow, subscribers } from './subscribers'

const school = useSchool()
const { correspondence, lettersTo, subscribed, tokenIn, wish } = subscribers(school)

const announcing = async () => (await import('@/plugins/correspondence/operations/announce-calls')).announceCalls(school.payload)
const call = (opens: number, closes: number) => ({ opensAt: hoursFromNow(opens), closesAt: hoursFromNow(closes), graceMinutes: 10, zone: 'Asia/Baku' })

const rows = (email: string) =>
  readRows<{ id: string; topic: string; confirmed: boolean }>(
    school.payload,
    sql`select id, topic, confirmed_at is not null as confirmed from subscriptions where email = ${email}`,
  )

test('only a confirmed subscription to a call is written to, once, and only when the call is open', async () => {
  const { confirmSubscription, requestSubscription } = await correspondence()
  const program = await school.program({ call: call(24, 240) })
  for (const email of ['Leyla@example.az', 'rauf@example.az']) await requestSubscription(await school.req(), { email, topic: 'call', program: program.id, locale: 'az' })
  const [letter] = await lettersTo('leyla@example.az', 'call-reminder-confirm')
  expect(await confirmSubscription(await school.req(), 'not a token')).toBeNull()
  const both = await Promise.all([1, 2].map(async () => confirmSubscription(await school.req(), tokenIn(letter))))
  expect(both).toEqual(['call', 'call'])

  await announcing()
  expect(await lettersTo('leyla@example.az', 'call-opened')).toHaveLength(0)

  await school.payload.update({ collection: 'programs', id: program.id, data: { call: call(-24, 240), _status: 'published' }, overrideAccess: true })
  await Promise.all([1, 2, 3].map(announcing))
  await announcing()
  const written = await lettersTo('leyla@example.az', 'call-opened')
  expect(written).toHaveLength(1)
  expect(written[0]?.body).toContain(program.title)
  expect(await lettersTo('rauf@example.az', 'call-opened')).toHaveLength(0)
})

test('asking again sends the letter again until it is confirmed, and a new link ends the old one', async () => {
  const { confirmSubscription } = await correspondence()
  await wish('nigar@example.az', 'ru')
  const [first] = await lettersTo('nigar@example.az', 'news-confirm')
  await wish('NIGAR@example.az ', 'ru')
  const letters = await lettersTo('nigar@example.az', 'news-confirm')
  expect(letters).toHaveLength(2)
  expect(await confirmSubscription(await school.req(), tokenIn(first))).toBeNull()
  expect(await confirmSubscription(await school.req(), tokenIn(letters.find(({ id }) => id !== first?.id)))).toBe('news')
  await wish('nigar@example.az', 'ru')
  expect(await lettersTo('nigar@example.az', 'news-confirm')).toHaveLength(2)
  expect(await rows('nigar@example.az')).toHaveLength(1)
})

test('many who type one address at once make one subscription', async () => {
  await Promise.all([1, 2, 3, 4].map(() => wish('crowd@example.az', 'en')))
  expect(await rows('crowd@example.az')).toHaveLength(1)
})

test('nothing is promised for a call that is open, over, or not published', async () => {
  const { requestSubscription } = await correspondence()
  const open = await school.program()
  const draft = await school.program({ call: call(24, 240), _status: 'draft' })
  for (const program of [open.id, draft.id, 'no such programme']) await requestSubscription(await school.req(), { email: 'samir@example.az', topic: 'call', program, locale: 'en' })
  expect(await lettersTo('samir@example.az', 'call-reminder-confirm')).toHaveLength(0)
})

test('a token ends its own subscription alone; an unknown one does nothing and is answered the same', async () => {
  const { unsubscribe } = await correspondence()
  const { leavingToken } = await import('@/plugins/correspondence/rules/subscription')
  const [mine, other] = [await subscribed('mine@example.az'), await subscribed('other@example.az')]
  const right = leavingToken(school.payload.secret, mine)
  for (const wrong of ['', 'x', mine, `${other}.${right.split('.')[1]}`, leavingToken('another secret', mine)]) expect(await unsubscribe(await school.req(), wrong)).toBeUndefined()
  expect(await rows('mine@example.az')).toHaveLength(1)
  const twice = await Promise.all([1, 2].map(async () => unsubscribe(await school.req(), right)))
  expect(twice).toEqual([undefined, undefined])
  expect(await rows('mine@example.az')).toHaveLength(0)
  expect(await rows('other@example.az')).toHaveLength(1)
})

test.each<[Locale, string]>([
  ['az', '/az/abune/imtina'],
  ['en', '/en/unsubscribe'],
  ['ru', '/ru/podpiska/otkaz'],
])('a letter to a subscriber leaves with the way out in %s, which the outbox never shows', async (locale, page) => {
  const [{ queueLetter }, { deliverLetter }, { inTransaction }] = await Promise.all([
    correspondence(),
    import('@/plugins/correspondence/operations/deliver'),
    import('@/database/operation'),
  ])
  const email = `way-${locale}@example.az`
  const subscription = await subscribed(email, locale)
  const req = await school.req()
  const values = { title: 'T', summary: 'S', link: 'https://x.az' }
  await inTransaction(req, () => queueLetter(req, { template: 'news-published', to: email, locale, subscription, values }))
  const [letter] = await lettersTo(email, 'news-published')
  expect(JSON.stringify(letter)).not.toContain(`${subscription}.`)
  const send = vi.spyOn(school.payload, 'sendEmail').mockResolvedValue(undefined)
  await deliverLetter(school.payload, { letter: letter?.id })
  const sent = send.mock.calls[0]?.[0] as { text: string; html: string; headers: Record<string, string> }
  send.mockRestore()
  expect(sent.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click')
  const address = new URL(String(sent.headers['List-Unsubscribe']).replace(/^<|>$/g, ''))
  const token = String(address.searchParams.get('token'))
  expect(address.pathname).toBe('/api/unsubscribe')
  for (const words of [sent.text, sent.html]) expect(words).toContain(`${page}?token=${token}`)
  expect(JSON.stringify(await lettersTo(email, 'news-published'))).not.toContain(token)
  await (await correspondence()).unsubscribe(await school.req(), token)
  expect(await rows(email)).toHaveLength(0)
})

test('a letter that has left is not sent once more to somebody who unsubscribed', async () => {
  const [{ queueLetter, resendLetter }, { inTransaction }] = await Promise.all([correspondence(), import('@/database/operation')])
  const coordinator = await school.staff('coordinator')
  const subscription = await subscribed('gone@example.az')
  const req = await school.req()
  await inTransaction(req, () =>
    queueLetter(req, { template: 'news-published', to: 'gone@example.az', locale: 'az', subscription, values: { title: 'T', summary: '', link: 'https://x.az' } }),
  )
  const [letter] = await lettersTo('gone@example.az', 'news-published')
  await readRows(school.payload, sql`update letters set state = 'sent' where id = ${letter?.id}::uuid`)
  await resendLetter(await school.req(coordinator), String(letter?.id))
  expect(await lettersTo('gone@example.az', 'news-published')).toHaveLength(2)
  await school.payload.delete({ collection: 'subscriptions', id: subscription, overrideAccess: true })
  expect(await lettersTo('gone@example.az', 'news-published')).toHaveLength(1)
  await expect(resendLetter(await school.req(coordinator), String(letter?.id))).rejects.toMatchObject({ status: 409, data: { refusal: 'unsubscribed' } })
})

test('an address that nobody confirms is forgotten after a month, a confirmed one is not', async () => {
  const { forgetUnconfirmed } = await import('@/plugins/correspondence/operations/subscribe')
  await subscribed('stays@example.az')
  for (const email of ['old@example.az', 'young@example.az']) await wish(email, 'az')
  await readRows(school.payload, sql`update subscriptions set updated_at = now() - interval '31 days' where email in ('old@example.az', 'stays@example.az')`)
  await forgetUnconfirmed(school.payload, {})
  const left = await Promise.all(['old', 'young', 'stays'].map(async (name) => (await rows(`${name}@example.az`)).length))
  expect(left).toEqual([0, 1, 1])
})
