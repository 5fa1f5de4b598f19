import { sql } from '@payloadcms/db-postgres/drizzle'
import { expect, test, vi } from 'vitest'
import { inTransaction } from '@/database/operation'
import { readRows } from '@/database/transaction'
import { useSchool } from './school'

const school = useSchool()

// Loaded once the School has set its database: the settings are read only once.
const correspondence = () => import('@/plugins/correspondence')
const deliver = async (letter: string) => (await import('@/plugins/correspondence/operations/deliver')).deliverLetter(school.payload, { letter })

/** A letter in the outbox, as a process queues it. */
async function queued(occasion: string, extra: { template?: string; secret?: Record<string, string> } = {}): Promise<string> {
  const { ensureTemplates, queueLetter } = await correspondence()
  const req = await school.req()
  await ensureTemplates(req)
  const letter = {
    template: 'confirmed',
    to: 'aygun@example.az',
    locale: 'az' as const,
    occasion,
    values: { givenName: 'Aygün', program: 'M', statusLink: 'https://x.az' },
    ...extra,
  }
  await inTransaction(req, () => queueLetter(req, letter))
  const [row] = await readRows<{ id: string }>(school.payload, sql`select id from letters where occasion = ${occasion}`)
  return String(row?.id)
}

const letterOf = async (id: string) =>
  (
    await readRows<{ state: string; subject: string; attempts: string; secret: unknown }>(
      school.payload,
      sql`select state, subject, attempts, secret from letters where id = ${id}`,
    )
  )[0]
const actionsOf = async (id: string) =>
  (await readRows<{ action: string }>(school.payload, sql`select action from ledger where subject = ${id} order by number`)).map(({ action }) => action)
const jobsOf = async (id: string) =>
  Number((await readRows<{ jobs: string }>(school.payload, sql`select count(*) as jobs from graphile_worker.jobs where key = ${`letter:${id}`}`))[0]?.jobs)

test('a letter is held, edited, released and sent in its new words; the ledger knows each', async () => {
  const as = await school.staff('coordinator')
  const id = await queued('hold')
  const send = vi.spyOn(school.payload, 'sendEmail').mockResolvedValue(undefined)
  expect((await school.rest('PATCH', `/letters/${id}`, { as, body: { state: 'held' } })).status).toBe(200)
  await deliver(id)
  expect(send).not.toHaveBeenCalled()
  expect((await school.rest('PATCH', `/letters/${id}`, { as, body: { subject: 'New words' } })).status).toBe(200)
  expect((await school.rest('PATCH', `/letters/${id}`, { as, body: { state: 'queued' } })).status).toBe(200)
  expect(await jobsOf(id)).toBe(1)
  await deliver(id)
  expect(send).toHaveBeenCalledWith(expect.objectContaining({ subject: 'New words' }))
  expect(await actionsOf(id)).toEqual(['letter-hold', 'letter-edit', 'letter-release'])
  send.mockRestore()
})

test('a letter that has left is not changed, by any door, nor is what only delivery writes', async () => {
  const as = await school.staff('coordinator')
  const id = await queued('sent')
  await school.rest('PATCH', `/letters/${id}`, { as, body: { attempts: 9, sentAt: '2020-01-01T00:00:00Z', occasion: 'other' } })
  expect((await letterOf(id))?.attempts).toBe('0')
  const send = vi.spyOn(school.payload, 'sendEmail').mockResolvedValue(undefined)
  await deliver(id)
  for (const body of [{ subject: 'Other' }, { state: 'queued' }, { state: 'held' }, { state: 'failed' }]) {
    expect((await school.rest('PATCH', `/letters/${id}`, { as, body })).status).toBe(409)
    await expect(school.payload.update({ collection: 'letters', id, data: body as never, overrideAccess: true })).rejects.toThrow()
  }
  expect((await letterOf(id))?.state).toBe('sent')
  send.mockRestore()
})

test('a change that meets a delivery waits for it, and does not bring the letter back', async () => {
  const as = await school.staff('coordinator')
  const id = await queued('race')
  let arrived: () => void = () => undefined
  let letGo: () => void = () => undefined
  const underWay = new Promise<void>((resolve) => {
    arrived = resolve
  })
  const send = vi.spyOn(school.payload, 'sendEmail').mockImplementation(async () => {
    arrived()
    await new Promise<void>((resolve) => {
      letGo = resolve
    })
  })
  const delivery = deliver(id)
  await underWay
  const change = school.rest('PATCH', `/letters/${id}`, { as, body: { state: 'held' } })
  letGo()
  await delivery
  expect((await change).status).toBe(409)
  expect((await letterOf(id))?.state).toBe('sent')
  expect(send).toHaveBeenCalledTimes(1)
  send.mockRestore()
})

