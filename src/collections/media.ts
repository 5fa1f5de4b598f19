import { existsSync } from 'node:fs'
import path from 'node:path'
import type { CollectionBeforeOperationHook, CollectionConfig, TextFieldSingleValidation, UploadConfig } from 'payload'
import { collectionAccess } from '@/access'
import { wordsOf } from '@/admin/words'
import { env } from '@/env'
import { defaultLocale } from '@/i18n/locales'
import { addressFrom } from './fields/address'

/** What pages show. Beside WebP of the same look it takes about 40 % fewer bytes; the low effort keeps an upload under a second (docs/decisions.md, 18). */
const shown = { format: 'avif', options: { quality: 50, effort: 2 } } as const

/** Gives an uploaded file a name that can be read and typed everywhere: `Şəkil ə.JPG` becomes `sekil-e.jpg`. Payload numbers a name that is taken. */
const nameFile: CollectionBeforeOperationHook = ({ operation, req }) => {
  if (!req.file || (operation !== 'create' && operation !== 'update')) return
  const { ext, name } = path.parse(req.file.name)
  req.file.name = `${addressFrom(name) || 'fayl'}${ext.toLowerCase()}`
}

/** A picture is described in Azerbaijani, which stands in for the other languages, unless it says nothing that the text does not. */
const described: TextFieldSingleValidation = (value, { req, siblingData }) => {
  const { decorative } = siblingData as { decorative?: boolean | null }
  return decorative || req.locale !== defaultLocale || value?.trim() ? true : wordsOf(req.i18n)('screens:altNeeded')
}

/** Says of a file that is not there that it is not there; Payload would say that something went wrong. */
const missing: NonNullable<UploadConfig['handlers']>[number] = (req, { params: { filename } }) => {
  // Payload brings what is there.
  if (existsSync(path.resolve(env.MEDIA_DIR, filename))) return
  return Response.json({ errors: [{ message: req.t('general:notFound') }] }, { status: 404 })
}

/** Public pictures, resized once when they are uploaded. */
export const Media: CollectionConfig = {
  slug: 'media',
  access: collectionAccess('media'),
  admin: { useAsTitle: 'filename', defaultColumns: ['filename', 'alt', 'updatedAt'], group: 'site' },
  upload: {
    staticDir: env.MEDIA_DIR,
    handlers: [missing],
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'application/pdf'],
    focalPoint: true,
    formatOptions: { format: 'webp', options: { quality: 82 } },
    imageSizes: [
      { name: 'thumbnail', width: 320, height: 240, formatOptions: { format: 'webp' } },
      { name: 'portrait', width: 480, height: 600, formatOptions: shown },
      { name: 'medium', width: 800, formatOptions: shown },
      { name: 'wide', width: 1600, formatOptions: shown },
      // Those who show previews of pages know JPEG best.
      { name: 'card', width: 1200, height: 630, formatOptions: { format: 'jpeg' } },
    ],
  },
  hooks: { beforeOperation: [nameFile] },
  fields: [
    { name: 'decorative', type: 'checkbox', defaultValue: false },
    { name: 'alt', type: 'text', localized: true, validate: described, admin: { condition: (_, picture) => !picture?.decorative } },
    { name: 'credit', type: 'text' },
  ],
}
