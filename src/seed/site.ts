import type { PayloadRequest } from 'payload'
import { markSessionsTold } from '@/plugins/teaching'
import { writeLeaflets } from './content/leaflets/leaflets'
import { writeNews } from './content/news/write-news'
import { writePages } from './content/pages/write-pages'
import { partners } from './content/partners/partners'
import { writePictures } from './content/pictures/pictures'
import { currentDates, interviewingDates, pastDates } from './content/programs/dates'
import { currentProgram, interviewingProgram, pastProgram } from './content/programs/programs'
import { siteSettings } from './content/site-settings'
import { prose } from './content/text'
import { trainers, type TrainerSource } from './content/trainers/trainers'
import { pastOrders, plan } from './content/trainings/trainings'
import { writeTrainings } from './content/trainings/write-trainings'
import { type Writer, writerFor } from './content/write'

/** The ids of what later seeding builds on. */
export type SeededSite = { programs: { current: string; interviewing: string; past: string } }

/** Writes every entry of a list and gives back the ids under the same keys. */
async function writeAll<Key extends string, Entry>(entries: Record<Key, Entry>, write: (entry: Entry, place: number) => Promise<string>): Promise<Record<Key, string>> {
  const ids: Partial<Record<Key, string>> = {}
  for (const [index, key] of (Object.keys(entries) as Key[]).entries()) ids[key] = await write(entries[key], index + 1)
  return ids as Record<Key, string>
}

async function writePeople(writer: Writer) {
  const partnerIds = await writeAll(partners, (partner) => writer.create('partners', { ...partner, _status: 'published' }))
  const trainerIds = await writeAll<keyof typeof trainers, TrainerSource>(trainers, ({ bio, ...trainer }, order) =>
    writer.create('trainers', { ...trainer, bio: prose(bio), order, _status: 'published' }),
  )
  return { partners: partnerIds, trainers: trainerIds }
}

/** Three editions, each with its trainings; the addresses of earlier ones carry the edition's number. */
async function writePrograms(writer: Writer, now: Date): Promise<SeededSite['programs']> {
  const people = await writePeople(writer)
  const dates = { past: pastDates(now), interviewing: interviewingDates(now), current: currentDates(now) }
  const past = await writer.create('programs', pastProgram(dates.past))
  const interviewing = await writer.create('programs', interviewingProgram(dates.interviewing))
  const current = await writer.create('programs', currentProgram(dates.current))
  await writeTrainings(writer, past, plan(dates.past.startsOn, 'thursday', pastOrders), people, '6')
  await writeTrainings(writer, interviewing, plan(dates.interviewing.startsOn, 'tuesday'), people, '7')
  await writeTrainings(writer, current, plan(dates.current.startsOn, 'thursday'), people)
  return { current, interviewing, past }
}

/**
 * Fills an empty School with its public content in three languages, in the transaction of the request.
 * @param now the moment all dates are counted from
 */
export async function seedSite(req: PayloadRequest, now: Date): Promise<SeededSite> {
  const writer = await writerFor(req)
  const programs = await writePrograms(writer, now)
  await markSessionsTold(req)
  const images = await writePictures(writer)
  await writeNews(writer, now, images)
  const page = await writePages(writer, { program: programs.current, pictures: images, leaflets: await writeLeaflets(writer) })
  await writer.site(siteSettings(page, images.road))
  return { programs }
}
