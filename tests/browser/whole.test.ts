import { randomUUID } from 'node:crypto'
import { get } from 'node:http'
import nodemailer from 'nodemailer'
import { expect, inject, test } from 'vitest'
import { locales } from '@/i18n/locales'
import { Visitor } from './visitor'
import { eventually } from './waiting'

test.each(locales)('the home page answers in %s', async (locale) => {
  const visitor = await Visitor.arrive({ locale })
  await visitor.open('/')
  expect(await visitor.page.locator('html').getAttribute('lang')).toBe(locale)
  await visitor.screenshot(`home-${locale}`)
  await visitor.leave()
})

test('a member of staff enters the admin and finds what is theirs', async () => {
  const visitor = await Visitor.arrive()
  await visitor.signInStaff('coordinator')
  await visitor.page.locator('nav a[href="/admin/board"]').first().waitFor({ state: 'attached' })
  await visitor.screenshot('admin')
  await visitor.leave()
})

test('the School says that it is well', async () => {
  const answer = await fetch(`${inject('site').siteUrl}/api/health`)
  expect(answer.status).toBe(200)
  expect(await answer.json()).toMatchObject({ status: 'ok' })
})

test('the mailbox takes a letter, finds it by its address, shows it without letting it do anything, and axe finds nothing', async () => {
  const { mailboxUrl } = inject('site')
  const visitor = await Visitor.arrive({ locale: 'en' })
  const name = randomUUID()
  const transport = nodemailer.createTransport(`smtp://127.0.0.1:${inject('site').mailboxSmtpPort}`)
  const html = '<p id="words">Hello</p><script>document.title = "taken over"; parent.document.title = "taken over"</script>'
  await transport.sendMail({ from: 'a@example.az', to: `Somebody.${name}@example.az`, subject: '<b>Bold</b>', text: 'Hello', html })
  await visitor.page.goto(`${mailboxUrl}/?lang=en`)
  await visitor.expectAccessible()
  await visitor.page.getByLabel('Search by address').fill(`somebody.${name}@`)
  await visitor.page.getByLabel('Search by address').press('Enter')
  await visitor.page.waitForURL((url) => url.searchParams.get('to') === `somebody.${name}@`)
  await visitor.page.getByRole('link', { name: '<b>Bold</b>' }).click()
  await visitor.page.frameLocator('iframe').locator('#words').waitFor()
  await eventually(() => visitor.page.title()).toBe('<b>Bold</b>')
  await visitor.expectAccessible()
  await visitor.leave()
})

test('the mailbox answers nobody who comes under another name', async () => {
  const status = await new Promise((resolve, reject) => {
    get(`${inject('site').mailboxUrl}/api/messages`, { headers: { host: 'evil.example' } }, ({ statusCode }) => resolve(statusCode)).on('error', reject)
  })
  expect(status).toBe(403)
})
