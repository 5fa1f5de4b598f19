import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/access'
import { env } from '@/env'

/** Public pictures, resized once when they are uploaded. */
export const Media: CollectionConfig = {
  slug: 'media',
  access: collectionAccess('media'),
  admin: { useAsTitle: 'alt', defaultColumns: ['filename', 'alt', 'updatedAt'], group: 'site' },
  upload: {
    staticDir: env.MEDIA_DIR,
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'application/pdf'],
    focalPoint: true,
    formatOptions: { format: 'webp', options: { quality: 82 } },
    imageSizes: [
      { name: 'thumbnail', width: 320, height: 240, formatOptions: { format: 'webp' } },
      { name: 'portrait', width: 480, height: 600, formatOptions: { format: 'webp' } },
      { name: 'medium', width: 800, formatOptions: { format: 'webp' } },
      { name: 'wide', width: 1600, formatOptions: { format: 'webp' } },
      { name: 'card', width: 1200, height: 630, formatOptions: { format: 'jpeg' } },
    ],
  },
  fields: [
    { name: 'alt', type: 'text', localized: true, required: true },
    { name: 'credit', type: 'text' },
  ],
}
