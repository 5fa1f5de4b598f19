import type { CollectionConfig } from 'payload'
import { defaultLocale, isLocale } from '@/i18n/locales'
import { previewPath } from '../operations/preview'
import type { Addressed } from '../rules/addressed'

/** The widths of a phone, a tablet and a desk, named by themselves in every language. */
const breakpoints = [
  { name: 'phone', label: '360 px', width: 360, height: 780 },
  { name: 'tablet', label: '768 px', width: 768, height: 1024 },
  { name: 'desktop', label: '1440 px', width: 1440, height: 900 },
]

/** Shows how a document will look beside its form, and gives a link to it that can be passed on. */
export function withPreview(collection: CollectionConfig & { slug: Addressed }): CollectionConfig & { slug: Addressed } {
  const { slug } = collection
  return {
    ...collection,
    admin: {
      ...collection.admin,
      livePreview: {
        breakpoints,
        url: ({ data, locale }) => (data.id ? previewPath({ collection: slug, id: data.id }, 'form', isLocale(locale.code) ? locale.code : defaultLocale, new Date()).path : null),
      },
    },
    fields: [
      ...collection.fields,
      { name: 'previewLink', type: 'ui', admin: { position: 'sidebar', disableListColumn: true, components: { Field: '/src/plugins/editing/admin/preview-link#PreviewLink' } } },
    ],
  }
}
