import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/access'
import { checkBody, checkSubject } from '../hooks/check-template'

/** The words of each kind of letter, in three languages. Placeholders stand in double braces: {{givenName}}. */
export const LetterTemplates: CollectionConfig = {
  slug: 'letter-templates',
  access: collectionAccess('letter-templates'),
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'key', 'updatedAt'],
    group: 'correspondence',
    components: {
      views: {
        edit: {
          preview: {
            Component: '/src/plugins/correspondence/admin/preview#TemplatePreview',
            path: '/preview',
            tab: { label: ({ t }) => t('correspondence:preview' as never), href: '/preview' },
          },
        },
      },
    },
  },
  versions: { maxPerDoc: 50 },
  fields: [
    { name: 'name', type: 'text', localized: true, required: true },
    { name: 'key', type: 'text', required: true, unique: true, access: { update: () => false }, admin: { position: 'sidebar' } },
    { name: 'subject', type: 'text', localized: true, required: true, validate: checkSubject },
    { name: 'body', type: 'textarea', localized: true, required: true, validate: checkBody, admin: { rows: 14 } },
    { name: 'placeholders', type: 'ui', admin: { components: { Field: '/src/plugins/correspondence/admin/placeholder-list#PlaceholderList' } } },
  ],
}
