import { z } from 'zod'
import { defaultLocale, locales } from '@/i18n/locales'
import { scanCode } from '@/plugins/teaching'
import { isRefusal } from '@/refusals'
import { requestIn } from '@/visitor'

const scanning = z.object({
  id: z.uuid(),
  session: z.string(),
  code: z.string().max(40),
  scannedAt: z.iso.datetime(),
  sentAt: z.iso.datetime(),
  locale: z.enum(locales).catch(defaultLocale),
})

/** Takes the code of a session that a participant's phone has scanned; the answer says how it was taken, or why not. */
export async function POST(request: Request): Promise<Response> {
  const parsed = scanning.safeParse(await request.json().catch(() => null))
  if (!parsed.success) return new Response(null, { status: 400 })
  const { locale, ...asked } = parsed.data
  try {
    return Response.json(await scanCode(await requestIn(locale), asked), { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    if (isRefusal(error)) return Response.json({ error: error.message }, { status: error.status, headers: { 'cache-control': 'no-store' } })
    throw error
  }
}
