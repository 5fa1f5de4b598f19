import type { Model, Sitting } from './model'
import { type Group, groupsOf, type Option } from './options'
import { Program } from './program'
import { type Share, unevenness } from './shares'

/** A timetable as a program, and where its answer is read: by slot, whether it is used; by group and option, how many applicants have it. */
export type Formulation = {
  readonly program: Program
  readonly used: readonly number[]
  readonly groups: readonly (Group & { readonly taken: readonly number[]; readonly missing: number })[]
}

/**
 * The whole problem as one mixed-integer program. Applicants of a group take options (whole numbers), options flow into slots (of themselves whole,
 * since they are a flow), and what panels pay depends on the slots that are used:
 * - each day of a panel is one stretch from its first interview to its last, and what is free in it is a gap;
 * - loads are units that cost the more the further they are off an even share;
 * - who hears so many needs at least so many days: this follows from the rest, but without it the bound would be weak.
 */
export function formulate(model: Model): Formulation {
  const program = new Program()
  // Each slot is inside its sitting's stretch, where it counts as a gap, unless it is used.
  const used = model.slots.map(() => program.column(1, 'whole', { points: -model.weights.gaps }))
  for (const clash of model.clashes)
    program.row(
      0,
      1,
      clash.map((slot) => [used[slot] as number, 1]),
    )
  const groups = groupsOf(model).map((group) => takeOptions(program, model, group))
  flowIntoSlots(program, used, groups)
  for (const panel of model.panels.keys()) payForPanel(program, { model, panel, used })
  const room = (panel: number) => model.panelOf.filter((other) => other === panel).length
  for (const [stratum, shares] of model.strata.entries())
    for (const [panel, share] of shares.entries()) {
      const mine = groups.filter((group) => group.stratum === stratum).flatMap(({ options, taken }) => taken.filter((_, place) => options[place]?.panel === panel))
      payForShare(program, mine, { most: room(panel), share, weight: model.weights.strata })
    }
  return { program, used, groups }
}

type Taking = Formulation['groups'][number]

/** Everybody of a group takes one of its options, or is missing. */
function takeOptions(program: Program, { weights }: Model, group: Group): Taking {
  const count = group.applicants.length
  const moved = group.had ? 1 : 0
  const missing = program.column(count, 'beside', { missing: 1, moved, points: moved * weights.moved })
  const taken = group.options.map((option) =>
    program.column(Math.min(count, option.slots.length), 'beside', {
      moved: option.moved,
      points: option.travel * weights.travel + option.wishes * weights.wishes + option.moved * weights.moved,
    }),
  )
  program.row(
    count,
    count,
    [missing, ...taken].map((column) => [column, 1]),
  )
  return { ...group, taken, missing }
}

/** What is taken of options with the same slots flows into these slots; slots that are in the same options only are one place to flow to. */
function flowIntoSlots(program: Program, used: readonly number[], groups: readonly Taking[]): void {
  const sources = new Map<string, { option: Option; row: ReturnType<Program['row']> }>()
  for (const { options, taken } of groups)
    for (const [place, option] of options.entries()) {
      const key = option.slots.join(' ')
      const source = sources.get(key) ?? { option, row: program.row(0, 0) }
      source.row.terms.push([taken[place] as number, 1])
      sources.set(key, source)
    }
  const reached = used.map((): number[] => [])
  for (const [number, { option }] of [...sources.values()].entries()) for (const slot of option.slots) reached[slot]?.push(number)
  const rows = [...sources.values()].map(({ row }) => row)
  const alike = new Map<string, { slots: number[]; from: number[] }>()
  for (const [slot, from] of reached.entries()) {
    const place = alike.get(from.join(' ')) ?? { slots: [], from }
    place.slots.push(slot)
    alike.set(from.join(' '), place)
  }
  for (const { from, slots } of alike.values()) {
    const into = program.row(
      0,
      0,
      slots.map((slot) => [used[slot] as number, -1]),
    )
    for (const source of from) {
      const flow = program.column(slots.length, 'any')
      rows[source]?.terms.push([flow, -1])
      into.terms.push([flow, 1])
    }
  }
}

type Panel = { model: Model; panel: number; used: readonly number[] }

function payForPanel(program: Program, { model, panel, used }: Panel): void {
  const { shares, sittings, weights } = model
  const mine = sittings.filter((sitting) => sitting.panel === panel)
  const called = mine.map((sitting) => payForSitting(program, sitting, used, weights))
  const columns = mine.flatMap(({ slots }) => slots.map((slot) => used[slot] as number))
  const units = payForShare(program, columns, { most: columns.length, share: shares[panel] as Share, weight: weights.uneven })
  const days = program.row(
    0,
    Number.POSITIVE_INFINITY,
    called.map((column) => [column, 1]),
  )
  // The unit after which the largest days so far are full needs another day.
  const sizes = mine.map(({ slots }) => slots.length).sort((one, other) => other - one)
  let full = 0
  for (const size of sizes) {
    days.terms.push([units[full] as number, -1])
    full += size
  }
}

/** @returns the column that says whether the panel is called together on that day */
function payForSitting(program: Program, { slots }: Sitting, used: readonly number[], weights: Model['weights']): number {
  const called = program.column(1, 'whole', { points: weights.sittings })
  const begins = program.row(Number.NEGATIVE_INFINITY, 0, [[called, -1]])
  let before: number | undefined
  for (const slot of slots) {
    const inside = program.column(1, 'any', { points: weights.gaps })
    const begun = program.column(1, 'any')
    program.row(Number.NEGATIVE_INFINITY, 0, [
      [used[slot] as number, 1],
      [inside, -1],
    ])
    program.row(Number.NEGATIVE_INFINITY, 0, [[inside, 1], [begun, -1], ...(before === undefined ? [] : [[before, -1] as [number, number]])])
    begins.terms.push([begun, 1])
    before = inside
  }
  return called
}

/** @returns a column for each unit of the load, `most` in all, from the first on */
function payForShare(program: Program, columns: readonly number[], { most, share, weight }: { most: number; share: Share; weight: number }): number[] {
  program.offset += weight * unevenness(0, share)
  const units = Array.from({ length: most }, (_, unit) => program.column(1, 'any', { points: weight * (unevenness(unit + 1, share) - unevenness(unit, share)) }))
  program.row(0, 0, [...columns.map((column): [number, number] => [column, 1]), ...units.map((column): [number, number] => [column, -1])])
  return units
}
