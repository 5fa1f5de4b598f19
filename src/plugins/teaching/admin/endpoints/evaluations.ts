import { z } from 'zod'
import { csvFile } from '@/admin/csv'
import { staffEndpoint } from '@/admin/endpoint'
import { exportEvaluations } from '../../operations/read-evaluations'

const asked = z.object({ program: z.uuid().optional() })

/** What participants said of sessions, taken along by whoever may read it. */
export const evaluationEndpoints = [staffEndpoint('get', '/teaching/evaluations/export', asked, async (req, input) => csvFile('evaluations', await exportEvaluations(req, input)))]
