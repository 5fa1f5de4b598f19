import { expect, test, vi } from 'vitest'
import { readRows, sql } from '@/database/transaction'
import { useSchool } from './school'
import { subscribers } from './subscribers'

const school = useSchool()
const { correspondence, lettersTo } = subscribers(school)
const enquiry = { name: 'Leyla', email: 'leyla@example.az', subject: 'Bir sual', message: 'Təlimlər nə vaxt başlayır? {{link}}' }

test('what a visitor writes is kept and sent to the School, whose answer reaches the visitor; the visitor gets nothing', async () => {
  const { enquire } = await correspondence()
  await school.payload.updateGlobal({ slug: 'site', data: { name: 'Məktəb', email: 'school@example.az' }, overrideAccess: true })
  await enquire(await school.req(), enquiry, 'ru')
  const { docs } = await school.payload.find({ collection: 'enquiries', overrideAccess: true })
  expect(docs).toMatchObject([{ ...enquiry, locale: 'ru', state: 'new' }])
  const [letter] = await lettersTo('school@example.az', 'enquiry')
  expect(letter?.body).toContain(enquiry.message)
  const send = vi.spyOn(school.payload, 'sendEmail').mockResolvedValue(undefined)
  const { deliverLetter } = await import('@/plugins/correspondence/operations/deliver')
  await deliverLetter(school.payload, { letter: letter?.id })
  expect(send).toHaveBeenCalledWith(expect.objectContaining({ to: 'school@example.az', replyTo: enquiry.email, headers: undefined }))
  send.mockRestore()
  expect((await school.payload.find({ collection: 'letters', where: { to: { equals: enquiry.email } }, overrideAccess: true })).totalDocs).toBe(0)
})

test('editors and coordinators say that it is answered, and can change nothing else of it', async () => {
  const { docs } = await school.payload.find({ collection: 'enquiries', overrideAccess: true })
  const id = String(docs[0]?.id)
  for (const role of ['editor', 'coordinator'] as const) {
    const as = await school.staff(role)
    const { status, body } = await school.rest('PATCH', `/enquiries/${id}`, { as, body: { state: 'answered', message: 'Other words', email: 'other@example.az' } })
    expect([status, body.doc]).toMatchObject([200, { state: 'answered', message: enquiry.message, email: enquiry.email }])
  }
  for (const role of ['reviewer', 'auditor', 'admin'] as const) expect((await school.rest('GET', '/enquiries', { as: await school.staff(role) })).status).toBe(403)
  expect((await school.rest('POST', '/enquiries', { body: enquiry })).status).toBe(403)
})

test('a year after the answer an enquiry is forgotten with its letter; what nobody answered stays', async () => {
  const { forgetAnswered } = await import('@/plugins/correspondence/operations/forget-answered')
  const { enquire } = await correspondence()
  const written = async (subject: string, state: string, days: number) => {
    await enquire(await school.req(), { ...enquiry, subject }, 'az')
    await readRows(school.payload, sql`update enquiries set state = ${state}::enum_enquiries_state, updated_at = now() - make_interval(days => ${days}) where subject = ${subject}`)
  }
  await written('Answered long ago', 'answered', 366)
  await written('Answered lately', 'answered', 364)
  await written('Never answered', 'new', 800)
  await forgetAnswered(school.payload, {})
  const left = await readRows<{ subject: string; letters: number }>(
    school.payload,
    sql`select subject, (select count(*)::int from letters where occasion = 'enquiry:' || e.id) as letters from enquiries e where subject like '%nswered%' order by subject`,
  )
  expect(left).toEqual([
    { subject: 'Answered lately', letters: 1 },
    { subject: 'Never answered', letters: 1 },
  ])
  expect((await lettersTo('school@example.az', 'enquiry')).filter(({ subject }) => subject?.includes('Answered long ago'))).toEqual([])
})
