import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { browserScript } from '@/browser-script'
import { type Locale, locales } from '@/i18n/locales'
import { messages } from '@/i18n/messages'
import { readSavedVerifier } from './verifier'

type Parts = { script: string; style: string }

const folder = 'src/plugins/certificates/verifier'

async function assemble(): Promise<Parts> {
  const script = await browserScript(`${folder}/saved.ts`)
  return {
    // Nothing in it may look like the end of the script.
    script: script.replaceAll('</script', '<\\/script'),
    style: await readFile(path.resolve(folder, 'saved.css'), 'utf8'),
  }
}

let assembled: Promise<Parts> | undefined

const digest = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Named in their own languages. */
const names: Record<Locale, string> = { az: 'Azərbaycanca', en: 'English', ru: 'Русский' }

/**
 * The verifier as one file that works without a network: script, keys and the list of what was revoked are in it, and its policy lets it load nothing.
 * @returns null as long as the School has issued nothing
 */
export async function verifierPage(payload: Payload, locale: Locale): Promise<string | null> {
  const given = await readSavedVerifier(payload, locale)
  if (!given) return null
  assembled ??= assemble()
  const { script, style } = await assembled
  const { lead, title } = messages[locale].certificates.verifier
  const policy = `default-src 'none'; script-src ${digest(script)}; style-src ${digest(style)}; base-uri 'none'; form-action 'none'`
  return [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${style}</style></head><body><main>`,
    `<nav>${locales.map((one) => `<button type="button" lang="${one}" data-language="${one}" aria-pressed="${one === locale}">${names[one]}</button>`).join('')}</nav>`,
    `<h1 id="title">${title}</h1><p id="lead">${lead}</p><div id="verifier"></div></main>`,
    `<script type="application/json" id="given">${JSON.stringify(given).replaceAll('<', '\\u003c')}</script><script>${script}</script></body></html>`,
  ].join('')
}
