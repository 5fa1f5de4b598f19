/** What a panel's even share lies between: the whole numbers below and above it, the same where it is one. */
export type Share = { readonly least: number; readonly most: number }

/**
 * An even share for each panel: as much as everybody else, or all the slots it has where these are fewer.
 * @param rooms how many interviews each panel can hear at most
 * @param of how many of the interviews are shared out, as a part of all of them (0 to 1); 1 for all
 */
export function evenShares(rooms: readonly number[], count: number, of = 1): Share[] {
  const level = levelOf(rooms, count)
  return rooms.map((room) => {
    // A share such as 2.9999999999 is 3.
    const share = Number((Math.min(room, level) * of).toFixed(9))
    return { least: Math.floor(share), most: Math.ceil(share) }
  })
}

/** The level to which water rises that is poured into vessels of these heights. */
function levelOf(rooms: readonly number[], count: number): number {
  let left = count
  for (const [place, room] of [...rooms].sort((one, other) => one - other).entries()) {
    const each = left / (rooms.length - place)
    if (each <= room) return each
    left -= room
  }
  return Number.POSITIVE_INFINITY
}

/** How far a count is off a share, squared. */
export const unevenness = (count: number, { least, most }: Share): number => Math.max(0, least - count, count - most) ** 2
