/** How long a graduate's line about themselves may be, in characters. */
export const longestLine = 160

/** What a graduate agrees to now: to stand on the page of their cohort, and to be written to. */
export type Agreed = { readonly shown: boolean; readonly written: boolean }

/** What graduates may have agreed to, from all of it to nothing; each is in one of these. */
export const agreements = ['both', 'page', 'letters', 'neither'] as const

export type Agreement = (typeof agreements)[number]

/** By what a list of graduates is narrowed. */
export const agreedShows = ['shown', 'written', 'neither'] as const

export type AgreedShow = (typeof agreedShows)[number]

export const isAmong = (show: AgreedShow, { shown, written }: Agreed): boolean => ({ shown, written, neither: !shown && !written })[show]

/** What a graduate said at a moment (ISO 8601). */
export type Consent = { readonly shown: boolean; readonly at: string }

/** Since when somebody who is shown has agreed to it without taking it back; null where nobody noted it. @param consents the oldest first */
export function shownSince(consents: readonly Consent[]): string | null {
  const takenBack = consents.findLastIndex(({ shown }) => !shown)
  return consents[takenBack + 1]?.at ?? null
}
