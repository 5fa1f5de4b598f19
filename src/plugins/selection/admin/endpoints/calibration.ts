import { z } from 'zod'
import { staffEndpoint } from '@/admin/endpoint'
import { calibrate } from '../../operations/calibrate'
import { agreementScopes, readAgreement } from '../../operations/read-agreement'
import { stages } from '../../rules/steps'

/** The round that everybody scores first, and how far reviewers agree. */
export const calibrationEndpoints = [
  staffEndpoint('post', '/desk/calibration', z.object({ program: z.uuid(), receipts: z.array(z.string().trim().min(1).max(100)).max(20) }), (req, asked) => calibrate(req, asked)),
  staffEndpoint('get', '/desk/agreement', z.object({ program: z.uuid(), stage: z.enum(stages), scope: z.enum(agreementScopes) }), (req, asked) => readAgreement(req, asked)),
]
