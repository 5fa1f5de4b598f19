import type { PayloadRequest } from 'payload'
import { query, sql } from '@/database/transaction'
import { type Locale, locales } from '@/i18n/locales'
import type { Panel } from '@/payload-types'
import { at } from '../content/programs/dates'
import type { Cast } from './cast'
import { sittingDays } from './calendar'
import type { Dossier } from './dossier'
import type { Edition } from './edition'

const names = ['A', 'B', 'C']

/** What each panel understands. */
const languages: Locale[][] = [
  ['az', 'en'],
  ['az', 'ru'],
  ['az', 'en', 'ru'],
]

/** A room for each panel, in all languages. */
const rooms: Record<Locale, { name: string; place: string }>[] = [
  {
    az: { name: '204-cü otaq', place: 'Miqrasiya üzrə Regional Tədris Mərkəzi, 204-cü otaq' },
    en: { name: 'Room 204', place: 'Regional Training Centre on Migration, room 204' },
    ru: { name: 'Кабинет 204', place: 'Региональный учебный центр по миграции, кабинет 204' },
  },
  {
    az: { name: '206-cı otaq', place: 'Miqrasiya üzrə Regional Tədris Mərkəzi, 206-cı otaq' },
    en: { name: 'Room 206', place: 'Regional Training Centre on Migration, room 206' },
    ru: { name: 'Кабинет 206', place: 'Региональный учебный центр по миграции, кабинет 206' },
  },
  {
    az: { name: 'İclas zalı', place: 'Miqrasiya üzrə Regional Tədris Mərkəzi, iclas zalı' },
    en: { name: 'Meeting hall', place: 'Regional Training Centre on Migration, meeting hall' },
    ru: { name: 'Зал заседаний', place: 'Региональный учебный центр по миграции, зал заседаний' },
  },
]

async function makeRooms(req: PayloadRequest): Promise<string[]> {
  const ids: string[] = []
  for (const words of rooms) {
    const { id } = await req.payload.create({ collection: 'rooms', locale: 'az', data: words.az, overrideAccess: true, req })
    for (const locale of locales) if (locale !== 'az') await req.payload.update({ collection: 'rooms', id, locale, data: words[locale], overrideAccess: true, req })
    ids.push(id)
  }
  return ids
}

/** How many days ahead the panels of the edition that is at its interviews sit. */
const daysAhead = 4

const hourOf = (day: Date, hour: number): string => new Date(at(day, hour)).toISOString()

/** Makes the panels of an edition; those that are still to hear somebody sit in a room of their own, on the days to come. */
export async function makePanels(req: PayloadRequest, edition: Edition, { panels }: Cast, hears: boolean): Promise<string[]> {
  const places = hears ? await makeRooms(req) : []
  const days = hears ? sittingDays(edition.calendar, 'ahead', daysAhead) : []
  const ids: string[] = []
  for (const [place, members] of panels.entries()) {
    const [chair] = members
    if (!chair) throw new Error('A panel needs a chair.')
    const sittings: Panel['sittings'] = days.map((day) => ({ day: hourOf(day, 12), from: '10:00', to: '17:00', room: places[place] }))
    const data = { name: `Komissiya ${names[place]}`, program: edition.id, chair: chair.id, members: members.map(({ id }) => id), languages: languages[place], sittings }
    ids.push((await req.payload.create({ collection: 'panels', data, overrideAccess: true, req })).id)
  }
  return ids
}

/** Interviews at the time of a slot are in it, in its room, as if they had been given there. */
export async function seatInterviews(req: PayloadRequest, program: string): Promise<void> {
  await query(
    req,
    sql`with seated as (
          update interviews i set slot_id = s.id, room_id = s.room_id from slots s
          where s.program_id = ${program}::uuid and s.panel_id = i.panel_id and s.starts_at = i.starts_at returning i.id)
        delete from interviews_locales where _parent_id in (select id from seated)`,
  )
}

/** What some of those who wait for their interview have said: every third can't come in a morning, every fourth comes from far, every fifth would come on the first day at short notice. */
export async function writePreferences(req: PayloadRequest, edition: Edition, dossiers: readonly Dossier[]): Promise<void> {
  const awaited = dossiers.filter(({ interview, story }) => story.standpoint.status === 'shortlisted' && story.standpoint.announcedStatus === 'shortlisted' && !interview?.held)
  const [first, , morning] = sittingDays(edition.calendar, 'ahead', daysAhead)
  for (const [place, { applicant, id, interview }] of awaited.entries()) {
    const { locale } = applicant
    const language = interview && !languages[interview.panel]?.includes(locale) ? 'az' : locale
    const impossible = place % 3 === 0 && morning ? [{ from: hourOf(morning, 9), to: hourOf(morning, 13) }] : []
    const far = place % 4 === 0 ? { travels: true, arrives: '11:00', leaves: '17:30' } : {}
    const standby = place % 5 === 0 && first ? [{ day: hourOf(first, 12) }] : []
    await req.payload.create({ collection: 'interview-preferences', data: { application: id, language, impossible, standby, ...far }, depth: 0, overrideAccess: true, req })
  }
}
