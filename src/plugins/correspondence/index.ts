import type { Plugin } from 'payload'
import { z } from 'zod'
import { staffEndpoint } from '@/admin/endpoint'
import { withBackgroundWork } from '@/database/queue'
import { withAnnouncement } from './collections/announced-news'
import { Enquiries } from './collections/enquiries'
import { LetterTemplates } from './collections/letter-templates'
import { Letters } from './collections/letters'
import { Subscriptions } from './collections/subscriptions'
import { announceCalls } from './operations/announce-calls'
import { announceNews } from './operations/announce-news'
import { deliverLetter } from './operations/deliver'
import { forgetAnswered } from './operations/forget-answered'
import { resendLetter } from './operations/resend'
import { forgetUnconfirmed } from './operations/subscribe'

/** Adds letters: their templates, the outbox, delivery; who subscribes to them, and what visitors write to the School. */
export const correspondencePlugin = (): Plugin => (config) => ({
  ...config,
  collections: [...(config.collections ?? []).map(withAnnouncement), Letters, LetterTemplates, Subscriptions, Enquiries],
  endpoints: [...(config.endpoints ?? []), staffEndpoint('post', '/outbox/resend', z.object({ letter: z.uuid() }), (req, { letter }) => resendLetter(req, letter))],
  admin: {
    ...config.admin,
    components: {
      ...config.admin?.components,
      beforeDashboard: [...(config.admin?.components?.beforeDashboard ?? []), '/src/plugins/correspondence/admin/failed-letters#FailedLetters'],
    },
  },
  custom: withBackgroundWork(config.custom, {
    tasks: {
      'deliver-letter': deliverLetter,
      'announce-calls': announceCalls,
      'announce-news': announceNews,
      'forget-unconfirmed': forgetUnconfirmed,
      'forget-answered': forgetAnswered,
    },
    schedule: ['* * * * * announce-calls ?max=1', '* * * * * announce-news ?max=1', '41 * * * * forget-unconfirmed', '23 3 * * * forget-answered'],
  }),
})

export { ensureTemplates } from './operations/ensure-templates'
export { alumniSubscribers, alumniSubscription, endAlumniSubscription, subscribeAlumnus } from './operations/alumni'
export { resendLetter } from './operations/resend'
export { enquire } from './operations/enquire'
export { confirmSubscription, requestSubscription, unsubscribe, type Wish } from './operations/subscribe'
export * from './rules/enquiry'
export { type Attachment, attachToLetter, type ComposedLetter, composeLetters, type LetterRequest, queueLetter, queueLetters } from './operations/queue-letter'
