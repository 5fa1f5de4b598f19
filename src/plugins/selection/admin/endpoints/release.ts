import { z } from 'zod'
import { csvFile } from '@/admin/csv'
import { staffEndpoint } from '@/admin/endpoint'
import { exportRelease, lettersAsked, previewRelease } from '../../operations/preview-release'
import { proposeRelease, release } from '../../operations/release'
import { stages } from '../../rules/steps'

const part = z.object({ program: z.uuid(), stage: z.enum(stages) })
const fingerprint = z.string().max(64)
const narrowed = part.extend(lettersAsked.shape)

/** What the screen of the release calls. */
export const releaseEndpoints = [
  staffEndpoint('get', '/desk/release', narrowed, (req, asked) => previewRelease(req, asked)),
  staffEndpoint('get', '/desk/release/export', narrowed, async (req, asked) => csvFile(`release-${asked.stage}`, await exportRelease(req, asked))),
  staffEndpoint('post', '/desk/release', part.extend({ fingerprint: fingerprint.optional() }), (req, { fingerprint: seen, ...asked }) =>
    release(req, seen === undefined ? asked : { ...asked, fingerprint: seen }),
  ),
  staffEndpoint('post', '/desk/release/propose', part.extend({ fingerprint }), (req, asked) => proposeRelease(req, asked)),
]
