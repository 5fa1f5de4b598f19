/** Whose calendar a feed is: that of somebody in a programme, by their application, or of whoever teaches or hosts, by their account. */
export const feedKinds = ['participant', 'trainer', 'partner'] as const

export type FeedOwner = { readonly kind: (typeof feedKinds)[number]; readonly id: string }
