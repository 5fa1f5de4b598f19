import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/access'
import { moment } from '@/collections/fields/dates'

/** `waiting`: asked for; `computing`: the solver is at it; `ready`: to be looked at; `applied`: carried out; `failed`: there was no answer. */
export const timetableStates = ['waiting', 'computing', 'ready', 'applied', 'failed'] as const

/** The timetable that was last asked for of a programme: what the solver proposes, kept as it was shown until another is asked for. */
export const Timetables: CollectionConfig = {
  slug: 'timetables',
  access: collectionAccess('timetables'),
  admin: { hidden: true },
  fields: [
    { name: 'program', type: 'relationship', relationTo: 'programs', required: true, unique: true },
    { name: 'seed', type: 'number', required: true },
    { name: 'prefer', type: 'select', options: ['best', 'stay'], required: true },
    /** What the terms were weighed by; empty for those of before they could be chosen. See `rules/timetable/terms.ts`. */
    { name: 'weights', type: 'json' },
    { name: 'state', type: 'select', options: [...timetableStates], required: true },
    { name: 'askedAt', type: 'date', required: true, admin: moment },
    /** SHA-256 of the plan and of all that it stands on: as long as that is the same, it is carried out as it was shown. */
    { name: 'fingerprint', type: 'text' },
    /** How long it took. */
    { name: 'milliseconds', type: 'number' },
    /** What `rules/timetable/plan.ts` makes of it. */
    { name: 'plan', type: 'json' },
  ],
}
