import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/access'
import { moment } from '@/collections/fields/dates'
import { env } from '@/env'
import { takePrivateFile } from '../hooks/files'
import { fileTypes } from '../rules/files'
import { submissionStates } from '../rules/handing-in'

/** What a participant handed in for a task, and what was said of it; each time anew, numbered from 1. The newest counts, the others stay. Written by its operations. */
export const TaskSubmissions: CollectionConfig = {
  slug: 'task-submissions',
  access: collectionAccess('task-submissions'),
  admin: { hidden: true },
  upload: { staticDir: path.join(env.DATA_DIR, 'task-submissions'), mimeTypes: Object.keys(fileTypes), filesRequiredOnCreate: false },
  hooks: { beforeOperation: [takePrivateFile] },
  fields: [
    { name: 'task', type: 'relationship', relationTo: 'tasks', required: true },
    { name: 'application', type: 'relationship', relationTo: 'applications', required: true, index: true },
    { name: 'number', type: 'number', required: true },
    { name: 'text', type: 'textarea' },
    /** What its file was called. */
    { name: 'title', type: 'text' },
    /** The first one came after the task was due. */
    { name: 'late', type: 'checkbox', required: true, defaultValue: false },
    { name: 'state', type: 'select', options: [...submissionStates], required: true, defaultValue: 'handedIn' },
    { name: 'feedback', type: 'textarea' },
    { name: 'judgedBy', type: 'relationship', relationTo: 'staff' },
    { name: 'judgedAt', type: 'date', admin: moment },
    /** The SHA-256 of text and file: what is sent twice is one. */
    { name: 'digest', type: 'text', required: true, hidden: true, access: { read: () => false } },
  ],
  indexes: [{ fields: ['task', 'application', 'number'], unique: true }],
}
