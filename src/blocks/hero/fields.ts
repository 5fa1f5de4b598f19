import type { Block } from 'payload'
import { linkFields } from '../link'

/** The opening of a page; on the home page it carries the state of the call. */
export const Hero: Block = {
  slug: 'hero',
  interfaceName: 'HeroBlock',
  fields: [
    { name: 'eyebrow', type: 'text', localized: true },
    { name: 'title', type: 'text', localized: true, required: true },
    { name: 'lead', type: 'textarea', localized: true },
    { name: 'image', type: 'upload', relationTo: 'media' },
    { name: 'showCall', type: 'checkbox', defaultValue: false },
    { name: 'links', type: 'array', maxRows: 2, fields: linkFields },
  ],
}
