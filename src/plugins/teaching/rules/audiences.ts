/** To whom something is announced: whoever is being taught, or the graduates who asked for news. */
export const audiences = ['participants', 'alumni'] as const

export type Audience = (typeof audiences)[number]
