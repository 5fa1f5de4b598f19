import type { Block } from 'payload'

/** How the School is reached, from the contact part of the site's settings. */
export const Contact: Block = {
  slug: 'contact',
  interfaceName: 'ContactBlock',
  fields: [
    { name: 'title', type: 'text', localized: true },
    { name: 'lead', type: 'textarea', localized: true },
  ],
}
