import { z } from 'zod'

/** What an address asks of a list; what it leaves empty or says wrongly narrows nothing. */
export const wish = {
  search: z.string().trim().max(200).catch(''),
  page: z.coerce.number().int().min(1).catch(1),
  oneOf: <T extends string>(values: readonly T[]) => z.enum(values).optional().catch(undefined),
}
