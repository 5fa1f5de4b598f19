import { z } from 'zod'
import { staffEndpoint } from '@/admin/endpoint'
import { closeSlot } from '../../operations/close-slot'
import { addSittings, removeSitting } from '../../operations/sittings'
import { mostDays } from '../../rules/days'

const id = z.uuid()
const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const where = z.object({ panel: id, room: id.optional(), link: z.url().optional() })

/** Who hears when and where. */
export const setupEndpoints = [
  staffEndpoint(
    'post',
    '/timetable/sittings',
    z.object({ program: id, days: z.array(z.iso.date()).min(1).max(mostDays), from: hour, to: hour, panels: z.array(where).min(1).max(100) }),
    (req, asked) => addSittings(req, asked),
  ),
  staffEndpoint('post', '/timetable/sittings/remove', z.object({ program: id, panel: id, sitting: z.string().max(64) }), (req, asked) => removeSitting(req, asked)),
  staffEndpoint('post', '/timetable/slots/close', z.object({ slot: id, closed: z.boolean() }), (req, asked) => closeSlot(req, asked)),
]
