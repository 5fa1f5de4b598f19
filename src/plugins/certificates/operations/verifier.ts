import type { Payload } from 'payload'
import { type Locale, locales } from '@/i18n/locales'
import { messages } from '@/i18n/messages'
import { day } from '@/ui/dates'
import type { Given } from '../verifier/given'
import { readDidDocument } from './keys'
import { readStatusList } from './status'

/** The months as they stand in a date, by their numbers. */
const monthsIn = (locale: Locale): Record<string, string> =>
  Object.fromEntries(Array.from({ length: 12 }, (_, month) => [String(month + 1), day(new Date(Date.UTC(2026, month, 15)), locale).split(' ')[1] ?? '']))

const wordsIn = (locale: Locale): Given['words'][Locale] => {
  const { fault, verdict, verifier } = messages[locale].certificates
  return { fault, verdict, verifier, months: monthsIn(locale) }
}

/**
 * What the verifier knows as of now: the keys of the School, what was revoked, and its words.
 * @param spoken the languages it can speak
 * @returns null as long as the School has issued nothing
 */
export async function readVerifier(payload: Payload, locale: Locale, spoken: readonly Locale[] = [locale]): Promise<Given | null> {
  const [keys, status] = [await readDidDocument(payload), await readStatusList(payload)]
  return keys && status ? { locale, keys, status, words: Object.fromEntries(spoken.map((one) => [one, wordsIn(one)])) } : null
}

/** The verifier in every language, for the file that is saved. */
export const readSavedVerifier = (payload: Payload, locale: Locale): Promise<Given | null> => readVerifier(payload, locale, locales)
