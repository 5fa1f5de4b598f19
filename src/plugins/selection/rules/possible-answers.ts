import { getCountries } from 'libphonenumber-js'
import { type Fact, unnamed } from './facts'
import { ages, fieldsOfStudy, languageLevels, studyLevels } from './form'
import { institutions } from './institutions'
import { anyNumber, isDay } from './typed'

type Bound<Of> = Of | null | undefined

/** What can be answered to something that conditions speak of: one of a list, of which some may stand in an order, a number, a day, or any words. A file is attached, not answered. */
export type Possible =
  | { readonly is: 'listed'; readonly list: readonly string[]; readonly inOrder: readonly string[] }
  | { readonly is: 'number'; readonly least?: Bound<number>; readonly most?: Bound<number> }
  | { readonly is: 'day'; readonly earliest?: Bound<string>; readonly latest?: Bound<string> }
  | { readonly is: 'words' }
  | { readonly is: 'attached' }

const oneOf = (list: readonly string[]): Possible => ({ is: 'listed', list, inOrder: [] })
const level: Possible = { is: 'listed', list: languageLevels, inOrder: languageLevels }
const levelOfLanguage: Possible = { ...level, list: [...languageLevels, unnamed] }

/** What can be answered to each fact that every form asks for. */
export const possibleFacts: Record<Fact, Possible> = {
  'education.field': oneOf(fieldsOfStudy),
  'education.level': oneOf(studyLevels),
  // Of study, or of graduation.
  'education.year': { is: 'number', least: 1 },
  'person.age': { is: 'number', least: ages.youngest, most: ages.oldest },
  'person.citizenship': oneOf(getCountries()),
  'education.institution': oneOf([...Object.keys(institutions), 'other']),
  'education.averageGrade': { is: 'number', least: 0, most: 100 },
  'languages.en': levelOfLanguage,
  'languages.ru': levelOfLanguage,
  'languages.az': levelOfLanguage,
}

type Asked = { kind: string; choices: readonly string[]; least?: Bound<number>; most?: Bound<number>; earliest?: Bound<string>; latest?: Bound<string> }

/** What can be answered to a question of a programme. Of a text the bounds are of how long it is, so it can be any. */
export function possibleReplies({ choices, earliest, kind, latest, least, most }: Asked): Possible {
  switch (kind) {
    case 'oneChoice':
    case 'manyChoices':
      return oneOf(choices)
    case 'statement':
      return oneOf(['yes'])
    case 'level':
      return level
    case 'number':
      return { is: 'number', least, most }
    case 'date':
      return { is: 'day', earliest, latest }
    case 'file':
      return { is: 'attached' }
    default:
      return { is: 'words' }
  }
}

/** Whether answers can be told apart by `atLeast` and `atMost`. */
export const haveOrder = (possible: Possible): boolean => possible.is === 'number' || possible.is === 'day' || (possible.is === 'listed' && possible.inOrder.length > 0)

/** Whether an answer could be this; with `byOrder`, whether it stands in an order with the others as well. */
export function couldBe(value: string, possible: Possible, byOrder: boolean): boolean {
  switch (possible.is) {
    case 'listed':
      return (byOrder ? possible.inOrder : possible.list).includes(value)
    case 'number': {
      const number = anyNumber(value)
      return number !== null && number >= (possible.least ?? Number.NEGATIVE_INFINITY) && number <= (possible.most ?? Number.POSITIVE_INFINITY)
    }
    case 'day':
      return isDay(value) && value >= (possible.earliest || value) && value <= (possible.latest || value)
    default:
      return possible.is === 'words'
  }
}
