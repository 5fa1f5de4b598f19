import { expect } from 'vitest'
import type { Locale } from '@/i18n/locales'
import { Visitor } from './visitor'

type Json = Record<string, unknown>

/** A member of staff at their own browser, in the admin, in their own language. */
export class Colleague {
  private constructor(readonly visitor: Visitor) {}

  /** Signs in under a demonstration login: `coordinator`, `reviewer2`, `chair`… */
  static async arrive(locale: Locale, login: string): Promise<Colleague> {
    const visitor = await Visitor.arrive({ locale })
    await visitor.signInStaff(login)
    return new Colleague(visitor)
  }

  private get page() {
    return this.visitor.page
  }

  /** Asks the REST interface from the page that is open, as this person. Fails unless it is granted. */
  async rest<T = Json>(method: 'GET' | 'POST' | 'PATCH', path: string, body?: Json): Promise<T> {
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
    const address = `/admin/collections/${collection}/${id}?locale=${this.visitor.locale}`
    if (!this.page.url().endsWith(address)) await this.page.goto(address)
    await this.page.locator('#field-title').fill(title)
    const saved = this.page.waitForResponse((response) => response.request().method() === 'PATCH' && response.url().includes(`/api/${collection}/${id}`))
    await this.page.locator(as === 'draft' ? '#action-save-draft' : '#action-save').click()
    expect((await saved).ok()).toBe(true)
  }
}
