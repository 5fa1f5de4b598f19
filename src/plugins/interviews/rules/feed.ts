/** Whose interviews a feed shows: those of somebody, in whatever panels, or those of a panel. */
export const feedKinds = ['panelist', 'panel'] as const

export type FeedOwner = { readonly kind: (typeof feedKinds)[number]; readonly id: string }
