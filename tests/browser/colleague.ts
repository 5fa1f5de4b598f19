import { expect } from 'vitest'
import { adminScreens } from '@/i18n/admin'
import type { Locale } from '@/i18n/locales'
import type { Stage } from '@/plugins/selection/rules/steps'
import { Visitor } from './visitor'
import { eventually } from './waiting'

type Json = Record<string, unknown>

/** A member of staff at their own browser, in the admin, in their own language. */
export class Colleague {
  private constructor(readonly visitor: Visitor) {}

  /** Signs in under a demonstration login: `coordinator`, `reviewer2`, `chair`… */
  static async arrive(locale: Locale, login: string, look: { phone?: boolean } = {}): Promise<Colleague> {
    const visitor = await Visitor.arrive({ locale, ...look })
    await visitor.signInStaff(login)
    return new Colleague(visitor)
  }

  private get page() {
    return this.visitor.page
  }

  private get words() {
    return adminScreens[this.visitor.locale]
  }

  private async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click()
  }

  /** Presses the button of the open dialog. */
  private async agree(name: string): Promise<void> {
    await this.page.getByRole('dialog').getByRole('button', { name, exact: true }).click()
  }

  /** Asks the REST interface from the page that is open, as this person. Fails unless it is granted. */
  async rest<T = Json>(method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: Json): Promise<T> {
    const answer = await this.page.evaluate(
      async ([verb, address, sent]) => {
        const response = await fetch(`/api${address}`, { method: verb, body: sent, headers: sent ? { 'content-type': 'application/json' } : {} })
        return { ok: response.ok, text: await response.text() }
      },
      [method, path, body && JSON.stringify(body)] as const,
    )
    expect(answer.ok, answer.text).toBe(true)
    return JSON.parse(answer.text) as T
  }

  /** Gives a document of the site another title, for everybody to see or as a draft. */
  async retitle(collection: 'pages' | 'programs', id: string, title: string, as: 'draft' | 'published'): Promise<void> {
    await this.visitor.visit(`/admin/collections/${collection}/${id}?locale=${this.visitor.locale}`)
    await this.page.locator('#field-title').fill(title)
    const saved = this.page.waitForResponse((response) => response.request().method() === 'PATCH' && response.url().includes(`/api/${collection}/${id}`))
    await this.page.locator(as === 'draft' ? '#action-save-draft' : '#action-save').click()
    expect((await saved).ok()).toBe(true)
  }

  /** Gives every application of a programme its reviewers, after having looked at the plan. */
  async assignEvenly(program: string): Promise<void> {
    const { selection } = this.words
    await this.visitor.visit(`/admin/board/assign?program=${program}&stage=screening`)
    await this.page.getByLabel(selection.seed, { exact: true }).fill('20261124')
    await this.press(selection.tryOut)
    await this.page.getByText(selection.plannedHelp).waitFor()
    await this.press(selection.assignNow)
    await this.agree(selection.assignNow)
    await this.page.getByText(selection.assigned.replace('{{count}}', '2')).waitFor()
  }

  /** Opens an application at the desk, gives every criterion the same score and submits the review. What the sheet said is returned. */
  async review(receipt: string, score: number): Promise<string> {
    const { selection } = this.words
    await this.visitor.visit('/admin/desk')
    await this.page.getByRole('link', { name: receipt, exact: true }).click()
    await this.page.locator('[data-criterion]').first().waitFor()
    await this.visitor.settled()
    const sheet = this.page.url()
    const read = await this.page.locator('body').innerText()
    const criteria = this.page.locator('[data-criterion]')
    for (const criterion of await criteria.all()) {
      await criterion.getByRole('radio', { name: String(score), exact: true }).check()
      const heard = criterion.getByRole('combobox', { name: selection.heard.language, exact: true })
      if ((await heard.count()) === 0) continue
      await heard.selectOption('en')
      await criterion.getByRole('radio', { name: 'B2', exact: true }).check()
    }
    await this.press(selection.submitReview)
    await eventually(async () => this.page.url() !== sheet || (await this.page.getByRole('region', { name: selection.decision }).isVisible())).toBe(true)
    return read
  }

  /** Decides on the application whose review was just submitted. */
  async shortlist(): Promise<void> {
    const { selection } = this.words
    await this.press(selection.steps.shortlist)
    await this.agree(selection.steps.shortlist)
    await this.page.getByText(selection.statusNow.replace('{{status}}', selection.statuses.shortlisted)).waitFor()
  }

  /** Chooses an application on the board of the interviews and offers it a place. */
  async offer(program: string, receipt: string): Promise<void> {
    const { selection } = this.words
    await this.visitor.visit(`/admin/board?program=${program}&stage=interview`)
    await this.page.getByRole('row').filter({ hasText: receipt }).getByRole('checkbox').check()
    await this.press(selection.steps.offer)
    await this.agree(selection.steps.offer)
    await this.page.getByText(selection.outcome.replace('{{done}}', '1').replace('{{refused}}', '0')).waitFor()
  }

  /** Tells the applicants of a programme what was decided in a stage. */
  async release(program: string, stage: Stage, total = 1): Promise<void> {
    const { selection } = this.words
    await this.visitor.visit(`/admin/board/release?program=${program}&stage=${stage}`)
    await this.press(selection.releaseActs.release.replace('{{total}}', String(total)))
    await this.agree(selection.releaseConfirms.release)
    await this.page.getByText(selection.released.replace('{{count}}', String(total))).waitFor()
  }

  /** Gives the only applicant who waits an interview with the only panel. */
  async giveInterview(program: string, startsAt: string, place: string): Promise<void> {
    const { interviews } = this.words
    await this.visitor.visit(`/admin/interviews?program=${program}`)
    await this.page.getByLabel(interviews.startsAt, { exact: true }).fill(startsAt)
    await this.page.getByLabel(interviews.place, { exact: true }).fill(place)
    await this.press(interviews.giveNow)
    await this.page.getByText(place).waitFor()
  }

  /** Accepts all that was handed in for a task and waits, so many works. */
  async accept(task: string, count: number): Promise<void> {
    const { tasks } = this.words.teaching
    await this.visitor.visit(`/admin/cohort/tasks/${task}`)
    await this.page.getByLabel(tasks.chooseAll.replace('{{count}}', String(count))).check()
    const accept = tasks.accept.replace('{{count}}', String(count))
    await this.press(accept)
    await this.agree(accept)
    await this.page.getByRole('dialog').waitFor({ state: 'detached' })
    await eventually(() => this.page.getByRole('cell', { name: tasks.standings.accepted }).count()).toBe(count)
  }
}
