import type { Locator, Request } from 'playwright-core'
import { expect } from 'vitest'
import { adminLabels, adminScreens } from '@/i18n/admin'
import type { Locale } from '@/i18n/locales'
import type { QuestionKind } from '@/plugins/selection'
import type { Colleague } from './colleague'
import { eventually } from './waiting'

/** A coordinator at the form of a programme in the admin: its one section, and the questions in it. */
export class FormBuilder {
  private asked = 0

  constructor(private readonly coordinator: Colleague) {}

  private get page() {
    return this.coordinator.visitor.page
  }

  private get locale() {
    return this.coordinator.visitor.locale
  }

  private get words() {
    return adminScreens[this.locale].selection.form
  }

  /** What a field of the form is called. */
  private label(path: string): string {
    const { fields } = adminLabels[this.locale].programs as { fields: Record<string, string> }
    return String(fields[path])
  }

  /** A field by its path below the form. */
  private field(path: string) {
    return this.page.locator(`[id="field-form__${path.replaceAll('.', '__')}"]`)
  }

  /** The button that adds a row to a list. */
  private adder(list: string): Locator {
    return this.field(list).locator('> .array-field__add-row')
  }

  /** Adds a row to a list: it is open, and stays so. */
  private async addRow(list: string, place: number, first: string): Promise<void> {
    await this.adder(list).click()
    await this.field(`${list}.${place}.${first}`).waitFor()
    // The server has answered by then.
    await this.coordinator.visitor.settled()
    await this.field(`${list}.${place}.${first}`).waitFor()
  }

  private async choose(path: string, option: string): Promise<void> {
    await this.field(path).locator('.rs__control').click()
    await this.field(path).getByText(option, { exact: true }).last().click()
  }

  private async chooseKind(place: number, kind: QuestionKind): Promise<void> {
    await this.choose(`sections.0.questions.${place}.kind`, adminScreens[this.locale].options[`kind.${kind}`])
  }

  /** Opens the form of a programme as it was saved last. */
  async open(program: string): Promise<void> {
    await this.coordinator.visitor.visit(`/admin/collections/programs/${program}?locale=${this.locale}`)
    // Payload opens the tab that was open last, a moment after the others could be pressed.
    await eventually(async () => {
      await this.page.locator('.tabs-field__tab-button').nth(1).click()
      return this.field('sections').isVisible()
    }).toBe(true)
  }

  async addSection(title: string): Promise<void> {
    await this.addRow('sections', 0, 'title')
    await this.field('sections.0.title').fill(title)
  }

  /** Adds a question that says nothing yet at the end of the section. */
  async addQuestion(): Promise<void> {
    await this.addRow('sections.0.questions', this.asked, 'label')
    this.asked += 1
  }

  /** Adds a question at the end of the section. */
  async ask(kind: QuestionKind, words: string, choices: readonly string[] = []): Promise<void> {
    const place = this.asked
    const question = `sections.0.questions.${place}`
    await this.addQuestion()
    await this.chooseKind(place, kind)
    await this.field(`${question}.label`).fill(words)
    for (const [offered, choice] of choices.entries()) {
      await this.addRow(`${question}.choices`, offered, 'label')
      await this.field(`${question}.choices.${offered}.label`).fill(choice)
    }
  }

  /** Has a question asked only of those whose answer to another is this, or who were asked it and answered at all. */
  async onlyWhen(place: number, subject: string, answer: { is: string } | 'answered'): Promise<void> {
    const list = `sections.0.questions.${place}.showWhen`
    await this.addRow(list, 0, 'comparison')
    const condition = this.field(list)
    await condition.getByLabel(this.label('form.sections.questions.showWhen.of')).selectOption({ label: subject })
    if (answer === 'answered') await this.choose(`${list}.0.comparison`, adminScreens[this.locale].options['comparison.answered'])
    else await condition.getByRole('checkbox', { name: answer.is, exact: true }).check()
  }

