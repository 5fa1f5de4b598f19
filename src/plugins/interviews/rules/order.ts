/** Puts words in an order that is the same on every machine. */
export const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

export const byId = (one: { readonly id: string }, other: { readonly id: string }): number => compare(one.id, other.id)
