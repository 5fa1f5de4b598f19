import { extractID } from 'payload/shared'
import type { Training as Row } from '@/payload-types'
import type { Locale } from '@/i18n/locales'
import { pathOfId } from './addresses'
import { cached } from './cache'
import { listProgrammes, type PartKey } from './programs'
import { published, publishedById } from './published'

/** A name that leads to a page, where there is one. */
export type Named = { name: string; path: string | null }

export type TrainingSummary = {
  id: string
  title: string
  path: string | null
  part: PartKey
  order: number
  kind: Row['kind']
  language: Locale
  startsAt: string | null
  endsAt: string | null
  venue: string | null
  summary: string | null
  trainers: Named[]
  partner: string | null
  updatedAt: string
}

export type Training = TrainingSummary & { body: Row['body']; programme: string; before: Named | null; after: Named | null }

const tags = ['trainings', 'trainers', 'partners', 'programs'] as const

const programmeOf = ({ program }: Row): string => extractID(program)

async function summarise(training: Row, locale: Locale): Promise<TrainingSummary> {
  const trainers = await Promise.all(
    (training.trainers ?? []).map(async (trainer) => (typeof trainer === 'object' ? { name: trainer.name, path: await pathOfId('trainers', trainer, locale) } : null)),
  )
  return {
    id: training.id,
    title: training.title,
    path: await pathOfId('trainings', training.id, locale),
    part: training.part,
    order: training.order,
    kind: training.kind,
    language: training.language,
    startsAt: training.startsAt ?? null,
    endsAt: training.endsAt ?? null,
    venue: training.venue ?? null,
    summary: training.summary ?? null,
    trainers: trainers.filter((trainer) => trainer !== null),
    partner: typeof training.partner === 'object' ? (training.partner?.name ?? null) : null,
    updatedAt: training.updatedAt,
  }
}

/** The trainings of a programme in the order in which they are taught. */
export const listTrainings = cached('trainings', tags, async (program: string, locale: Locale): Promise<TrainingSummary[]> => {
  const trainings = await published('trainings', locale, { where: { program: { equals: program } }, sort: 'order' })
  return Promise.all(trainings.map((training) => summarise(training, locale)))
})

/** What one trainer teaches in each edition, the newest first. */
export const listTrainingsOf = cached('trainings-of', tags, async (trainer: string, locale: Locale): Promise<{ programme: Named; trainings: TrainingSummary[] }[]> => {
  const [programmes, all] = await Promise.all([listProgrammes(locale), published('trainings', locale, { where: { trainers: { in: [trainer] } }, sort: 'order' })])
  const editions = programmes.map(async ({ id, title, path }) => {
    const own = all.filter((training) => programmeOf(training) === id)
    return { programme: { name: title, path }, trainings: await Promise.all(own.map((training) => summarise(training, locale))) }
  })
  return (await Promise.all(editions)).filter(({ trainings }) => trainings.length > 0)
})

/** One training with its text and its neighbours. */
export const getTraining = cached('training', tags, async (id: string, locale: Locale): Promise<Training | null> => {
  const training = await publishedById('trainings', id, locale)
  if (!training) return null
  const programme = programmeOf(training)
  const all = await listTrainings(programme, locale)
  const place = all.findIndex((other) => other.id === id)
  const neighbour = (other: TrainingSummary | undefined): Named | null => (other ? { name: other.title, path: other.path } : null)
  return { ...(await summarise(training, locale)), body: training.body, programme, before: neighbour(all[place - 1]), after: neighbour(all[place + 1]) }
})
