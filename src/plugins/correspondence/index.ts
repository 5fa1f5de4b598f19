import type { Plugin } from 'payload'
import { LetterTemplates } from './collections/letter-templates'
import { Letters } from './collections/letters'
import { Reminders } from './collections/reminders'

/** Adds letters: their templates, the outbox, delivery, and reminders of a call. */
export const correspondencePlugin = (): Plugin => (config) => ({ ...config, collections: [...(config.collections ?? []), Letters, LetterTemplates, Reminders] })
