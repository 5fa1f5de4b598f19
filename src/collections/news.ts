import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/access'
import { moment } from './fields/dates'
import { slug } from './fields/slug'

/** News and announcements. */
export const News: CollectionConfig = {
  slug: 'news',
  access: collectionAccess('news'),
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'publishedAt', '_status'], group: 'site' },
  versions: { drafts: { autosave: true, schedulePublish: true }, maxPerDoc: 30 },
  defaultSort: '-publishedAt',
  fields: [
    { name: 'title', type: 'text', localized: true, required: true },
    slug(),
    { name: 'publishedAt', type: 'date', required: true, defaultValue: () => new Date().toISOString(), index: true, admin: { ...moment, position: 'sidebar' } },
    { name: 'image', type: 'upload', relationTo: 'media' },
    { name: 'summary', type: 'textarea', localized: true },
    { name: 'body', type: 'richText', localized: true },
  ],
}
