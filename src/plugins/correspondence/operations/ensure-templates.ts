import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { defaultLocale, locales } from '@/i18n/locales'
import { defaultTemplates } from '../templates'

/** Makes the templates that are missing. Those that staff may have edited are left alone. */
export async function ensureTemplates(req: PayloadRequest): Promise<void> {
  await inTransaction(req, async () => {
    const collection = 'letter-templates'
    const { docs } = await req.payload.find({ collection, pagination: false, depth: 0, overrideAccess: true, req, select: { key: true } })
    const present = new Set(docs.map(({ key }) => key))
    for (const { key, words } of defaultTemplates.filter((template) => !present.has(template.key))) {
      const { id } = await req.payload.create({ collection, locale: defaultLocale, data: { key, ...words[defaultLocale] }, overrideAccess: true, req })
      for (const locale of locales.filter((other) => other !== defaultLocale)) {
        await req.payload.update({ collection, id, locale, data: words[locale], overrideAccess: true, req })
      }
    }
  })
}
