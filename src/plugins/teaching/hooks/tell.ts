import type { PayloadRequest } from 'payload'
import { query, sql } from '@/database/transaction'
import type { Locale } from '@/i18n/locales'
import { alumniSubscribers, queueLetters } from '@/plugins/correspondence'
import { writeToApplicants } from '@/plugins/selection'
import type { Audience } from '../rules/audiences'
import { isTaught } from './participants'

type Told = { announcement: string; program: string; words: (locale: Locale) => { title: string; body: string } }

/** How an audience of a programme is written to, and how many it has. Each letter is written once. */
type Way = { count: (req: PayloadRequest, program: string) => Promise<number>; tell: (req: PayloadRequest, told: Told) => Promise<number> }

const taughtIn = (req: PayloadRequest, program: string): Promise<{ id: string }[]> =>
  query<{ id: string }>(req, sql`select a.id from applications a where a.program_id = ${program}::uuid and ${isTaught} order by a.id`)

export const ways: Record<Audience, Way> = {
  participants: {
    count: async (req, program) => (await taughtIn(req, program)).length,
    tell: async (req, { announcement, program, words }) => {
      const participants = await taughtIn(req, program)
      await writeToApplicants(
        req,
        participants.map(({ id }) => ({
          application: id,
          template: 'cohort-announcement',
          occasion: `announcement:${announcement}:${id}`,
          values: (locale) => ({ title: words(locale).title, message: words(locale).body }),
        })),
      )
      return participants.length
    },
  },
  alumni: {
    count: async (req, program) => (await alumniSubscribers(req, program)).length,
    tell: async (req, { announcement, program, words }) => {
      const subscribers = await alumniSubscribers(req, program)
      await queueLetters(
        req,
        subscribers.map(({ email, id, locale }) => ({
          template: 'alumni-news',
          to: email,
          locale,
          subscription: id,
          occasion: `announcement:${announcement}:${id}`,
          values: { title: words(locale).title, message: words(locale).body },
        })),
      )
      return subscribers.length
    },
  },
}
