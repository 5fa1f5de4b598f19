import type { PayloadRequest } from 'payload'
import { extractID } from 'payload/shared'
import { query, sql } from '@/database/transaction'
import type { Locale } from '@/i18n/locales'
import type { Interview } from '@/payload-types'
import { type Place, placeIn, placeWritten } from '@/calendar/rules/place'

type Row = { own: boolean; locale: Locale; place: string | null }

/**
 * Where an interview is, by language: what is written by hand comes before the place of its room.
 * @param written what of the interview is being written over what is stored, in the language of the request
 */
export async function readPlace(
  req: PayloadRequest,
  { id, room }: Pick<Interview, 'room'> & { id?: string },
  written: Partial<Interview> = {},
): Promise<(locale: Locale) => string | null> {
  const rows = await query<Row>(
    req,
    sql`select true as own, _locale as locale, place from interviews_locales where _parent_id = ${id ?? null}::uuid
        union all select false, _locale, place from rooms_locales where _parent_id = ${room ? extractID(room) : null}::uuid`,
  )
  const stored = (own: boolean): Place => Object.fromEntries(rows.filter((row) => row.own === own).map(({ locale, place }) => [locale, place]))
  const places = [{ ...stored(true), ...placeWritten(req.locale, written.place) }, stored(false)]
  return (locale) => placeIn(locale, places)
}
