import { TextInput } from '@payloadcms/ui'
import type { DefaultServerCellComponentProps, Payload, TextFieldServerProps } from 'payload'
import { cache } from 'react'
import { defaultLocale, isLocale, type Locale } from '@/i18n/locales'

/** What staff call each template, by its key, read once for all rows of a list. */
const namesIn = cache(async (payload: Payload, locale: Locale): Promise<ReadonlyMap<string, string>> => {
  const { docs } = await payload.find({ collection: 'letter-templates', locale, depth: 0, pagination: false, select: { key: true, name: true }, overrideAccess: true })
  return new Map(docs.map(({ key, name }) => [key, name]))
})

async function nameOf(payload: Payload, language: string, template: unknown): Promise<string> {
  const names = await namesIn(payload, isLocale(language) ? language : defaultLocale)
  return names.get(String(template)) ?? String(template ?? '')
}

/** In the list of letters: what kind of letter this is. */
export async function TemplateCell({ cellData, i18n, payload }: DefaultServerCellComponentProps) {
  return <span>{await nameOf(payload, i18n.language, cellData)}</span>
}

/** Beside a letter: what kind of letter this is. */
export async function TemplateField({ clientField, data, i18n, payload, path }: TextFieldServerProps) {
  return <TextInput label={clientField.label} path={path} readOnly value={await nameOf(payload, i18n.language, data?.template)} />
}
