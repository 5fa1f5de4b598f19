import { createHash } from 'node:crypto'
import { defaultLocale, type Locale, locales } from '@/i18n/locales'
import { type FieldShape, isData, type Step, walk } from './walk'

/** A text of a document in every language that has it; rich text as JSON, so that a change of its marks counts too. */
export type Text = { key: string; steps: Step[]; in: Partial<Record<Locale, string>> }

/** For each text and language: what it was when it was last looked at, shortened to a digest, and since when it has been so. */
export type Ages = Record<string, Partial<Record<Locale, { digest: string; since: string }>>>

/** A language into which texts are translated. */
export type Translation = Exclude<Locale, (typeof locales)[0]>
export const translations = locales.filter((locale): locale is Translation => locale !== defaultLocale)

export type Standing = { missing: Text[]; older: Text[] }

const hasWords = (node: unknown): boolean =>
  isData(node) &&
  ((typeof node.text === 'string' && node.text.trim() !== '') || node.type === 'upload' || hasWords(node.root) || (Array.isArray(node.children) && node.children.some(hasWords)))

function written(type: string, value: unknown): string | undefined {
  if (type === 'richText') return hasWords(value) ? JSON.stringify(value) : undefined
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

/** Every text of a document that visitors read and that is written in each language anew; its address follows from its title. */
export function textsOf(fields: readonly FieldShape[], data: unknown): Text[] {
  const texts = new Map<string, Text>()
  for (const { field, key, locale, steps, value } of walk(fields, data)) {
    if (!field.localized || !locale || field.name === 'slug' || !['text', 'textarea', 'richText'].includes(field.type)) continue
    const text = texts.get(key) ?? { key, steps, in: {} }
    texts.set(key, text)
    const words = written(field.type, value)
    if (words !== undefined) text.in[locale] = words
  }
  return [...texts.values()]
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 16)

/** What is remembered of the texts of a document after it was looked at: what changed has its age from now on, all else keeps it. */
export function aged(before: Ages, texts: readonly Text[], now: Date): Ages {
  return Object.fromEntries(
    texts.map(({ key, in: words }) => [
      key,
      Object.fromEntries(
        Object.entries(words).map(([locale, text]) => {
          const known = before[key]?.[locale as Locale]
          const digest = digestOf(text)
          return [locale, known?.digest === digest ? known : { digest, since: now.toISOString() }]
        }),
      ),
    ]),
  )
}

/** The same after somebody has looked the translation over and found it right: it counts as written now. */
export const confirmed = (ages: Ages, locale: Translation, now: Date): Ages =>
  Object.fromEntries(Object.entries(ages).map(([key, { [locale]: known, ...others }]) => [key, known ? { ...others, [locale]: { ...known, since: now.toISOString() } } : others]))

/** Which texts of a document a language lacks, and which are older there than their Azerbaijani original. */
export function standingOf(texts: readonly Text[], ages: Ages, locale: Translation): Standing {
  const due = texts.filter((text) => text.in[defaultLocale] !== undefined)
  const since = ({ key }: Text, language: Locale) => ages[key]?.[language]?.since ?? ''
  return {
    missing: due.filter((text) => text.in[locale] === undefined),
    older: due.filter((text) => text.in[locale] !== undefined && since(text, locale) !== '' && since(text, locale) < since(text, defaultLocale)),
  }
}
