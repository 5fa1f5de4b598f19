import type { Heard } from './levels'

/** What a reviewer typed on one device. */
export type Typed = {
  readonly scores: Readonly<Record<string, number | null>>
  readonly levels: Readonly<Record<string, Heard>>
  readonly comment: string
  readonly privateNote: string
}

/** What was given of one criterion; undefined where nothing was. */
export type Given = { readonly score: number | null | undefined; readonly heard: Heard | undefined }

/** A criterion that was judged differently in two places: only whoever judged knows what stands. */
export type Clash = { readonly criterion: string; readonly here: Given; readonly there: Given }

export type Merged = { readonly values: Typed; readonly clashes: readonly Clash[] }

const sameHeard = (one: Heard | undefined, other: Heard | undefined): boolean => one?.language === other?.language && one?.level === other?.level

const keysOf = (...records: object[]): string[] => [...new Set(records.flatMap(Object.keys))]

/** Whether the same stands in both, whatever the order of the criteria. */
export const sameTyped = (one: Typed, other: Typed): boolean =>
  one.comment === other.comment &&
  one.privateNote === other.privateNote &&
  keysOf(one.scores, other.scores).every((key) => one.scores[key] === other.scores[key]) &&
  keysOf(one.levels, other.levels).every((key) => sameHeard(one.levels[key], other.levels[key]))

/** What became of one part that was changed here, there, or in both places differently. */
type Part<T> = { readonly value: T; readonly clash: boolean }

function part<T>(base: T, here: T, there: T, same: (one: T, other: T) => boolean, prefer: 'here' | 'there'): Part<T> {
  if (same(here, there) || same(there, base)) return { value: here, clash: false }
  if (same(here, base)) return { value: there, clash: false }
  return { value: prefer === 'here' ? here : there, clash: true }
}

/** Two texts that went different ways stand one below the other, unless one of them says all of the other. */
function text(base: string, here: string, there: string): string {
  const { clash, value } = part(base, here, there, Object.is, 'here')
  if (!clash || here.includes(there)) return value
  return there.includes(here) ? there : `${there}\n\n${here}`
}

const defined = <T>(entries: [string, T | undefined][]): Record<string, T> => Object.fromEntries(entries.filter((entry): entry is [string, T] => entry[1] !== undefined))

/**
 * Brings together what one person typed in two places, from what both began with (a three-way merge). What only one place has changed is taken from it, texts that differ are
 * both kept, and a criterion that was judged differently in both is a clash.
 * @param prefer whose judgement stands in a clash
 */
export function merge(base: Typed, here: Typed, there: Typed, prefer: 'here' | 'there' = 'here'): Merged {
  const criteria = keysOf(base.scores, base.levels, here.scores, here.levels, there.scores, there.levels)
  const parts = criteria.map((criterion) => ({
    criterion,
    score: part(base.scores[criterion], here.scores[criterion], there.scores[criterion], Object.is, prefer),
    heard: part(base.levels[criterion], here.levels[criterion], there.levels[criterion], sameHeard, prefer),
  }))
  const given = ({ levels, scores }: Typed, criterion: string): Given => ({ score: scores[criterion], heard: levels[criterion] })
  return {
    values: {
      scores: defined(parts.map(({ criterion, score }) => [criterion, score.value])),
      levels: defined(parts.map(({ criterion, heard }) => [criterion, heard.value])),
      comment: text(base.comment, here.comment, there.comment),
      privateNote: text(base.privateNote, here.privateNote, there.privateNote),
    },
    clashes: parts.filter(({ heard, score }) => score.clash || heard.clash).map(({ criterion }) => ({ criterion, here: given(here, criterion), there: given(there, criterion) })),
  }
}
