/** The constraint by which the database refused something, or null when it was not that. */
export function brokenConstraint(error: unknown): string | null {
  for (let inner = error; inner instanceof Error; inner = inner.cause) {
    if ('constraint' in inner && typeof inner.constraint === 'string') return inner.constraint
  }
  return null
}
