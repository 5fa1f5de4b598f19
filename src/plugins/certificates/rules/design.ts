import type { Both, Sheet } from './pdf/sheet'

/** What staff say of all certificates of a programme. Texts may name what follows from the programme and the day: see {@link placeholders}. The School may not: it signs by this name. */
export type Design = {
  readonly school: Both
  readonly title: Both
  readonly opening: Both
  readonly statement: Both
  readonly facts: Sheet['facts']
  readonly signatories: Sheet['signatories']
  readonly emblem?: Sheet['emblem']
}

/** What a text of a design may name in double braces. */
export const placeholders = ['programme', 'period', 'date'] as const

export type Values = Readonly<Record<(typeof placeholders)[number], Both>>

const named = /\{\{\s*(\w+)\s*\}\}/g

const isKnown = (name: string): name is (typeof placeholders)[number] => placeholders.some((known) => known === name)

/** What a text names in double braces. */
export const namesIn = (text: string): string[] => [...text.matchAll(named)].map(([, name = '']) => name)

/** What a text names that no certificate has. */
export const unknownNames = (text: string): string[] => namesIn(text).filter((name) => !isKnown(name))

/** A text of a design with the values of a certificate, in its language. */
export const filled = (text: string, language: keyof Both, values: Values): string => text.replace(named, (whole, name: string) => (isKnown(name) ? values[name][language] : whole))

/** The words of a certificate: the texts of the design, with the values of this one. */
export function wordsOf(design: Design, values: Values): Design {
  const both = ({ az, en }: Both): Both => ({ az: filled(az, 'az', values), en: filled(en, 'en', values) })
  return {
    ...design,
    title: both(design.title),
    opening: both(design.opening),
    statement: both(design.statement),
    facts: design.facts.map(({ name, value }) => ({ name: both(name), value: both(value) })),
    signatories: design.signatories.map((signatory) => ({ ...signatory, office: both(signatory.office) })),
  }
}

const languages = { az: 'az', en: 'en-GB' } as const

/** A day, or the days from one to another, in both languages: `2 mart – 29 may 2026`. */
export function inBoth(zone: string, from: Date, until: Date = from): Both {
  // Around its dash Intl puts blanks of another width, which not all letters have.
  const said = (language: keyof Both) => new Intl.DateTimeFormat(languages[language], { dateStyle: 'long', timeZone: zone }).formatRange(from, until).replace(/\s/g, ' ')
  return { az: said('az'), en: said('en') }
}
