/**
 * Gives each of some people a place of their own among those they may have (augmenting paths: Kuhn 1955).
 * @param wanted by person, the places they may have, the preferred first
 * @returns by person, their place, or -1 where there is none for them: as few of these as can be
 */
export function seat(wanted: readonly (readonly number[])[]): number[] {
  const holder = new Map<number, number>()
  const places = wanted.map(() => -1)
  const give = (person: number, seen: Set<number>): boolean => {
    for (const place of wanted[person] ?? []) {
      if (seen.has(place)) continue
      seen.add(place)
      const other = holder.get(place)
      if (other !== undefined && !give(other, seen)) continue
      holder.set(place, person)
      places[person] = place
      return true
    }
    return false
  }
  for (const person of wanted.keys()) give(person, new Set())
  return places
}
