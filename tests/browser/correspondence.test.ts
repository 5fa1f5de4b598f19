import { randomUUID } from 'node:crypto'
import { expect, inject, test } from 'vitest'
import { addressOf } from '@/i18n/addresses'
import { adminScreens } from '@/i18n/admin'
import { type Locale, locales } from '@/i18n/locales'
import { messages } from '@/i18n/messages'
import type { Message } from '@/mailbox'
import { Colleague } from './colleague'
import { Visitor } from './visitor'
import { eventually } from './waiting'

const newReader = () => `oxucu-${randomUUID().slice(0, 8)}@example.az`

/** The first address of this site in a letter. */
const linkIn = ({ text }: Message) => String(text.match(/https?:\/\/\S+/)?.[0])

/** Subscribes to the news on the page that has all of it, and confirms by the letter. Each page on the way is given to `look`. */
async function subscribe(visitor: Visitor, email: string, look: () => Promise<void> = async () => undefined): Promise<void> {
  const words = messages[visitor.locale].site.subscribe
  await visitor.visit(addressOf('/[slug]', visitor.locale, { slug: { az: 'xeberler', en: 'news', ru: 'novosti' }[visitor.locale] }))
  const form = visitor.page.locator('main form').filter({ has: visitor.page.locator('#subscribe-email') })
  await form.locator('#subscribe-email').fill('not an address')
  await form.getByRole('button').click()
  await visitor.page.getByText(words.problems.email).waitFor()
  await visitor.settled()
  await eventually(() => form.locator('#subscribe-email').inputValue()).toBe('not an address')
  await look()
  await form.locator('#subscribe-email').fill(email)
  await form.getByRole('button').click()
  await visitor.page.getByRole('heading', { level: 1, name: words.sent }).waitFor()
  await visitor.page.goto(linkIn(await visitor.letter(email)))
  await look()
  await visitor.page.getByRole('button', { name: words.confirmAction }).click()
  await visitor.page.getByRole('heading', { level: 1, name: words.news.done }).waitFor()
}

/** An editor publishes a news item as the form of the admin leaves it: to be sent. */
async function publish(editor: Colleague, title: string): Promise<string> {
  const { doc } = await editor.rest<{ doc: { id: string } }>('POST', '/news?locale=az', { title, summary: `${title}: qısaca`, _status: 'published' })
  return doc.id
}

const about = (title: string) => (message: Message) => message.subject === title

test('a visitor subscribes, hears of what an editor publishes, leaves at one press in the mail program, and hears no more', async () => {
  const visitor = await Visitor.arrive()
  const [email, witness] = [newReader(), newReader()]
  await subscribe(visitor, email, () => visitor.expectAccessible())
  const plain = await Visitor.arrive({ locale: 'ru', javaScript: false })
  await subscribe(plain, witness)

  const editor = await Colleague.arrive('az', 'editor')
  const [first, second] = [`Sınaq xəbəri ${randomUUID().slice(0, 6)}`, `Sınaq xəbəri ${randomUUID().slice(0, 6)}`]
  const id = await publish(editor, first)
  const letter = await visitor.letter(email, about(first))
  await plain.letter(witness, about(first))
  expect((await visitor.page.goto(linkIn(letter)))?.status()).toBe(200)
  await eventually(() => visitor.page.locator('main h1').innerText()).toBe(first)

  expect(letter.headers?.['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click')
  const way = String(letter.headers?.['list-unsubscribe']).replace(/^<|>$/g, '')
  expect(way).toMatch(new RegExp(`^${inject('site').siteUrl}/api/unsubscribe\\?token=\\S+$`))
  const press = (body: string) => fetch(way, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body })
  // A scanner that opens the address, or sends something else, ends nothing.
  await visitor.page.goto(way)
  await visitor.page.waitForURL((url) => url.pathname === addressOf('/unsubscribe', 'az'))
  await visitor.expectAccessible()
  expect((await press('x=y')).status).toBe(400)
  expect((await press('List-Unsubscribe=One-Click')).status).toBe(200)
  expect((await press('List-Unsubscribe=One-Click')).status).toBe(200)

  await publish(editor, second)
  const last = await plain.letter(witness, about(second))
  expect((await visitor.letters(email)).filter(about(second))).toEqual([])
  expect((await visitor.letters(email)).filter(about(first))).toHaveLength(1)

  // The other leaves by the page, without scripts.
  const words = messages.ru.site.unsubscribe
  await plain.page.goto(String(last.text.match(/https?:\/\/\S+\/podpiska\/\S+/)?.[0]))
  await plain.page.getByRole('button', { name: words.action }).click()
  await plain.page.getByRole('heading', { level: 1, name: words.done }).waitFor()

  // The item says when it was sent.
  await editor.visitor.visit(`/admin/collections/news/${id}`)
  await editor.visitor.page.getByText(new RegExp(adminScreens.az.correspondence.newsSent.split('{{day}}')[1]?.split('{{count}}')[0] ?? 'x')).waitFor()
  for (const person of [visitor, plain, editor.visitor]) await person.leave()
})

