import { z } from 'zod'
import { staffEndpoint } from '@/admin/endpoint'
import { addConflict, importConflicts, removeConflict } from '../../operations/conflicts'
import { conflictKinds } from '../../rules/conflicts'

const id = z.uuid()

/** Who may not review whom: noted, taken back, and taken in as a table. */
export const conflictEndpoints = [
  staffEndpoint(
    'post',
    '/desk/conflicts',
    z.object({ receipt: z.string().min(1).max(100), reviewer: id, kind: z.enum(conflictKinds), reason: z.string().trim().min(1).max(1000) }),
    (req, asked) => addConflict(req, asked),
  ),
  staffEndpoint('post', '/desk/conflicts/remove', z.object({ conflict: id }), (req, asked) => removeConflict(req, asked)),
  staffEndpoint('post', '/desk/conflicts/import', z.object({ table: z.string().max(1_000_000) }), (req, asked) => importConflicts(req, asked)),
]
