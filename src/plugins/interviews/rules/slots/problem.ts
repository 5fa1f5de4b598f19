import { z } from 'zod'
import { zone } from '@/i18n/locales'

const id = z.string().min(1)
const day = z.iso.date()
const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

const hours = z.strictObject({ from: hour, to: hour }).refine(({ from, to }) => from < to, 'It ends before it begins.')

/** The hours of one day in which a panel hears applicants, in a room or behind a link. */
const sitting = z
  .strictObject({ panel: id, day, from: hour, to: hour, room: z.string().min(1).optional(), link: z.url().optional() })
  .refine(({ from, to }) => from < to, 'It ends before it begins.')

/** Everything that the slots of a stage depend on. The order of the lists does not matter. */
export const slotsProblem = z.strictObject({
  /** By whose clocks days and hours are meant. */
  zone: z.string().min(1).default(zone),
  /** How long an interview takes, in minutes. */
  length: z.int().min(5).max(480),
  /** How long panel, members and room rest between two interviews, in minutes. */
  pause: z.int().min(0).max(480).default(0),
  /** Hours of every day in which nobody is interviewed. */
  breaks: z.array(hours).default([]),
  panels: z.array(z.strictObject({ id, members: z.array(id) })),
  sittings: z.array(sitting),
  /** Hours in which a member is not there, whatever the panel's sittings say; without hours, the whole day. */
  absences: z.array(z.strictObject({ member: id, day, hours: hours.optional() })).default([]),
})

/** As it is written, with what may be left out left out. */
export type SlotsProblem = z.input<typeof slotsProblem>

/** As it is read. */
export type ReadSlotsProblem = z.output<typeof slotsProblem>

export type Sitting = z.output<typeof sitting>
