import { z } from 'zod'
import { csvFile } from '@/admin/csv'
import { staffEndpoint } from '@/admin/endpoint'
import { exportFlags, flagsAsked, noteFlag } from '../../operations/flags'

/** What people do with flags: take them along, and say what they saw. */
export const flagEndpoints = [
  staffEndpoint('get', '/desk/flags/export', flagsAsked, async (req, asked) => csvFile('flags', await exportFlags(req, asked))),
  staffEndpoint('post', '/desk/flags/note', z.object({ flag: z.uuid(), note: z.string().trim().min(1).max(2000) }), (req, asked) => noteFlag(req, asked)),
]
