import { inEach, type Prose, prose, type Text } from '../text'
import { introduction } from './introduction'
import { practiceOfSkills } from './practice'
import { practiceInTheField } from './practice-field'
import { type Hours, type Kind, schedule, type Weekday } from './schedule'
import type { TrainingSource } from './source'
import { theoryOfLaw } from './theory-law'
import { theoryOfPeople } from './theory-people'
import { venues } from './venues'

type Part = 'introduction' | 'theory' | 'practice'
type Curriculum = (TrainingSource & { part: Part })[]
export type PlannedTraining = Omit<TrainingSource, 'kind'> & Hours & { part: Part; order: number; kind: Kind; body: Prose; place: Text }

const parts: Record<Part, TrainingSource[]> = {
  introduction,
  theory: [...theoryOfLaw, ...theoryOfPeople],
  practice: [...practiceOfSkills, ...practiceInTheField],
}

/** The curriculum in the order in which it is taught. */
export const curriculum: Curriculum = (Object.keys(parts) as Part[]).flatMap((part) => parts[part].map((training) => ({ ...training, part })))

/** The edition before was shorter: these trainings of today's curriculum, by their order. */
export const pastOrders = [1, 2, 3, 4, 6, 8, 9, 10, 11, 15, 18, 22, 23, 28, 30, 32]

const heading: Text = { az: 'Bu təlimdən sonra bacaracaqsınız', en: 'After this training you can', ru: 'После этого тренинга вы сможете' }

/**
 * The trainings of one edition with their place in it and their hours.
 * @param startsOn the Monday on which the edition begins
 * @param orders which trainings of the curriculum it has; all when absent
 */
export function plan(startsOn: string, weekday: Weekday, orders?: readonly number[]): PlannedTraining[] {
  const chosen = curriculum.filter((_, index) => !orders || orders.includes(index + 1))
  const hours = schedule(
    startsOn,
    chosen.map(({ kind }) => kind ?? 'training'),
    weekday,
  )
  return chosen.map((training, index) => ({
    ...training,
    ...(hours[index] as Hours),
    order: index + 1,
    kind: training.kind ?? 'training',
    place: venues[training.venue],
    body: prose(inEach((locale) => `## ${heading[locale]}\n\n${training.learn[locale].map((line) => `- ${line}`).join('\n')}`)),
  }))
}
