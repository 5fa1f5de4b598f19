import { findPhoneNumbersInText } from 'libphonenumber-js'
import type { Place } from './names'

const placesOf = (text: string, pattern: RegExp): Place[] => [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ from: index, to: index + found.length }))

const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu

export const findEmails = (text: string): Place[] => placesOf(text, email)

/** Endings of sites that people write without `https://` before them. */
const domains = 'az|com|org|net|ru|tr|edu|gov|info|biz|io|me|co|uk|eu|de|ge|ua|kz|app|dev|tv|link'

/** An address of the web, and a name by which somebody is found on a network. */
const links = [
  /(?:https?:\/\/|www\.)[^\s<>"”»]*[\p{L}\p{N}/=&#]/giu,
  new RegExp(`(?<![\\p{L}\\p{N}.@-])(?:[\\p{L}\\p{N}-]+\\.)+(?:${domains})(?![\\p{L}\\p{N}-])(?:/[^\\s<>"”»]*[\\p{L}\\p{N}/=&#])?/?`, 'giu'),
  /(?<![\p{L}\p{N}.])@[\p{L}\p{N}_.]*[\p{L}\p{N}_]/gu,
]

export const findLinks = (text: string): Place[] => links.flatMap((pattern) => placesOf(text, pattern))

/** A number by which a phone can be called, from Azerbaijan where no country is said. */
export const findPhones = (text: string): Place[] =>
  findPhoneNumbersInText(text, { defaultCountry: 'AZ', extended: false }).map(({ startsAt, endsAt }) => ({ from: startsAt, to: endsAt }))

const documents = [
  // The FIN: seven signs, letters and digits, without I and O.
  /(?<![\p{L}\p{N}])(?=[A-Z]*\d)(?=\d*[A-Z])[0-9A-HJ-NP-Z]{7}(?![\p{L}\p{N}])/gu,
  // A passport or identity card: letters of the series, then the number.
  /(?<![\p{L}\p{N}])[A-Z]{1,3}\s?(?:№\s?)?\d{6,9}(?![\p{L}\p{N}])/gu,
  // So long a row of digits counts nothing in an essay: it is the number of something.
  /(?<![\p{L}\p{N}])\d{8,}(?![\p{L}\p{N}])/gu,
]

/** Numbers of identity papers; the person's own in any spacing. */
export function findDocumentNumbers(text: string, own: string | null): Place[] {
  const signs = [...(own ?? '').replace(/[^\p{L}\p{N}]/gu, '')]
  const ownNumber = signs.length < 5 ? [] : placesOf(text, new RegExp(`(?<![\\p{L}\\p{N}])${signs.join('[\\s.-]?')}(?![\\p{L}\\p{N}])`, 'giu'))
  return [...ownNumber, ...documents.flatMap((pattern) => placesOf(text, pattern))]
}

const house = String.raw`(?:\s*,?\s*(?:ev|bina|b\.|mənzil|menzil|m\.|дом|д\.|кв\.|квартира|apt\.?|flat)?\s*\d+\p{L}?(?![\p{L}\p{N}]))+`

/** A street with the number of a house: a street alone is where thousands of people live. */
const addresses = [
  new RegExp(String.raw`(?:(?<![\p{L}\p{N}])\p{Lu}[\p{L}.]*\s+){1,3}(?:küç|kuc|prospekt|pr\.|döngə|donge|məhəllə|mehelle|şosse|sosse)\p{L}*\.?${house}`, 'gu'),
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:ул\.|улиц\p{L}*|проспект\p{L}*|пр\.|пер\.|переул\p{L}*)\s*(?:\p{Lu}[\p{L}.-]*\s*){1,3}${house}`, 'gu'),
  /(?<![\p{L}\p{N}])\d+\p{L}?,?\s+(?:\p{Lu}[\p{L}.]*\s+){1,3}(?:Street|St\.|Avenue|Ave\.|Road|Rd\.|Lane)(?![\p{L}\p{N}])/gu,
]

export const findAddresses = (text: string): Place[] => addresses.flatMap((pattern) => placesOf(text, pattern))
