import { APIError, type Endpoint, isolateObjectProperty, type PayloadRequest } from 'payload'
import type { z } from 'zod'
import { isStaff } from '@/access'
import { isLocale } from '@/i18n/locales'
import { wordsOf } from './words'

type Work<S extends z.ZodType> = (req: PayloadRequest, input: z.output<S>) => Promise<unknown>

async function inputOf(req: PayloadRequest): Promise<unknown> {
  const body = req.method === 'GET' ? Object.fromEntries(req.searchParams) : await req.json?.().catch(() => undefined)
  return { ...(body ?? {}), ...req.routeParams }
}

/**
 * A door for staff to one operation: it lets only staff in, checks the shape of what was sent, and answers with what the operation
 * returns. Whether this member of staff may, the operation itself decides.
 */
export function staffEndpoint<S extends z.ZodType>(method: 'get' | 'post', path: string, shape: S, work: Work<S>): Endpoint {
  return {
    method,
    path,
    handler: async (req) => {
      const t = wordsOf(req.i18n)
      if (!isStaff(req.user)) throw new APIError(t('screens:signInFirst'), 401, null, true)
      const parsed = shape.safeParse(await inputOf(req))
      if (!parsed.success) throw new APIError(t('screens:badRequest'), 400, parsed.error.issues, true)
      const result = await work(inOwnLanguage(req), parsed.data)
      return result instanceof Response ? result : Response.json(result ?? {})
    },
  }
}

/** The same request with a transaction of its own: for parts of a screen that are read side by side. */
export const apart = (req: PayloadRequest): PayloadRequest => isolateObjectProperty(req, 'transactionID')

/** What localised content says on a staff's screen, it says in the language of the screen. */
export function inOwnLanguage(req: PayloadRequest): PayloadRequest {
  const { language } = req.i18n
  if (isLocale(language)) req.locale = language
  return req
}
