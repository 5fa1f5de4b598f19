import type { CollectionConfig, Field, TextareaFieldValidation, TextFieldSingleValidation } from 'payload'
import { text, textarea } from 'payload/shared'
import { collectionAccess } from '@/access'
import { translator } from '@/i18n/translator'
import { say } from '../hooks/refusals'
import { namesIn, unknownNames } from '../rules/design'

/** A text may name only what every certificate has. */
const knownNames: TextareaFieldValidation = (value, options) => {
  const [unknown] = unknownNames(value ?? '')
  return unknown ? say(options.req, 'unknownName', { name: unknown }) : textarea(value, options)
}

/** The name of the School is the issuer's as well: nothing is filled in, so nothing may be named. */
const nameless: TextareaFieldValidation = (value, options) => {
  const [name] = namesIn(value ?? '')
  return name ? say(options.req, 'filledNowhere', { name }) : textarea(value, options)
}

/** An emblem says who stands behind a certificate: those who hear it are told as well. */
const describes: TextFieldSingleValidation = (value, options) => {
  const { emblem } = options.siblingData as { emblem?: unknown }
  return emblem && !value?.trim() ? say(options.req, 'describeEmblem') : text(value, options)
}

const languages = ['az', 'en'] as const

/**
 * A text in the language of the state and in English: both are printed, so both are asked for side by side.
 * @param usual where the words stand with which it begins, in `messages`
 */
const both = (name: string, usual?: string, validate = knownNames): Field => ({
  name,
  type: 'group',
  fields: [
    {
      type: 'row',
      fields: languages.map((language) => ({
        name: language,
        type: 'textarea',
        required: true,
        validate,
        admin: { rows: 2, width: '50%' },
        ...(usual ? { defaultValue: () => translator(language, 'certificates')(`design.${usual}`) } : {}),
      })),
    },
  ],
})

/** What is printed on the certificates of a programme besides what is of each alone. */
export const CertificateDesigns: CollectionConfig = {
  slug: 'certificate-designs',
  access: collectionAccess('certificate-designs'),
  admin: { useAsTitle: 'id', defaultColumns: ['program', 'updatedAt'], group: 'certificates' },
  fields: [
    { name: 'preview', type: 'ui', admin: { components: { Field: '/src/plugins/certificates/admin/preview#Preview' } } },
    { name: 'program', type: 'relationship', relationTo: 'programs', required: true, unique: true },
    both('school', 'school', nameless),
    both('title', 'title'),
    both('opening', 'opening'),
    both('statement', 'statement'),
    { name: 'facts', type: 'array', maxRows: 4, fields: [both('name'), both('value')] },
    {
      name: 'signatories',
      type: 'array',
      required: true,
      minRows: 1,
      maxRows: 3,
      fields: [{ name: 'name', type: 'text', required: true }, both('office'), { name: 'signature', type: 'upload', relationTo: 'certificate-images' }],
    },
    { name: 'emblem', type: 'upload', relationTo: 'certificate-images' },
    { name: 'emblemDescription', type: 'text', validate: describes, admin: { condition: (_, { emblem }) => Boolean(emblem) } },
    /** For the credential alone: what the programme is, and what had to be done. */
    { name: 'description', type: 'textarea', required: true, validate: knownNames, defaultValue: () => translator('az', 'certificates')('design.description') },
    { name: 'criteria', type: 'textarea', required: true, validate: knownNames, defaultValue: () => translator('az', 'certificates')('design.criteria') },
  ],
}
