import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/locales'
import { messages } from '@/i18n/messages'
import { defaultTemplates } from '@/plugins/correspondence/templates'
import type { Status } from '@/plugins/selection/rules/steps'
import { arriveAt, essay, field, fillIn } from './applying'
import { paper } from './paper'
import { Visitor } from './visitor'
import { eventually } from './waiting'

/** Somebody who wants to take part, at their own browser. */
export class Applicant {
  private application = ''

  private constructor(
    readonly visitor: Visitor,
    readonly email: string,
  ) {}

  static async arrive(locale: Locale, email: string): Promise<Applicant> {
    return new Applicant(await Visitor.arrive({ locale }), email)
  }

  private get page() {
    return this.visitor.page
  }

  private get words() {
    return messages[this.visitor.locale].apply
  }

  /** From the home page over the call to the first page of the form; signs in on the way. */
  async begin(program: string): Promise<void> {
    await this.visitor.open('/')
    await this.page
      .locator(`main a[href="${addressOf('/apply', this.visitor.locale)}"]`)
      .first()
      .click()
    await this.page.waitForURL((url) => url.pathname === addressOf('/apply', this.visitor.locale))
    await this.visitor.settled()
    await this.page.getByRole('region', { name: program, exact: true }).getByRole('button', { name: this.words.apply.start }).click()
    await this.visitor.giveCode(this.email)
    await arriveAt(this.visitor, 'eligibility')
    this.application = String(new URL(this.page.url()).pathname.split('/').at(-2))
  }

  /** Fills in the form from its first page to its last, and learns on the way that the call is for them. */
  async fillIn(): Promise<void> {
    const attach = async () => {
      await field(this.page, 'documents.cv').setInputFiles(paper)
      await this.page.getByText(this.words.form.documents.attached, { exact: true }).waitFor()
    }
    await fillIn(this.visitor, attach, async (section) => {
      if (section === 'eligibility') await this.page.getByText(this.words.form.verdict.eligible, { exact: true }).waitFor()
    })
  }

  /** Reads everything once more and hands it in. */
  async handIn(): Promise<{ receipt: string; application: string }> {
    await this.page.getByText(essay).waitFor()
    await this.page.getByRole('button', { name: this.words.form.review.submit }).click()
    await this.page.getByRole('heading', { level: 1, name: this.words.my.statuses.submitted.title }).waitFor()
    const receipt = await this.page.getByRole('region', { name: this.words.my.receipt }).locator('.numbers').innerText()
    return { receipt, application: this.application }
  }

  /** Looks at their own page: it says this, and nothing else. */
  async expectTold(status: Status): Promise<void> {
    await this.visitor.open('/my/[application]', { application: this.application })
    await eventually(() => this.page.locator('main h1').innerText()).toBe(this.words.my.statuses[status].title)
  }

  /** Waits for a letter in the applicant's own language. */
  async expectLetter(template: string): Promise<string> {
    const subject = defaultTemplates.find(({ key }) => key === template)?.words[this.visitor.locale].subject.split('{{')[0]
    return (await this.visitor.letter(this.email, (letter) => letter.subject.startsWith(String(subject)))).text
  }

  /** The letters that there are by now, by their subjects. */
  async subjects(): Promise<string[]> {
    return (await this.visitor.letters(this.email)).map(({ subject }) => subject)
  }

  /** Takes the place that is offered. */
  async confirm(): Promise<void> {
    await this.page.getByRole('link', { name: this.words.my.confirm, exact: true }).click()
    await this.page.getByRole('button', { name: this.words.steps.confirm.yes }).click()
    await this.page.getByRole('heading', { level: 1, name: this.words.my.statuses.enrolled.title }).waitFor()
  }
}
