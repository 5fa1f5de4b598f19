import { expect, test } from 'vitest'
import type { Locale } from '@/i18n/locales'
import { messages } from '@/i18n/messages'
import { type Shortlisted, selfBooked, shortlist } from './booking-scene'
import { Colleague } from './colleague'
import type { TrialName } from './programme'
import { Visitor } from './visitor'

/** A programme of its own for one test. */
async function opened(name: TrialName): Promise<string> {
  const coordinator = await Colleague.arrive('az', 'coordinator')
  const program = await selfBooked(coordinator, name)
  await coordinator.visitor.leave()
  return program
}

/** Somebody on the shortlist at their own browser, on the page of their interview. */
class Invited {
  private constructor(
    readonly visitor: Visitor,
    private readonly who: Shortlisted,
  ) {}

  static async arrive(program: string, look: { locale?: Locale; phone?: boolean; dark?: boolean; javaScript?: boolean }): Promise<Invited> {
    const [visitor, who] = [await Visitor.arrive(look), await shortlist(program)]
    await visitor.signInApplicant(who.email)
    const invited = new Invited(visitor, who)
    await invited.openPage()
    return invited
  }

  get words() {
    return messages[this.visitor.locale].apply.interview
  }

  get page() {
    return this.visitor.page
  }

  async openPage(): Promise<void> {
    await this.visitor.open('/my/[application]/[section]', { application: this.who.application, section: 'interview' })
  }

  async press(name: string): Promise<void> {
    await this.page.locator('main').getByRole('button', { name, exact: true }).click()
  }

  /** Says in which language they want to be heard, and that they can't come in the morning of a day. */
  async sayWhen(): Promise<void> {
    await this.page.locator('input[name=language][value=az]').check()
    await this.page.locator('select[name=zone]').selectOption('Europe/Berlin')
    await this.page.locator('[name="impossible.0.day"]').fill('2031-03-04')
    await this.press(this.words.preferences.save)
    await this.page.locator('#times').waitFor()
    await this.visitor.settled()
  }

  time(hour: string) {
    return this.page.locator('button[name=slot]').filter({ hasText: hour })
  }

  async choose(hour: string): Promise<void> {
    await this.time(hour).click()
    await this.page.waitForURL((url) => url.pathname.endsWith('/interview/confirm'))
    await this.visitor.settled()
  }

  async confirm(answer: 'yes' | 'move'): Promise<void> {
    await this.press(this.words.confirm[answer])
    await this.page.waitForURL((url) => url.pathname.endsWith('/interview'))
    await this.page.locator('#interview').waitFor()
    await this.visitor.settled()
  }

  /** The time that the page says the interview is at. */
  set(): Promise<string> {
    return this.page.locator('section[aria-labelledby=interview]').innerText()
  }
}

test('on a phone somebody says when they can come, is told what is wrong with it, chooses a time, confirms, moves it and gives it up', async () => {
  const invited = await Invited.arrive(await opened('secim'), { phone: true })
  const { page, visitor, words } = invited
  await page.locator('[name="impossible.0.from"]').fill('10:00')
  await invited.press(words.preferences.save)
  await page.locator('#errors').waitFor()
  for (const problem of ['language', 'day', 'bothHours'] as const) await page.locator('.error', { hasText: words.preferences.problems[problem] }).first().waitFor()
  expect(await page.locator('[name="impossible.0.from"]').inputValue()).toBe('10:00')
  await visitor.expectAccessible()
  await visitor.screenshot('interview-preferences')
  await page.locator('[name="impossible.0.from"]').fill('')
  await invited.sayWhen()

  // Four hours in Baku, each with the hour in Berlin.
  expect(await page.locator('button[name=slot]').allInnerTexts()).toEqual([
    expect.stringMatching(/^09:00\s+06:00$/),
    expect.stringMatching(/^09:40\s+06:40$/),
    expect.stringMatching(/^10:20\s+07:20$/),
    expect.stringMatching(/^11:00\s+08:00$/),
  ])
  await visitor.expectAccessible()
  await visitor.screenshot('interview-times')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await invited.choose('09:40')
  expect(await page.locator('main').innerText()).toContain('DMX binası, 204-cü otaq')
  await page.getByText(/^(10:00|9:[0-5]\d)$/).waitFor()
  await visitor.expectAccessible()
  await visitor.screenshot('interview-confirm')
  await invited.confirm('yes')
  expect(await invited.set()).toContain('09:40–10:10')
  expect(await invited.set()).toContain('06:40')
  await visitor.expectAccessible()
  await visitor.screenshot('interview-set')

  await invited.choose('11:00')
  await invited.confirm('move')
  expect(await invited.set()).toContain('11:00–11:30')
  await page.getByRole('link', { name: words.cancel, exact: true }).click()
  await page.waitForURL((url) => url.pathname.endsWith('/interview/cancel'))
  await visitor.settled()
  await invited.press(words.cancelling.yes)
  await page.waitForURL((url) => url.pathname.endsWith('/interview'))
  await invited.time('11:00').waitFor()
  await visitor.leave()
})

test('who presses a time that another has taken meanwhile is told so, and sees what is left', async () => {
  const program = await opened('secim-2')
  const [first, second] = [await Invited.arrive(program, { locale: 'en' }), await Invited.arrive(program, { locale: 'ru', dark: true })]
  await first.sayWhen()
  await second.sayWhen()
  await first.choose('10:20')
  await second.time('10:20').click()
  await second.page.locator('#errors').waitFor()
  expect(await second.page.locator('#errors').innerText()).toContain(messages.ru.interviews.refusals.chosen)
  await second.time('10:20').waitFor({ state: 'detached' })
  await second.visitor.expectAccessible()
  await second.visitor.screenshot('interview-taken')
  await first.confirm('yes')
  await first.page.goto(String(await first.page.getByRole('link', { name: messages.en.apply.interview.back, exact: true }).getAttribute('href')))
  expect(await first.set()).toContain('10:20–10:50')
  const calendar = await first.page.request.get(String(await first.page.getByRole('link', { name: messages.en.apply.my.toCalendar, exact: true }).getAttribute('href')))
  expect(await calendar.text()).toContain('DTSTART;TZID=Asia/Baku:20310303T102000')
  await first.visitor.leave()
  await second.visitor.leave()
})

test('a browser without scripts can do it too', async () => {
  const invited = await Invited.arrive(await opened('secim-3'), { javaScript: false })
  const { page, words } = invited
  await page.locator('[name="impossible.0.day"]').fill('2031-03-04')
  await invited.press(words.preferences.more)
  await page.locator('[name="impossible.3.day"]').waitFor()
  expect(await page.locator('[name="impossible.0.day"]').inputValue()).toBe('2031-03-04')
  await invited.press(words.preferences.save)
  await page.locator('.error', { hasText: words.preferences.problems.language }).waitFor()
  await invited.sayWhen()
  await invited.choose('09:00')
  await invited.confirm('yes')
  expect(await invited.set()).toContain('09:00–09:30')
  await invited.choose('11:00')
  await invited.confirm('move')
  expect(await invited.set()).toContain('11:00–11:30')
  await invited.visitor.leave()
})
