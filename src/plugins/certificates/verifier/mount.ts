import { zone } from '@/i18n/locales'
import { type Language, verdictInWords } from '../rules/in-words'
import { verifyFile } from '../rules/verify-file'
import type { Given, VerifierWords } from './given'

type Attributes = Record<string, string>

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, attributes: Attributes, ...children: (Node | string)[]): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.append(...children)
  return made
}

/** The words under a key, such as `fault.forged`, with their values. */
function wordsUnder(words: VerifierWords, key: string, values: Record<string, string> = {}): string {
  const found = key.split('.').reduce<VerifierWords | string | undefined>((inner, name) => (typeof inner === 'object' ? inner[name] : undefined), words)
  return String(found).replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}

/** A day by the clocks of the School. Not every browser knows the months of every language of ours, so they come with the words. */
function dayOf(moment: string, say: Language['say']): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, day: 'numeric', month: 'numeric', year: 'numeric' }).formatToParts(new Date(moment))
  const part = (wanted: Intl.DateTimeFormatPartTypes): string => parts.find(({ type }) => type === wanted)?.value ?? ''
  return `${part('day')} ${say(`months.${part('month')}`)} ${part('year')}`
}

function languageOf({ locale, words }: Given): Language {
  const say: Language['say'] = (key, values) => wordsUnder(words[locale] ?? {}, key, values)
  return { say, day: (moment) => dayOf(moment, say), programmeIn: locale === 'az' ? 'az' : 'en' }
}

/**
 * Puts the verifier into a page: a certificate is chosen or dropped, and what is found of it is said beside it. The file leaves the page for nowhere.
 * @returns what takes it away again
 */
export function mountVerifier(root: HTMLElement, given: Given): () => void {
  const { say, ...language } = languageOf(given)
  const answer = element('div', { role: 'status' })
  const input = element('input', { type: 'file', id: 'certificate-file', accept: '.pdf,.json,.png', 'aria-describedby': 'certificate-stays' })
  const drop = element(
    'div',
    { class: 'field', 'data-drop': '' },
    element('label', { for: input.id }, say('verifier.choose')),
    element('p', { class: 'hint', id: 'certificate-stays' }, say('verifier.stays')),
    input,
  )
  const tell = (tone: 'success' | 'danger', name: string, sentences: string[]) => {
    const [first = '', ...rest] = sentences
    const lines = [element('strong', {}, first), ...rest]
    answer.replaceChildren(element('div', { class: 'notice', 'data-tone': tone }, ...lines.map((line) => element('p', {}, line)), element('p', { class: 'small soft' }, name)))
  }
  const verify = async (file: File) => {
    answer.replaceChildren()
    try {
      const verdict = await verifyFile(new Uint8Array(await file.arrayBuffer()), { issuer: given.keys, status: given.status, at: new Date() })
      tell(verdict.valid ? 'success' : 'danger', file.name, verdictInWords(verdict, { say, ...language }))
    } catch {
      // Such as a browser that lets pages calculate no digests.
      tell('danger', file.name, [say('verifier.failed')])
    }
  }
  input.addEventListener('change', () => input.files?.[0] && void verify(input.files[0]))
  drop.addEventListener('dragover', (event) => event.preventDefault())
  drop.addEventListener('drop', (event) => {
    event.preventDefault()
    const file = event.dataTransfer?.files[0]
    if (file) void verify(file)
  })
  root.replaceChildren(drop, answer, element('p', { class: 'small soft' }, say('verifier.asOf', { day: language.day(given.status.validFrom) })))
  return () => root.replaceChildren()
}
