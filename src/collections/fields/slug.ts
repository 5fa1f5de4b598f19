import type { TextField } from 'payload'
import { addressFrom } from './address'

/**
 * The last part of a document's public address, one per language. Left empty it is made from the title.
 * @param source the field that names the document
 */
export const slug = (source = 'title'): TextField => ({
  name: 'slug',
  type: 'text',
  localized: true,
  index: true,
  admin: { position: 'sidebar' },
  hooks: {
    beforeValidate: [({ value, data, siblingData }) => addressFrom(String(value || siblingData?.[source] || data?.[source] || '')) || value],
  },
})
