import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { defaultLocale } from '@/i18n/locales'
import { languageOf } from '@/i18n/language-of'
import { type Offer, readOffers, readTerms } from '../hooks/booking'
import { requireOwn } from '../hooks/own-booking'
import { readPreferences, readPreferenceTerms } from '../hooks/preferences'
import { isVacant } from '../rules/booking/judge'
import { movableUntil } from '../rules/booking/times'
import type { PreferenceTerms, TypedPreferences } from '../rules/preferences'

/** A time that can be chosen, with where it is: in a room, or behind a link. Moments are ISO 8601 in UTC. */
export type FreeTime = { slot: string; startsAt: string; endsAt: string; online: boolean }

/** The time that an applicant keeps from the others, and until when. */
export type Choice = FreeTime & { place: string | null; until: string }

/** Everything that an applicant may see and do about their interview. `zone`: by whose clocks the School sets it. */
export type MyInterview = {
  zone: string
  /** What they have said of it, and between what they may choose; said no more once an interview is set. */
  preferences: TypedPreferences | null
  terms: PreferenceTerms
  booking: { startsAt: string; endsAt: string; movableUntil: string } | null
  /** Whether they choose a time for themselves, and, where they have one, may still choose another. */
  open: boolean
  choice: Choice | null
  free: FreeTime[]
  /** How many more times would be free, had they not said that they can't come then. */
  impossible: number
}

/**
 * An applicant's own interview: what they have said of it, when it is, and which times are free for them.
 * @throws APIError 404 when the application is not theirs
 */
export const myInterview = (req: PayloadRequest, application: string): Promise<MyInterview> =>
  inTransaction(req, async () => {
    await requireOwn(req, application)
    const [terms, preferences, { days, languages }] = [await readTerms(req, application), await readPreferences(req, application), await readPreferenceTerms(req, application)]
    const now = new Date()
    const until = terms.booking && movableUntil(terms.booking.startsAt, terms.rule)
    const open = terms.open && (until === null || now <= until)
    const offers = open ? await readOffers(req, application, terms, now) : []
    const vacant = offers.filter((offer) => isVacant(offer, application, now))
    const free = vacant.filter(({ impossible }) => !impossible)
    const chosen = free.find(({ claim }) => claim?.applicant === application && claim.until && claim.until > now)
    return {
      zone: terms.zone,
      preferences,
      terms: { days, languages },
      booking: terms.booking && until && { startsAt: terms.booking.startsAt.toISOString(), endsAt: terms.booking.endsAt.toISOString(), movableUntil: until.toISOString() },
      open,
      choice: chosen?.claim?.until ? { ...timeOf(chosen), place: await placeOf(req, chosen.room), until: chosen.claim.until.toISOString() } : null,
      free: oneOfEach(free, application).map(timeOf),
      impossible: oneOfEach(vacant, application).length - oneOfEach(free, application).length,
    }
  })

const timeOf = ({ endsAt, id, link, room, startsAt }: Offer): FreeTime => ({
  slot: id,
  startsAt: startsAt.toISOString(),
  endsAt: endsAt.toISOString(),
  online: !room && Boolean(link),
})

/** Where several panels are free at a time, each applicant is shown one of them, and not all the same: so they don't get in each other's way. */
function oneOfEach(free: readonly Offer[], application: string): Offer[] {
  const times = new Map<string, Offer[]>()
  for (const offer of free) {
    const time = `${offer.startsAt.toISOString()} ${offer.endsAt.toISOString()} ${offer.room ? 'room' : 'link'}`
    times.set(time, [...(times.get(time) ?? []), offer])
  }
  const turn = Number.parseInt(application.slice(0, 8), 16)
  return [...times.values()].flatMap((same) => same.find(({ claim }) => claim?.applicant === application) ?? same[turn % same.length] ?? [])
}

async function placeOf(req: PayloadRequest, room: string | null): Promise<string | null> {
  const [row] = await query<{ place: string }>(
    req,
    sql`select place from rooms_locales where _parent_id = ${room}::uuid and _locale::text in (${languageOf(req)}, ${defaultLocale}) order by _locale::text = ${languageOf(req)} desc limit 1`,
  )
  return row?.place ?? null
}
