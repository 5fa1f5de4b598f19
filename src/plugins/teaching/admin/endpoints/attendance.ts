import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { staffEndpoint } from '@/admin/endpoint'
import { browserScript } from '@/browser-script'
import { shownTo } from '../../hooks/held'
import { markAttendance } from '../../operations/mark-attendance'
import { readRoll } from '../../operations/read-roll'
import { attendances, mostMarks } from '../../rules/attendance'
import { rollHref } from '../roll/address'

/** The script that keeps rolls on a phone; it has a say in their pages alone. */
async function rollWorker(req: PayloadRequest): Promise<Response> {
  shownTo(req)
  const script = await browserScript('src/plugins/teaching/admin/roll/keeping/worker.ts')
  return new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache', 'service-worker-allowed': rollHref('') } })
}

const moment = z.iso.datetime()
const said = z.object({ id: z.uuid(), session: z.uuid(), application: z.uuid(), state: z.enum(attendances), reason: z.string().nullable(), at: moment })

/** Who attended: read and said by whoever teaches or hosts, and by coordinators. */
export const attendanceEndpoints = [
  staffEndpoint('get', '/teaching/sessions/:session', z.object({ session: z.uuid() }), (req, { session }) => readRoll(req, session)),
  staffEndpoint('get', '/teaching/roll-worker', z.object({}), rollWorker),
  staffEndpoint('post', '/teaching/attendance', z.object({ marks: z.array(said).max(mostMarks), sentAt: moment }), markAttendance),
]