  /**
   * Has the first question be with choices or of a day, and does something else while the server answers about that. The answer is held back until the other is seen, and
   * Payload, which waits for a quarter of a second of stillness before it asks, waits for five seconds until the answer has been taken in: the list of choices comes or goes.
   */
  private async changeKindAnd(kind: 'oneChoice' | 'date', other: { does: () => Promise<void>; seen: Locator }): Promise<void> {
    const addresses = '**/admin/collections/programs/**'
    const isOfThat = (request: Request) => request.method() === 'POST' && Boolean(request.postData()?.includes(`"value":"${kind}"`))
    await this.page.route(addresses, async (route, request) => {
      if (!isOfThat(request)) return route.continue()
      const response = await route.fetch()
      await other.seen.waitFor()
      await route.fulfill({ response })
    })
    const asked = this.page.waitForRequest(isOfThat)
    await this.chooseKind(0, kind)
    await asked
    const usual = await this.page.evaluateHandle(() => window.setTimeout)
    await this.page.evaluate((wait) => {
      Object.assign(window, { setTimeout: (work: () => void, delay?: number) => wait(work, delay === 250 ? 5_000 : delay) })
    }, usual)
    await other.does()
    await this.adder('sections.0.questions.0.choices').waitFor({ state: kind === 'oneChoice' ? 'visible' : 'hidden' })
    await this.page.evaluate((setTimeout) => void Object.assign(window, { setTimeout }), usual)
    await this.page.unroute(addresses)
  }

  /** Adds a second question while the server answers about the first, and waits for its fields. */
  async askInHaste(): Promise<void> {
    await this.changeKindAnd('oneChoice', { does: () => this.adder('sections.0.questions').click(), seen: this.page.locator('#form-sections-0-questions-row-1') })
    await this.field('sections.0.questions.1.label').waitFor()
  }

  /** Has the second question be one with choices while the server answers about the first, and waits for the list of them. */
  async offerChoicesInHaste(): Promise<void> {
    const question = 'sections.0.questions.1'
    const chosen = this.field(`${question}.kind`).locator('.rs__single-value', { hasText: adminScreens[this.locale].options['kind.oneChoice'] })
    await this.changeKindAnd('date', { does: () => this.chooseKind(1, 'oneChoice'), seen: chosen })
    await this.adder(`${question}.choices`).waitFor()
  }

  /** Saves the form, for everybody or as a draft. */
  async save(as: 'draft' | 'published'): Promise<void> {
    const saved = this.page.waitForResponse((response) => response.request().method() === 'PATCH' && response.url().includes('/api/programs/'))
    await this.page.locator(as === 'draft' ? '#action-save-draft' : '#action-save').click()
    const answer = await saved
    expect(answer.ok(), await answer.text()).toBe(true)
  }

  /** Opens every row that is closed, down to the conditions: a list is drawn once it comes into sight. */
  async unfold(): Promise<void> {
    const closed = this.field('sections').locator('.collapsible__toggle--collapsed')
    await this.field('sections').locator('.collapsible').first().waitFor()
    await this.coordinator.visitor.settled()
    for (; (await closed.count()) > 0; await this.page.waitForTimeout(500)) await closed.first().press('Enter')
    for (const question of await this.page.locator('[id^="form-sections-"][id*="-questions-row-"]').all()) {
      await question.scrollIntoViewIfNeeded()
      await this.coordinator.visitor.settled()
    }
  }

  /** What the rows of a list say, wherever in the form it stands. */
  private rows(list: string): Promise<string[]> {
    return this.page.locator(`[id^="form-sections-"][id*="-${list}-row-"]`).allInnerTexts()
  }

  questions(): Promise<string[]> {
    return this.rows('questions')
  }

  conditions(): Promise<string[]> {
    return this.rows('showWhen')
  }

  /** The address of the preview in a language. */
  async preview(locale: Locale): Promise<string> {
    return String(await this.page.getByRole('link', { name: adminScreens[this.locale].options[`locale.${locale}`], exact: true }).getAttribute('href'))
  }

  /** Takes the form of another programme, with its rules, and waits until it is there. */
  async copyFrom(title: string): Promise<void> {
    const choice = this.page.getByLabel(this.words.copyFrom, { exact: true })
    await eventually(() => choice.locator('option').allTextContents()).toEqual(expect.arrayContaining([expect.stringContaining(title)]))
    await choice.selectOption({ label: String((await choice.locator('option').allTextContents()).find((option) => option.endsWith(title))) })
    await this.page.getByRole('button', { name: this.words.copy, exact: true }).click()
    await this.coordinator.visitor.expectAccessible()
    await this.page.getByRole('dialog').getByRole('button', { name: this.words.copyNow, exact: true }).click()
    await this.page.locator('#form-sections-row-0').waitFor()
    await this.coordinator.visitor.settled()
  }
}
