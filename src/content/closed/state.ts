import type { Locale } from '@/i18n/locales'

/** What is said while the site is closed for work: the text of the editors, and when it should open again (ISO 8601), where they have given them. */
export type Closed = { name: Record<Locale, string | null>; text: Record<Locale, string | null>; until: string | null }

// One for the process: Next puts this module into several bundles, each with a copy of its own.
const shared = globalThis as typeof globalThis & { closedSite?: Closed | null }

/** Why the public site is closed; null while it is open. It costs nothing to ask. */
export const closedNow = (): Closed | null => shared.closedSite ?? null

export const rememberClosed = (closed: Closed | null): void => {
  shared.closedSite = closed
}
