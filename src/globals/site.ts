import type { Field, GlobalConfig } from 'payload'
import { globalAccess } from '@/access'
import { moment } from '@/collections/fields/dates'

const link: Field[] = [
  { name: 'label', type: 'text', localized: true, required: true },
  {
    type: 'row',
    fields: [
      { name: 'page', type: 'relationship', relationTo: 'pages' },
      { name: 'url', type: 'text' },
    ],
  },
]

/** What the site has once: who speaks, where one can go from everywhere, how the School is reached. */
export const Site: GlobalConfig = {
  slug: 'site',
  access: globalAccess('site'),
  admin: { group: 'site' },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'identity',
          fields: [
            { name: 'name', type: 'text', localized: true, required: true },
            { name: 'operator', type: 'text', localized: true },
            { name: 'description', type: 'textarea', localized: true },
            { name: 'image', type: 'upload', relationTo: 'media' },
          ],
        },
        {
          label: 'navigation',
          fields: [
            { name: 'menu', type: 'array', maxRows: 8, admin: { initCollapsed: true }, fields: link },
            {
              name: 'footer',
              type: 'array',
              maxRows: 4,
              admin: { initCollapsed: true },
              fields: [
                { name: 'title', type: 'text', localized: true, required: true },
                { name: 'links', type: 'array', fields: link },
              ],
            },
          ],
        },
        {
          label: 'contact',
          fields: [
            { name: 'email', type: 'email' },
            { name: 'phone', type: 'text' },
            { name: 'address', type: 'textarea', localized: true },
            { name: 'hours', type: 'text', localized: true },
            { name: 'privacyPage', type: 'relationship', relationTo: 'pages' },
            {
              name: 'social',
              type: 'array',
              fields: [
                { name: 'name', type: 'text', required: true },
                { name: 'url', type: 'text', required: true },
              ],
            },
          ],
        },
        {
          label: 'maintenance',
          fields: [
            { name: 'closed', type: 'checkbox', defaultValue: false },
            { name: 'closedText', type: 'textarea', localized: true, maxLength: 500 },
            { name: 'closedUntil', type: 'date', admin: moment },
          ],
        },
      ],
    },
  ],
}
