import { z } from 'zod'
import { staffEndpoint } from '@/admin/endpoint'
import { markAttendance } from '../../operations/mark-attendance'
import { readRoll } from '../../operations/read-roll'
import { attendances } from '../../rules/attendance'

const moment = z.iso.datetime()
const said = z.object({ id: z.uuid(), session: z.uuid(), application: z.uuid(), state: z.enum(attendances), reason: z.string().max(500).nullable(), at: moment })

/** Who attended: read and said by whoever teaches or hosts, and by coordinators. */
export const attendanceEndpoints = [
  staffEndpoint('get', '/teaching/sessions/:session', z.object({ session: z.uuid() }), (req, { session }) => readRoll(req, session)),
  staffEndpoint('post', '/teaching/attendance', z.object({ marks: z.array(said).max(500), sentAt: moment }), markAttendance),
]
