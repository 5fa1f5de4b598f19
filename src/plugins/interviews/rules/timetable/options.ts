import type { Candidate, Choice, Model } from './model'

/** Slots of one panel that cost an applicant the same, so that it does not matter which of them they have. */
export type Option = { readonly panel: number; readonly slots: readonly number[]; readonly travel: number; readonly wishes: number; readonly moved: number }

/** Applicants who may have the same slots at the same cost, and are of the same stratum: so that it does not matter which of them has which. */
export type Group = {
  readonly applicants: readonly number[]
  readonly stratum: number | null
  /** Whether they have a slot that they may keep. */
  readonly had: boolean
  readonly options: readonly Option[]
}

const keyOf = ({ moved, panel, slots, travel, wishes }: Option): string => [panel, travel, wishes, moved, ...slots].join(' ')

/**
 * Who stays is an option of its own. The slot that they have is left among the others as well: nobody pays for a move to where they are, and slots need
 * not be told apart more than they must.
 */
function optionsOf({ choices, had }: Candidate, panelOf: readonly number[]): Option[] {
  const stays = choices.find(({ slot }) => slot === had)
  const levels = new Map<string, Choice[]>()
  for (const choice of choices) {
    const level = `${panelOf[choice.slot]} ${choice.travel} ${choice.wishes}`
    levels.set(level, [...(levels.get(level) ?? []), choice])
  }
  const optionOf = (all: readonly Choice[], moved: number): Option => {
    const { slot, travel, wishes } = all[0] as Choice
    return { panel: panelOf[slot] as number, slots: all.map((one) => one.slot), travel, wishes, moved }
  }
  return [...(stays ? [optionOf([stays], 0)] : []), ...[...levels.values()].map((all) => optionOf(all, stays ? 1 : 0))]
}

/** The applicants, in groups of those for whom everything is the same. */
export function groupsOf({ applicants, panelOf }: Model): Group[] {
  const groups = new Map<string, Group & { applicants: number[] }>()
  for (const [place, candidate] of applicants.entries()) {
    const { had, stratum } = candidate
    const options = optionsOf(candidate, panelOf)
    const key = [stratum, ...options.map(keyOf)].join('|')
    const group = groups.get(key)
    if (group) group.applicants.push(place)
    else groups.set(key, { applicants: [place], stratum, had: had !== null, options })
  }
  return [...groups.values()]
}
