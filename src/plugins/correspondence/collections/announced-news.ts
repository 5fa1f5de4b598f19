import type { CollectionConfig } from 'payload'

/**
 * Gives news items the choice whether subscribers are written to, and the line that says when they were. When an item came into sight and was sent
 * stands beside the news, not in it: Payload writes every column of a document it saves, and an editor's older copy must not send it again.
 */
export const withAnnouncement = (collection: CollectionConfig): CollectionConfig =>
  collection.slug === 'news'
    ? {
        ...collection,
        fields: [
          ...collection.fields,
          { name: 'sendToSubscribers', type: 'checkbox', defaultValue: true, admin: { position: 'sidebar' } },
          { name: 'announcement', type: 'ui', admin: { position: 'sidebar', components: { Field: '/src/plugins/correspondence/admin/announcement#Announcement' } } },
        ],
      }
    : collection
