import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/access'
import { blocks } from '@/blocks/fields'
import { slug } from './fields/slug'

/** A page of the public site, built of blocks. The page marked as home answers at the root of each language. */
export const Pages: CollectionConfig = {
  slug: 'pages',
  access: collectionAccess('pages'),
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'slug', '_status', 'updatedAt'], group: 'site' },
  versions: { drafts: { autosave: true, schedulePublish: true }, maxPerDoc: 50 },
  fields: [
    { name: 'title', type: 'text', localized: true, required: true },
    slug(),
    { name: 'home', type: 'checkbox', defaultValue: false, admin: { position: 'sidebar' } },
    { name: 'summary', type: 'textarea', localized: true },
    { name: 'layout', type: 'blocks', blocks, admin: { initCollapsed: true } },
  ],
}
