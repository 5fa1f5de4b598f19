import { getCard } from '@/content/card'
import { isAddressed } from '@/plugins/editing'
import { isLocale } from '@/i18n/locales'
import { shareCard } from '@/ui/share-card/share-card'

type Context = { params: Promise<{ locale: string; collection: string; id: string }> }

/** The picture of a page for those who pass its address on, as PNG. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { collection, id, locale } = await params
  const card = isLocale(locale) && isAddressed(collection) ? await getCard(collection, id, locale) : null
  return card && isLocale(locale) ? shareCard(card, locale) : new Response(null, { status: 404 })
}
