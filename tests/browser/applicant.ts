import { expect } from 'vitest'
import type { Locale } from '@/i18n/locales'
import { messages } from '@/i18n/messages'
import { defaultTemplates } from '@/plugins/correspondence/templates'
import type { Status } from '@/plugins/selection/rules/steps'
import { paper } from './paper'
import { addressOf, Visitor } from './visitor'

const essay = 'Sərhəddə doğulmuşam və insanların niyə köçdüyünü uşaqlıqdan özümdən soruşuram.'

/** What is typed into each section, by the names of its fields. */
const answers = {
  person: {
    'person.surname': 'Quliyeva',
    'person.givenName': 'Nərmin',
    'person.patronymic': 'Elçin qızı',
    'person.birthDate': '2003-04-12',
    'person.identityNumber': '5XK21TQ',
    'person.city': 'Gəncə',
    'person.phone': '055 765 43 21',
  },
  education: { 'education.averageGrade': '88,5' },
  languages: { 'languages.0.certificate': 'IELTS 6.5, 2025' },
  essays: { 'essays.motivation': essay, experience: 'Könüllü' },
}

/** What is chosen from a list in each section. */
const choices = {
  person: { 'person.citizenship': 'AZ' },
  education: { 'education.institution': 'ganja-state' },
  languages: { 'languages.0.language': 'en', 'languages.0.level': 'B2' },
  essays: {},
}

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
    await this.page.getByRole('region', { name: program, exact: true }).getByRole('button', { name: this.words.apply.start }).click()
    await this.visitor.giveCode(this.email)
    await this.reach('eligibility')
    this.application = String(new URL(this.page.url()).pathname.split('/').at(-2))
  }

  /** Waits for a page of the form. */
  private async reach(section: keyof typeof this.words.form.titles): Promise<void> {
    await this.page.waitForURL((url) => url.pathname.endsWith(`/${section}`))
    await this.page.getByRole('heading', { level: 1, name: this.words.form.titles[section], exact: true }).waitFor()
  }

  private proceed(): Promise<void> {
    return this.page.getByRole('button', { name: this.words.form.continue, exact: true }).click()
  }

  /** Learns that the call is for them. */
  async proveEligible(): Promise<void> {
    await this.page.locator('[name="education.field"]').selectOption('law')
    await this.page.locator('[name="education.level"][value=bachelor]').check()
    await this.page.locator('[name="education.year"]').fill('4')
    await this.page.getByText(this.words.form.verdict.eligible, { exact: true }).waitFor()
    await this.proceed()
  }

  /** Fills in the sections of fields, one after the other. */
  async fillIn(): Promise<void> {
    for (const section of ['person', 'education', 'languages', 'essays'] as const) {
      await this.reach(section)
      for (const [name, value] of Object.entries(choices[section])) await this.page.locator(`select[name="${name}"]`).selectOption(value)
      for (const [name, value] of Object.entries(answers[section])) await this.page.locator(`[name="${name}"]`).fill(value)
      await this.proceed()
    }
  }

  /** Attaches the CV, agrees, reads everything once more and hands it in. */
  async handIn(): Promise<{ receipt: string; application: string }> {
    await this.reach('documents')
    await this.page.locator('[id="documents.cv"]').setInputFiles(paper)
    await this.page.getByText(this.words.form.documents.attached, { exact: true }).waitFor()
    await this.page.getByRole('link', { name: this.words.form.continue, exact: true }).click()
    await this.reach('consent')
    await this.page.locator('#consent').check()
    await this.proceed()
    await this.reach('review')
    await this.page.getByText(essay).waitFor()
    await this.page.getByRole('button', { name: this.words.form.review.submit }).click()
    await this.page.getByRole('heading', { level: 1, name: this.words.my.statuses.submitted.title }).waitFor()
    const receipt = await this.page.getByRole('region', { name: this.words.my.receipt }).locator('.numbers').innerText()
    return { receipt, application: this.application }
  }

  /** Looks at their own page: it says this, and nothing else. */
  async expectTold(status: Status): Promise<void> {
    await this.visitor.open('/my/[application]', { application: this.application })
    expect(await this.page.locator('main h1').innerText()).toBe(this.words.my.statuses[status].title)
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
