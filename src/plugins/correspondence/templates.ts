import { defaultLocale, type Locale, locales } from '@/i18n/locales'
import az from './letters/az.json'
import en from './letters/en.json'
import ru from './letters/ru.json'
import { placeholders } from './rules/render'

type Key = keyof typeof az.letters
type Words = { name: string; subject: string; body: string }
export type DefaultTemplate = { key: string; words: Record<Locale, Words> }

const texts = { az, en, ru }

/** Letters to an address of which nothing else is known, or to somebody who may not have told their name yet. */
const impersonal: readonly Key[] = [
  'sign-in-code',
  'call-reminder-confirm',
  'call-extended',
  'call-opened',
  'news-confirm',
  'news-published',
  'alumni-news',
  'review-reminder',
  'panel-reminder',
  'sessions-taught',
]

/** Letters from the School to itself. */
const internal: readonly Key[] = ['enquiry']

const bySubscription: readonly string[] = ['call-opened', 'news-published', 'alumni-news'] satisfies Key[]

/** Whether letters of this template go to subscribers: they all end with the way out. */
export const toSubscribers = (key: string): boolean => bySubscription.includes(key)

function wordsOf(key: Key, locale: Locale): Words {
  const { letters, greeting, personalGreeting, status, closing } = texts[locale]
  const [name = '', subject = '', text = ''] = letters[key]
  if (internal.includes(key)) return { name, subject, body: text }
  const parts = impersonal.includes(key) ? [greeting, text, closing] : [personalGreeting, text, status, closing]
  return { name, subject, body: parts.join('\n\n') }
}

/** The templates a new School starts with; afterwards staff edit them. */
export const defaultTemplates: DefaultTemplate[] = (Object.keys(texts[defaultLocale].letters) as Key[]).map((key) => ({
  key,
  words: Object.fromEntries(locales.map((locale) => [locale, wordsOf(key, locale)])) as Record<Locale, Words>,
}))

/** The placeholders that letters of a template give a value: those that its first words use, in any language. */
export function knownPlaceholders(key: string): string[] {
  const template = defaultTemplates.find((known) => known.key === key)
  return placeholders(
    Object.values(template?.words ?? {})
      .map(({ subject, body }) => `${subject} ${body}`)
      .join(' '),
  )
}
