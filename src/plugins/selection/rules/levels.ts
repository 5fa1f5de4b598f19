import { type LanguageLevel, languageLevels } from './form'
import { isLanguage } from './languages'

/** What was heard for a spoken criterion: which language, and its level of the Common European Framework. While it is written, either may be missing. */
export type Heard = { readonly language?: string; readonly level?: LanguageLevel }

/** What was heard for each spoken criterion, by its key. */
export type Levels = Readonly<Record<string, Heard>>

/** What is wrong with what was heard, each with the criterion it concerns. */
export type LevelProblem = { readonly code: 'notSpoken' | 'unknownLevel' | 'noLanguage' | 'noLevel'; readonly criterion: string }

type Spoken = { readonly key: string; readonly spoken: boolean }

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

function isHeard(value: unknown): boolean {
  if (!isObject(value)) return false
  const { language, level, ...more } = value
  const known = (level === undefined || (languageLevels as readonly unknown[]).includes(level)) && (language === undefined || isLanguage(language))
  return known && Object.keys(more).length === 0
}

/** Whether something has the shape of {@link Levels}, whatever criteria it names. */
export const areLevels = (value: unknown): value is Levels => isObject(value)

/** What is wrong with levels that are being saved: criteria that are not spoken, languages and levels that there are not. */
export function problemsOfLevels(levels: Levels, criteria: readonly Spoken[]): LevelProblem[] {
  const spoken = new Set(criteria.filter((criterion) => criterion.spoken).map(({ key }) => key))
  return Object.entries(levels).flatMap(([criterion, heard]): LevelProblem[] => {
    if (!spoken.has(criterion)) return [{ code: 'notSpoken', criterion }]
    return isHeard(heard) ? [] : [{ code: 'unknownLevel', criterion }]
  })
}

/** What still has to be said of spoken criteria that were given a score: a true blank needs no language and no level. */
export const missingLevels = (scores: Readonly<Record<string, number | null>>, levels: Levels, criteria: readonly Spoken[]): LevelProblem[] =>
  criteria
    .filter(({ key, spoken }) => spoken && typeof scores[key] === 'number')
    .flatMap(({ key: criterion }): LevelProblem[] => [
      ...(levels[criterion]?.language ? [] : [{ code: 'noLanguage' as const, criterion }]),
      ...(levels[criterion]?.level ? [] : [{ code: 'noLevel' as const, criterion }]),
    ])
