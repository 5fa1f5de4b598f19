import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type Locale, locales } from '@/i18n/locales'
import type { Text } from '../text'
import type { Writer } from '../write'

/** One sheet of paper in each language: what to have at hand before one begins to apply. */
const alts: Record<Locale, Text> = {
  az: {
    az: 'Müraciətə hazırlıq vərəqəsi, Azərbaycan dilində',
    en: 'The sheet on getting ready to apply, in Azerbaijani',
    ru: 'Памятка по подготовке заявки на азербайджанском языке',
  },
  en: { az: 'Müraciətə hazırlıq vərəqəsi, ingilis dilində', en: 'The sheet on getting ready to apply, in English', ru: 'Памятка по подготовке заявки на английском языке' },
  ru: { az: 'Müraciətə hazırlıq vərəqəsi, rus dilində', en: 'The sheet on getting ready to apply, in Russian', ru: 'Памятка по подготовке заявки на русском языке' },
}

/** @returns the ids under the language of each sheet */
export async function writeLeaflets(writer: Writer): Promise<Record<Locale, string>> {
  const ids: Partial<Record<Locale, string>> = {}
  for (const locale of locales) {
    const name = `preparing-${locale}.pdf`
    const data = await readFile(path.resolve('src/seed/content/leaflets', name))
    ids[locale] = await writer.create('media', { alt: alts[locale] }, { name, mimetype: 'application/pdf', size: data.length, data })
  }
  return ids as Record<Locale, string>
}
