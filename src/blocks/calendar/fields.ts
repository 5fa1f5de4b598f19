import type { Block } from 'payload'

/** The trainings of a programme by day, to look through by part, month and trainer; the newest published programme when none is named. */
export const Calendar: Block = {
  slug: 'calendar',
  interfaceName: 'CalendarBlock',
  fields: [
    { name: 'title', type: 'text', localized: true },
    { name: 'lead', type: 'textarea', localized: true },
    { name: 'program', type: 'relationship', relationTo: 'programs' },
  ],
}
