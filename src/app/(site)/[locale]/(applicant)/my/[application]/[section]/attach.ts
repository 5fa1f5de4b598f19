import type { PayloadRequest } from 'payload'
import { attachDocument } from '@/plugins/selection'
import { defaultLocale, isLocale } from '@/i18n/locales'
import { translator } from '@/i18n/translator'
import { refusalIn } from '../../../request'

/** What became of a file. */
export type AttachAnswer = { state: 'waiting' } | { state: 'attached' } | { state: 'expired' } | { state: 'refused'; error: string }

/** Attaches one file of a form to an application. */
export async function attach(req: PayloadRequest, { application, kind, file }: { application: string; kind: string; file: FormDataEntryValue | null }): Promise<AttachAnswer> {
  if (!req.user) return { state: 'expired' }
  if (!(file instanceof File) || file.size === 0) return { state: 'refused', error: translator(isLocale(req.locale) ? req.locale : defaultLocale, 'apply')('form.documents.none') }
  const data = Buffer.from(await file.arrayBuffer())
  try {
    await attachDocument(req, { application, kind, file: { name: file.name, mimetype: file.type, data, size: data.length } })
    return { state: 'attached' }
  } catch (error) {
    return { state: 'refused', error: refusalIn(error) }
  }
}
