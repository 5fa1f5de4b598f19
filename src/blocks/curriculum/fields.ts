import type { Block } from 'payload'

/** The trainings of a programme by part; the newest published programme when none is named. */
export const Curriculum: Block = {
  slug: 'curriculum',
  interfaceName: 'CurriculumBlock',
  fields: [
    { name: 'title', type: 'text', localized: true },
    { name: 'lead', type: 'textarea', localized: true },
    { name: 'program', type: 'relationship', relationTo: 'programs' },
  ],
}
