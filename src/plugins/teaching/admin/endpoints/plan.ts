import { z } from 'zod'
import { csvFile } from '@/admin/csv'
import { staffEndpoint } from '@/admin/endpoint'
import { announceSessions } from '../../operations/announce-sessions'
import { draftAsked, draftSessions, proposeSessions } from '../../operations/draft-sessions'
import { exportPlan } from '../../operations/export-plan'
import { planAsked } from '../../operations/read-planned'

/** How the sessions of a programme are planned, all at once; one by one they are documents like others. */
export const planEndpoints = [
  staffEndpoint('post', '/teaching/plan/propose', draftAsked, proposeSessions),
  staffEndpoint('post', '/teaching/plan/draft', draftAsked.extend({ digest: z.string().max(64) }), draftSessions),
  staffEndpoint('post', '/teaching/plan/announce', z.object({ program: z.uuid() }), (req, { program }) => announceSessions(req, program)),
  staffEndpoint('get', '/teaching/plan/export', planAsked, async (req, asked) => csvFile('sessions', await exportPlan(req, asked))),
]
