import { lowered, spellingPattern } from './spellings'

/** A place in a text, in UTF-16 units, the end not included. */
export type Place = { readonly from: number; readonly to: number }

/** Words between names that are nobody's name: son and daughter of. */
const particles = new Set(['qızı', 'qizi', 'oğlu', 'oglu', 'кызы', 'гызы', 'оглы', 'оглу'])

/** What a name ends on in a family's or a father's form; the rest of it names the same people. */
const formsOfNames = [/(?<=.{3})(?:ovna|evna|ovi[çc]h?|evi[çc]h?|овна|евна|ович|евич)$/, /(?<=(?:ov|ev|ов|ев|in|ин))[aа]$/]

/**
 * What may follow a name in its word: the endings of Azerbaijani, with and without signs, those of Russian, and the English one. Several may follow each other
 * (`Leyla-lar-dan`).
 */
const endings = [
  'l[əae]r|gil|ov|y?ev|n?[ıiuü]n?|n[ıiuü]n|y?[əae]|n[əae]|n?d[əae]n?|y?l[əae]|s[ıiuü]|[ıiuü]?m|[ıiuü]m[ıiuü]z|y[ıiuü]|c[əae]|l[ıiuü]|s[ıiuü]z|d[ıiuü]r|y[əae]m|k[ıi]|i[çc]h?|s',
  'ов|ев|овн|евн|ович|евич|ами?|ах|ом|ем|ым|их|ых|ой|ей|ий|[аеиуыюяь]',
]
  .map((language) => `(?:['’ʼ-]?(?:${language}))`)
  .join('|')

/** From so many letters on, a name is looked for also where it begins with a small letter; a shorter one is then the word that it also is: `əli` is "his hand". */
const long = 5

/** The parts of names, each once, in the form that its other forms begin with; single letters are not looked for. */
export function partsOf(names: readonly string[]): string[] {
  const words = names.flatMap((name) => lowered(name.normalize('NFC')).match(/[\p{L}\p{M}]+/gu) ?? [])
  const stems = words.filter((word) => !particles.has(word)).map((word) => formsOfNames.reduce((name, form) => name.replace(form, ''), word))
  return [...new Set(stems)].filter(({ length }) => length > 1)
}

/** Places in a text, in lower case, of words made of these parts, in any spelling and with any endings. */
function findParts(text: string, parts: readonly string[]): Place[] {
  if (parts.length === 0) return []
  const anyPart = parts.map(spellingPattern).join('|')
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${anyPart}){1,3}(?:${endings}){0,4}(?![\\p{L}\\p{M}\\p{N}])`, 'gu')
  return [...text.matchAll(pattern)].map(({ 0: word, index }) => ({ from: index, to: index + word.length }))
}

/**
 * Where a text names a person: by each part of their name, in every spelling and form.
 * @param text in the normal form NFC
 * @returns places, some of them twice
 */
export function findNames(text: string, names: readonly string[]): Place[] {
  const [parts, small] = [partsOf(names), lowered(text)]
  const begins = ({ from }: Place) => /\p{Lu}/u.test(text.charAt(from))
  return [
    ...findParts(
      small,
      parts.filter(({ length }) => length >= long),
    ),
    ...findParts(small, parts).filter(begins),
  ]
}
