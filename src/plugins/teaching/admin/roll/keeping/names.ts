/** Where a browser keeps the pages of rolls, and what draws them. */
export const cacheNames = { rolls: 'rolls', parts: 'roll-parts' } as const

/** How long a roll can be opened without the School, in seconds: looked at on the evening before, and needed on the evening after. */
export const keptFor = 2 * 24 * 60 * 60

/** What the worker is told: the addresses of rolls that somebody is about to need. */
export type Wanted = { rolls: string[] }
