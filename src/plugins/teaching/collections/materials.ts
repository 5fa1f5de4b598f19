import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/access'
import { moment } from '@/collections/fields/dates'
import { env } from '@/env'
import { takePrivateFile } from '../hooks/files'
import { keepOwnTraining } from '../hooks/own-training'
import { keepToOwn, ownProgram, trainingsToHandOutIn } from '../hooks/guest-materials'
import { fileTypes } from '../rules/files'

/** What participants are handed: private files of a programme, most of them of one of its trainings. Served only to those whom the policy names. */
export const Materials: CollectionConfig = {
  slug: 'materials',
  access: collectionAccess('materials'),
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'training', 'program', 'shownFrom'], group: 'teaching', listSearchableFields: ['title'] },
  defaultSort: '-createdAt',
  upload: { staticDir: path.join(env.DATA_DIR, 'materials'), mimeTypes: Object.keys(fileTypes), filesRequiredOnCreate: true, bulkUpload: false },
  hooks: { beforeOperation: [takePrivateFile], beforeValidate: [keepOwnTraining, keepToOwn] },
  fields: [
    { name: 'title', type: 'text', localized: true, required: true },
    { name: 'description', type: 'textarea', localized: true },
    { name: 'program', type: 'relationship', relationTo: 'programs', required: true, index: true, defaultValue: ownProgram },
    { name: 'training', type: 'relationship', relationTo: 'trainings', index: true, filterOptions: trainingsToHandOutIn },
    /** Participants see it from then on. */
    { name: 'shownFrom', type: 'date', required: true, index: true, defaultValue: () => new Date().toISOString(), admin: moment },
  ],
}
