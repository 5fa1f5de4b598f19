import type { Stage } from '../rules/steps'

type Query = Record<string, string | number | undefined>

/** An address in the admin; what is undefined is left out of the query. */
function address(path: string, query: Query = {}): string {
  const search = new URLSearchParams(Object.entries(query).flatMap(([key, value]) => (value === undefined || value === '' ? [] : [[key, String(value)]])))
  const asked = search.toString()
  return asked ? `/admin${path}?${asked}` : `/admin${path}`
}

type Part = { program: string; stage: Stage }

/** Where the screens of selection lie in the admin. */
export const paths = {
  desk: (query: { show?: string; stage?: string } = {}) => address('/desk', query),
  review: (review: string) => address(`/desk/${review}`),
  board: (part: Partial<Part>, query: Query = {}) => address('/board', { ...part, ...query }),
  agreement: (part: Partial<Part>, query: Query = {}) => address('/board/agreement', { ...part, ...query }),
  scores: (part: Partial<Part>) => address('/board/scores', part),
  ranking: (part: Partial<Part>) => address('/board/ranking', part),
  assign: (part: Partial<Part>) => address('/board/assign', part),
  release: (part: Partial<Part>, query: Query = {}) => address('/board/release', { ...part, ...query }),
  appeals: (query: Query = {}) => address('/appeals', query),
  flags: (query: Query = {}) => address('/flags', query),
  flag: (flag: string) => address(`/flags/${flag}`),
  conflicts: address('/collections/conflicts'),
  fairness: (part: Partial<Part>, query: Query = {}) => address('/board/fairness', { ...part, ...query }),
  application: (application: string) => address(`/collections/applications/${application}`),
}
