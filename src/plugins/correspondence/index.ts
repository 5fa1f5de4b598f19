import type { Plugin } from 'payload'
import { withBackgroundWork } from '@/database/queue'
import { LetterTemplates } from './collections/letter-templates'
import { Letters } from './collections/letters'
import { Reminders } from './collections/reminders'
import { deliverLetter } from './operations/deliver'

/** Adds letters: their templates, the outbox, delivery, and reminders of a call. */
export const correspondencePlugin = (): Plugin => (config) => ({
  ...config,
  collections: [...(config.collections ?? []), Letters, LetterTemplates, Reminders],
  custom: withBackgroundWork(config.custom, { tasks: { 'deliver-letter': deliverLetter }, schedule: [] }),
})

export { ensureTemplates } from './operations/ensure-templates'
export { type LetterRequest, queueLetter, queueLetters } from './operations/queue-letter'
