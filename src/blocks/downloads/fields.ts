import type { Block } from 'payload'

/** Files to take along. */
export const Downloads: Block = {
  slug: 'downloads',
  interfaceName: 'DownloadsBlock',
  fields: [
    { name: 'title', type: 'text', localized: true },
    { name: 'lead', type: 'textarea', localized: true },
    {
      name: 'items',
      type: 'array',
      minRows: 1,
      maxRows: 30,
      fields: [
        { name: 'title', type: 'text', localized: true, required: true },
        { name: 'file', type: 'upload', relationTo: 'media', required: true },
      ],
    },
  ],
}
