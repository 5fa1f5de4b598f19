import type { z } from 'zod'

/** Refuses a list that names the same thing twice, at the place where it does. */
export const namedOnce =
  <T>(nameOf: (one: T) => string) =>
  (all: readonly T[], context: z.RefinementCtx): void => {
    const seen = new Set<string>()
    for (const [place, name] of all.map(nameOf).entries()) {
      if (seen.has(name)) context.addIssue({ code: 'custom', path: [place], message: `${name} is named twice` })
      seen.add(name)
    }
  }

/** What most things of a list are named by. */
export const byId = (one: { id: string }): string => one.id
