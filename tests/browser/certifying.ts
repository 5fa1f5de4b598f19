import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { inject, onTestFinished } from 'vitest'
import { adminScreens } from '@/i18n/admin'
import type { Locale } from '@/i18n/locales'
import { certificateDesign } from '../rules/certificate-design'
import type { Colleague } from './colleague'
import type { Visitor } from './visitor'

const words = adminScreens.az.certificates

/** Says what is printed on the certificates of a programme. */
export async function design(coordinator: Colleague, program: string): Promise<void> {
  await coordinator.rest('POST', '/certificate-designs', { program, ...certificateDesign })
}

/** Issues what is due in a programme, and waits until the worker has made the certificates of these holders. */
export async function issueAll({ visitor }: Colleague, program: string, holders: readonly string[]): Promise<void> {
  await visitor.visit(`/admin/certificates?program=${program}`)
  const name = words.issueNow.replace('{{due}}', String(holders.length))
  await visitor.page.getByRole('button', { name }).click()
  await visitor.page.getByRole('dialog').getByRole('button', { name }).click()
  for (const holder of holders) await visitor.page.getByRole('link', { name: holder }).waitFor()
}

/** Revokes the certificate of the page that is open. */
export async function revoke({ visitor: { page } }: Colleague, reason: string): Promise<void> {
  await page.getByRole('button', { name: words.revoke, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(words.reason).fill(reason)
  await dialog.getByRole('button', { name: words.revoke }).click()
  // Until then the reason is a text of the page because it was typed.
  await dialog.waitFor({ state: 'detached' })
  await page.getByText(reason).waitFor()
}

/** Issues another certificate in the place of the revoked one whose page is open, and waits until its own page is. @returns its serial number */
export async function replace({ visitor: { page } }: Colleague, former: string, reason: string): Promise<string> {
  await page.getByRole('button', { name: words.replace, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(words.reason).fill(reason)
  await dialog.getByRole('button', { name: words.replace }).click()
  await page.getByText(words.replaces).getByRole('link', { name: former }).waitFor()
  return page.locator('dt', { hasText: words.serial }).locator('+ dd').innerText()
}

/** Chooses a file in the verifier of the page that is open, and reads what is found. */
export async function verdictOn(page: Page, name: string, content: Buffer): Promise<string> {
  await page.locator('#certificate-file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: content })
  const answer = page.locator('[role=status]').filter({ hasText: name })
  await answer.waitFor()
  return answer.innerText()
}

/** Saves the verifier of the site as a file. @returns its address, for as long as the test runs */
export async function savedVerifier({ page }: Visitor, locale: Locale): Promise<string> {
  const saved = await page.request.get(`${inject('site').siteUrl}/api/certificates/verifier/${locale}`)
  const folder = await mkdtemp(path.join(os.tmpdir(), 'school-verifier-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const file = path.join(folder, 'verifier.html')
  await writeFile(file, await saved.body())
  return pathToFileURL(file).href
}
