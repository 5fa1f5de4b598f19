import { expect, test, vi } from 'vitest'
import { inTransaction } from '@/database/operation'
import { useSchool } from './school'

const school = useSchool()

// Loaded once the School has set its database: the settings are read only once.
const correspondence = () => import('@/plugins/correspondence')
const delivery = () => import('@/plugins/correspondence/operations/deliver')
const signIn = () => import('@/plugins/sign-in')

test('an occasion has one letter; it is tried again after a failure, and sent once', async () => {
  const [{ ensureTemplates, queueLetter }, { deliverLetter }] = await Promise.all([correspondence(), delivery()])
  const req = await school.req()
  await ensureTemplates(req)
  const letter = { template: 'confirmed', to: 'aygun@example.az', locale: 'ru', occasion: 'once', values: { givenName: 'Айгюн' } } as const
  await inTransaction(req, () => queueLetter(req, letter))
  await inTransaction(req, () => queueLetter(req, letter))
  const { docs } = await school.payload.find({ collection: 'letters', overrideAccess: true })
  expect(docs).toHaveLength(1)
  expect(docs[0]?.body).toContain('Айгюн')

  const send = vi.spyOn(school.payload, 'sendEmail').mockRejectedValueOnce(new Error('busy')).mockResolvedValue(undefined)
  const job = { letter: docs[0]?.id }
  await expect(deliverLetter(school.payload, job)).rejects.toThrow('busy')
  await Promise.all([deliverLetter(school.payload, job), deliverLetter(school.payload, job)])
  await deliverLetter(school.payload, job)
  expect(send).toHaveBeenCalledTimes(2)
})

test('a code opens the door once', async () => {
  const { redeemCode, requestCode } = await signIn()
  const email = 'kamran@example.az'
  const network = '127.0.0.1'
  await requestCode(await school.req(), { email, locale: 'az', network })
  const { docs } = await school.payload.find({ collection: 'letters', where: { to: { equals: email } }, overrideAccess: true, showHiddenFields: true })
  const code = String((docs[0]?.secret as { code?: string } | undefined)?.code)
  const tries = await Promise.allSettled([1, 2, 3].map(async () => redeemCode(await school.req(), { email, code, network })))
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('the preview shows a template in each of its languages', async () => {
  const { ensureTemplates } = await correspondence()
  const { previewLetter } = await import('@/plugins/correspondence/operations/preview-letter')
  const coordinator = await school.staff('coordinator')
  await ensureTemplates(await school.req())
  const { docs } = await school.payload.find({ collection: 'letter-templates', where: { key: { equals: 'confirmed' } }, locale: 'all', overrideAccess: true })
  const [template] = docs as unknown as { id: string; subject: Record<string, string> }[]
  const letters = await previewLetter(await school.req(coordinator), String(template?.id), undefined)
  expect(Object.fromEntries(letters.map(({ locale, subject }) => [locale, subject]))).toEqual(template?.subject)
  expect(new Set(letters.map(({ subject }) => subject)).size).toBe(3)
})
