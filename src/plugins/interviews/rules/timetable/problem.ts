import { z } from 'zod'
import { byId, namedOnce } from '@/named-once'
import { zone } from '@/i18n/locales'
import { defaultWeights, weightBounds } from './terms'

const id = z.string().min(1)
const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const span = z.strictObject({ from: z.date(), to: z.date() }).refine(({ from, to }) => from < to, 'It ends before it begins.')
const weight = z.int().min(weightBounds.least).max(weightBounds.most)

/** What is weighed otherwise than by `defaultWeights`. */
export const ownWeights = z.strictObject({ travel: weight, sittings: weight, gaps: weight, uneven: weight, strata: weight, wishes: weight, moved: weight }).partial()

const panel = z.strictObject({
  id,
  members: z.array(id),
  /** What all of it understand; left out, every language. */
  languages: z.array(z.string().min(1)).optional(),
})

const slot = z
  .strictObject({ id, panel: id, day: z.iso.date(), startsAt: z.date(), endsAt: z.date(), room: z.string().nullish() })
  .refine(({ endsAt, startsAt }) => startsAt < endsAt, 'It ends before it begins.')

const applicant = z.strictObject({
  id,
  /** What they are heard in; left out, any language. */
  language: z.string().min(1).optional(),
  /** When they can't come. */
  impossible: z.array(span).default([]),
  /** When they would like to come; empty where they do not mind. */
  wishes: z.array(span).default([]),
  /** For who comes from far: the hour by which they can arrive on the day itself, and by which they must leave to be home on it. */
  travels: z.strictObject({ arrives: hour, leaves: hour }).optional(),
  /** Their rank in the first stage, 1 being the first. */
  rank: z.number().optional(),
})

/** Who has which slot already. What is fixed stays, whatever the rules say; anything else may be moved. */
const present = z.strictObject({ applicant: id, slot: id, fixed: z.boolean().default(false) })

/** Everything that a timetable depends on. The order of the lists does not matter. */
export const timetableProblem = z.strictObject({
  /** Which of several equally good timetables is found depends on this number alone. */
  seed: z.int(),
  zone: z.string().min(1).default(zone),
  /** What comes first once everybody who can be heard is: few points, or few moves among those who have a slot. */
  prefer: z.enum(['best', 'stay']).default('best'),
  panels: z.array(panel).superRefine(namedOnce(byId)),
  slots: z.array(slot).superRefine(namedOnce(byId)),
  applicants: z.array(applicant).superRefine(namedOnce(byId)),
  conflicts: z.array(z.strictObject({ applicant: id, member: id })).default([]),
  present: z
    .array(present)
    .superRefine(namedOnce(({ applicant }) => applicant))
    .superRefine(namedOnce(({ slot }) => slot))
    .default([]),
  /** See `terms.ts`. */
  weights: ownWeights.default({}).transform((given) => ({ ...defaultWeights, ...given })),
  /** How far the search goes before it is content with a timetable and its bound: nodes of the tree, at most. */
  nodes: z.int().min(1).default(200),
})

/** As it is written, with what may be left out left out. */
export type TimetableProblem = z.input<typeof timetableProblem>

/** As it is read. */
export type ReadTimetable = z.output<typeof timetableProblem>

export type Applicant = ReadTimetable['applicants'][number]

export type TimetableSlot = ReadTimetable['slots'][number]
