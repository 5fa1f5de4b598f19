import type { Locale } from '@/i18n/locales'
import type { Person } from '@/plugins/selection'
import type { Chance } from './chance'
import cities from './words/cities.json' with { type: 'json' }
import names from './words/names.json' with { type: 'json' }

export type City = (typeof cities)[number]

export type Somebody = { person: Person; city: City; locale: Locale }

/** Letters of the FIN code: no I and no O. */
const finSigns = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ'

const signs = (chance: Chance, alphabet: string, count: number) => Array.from({ length: count }, () => alphabet.charAt(chance.whole(0, alphabet.length - 1))).join('')

const weightedCities = cities.flatMap((city) => Array<City>(city.weight).fill(city))

/** A mobile number as people type it. Numbers after a leading 0 or 1 are not given to anybody, so no real telephone is named. */
function phone(chance: Chance): string {
  const operator = chance.pick(['50', '51', '55', '70', '77', '99'])
  const number = `${chance.whole(0, 1)}${signs(chance, '0123456789', 6)}`
  const groups = `${number.slice(0, 3)} ${number.slice(3, 5)} ${number.slice(5)}`
  return chance.happens(0.4) ? `0${operator} ${groups}` : `+994 ${operator} ${groups}`
}

function birthDate(chance: Chance, today: Date): string {
  const age = chance.whole(20, 26) * 365 + chance.whole(1, 364)
  return new Date(today.getTime() - age * 86_400_000).toISOString().slice(0, 10)
}

function citizen(chance: Chance): Person {
  const sex = chance.pick(['female', 'female', 'female', 'male', 'male'] as const)
  const surname = chance.happens(0.2) ? chance.pick(names.unchanging) : chance.pick(names.surnames) + (sex === 'female' ? 'a' : '')
  const patronymic = `${chance.pick(names.fathers)} ${sex === 'female' ? 'qızı' : 'oğlu'}`
  // The sex is asked for statistics, and some do not say.
  return { surname, givenName: chance.pick(names[sex]), patronymic, sex: chance.happens(0.08) ? '' : sex, citizenship: 'AZ', identityNumber: signs(chance, finSigns, 7) }
}

function foreigner(chance: Chance): Person {
  const { surname, givenName, sex, citizenship } = chance.pick(names.foreigners)
  return { surname, givenName, sex: sex as 'female' | 'male', citizenship, passport: `${signs(chance, 'ABCEHKMPTX', 1)}${signs(chance, '0123456789', 8)}` }
}

/** Somebody who might apply. All of it is invented. */
export function somebody(chance: Chance, today: Date): Somebody {
  const local = !chance.happens(0.03)
  const city = chance.pick(weightedCities)
  const locale = local ? chance.pick<Locale>(['az', 'az', 'az', 'az', 'az', 'az', 'az', 'az', 'az', 'en', 'en', 'ru']) : 'en'
  const person = { ...(local ? citizen(chance) : foreigner(chance)), birthDate: birthDate(chance, today), city: city.name, phone: phone(chance) }
  return { person, city, locale }
}

const latin: Record<string, string> = { ə: 'e', ı: 'i', ö: 'o', ü: 'u', ğ: 'g', ş: 's', ç: 'c' }

/** An address that reaches nobody: domains under `.example` do not exist. */
export function emailOf({ surname = '', givenName = '' }: Person, number: number, chance: Chance): string {
  const plain = `${givenName}.${surname}`.toLocaleLowerCase('az').replace(/[əıöüğşç]/g, (letter) => latin[letter] ?? letter)
  return `${plain.replace(/[^a-z.]/g, '')}${number}@${chance.pick(['poct', 'mektub', 'telebe-poct'])}.example`
}
