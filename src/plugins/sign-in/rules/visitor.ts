/**
 * The network address a request came from, for counting attempts.
 * Each proxy adds the address it saw to the end of `x-forwarded-for`; only the last so many entries, one for each proxy of ours, can be believed.
 * @param forwarded the header; the server itself writes it where there is no proxy
 * @param proxies how many reverse proxies of ours stand in front
 */
export function networkOf(forwarded: string | null, proxies: number): string {
  const seen = (forwarded ?? '')
    .split(',')
    .map((address) => address.trim())
    .filter(Boolean)
  return seen[Math.max(0, seen.length - Math.max(1, proxies))] ?? 'unknown'
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
