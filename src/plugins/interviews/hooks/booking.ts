import type { PayloadRequest } from 'payload'
import { query, sql } from '@/database/transaction'
import { type Locale, zone as schoolZone } from '@/i18n/locales'
import { momentInWords } from '@/i18n/moment'
import { peopleInConflict } from '@/plugins/selection'
import { languageOf } from '@/i18n/language-of'
import { taughtIn } from '../operations/occupied'
import { isFree, type OfferedSlot, type Wish, whyNotBook } from '../rules/booking/judge'
import { type MoveRule, movableUntil } from '../rules/booking/times'
import { denied } from './refusals'

/** What an applicant's booking depends on, besides the slots. */
export type BookingTerms = {
  program: string
  zone: string
  /** Whether applicants of the programme choose for themselves, and this one was told to be shortlisted and has not been waited for yet, unless they were given another time. */
  open: boolean
  rule: MoveRule
  /** What they want to be heard in. */
  language: Locale | null
  /** The interview that is set for them. */
  booking: { interview: string; slot: string | null; startsAt: Date; endsAt: Date } | null
}

/** A slot as an applicant may find it. */
export type Offer = OfferedSlot & { id: string; endsAt: Date; room: string | null; link: string | null }

type TermsRow = Omit<BookingTerms, 'rule' | 'booking'> & { daysBefore: number; hour: string; interview: string | null; slot: string | null; startsAt: string; endsAt: string }

/** Reads the terms of an application's booking. What was decided and not told counts for nothing: a refusal would tell it. */
export async function readTerms(req: PayloadRequest, application: string): Promise<BookingTerms> {
  const [row] = await query<TermsRow>(
    req,
    sql`select a.program_id as program, coalesce(p.call_zone, ${schoolZone}) as zone, coalesce(p.interview_move_days_before, 1)::int as "daysBefore", coalesce(p.interview_move_hour, '18:00') as hour,
          coalesce(p.interview_self_booking, false) and a.announced_status = 'shortlisted'
            and not exists (select from interviews o where o.application_id = a.id and (o.state = 'held' or o.state = 'missed' and i.id is null)) as open,
          w.language, i.id as interview, i.slot_id as slot, i.starts_at as "startsAt", i.ends_at as "endsAt"
        from applications a join programs p on p.id = a.program_id
          left join interview_preferences w on w.application_id = a.id
          left join interviews i on i.application_id = a.id and i.state = 'scheduled'
        where a.id = ${application}::uuid`,
  )
  if (!row) throw denied(req, 'notFound', 404)
  const { daysBefore, endsAt, hour, interview, language, open, program, slot, startsAt, zone } = row
  const booking = interview ? { interview, slot, startsAt: new Date(startsAt), endsAt: new Date(endsAt) } : null
  return { program, zone, open, rule: { daysBefore, hour, zone }, language, booking }
}

type SlotRow = {
  id: string
  panel: string
  members: string[]
  startsAt: string
  endsAt: string
  room: string | null
  link: string | null
  suits: boolean
  /** Whether the applicant has said that they can't come then. */
  impossible: boolean
  /** Whether panel, room or a panelist hears somebody else then. */
  taken: boolean
  chosenBy: string | null
  chosenUntil: string | null
}

/**
 * The slots of an applicant's programme that are still to come, with who has them. Which suit the applicant: kept free by nobody, by a panel that speaks their
 * language, and at no time at which they are heard in another programme.
 */
async function readSlots(req: PayloadRequest, application: string, { language, program }: BookingTerms, now: Date): Promise<SlotRow[]> {
  const during = sql`tstzrange(s.starts_at, s.ends_at)`
  const others = sql`i.application_id <> ${application}::uuid`
  const standing = sql`i.state not in ('cancelled', 'missed') and tstzrange(i.starts_at, i.ends_at) && ${during} and ${others}`
  return query<SlotRow>(
    req,
    sql`select s.id, s.panel_id as panel, n.members, s.starts_at as "startsAt", s.ends_at as "endsAt", s.room_id as room, nullif(s.link, '') as link,
          s.chosen_by_id as "chosenBy", s.chosen_until as "chosenUntil",
          not coalesce(s.closed, false) and (${language}::text is null or n.languages is null or ${language}::text = any(n.languages))
            and not exists (select from interview_applicants o join applications a on a.applicant_id = o.applicant_id join interviews i on i.id = o.interview_id
              where a.id = ${application}::uuid and ${others} and o.during && ${during}) as suits,
          exists (select from interview_preferences w join interview_preferences_impossible x on x._parent_id = w.id
            where w.application_id = ${application}::uuid and tstzrange(x."from", x."to") && ${during}) as impossible,
          exists (select from interviews i where i.panel_id = s.panel_id and ${standing})
            or exists (select from interviews i where i.room_id = s.room_id and ${standing}) or ${taughtIn}
            or exists (select from panels_rels r join interview_panelists o on o.staff_id = r.staff_id and o.during && ${during} join interviews i on i.id = o.interview_id
              where r.parent_id = s.panel_id and r.path = 'members' and ${others}) as taken
        from slots s
          join (select n.id, (select array_agg(l.value::text) from panels_languages l where l.parent_id = n.id) as languages,
              (select coalesce(array_agg(r.staff_id::text), '{}') from panels_rels r where r.parent_id = n.id and r.path = 'members' and r.staff_id is not null) as members
            from panels n where n.program_id = ${program}::uuid) n on n.id = s.panel_id
        where s.program_id = ${program}::uuid and s.starts_at > ${now.toISOString()}::timestamptz - interval '1 day' order by s.starts_at, s.id`,
  )
}

/** All slots of an applicant's programme, as the applicant may find them. */
export async function readOffers(req: PayloadRequest, application: string, terms: BookingTerms, now: Date): Promise<Offer[]> {
  const rows = await readSlots(req, application, terms, now)
  const near = new Set((await peopleInConflict(req, application, [...new Set(rows.flatMap(({ members }) => members))])).map(({ id }) => id))
  return rows.map(({ chosenBy, chosenUntil, endsAt, id, impossible, link, members, room, startsAt, suits, taken }) => {
    const mine = terms.booking?.slot === id
    const claim = mine || taken ? { applicant: mine ? application : '', until: null } : chosenBy && chosenUntil ? { applicant: chosenBy, until: new Date(chosenUntil) } : null
    return { id, startsAt: new Date(startsAt), endsAt: new Date(endsAt), room, link, claim, offered: suits && !members.some((member) => near.has(member)), impossible }
  })
}

/**
 * Lets through what an applicant may do with a slot now. The application is locked, and with it everything that could change the answer.
 * @param slot the one that is asked for; null for giving up a booking
 * @throws APIError 409 that says why not
 */
export async function requireBookable(req: PayloadRequest, application: string, wish: Wish, slot: string | null): Promise<BookingTerms> {
  const [terms, now] = [await readTerms(req, application), new Date()]
  const { booking, open, rule } = terms
  const offers = await readOffers(req, application, terms, now)
  const left = offers.filter((offer) => isFree(offer, application, now)).length
  const why = whyNotBook({ wish, applicant: application, open, slot: offers.find(({ id }) => id === slot) ?? null, booking, left, rule, now })
  if (why) throw denied(req, why, 409, { until: booking ? momentInWords(movableUntil(booking.startsAt, rule), languageOf(req), rule.zone) : '' })
  return terms
}
