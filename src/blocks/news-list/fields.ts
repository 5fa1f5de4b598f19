import type { Block } from 'payload'

/** The newest news. */
export const NewsList: Block = {
  slug: 'newsList',
  interfaceName: 'NewsListBlock',
  fields: [
    { name: 'title', type: 'text', localized: true },
    { name: 'limit', type: 'number', defaultValue: 3, min: 1, max: 50 },
  ],
}
