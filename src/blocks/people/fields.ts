import type { Block } from 'payload'

/** Trainers; all of them when none are named. */
export const People: Block = {
  slug: 'people',
  interfaceName: 'PeopleBlock',
  fields: [
    { name: 'title', type: 'text', localized: true },
    { name: 'lead', type: 'textarea', localized: true },
    { name: 'trainers', type: 'relationship', relationTo: 'trainers', hasMany: true },
    { name: 'limit', type: 'number', min: 1, max: 60 },
  ],
}
