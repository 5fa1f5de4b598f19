import { z } from 'zod'
import { staffEndpoint } from '@/admin/endpoint'
import { giveSlot } from '../../operations/give-slot'
import { markInterview } from '../../operations/mark-interview'
import { readDay } from '../../operations/read-day'
import { readFree, readReserve } from '../../operations/read-reserve'
import { marks } from '../../rules/day'

const id = z.uuid()

/** The day on which interviews are held. */
export const dayEndpoints = [
  staffEndpoint('get', '/timetable/day', z.object({ day: z.iso.date().optional() }), (req, asked) => readDay(req, asked)),
  staffEndpoint('post', '/timetable/day/mark', z.object({ interview: id, mark: z.enum(marks) }), (req, asked) => markInterview(req, asked)),
  staffEndpoint('get', '/timetable/day/reserve', z.object({ slot: id }), async (req, asked) => ({ people: await readReserve(req, asked) })),
  staffEndpoint('get', '/timetable/day/free', z.object({ application: id }), async (req, asked) => ({ slots: await readFree(req, asked) })),
  staffEndpoint('post', '/timetable/day/give', z.object({ application: id, slot: id, interview: id.nullable() }), (req, asked) => giveSlot(req, asked)),
]
