/**
 * The network address a request came from, for counting attempts.
 * Whoever takes a request adds the address it saw to the end of `x-forwarded-for`: each proxy of ours, and at the end this server itself. What
 * stands before those entries was written by the visitor, and is not believed.
 * @param forwarded the header, as this server has completed it
 * @param proxies how many reverse proxies of ours stand in front
 */
export function networkOf(forwarded: string | null, proxies: number): string {
  const seen = (forwarded ?? '')
    .split(',')
    .map((address) => address.trim())
    .filter(Boolean)
  return seen[Math.max(0, seen.length - 1 - proxies)] ?? 'unknown'
}

/**
 * Where to go after signing in: a path of this site, or nothing. Anything that a browser would read as another site is refused.
 * @param asked what stood in the address as `next`
 */
export function ownPath(asked: unknown): string | null {
  const base = 'https://own.invalid'
  if (typeof asked !== 'string' || !asked.startsWith('/') || !URL.canParse(asked, base)) return null
  const url = new URL(asked, base)
  const path = `${url.pathname}${url.search}${url.hash}`
  // `/.//elsewhere` is normalised to a path that begins like another host.
  return url.origin === base && !path.startsWith('//') ? path : null
}
