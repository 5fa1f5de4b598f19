import { inEach } from '../text'
import type { PartnerKey } from '../partners/partners'
import type { TrainerKey } from '../trainers/trainers'
import type { Writer } from '../write'
import type { PlannedTraining } from './trainings'

type People = { trainers: Record<TrainerKey, string>; partners: Record<PartnerKey, string> }

/**
 * Writes the trainings of one edition, each with the session in which it is held.
 * @param suffix tells the addresses of an earlier edition from today's
 */
export async function writeTrainings(writer: Writer, program: string, planned: PlannedTraining[], { trainers, partners }: People, suffix = ''): Promise<void> {
  for (const training of planned) {
    const { title, part, order, kind, language = 'az', startsAt, endsAt, place, summary, body } = training
    const people = training.trainers.map((key) => trainers[key])
    const id = await writer.create('trainings', {
      title,
      slug: inEach((locale) => `${title[locale]} ${suffix}`),
      program,
      part,
      order,
      kind,
      language,
      trainers: people,
      partner: training.partner ? partners[training.partner] : null,
      summary,
      body,
      _status: 'published',
    })
    await writer.create('sessions', { training: id, program, startsAt, endsAt, venue: place, trainers: people, state: 'planned' })
  }
}