const contactPage: Record<Locale, string> = { az: 'elaqe', en: 'contact', ru: 'kontakty' }
const looks = locales.flatMap((locale) => [true, false].map((javaScript) => ({ locale, javaScript })))

test.each(looks)('a visitor writes to the School in $locale (scripts: $javaScript); nothing typed is lost, and the answer reaches them', async ({ locale, javaScript }) => {
  const visitor = await Visitor.arrive({ locale, javaScript, phone: true })
  const words = messages[locale].site.enquiry
  const { page } = visitor
  const field = (name: string) => page.locator(`#enquiry-${name}`)
  const send = () => page.getByRole('button', { name: words.send, exact: true }).click()
  await visitor.visit(addressOf('/[slug]', locale, { slug: contactPage[locale] }))
  const [email, subject] = [newReader(), `Sual ${randomUUID().slice(0, 6)}`]
  await field('name').fill('Günel')
  await field('email').fill('günel')
  await field('message').fill('Bir\nİki')
  await send()
  await page.getByRole('heading', { name: words.problem }).waitFor()
  await visitor.settled()
  await eventually(() => page.locator('#enquiry-email-error').innerText()).toBe(words.problems.notAnAddress)
  await eventually(() => page.locator('#enquiry-subject-error').innerText()).toBe(words.problems.missing.subject)
  await eventually(() => Promise.all(['name', 'email', 'message'].map((name) => field(name).inputValue()))).toEqual(['Günel', 'günel', 'Bir\nİki'])
  // What looks for faults is a script itself.
  if (javaScript) await visitor.expectAccessible()
  await field('email').fill(email)
  await field('subject').fill(subject)
  await send()
  await page.getByRole('heading', { level: 1, name: words.sent }).waitFor()
  const letter = await visitor.letter('mekteb@mekteb.example', ({ subject: said }) => said.endsWith(subject))
  expect(letter.headers?.['reply-to']).toBe(email)
  expect(letter.text).toContain('Bir\nİki')
  expect(await visitor.letters(email)).toEqual([])
  await visitor.leave()
})

test('what fills in the field that nobody sees is told the same, and reaches nobody', async () => {
  const visitor = await Visitor.arrive({ javaScript: false })
  await visitor.page.goto(addressOf('/[slug]', 'az', { slug: contactPage.az }))
  const subject = `Reklam ${randomUUID().slice(0, 6)}`
  for (const [name, value] of Object.entries({ name: 'Bot', email: newReader(), subject, message: 'Ucuz' })) await visitor.page.locator(`#enquiry-${name}`).fill(value)
  await visitor.page.locator('#enquiry-website').fill('https://example.com', { force: true })
  await visitor.page.getByRole('button', { name: messages.az.site.enquiry.send, exact: true }).click()
  await visitor.page.getByRole('heading', { level: 1, name: messages.az.site.enquiry.sent }).waitFor()
  const coordinator = await Colleague.arrive('az', 'coordinator')
  const { totalDocs } = await coordinator.rest<{ totalDocs: number }>('GET', `/enquiries?where[subject][equals]=${encodeURIComponent(subject)}`)
  expect(totalDocs).toBe(0)
  await visitor.leave()
})
