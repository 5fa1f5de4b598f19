import { at } from '../numbers'
import { rulesIn } from './conflicts'
import { Exchange } from './exchange'
import type { Model } from './model'
import type { Chosen } from './objective'
import { partsAllowed, partsOf } from './parts'
import { type ConflictRule, conflictRules } from './problem'

/** A rule that could be relaxed: one of those between a reviewer and an application, a bound of the loads, or how many reviewers each has. */
export type Relaxable = ConflictRule | 'atMost' | 'atLeast' | 'each'

/** Why something that was asked for can't be, and which rules to relax so that it can. */
export type Obstacle =
  /** Whatever the loads, an application has fewer `possible` reviewers than are still `wanted`. `against`: how many reviewers each rule takes from it. */
  | {
      readonly code: 'tooFewReviewers'
      readonly application: string
      readonly wanted: number
      readonly possible: number
      readonly against: Readonly<Partial<Record<ConflictRule, number>>>
      readonly relax: readonly Relaxable[]
    }
  /** These reviewers are full, and only they may take the `missing` reviews of these applications. `room`: what they may have in all. */
  | {
      readonly code: 'tooLittleRoom'
      readonly reviewers: readonly string[]
      readonly applications: readonly string[]
      readonly room: number
      readonly missing: number
      readonly relax: readonly Relaxable[]
    }
  /** A reviewer stays below their least load. */
  | { readonly code: 'tooFewApplications'; readonly reviewer: string; readonly atLeast: number; readonly load: number; readonly relax: readonly Relaxable[] }
  /** The graph of who reviews what falls into parts, between which severities can't be compared. */
  | { readonly code: 'inParts'; readonly parts: number; readonly relax: readonly Relaxable[] }

/** Everything that an optimal assignment could not do. */
export function obstaclesOf(model: Model, chosen: Chosen): Obstacle[] {
  const exchange = new Exchange(model, chosen)
  const short = model.applications.flatMap((_, row) => shortOf(model, chosen, row))
  return [
    ...short.flatMap((one) => (one.possible < one.wanted ? [tooFewReviewers(model, one)] : [])),
    ...tooLittleRoom(
      exchange,
      short.filter(({ beyond }) => beyond > 0),
    ),
    ...tooFewApplications(exchange),
    ...inParts(model, chosen),
  ]
}

/** An application that misses reviewers. `beyond`: how many of them there would be, had they room. */
type Short = { readonly row: number; readonly wanted: number; readonly possible: number; readonly beyond: number }

function shortOf({ width, nobody, wanted, open }: Model, chosen: Chosen, row: number): Short[] {
  const missing = at(chosen, row * width + nobody)
  if (missing === 0) return []
  let possible = 0
  for (let column = 0; column < nobody; column += 1) possible += at(open, row * width + column)
  return [{ row, wanted: at(wanted, row), possible, beyond: missing - Math.max(0, at(wanted, row) - possible) }]
}

/** The rules against an application, and how many reviewers each of them takes from it. */
function rulesAgainst({ against, nobody }: Model, row: number): Partial<Record<ConflictRule, number>> {
  const counts: Partial<Record<ConflictRule, number>> = {}
  for (let column = 0; column < nobody; column += 1) for (const rule of rulesIn(at(against, row * nobody + column))) counts[rule] = (counts[rule] ?? 0) + 1
  return counts
}

const nameOf = (names: readonly string[], place: number): string => names[place] as string

const rulesOf = (counts: Partial<Record<ConflictRule, number>>): ConflictRule[] => conflictRules.filter((rule) => counts[rule])

function tooFewReviewers(model: Model, { row, wanted, possible }: Short): Obstacle {
  const against = rulesAgainst(model, row)
  return { code: 'tooFewReviewers', application: nameOf(model.applications, row), wanted, possible, against, relax: [...rulesOf(against), 'each'] }
}

/**
 * Everybody to whom what nobody has could be handed, over others if need be. In an optimal assignment all of them are full, and what they are given
 * could be given to nobody else: together they have too little room.
 */
function tooLittleRoom(exchange: Exchange, short: readonly Short[]): Obstacle[] {
  if (short.length === 0) return []
  const { model } = exchange
  const reached = new Set([model.nobody])
  for (const from of reached) for (let to = 0; to < model.nobody; to += 1) if (Number.isFinite(exchange.cheapest(from, to))) reached.add(to)
  reached.delete(model.nobody)
  return [
    {
      code: 'tooLittleRoom',
      reviewers: [...reached].map((column) => nameOf(model.reviewers, column)).sort(),
      applications: short.map(({ row }) => nameOf(model.applications, row)).sort(),
      room: [...reached].reduce((sum, column) => sum + at(model.base, column) + at(model.room, column), 0),
      missing: short.reduce((sum, { beyond }) => sum + beyond, 0),
      relax: ['atMost', 'each', ...rulesOf(Object.assign({}, ...short.map(({ row }) => rulesAgainst(model, row))))],
    },
  ]
}

function tooFewApplications({ model, loads }: Exchange): Obstacle[] {
  return model.reviewers.flatMap((reviewer, column) => {
    const [atLeast, load] = [at(model.atLeast, column), at(loads, column)]
    return load < atLeast ? [{ code: 'tooFewApplications' as const, reviewer, atLeast, load, relax: ['atLeast' as const] }] : []
  })
}

/** In parts: because too few have more than one reviewer, because the rules keep groups apart, or because bounds leave no exchange. */
function inParts(model: Model, chosen: Chosen): Obstacle[] {
  const { count: parts, columns } = partsOf(model, chosen)
  if (parts < 2) return []
  const allowed = partsAllowed(model)
  const apart = new Set(columns.map((column) => allowed.ofColumn(column))).size > 1
  return [{ code: 'inParts', parts, relax: apart ? [...conflictRules] : ['each', 'atMost'] }]
}
