import type { Plugin } from 'payload'
import { z } from 'zod'
import { staffEndpoint } from '@/admin/endpoint'
import { withBackgroundWork } from '@/database/queue'
import { LetterTemplates } from './collections/letter-templates'
import { Letters } from './collections/letters'
import { Reminders } from './collections/reminders'
import { announceCalls } from './operations/announce-calls'
import { deliverLetter } from './operations/deliver'
import { resendLetter } from './operations/resend'

/** Adds letters: their templates, the outbox, delivery, and reminders of a call. */
export const correspondencePlugin = (): Plugin => (config) => ({
  ...config,
  collections: [...(config.collections ?? []), Letters, LetterTemplates, Reminders],
  endpoints: [...(config.endpoints ?? []), staffEndpoint('post', '/outbox/resend', z.object({ letter: z.uuid() }), (req, { letter }) => resendLetter(req, letter))],
  admin: {
    ...config.admin,
    components: {
      ...config.admin?.components,
      beforeDashboard: [...(config.admin?.components?.beforeDashboard ?? []), '/src/plugins/correspondence/admin/failed-letters#FailedLetters'],
    },
  },
  custom: withBackgroundWork(config.custom, { tasks: { 'deliver-letter': deliverLetter, 'announce-calls': announceCalls }, schedule: ['* * * * * announce-calls ?max=1'] }),
})

export { ensureTemplates } from './operations/ensure-templates'
export { resendLetter } from './operations/resend'
export { confirmReminder, requestReminder } from './operations/remind'
export { type ComposedLetter, composeLetters, type LetterRequest, queueLetter, queueLetters } from './operations/queue-letter'
