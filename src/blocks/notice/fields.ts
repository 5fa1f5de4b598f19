import type { Block } from 'payload'

/** Something that must not be missed. */
export const Notice: Block = {
  slug: 'notice',
  interfaceName: 'NoticeBlock',
  fields: [
    { name: 'tone', type: 'select', options: ['info', 'warning'], defaultValue: 'info', required: true },
    { name: 'title', type: 'text', localized: true },
    { name: 'text', type: 'textarea', localized: true, required: true },
  ],
}