test('a letter that was given up is tried again when a coordinator says so', async () => {
  const as = await school.staff('coordinator')
  const id = await queued('given up')
  const send = vi.spyOn(school.payload, 'sendEmail').mockRejectedValue(new Error('no such mailbox'))
  await readRows(school.payload, sql`update letters set attempts = 11 where id = ${id}`)
  await expect(deliver(id)).rejects.toThrow('no such mailbox')
  expect((await letterOf(id))?.state).toBe('failed')
  expect((await school.rest('PATCH', `/letters/${id}`, { as, body: { state: 'queued' } })).status).toBe(200)
  send.mockResolvedValue(undefined)
  await deliver(id)
  expect(await letterOf(id)).toMatchObject({ state: 'sent', attempts: '1' })
  send.mockRestore()
})

test('a letter is sent once more as a letter of its own, by a coordinator alone', async () => {
  const [coordinator, editor] = [await school.staff('coordinator'), await school.staff('editor')]
  const id = await queued('resend')
  const ask = (as: typeof editor) => school.rest('POST', '/outbox/resend', { as, body: { letter: id } })
  expect((await ask(coordinator)).status).toBe(409)
  const send = vi.spyOn(school.payload, 'sendEmail').mockResolvedValue(undefined)
  await deliver(id)
  expect((await ask(editor)).status).toBe(403)
  const copy = await ask(coordinator)
  expect(copy.status).toBe(200)
  expect(await letterOf(String(copy.body.id))).toMatchObject({ state: 'queued' })
  expect(await actionsOf(id)).toEqual(['letter-resend'])
  send.mockRestore()
})

test('a one-time code is never shown, can not be sent elsewhere or again, and survives being held', async () => {
  const as = await school.staff('coordinator')
  const id = await queued('code', { template: 'sign-in-code', secret: { code: '493817', link: 'https://x.az/y' } })
  const seen = await school.rest('GET', `/letters/${id}`, { as })
  expect(JSON.stringify(seen.body)).not.toContain('493817')
  const redirected = await school.rest('PATCH', `/letters/${id}`, { as, body: { to: 'somebody.else@example.az' } })
  expect(redirected.status).toBe(409)
  for (const state of ['held', 'queued']) {
    const answer = await school.rest('PATCH', `/letters/${id}`, { as, body: { state } })
    expect(answer.status).toBe(200)
    expect(JSON.stringify(answer.body)).not.toContain('493817')
  }
  const send = vi.spyOn(school.payload, 'sendEmail').mockResolvedValue(undefined)
  await deliver(id)
  expect(send).toHaveBeenCalledWith(expect.objectContaining({ text: expect.stringContaining('493817') }))
  expect((await letterOf(id))?.secret).toBeNull()
  expect((await school.rest('POST', '/outbox/resend', { as, body: { letter: id } })).status).toBe(409)
  send.mockRestore()
})

test('a template with a placeholder that nobody fills is refused, with its name, by every door', async () => {
  await (await correspondence()).ensureTemplates(await school.req())
  const as = await school.staff('editor')
  const { docs } = await school.payload.find({ collection: 'letter-templates', overrideAccess: true, where: { key: { in: ['confirmed', 'sign-in-code'] } }, sort: 'key' })
  const [confirmed, signIn] = docs.map(({ id }) => id)
  const change = (id: string | undefined, data: object) => school.rest('PATCH', `/letter-templates/${id}?locale=en`, { as, body: data })
  const wrong = await change(confirmed, { body: 'Dear {{givenNmae}}, {{program}}' })
  expect(wrong.status).toBe(400)
  expect(JSON.stringify(wrong.body)).toContain('{{givenNmae}}')
  await expect(school.payload.update({ collection: 'letter-templates', id: String(confirmed), data: { subject: '{{nobody}}' }, overrideAccess: true })).rejects.toThrow()
  expect((await change(confirmed, { body: 'Dear {{givenName}}, welcome to {{program}}.' })).status).toBe(200)
  expect((await change(signIn, { body: 'Here you are: {{link}}' })).status).toBe(400)
})
