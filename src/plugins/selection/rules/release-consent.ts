/** A release that somebody proposed: of what, by its fingerprint, and when (ISO 8601). */
export type Proposal = { readonly fingerprint: string; readonly by: string; readonly name: string; readonly at: string }

/** Where a release stands that needs two: nobody proposed it, something has changed since it was proposed, it was proposed by this very person, or another one did. */
export type Consent = 'notProposed' | 'changed' | 'own' | 'given'

/**
 * Whether this person may make a release that needs a second one: somebody else must have proposed exactly what would be told now.
 * @param now the fingerprint of what would be told now
 * @param proposals since the last release
 * @param person null for whoever is nobody: they consent to nothing
 */
export function consentTo(now: string, proposals: readonly Proposal[], person: string | null): Consent {
  const standing = proposals.filter(({ fingerprint }) => fingerprint === now)
  if (person !== null && standing.some(({ by }) => by !== person)) return 'given'
  if (standing.length > 0) return 'own'
  return proposals.length > 0 ? 'changed' : 'notProposed'
}
