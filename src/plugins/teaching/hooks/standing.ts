import type { PayloadRequest } from 'payload'
import { extractID } from 'payload/shared'
import { type Place, placeIn, placeWritten } from '@/calendar/rules/place'
import { query, sql } from '@/database/transaction'
import { defaultLocale, type Locale } from '@/i18n/locales'
import type { Session } from '@/payload-types'
import type { SessionStanding } from '../rules/telling'

/** The venue of a session as it is stored, by language. */
export async function storedVenue(req: PayloadRequest, session: string): Promise<Place> {
  const rows = await query<{ locale: Locale; venue: string | null }>(req, sql`select _locale as locale, venue from sessions_locales where _parent_id = ${session}::uuid`)
  return Object.fromEntries(rows.map(({ locale, venue }) => [locale, venue]))
}

/**
 * A session as it stands with what is being written over it.
 * @param venue as it is stored
 */
export function standingOf(req: PayloadRequest, session: Session, venue: Place, written: Partial<Session> = {}): SessionStanding {
  const { endsAt, link, program, room, startsAt, state, trainers, training } = { ...session, ...written }
  return {
    state,
    program: extractID(program),
    training: extractID(training),
    startsAt,
    endsAt,
    where: room ? extractID(room) : placeIn(defaultLocale, [{ ...venue, ...placeWritten(req.locale, written.venue) }]),
    link: link ?? null,
    trainers: (trainers ?? []).map((trainer) => extractID(trainer)),
  }
}
