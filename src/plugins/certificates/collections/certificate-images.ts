import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/access'
import { env } from '@/env'

/** Signatures and emblems. They are printed, and served to nobody but staff: whoever has the picture of a signature can put it under anything. */
export const CertificateImages: CollectionConfig = {
  slug: 'certificate-images',
  access: collectionAccess('certificate-images'),
  admin: { useAsTitle: 'filename', defaultColumns: ['filename', 'updatedAt'], group: 'certificates' },
  upload: {
    staticDir: path.join(env.DATA_DIR, 'certificates'),
    mimeTypes: ['image/png', 'image/jpeg', 'image/webp'],
    // What a PDF can hold, and no larger than it is printed well.
    formatOptions: { format: 'png' },
    resizeOptions: { width: 1200, height: 1200, fit: 'inside', withoutEnlargement: true },
  },
  fields: [],
}
