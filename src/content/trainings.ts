import { extractID } from 'payload/shared'
import type { Training as Row } from '@/payload-types'
import type { Locale } from '@/i18n/locales'
import { type Named, pathOfId } from './addresses'
import { cached } from './cache'
import { listProgrammes, type PartKey } from './programs'
import { published, publishedById } from './published'
import { namesOf, type Session, sessionsByTraining } from './sessions'

export type TrainingSummary = {
  id: string
  title: string
  path: string | null
  part: PartKey
  order: number
  kind: Row['kind']
  language: Locale
  summary: string | null
  trainers: Named[]
  partner: string | null
  /** When and where it is held, also what was cancelled, by time. */
  sessions: Session[]
}

export type Training = TrainingSummary & { body: Row['body']; programme: string; before: Named | null; after: Named | null }

const tags = ['trainings', 'sessions', 'rooms', 'trainers', 'partners', 'programs'] as const

const programmeOf = ({ program }: Row): string => extractID(program)

async function summarise(training: Row, sessions: Session[] | undefined, locale: Locale): Promise<TrainingSummary> {
  return {
    id: training.id,
    title: training.title,
    path: await pathOfId('trainings', training.id, locale),
    part: training.part,
    order: training.order,
    kind: training.kind,
    language: training.language,
    summary: training.summary ?? null,
    trainers: await namesOf(training.trainers, locale),
    partner: typeof training.partner === 'object' ? (training.partner?.name ?? null) : null,
    sessions: sessions ?? [],
  }
}

/** The trainings of a programme in the order in which they are taught. */
export const listTrainings = cached('trainings', tags, async (program: string, locale: Locale): Promise<TrainingSummary[]> => {
  const where = { program: { equals: program } }
  const [trainings, sessions] = await Promise.all([published('trainings', locale, { where, sort: 'order' }), sessionsByTraining(where, locale)])
  return Promise.all(trainings.map((training) => summarise(training, sessions.get(training.id), locale)))
})

/** What one trainer teaches in each edition, the newest first. */
export const listTrainingsOf = cached('trainings-of', tags, async (trainer: string, locale: Locale): Promise<{ programme: Named; trainings: TrainingSummary[] }[]> => {
  const [programmes, all] = await Promise.all([listProgrammes(locale), published('trainings', locale, { where: { trainers: { in: [trainer] } }, sort: 'order' })])
  const sessions = await sessionsByTraining({ training: { in: all.map(({ id }) => id) } }, locale)
  const editions = programmes.map(async ({ id, title, path }) => {
    const own = all.filter((training) => programmeOf(training) === id)
    return { programme: { name: title, path }, trainings: await Promise.all(own.map((training) => summarise(training, sessions.get(training.id), locale))) }
  })
  return (await Promise.all(editions)).filter(({ trainings }) => trainings.length > 0)
})

/** One training with its text and its neighbours. */
export const getTraining = cached('training', tags, async (id: string, locale: Locale): Promise<Training | null> => {
  const training = await publishedById('trainings', id, locale)
  if (!training) return null
  const programme = programmeOf(training)
  const [all, sessions] = await Promise.all([listTrainings(programme, locale), sessionsByTraining({ training: { equals: id } }, locale)])
  const place = all.findIndex((other) => other.id === id)
  const neighbour = (other: TrainingSummary | undefined): Named | null => (other ? { name: other.title, path: other.path } : null)
  return { ...(await summarise(training, sessions.get(id), locale)), body: training.body, programme, before: neighbour(all[place - 1]), after: neighbour(all[place + 1]) }
})

/** The first time that a training is held, as far as that is known; what was cancelled is not. */
export const firstHeld = ({ sessions }: TrainingSummary): Session | undefined => sessions.find(({ cancelled }) => !cancelled)
