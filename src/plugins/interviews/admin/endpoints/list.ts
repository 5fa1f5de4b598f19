import { z } from 'zod'
import { csvFile } from '@/admin/csv'
import { staffEndpoint } from '@/admin/endpoint'
import { exportInterviews, listStates } from '../../operations/list-interviews'

/** An empty choice is all. */
const all = z.literal('')
const wish = z.object({
  program: z.uuid(),
  search: z.string().max(200).default(''),
  panel: z.uuid().or(all).default(''),
  day: z.iso.date().or(all).default(''),
  state: z.enum(listStates).or(all).default(''),
})

/** The list of interviews as a file. */
export const listEndpoints = [staffEndpoint('get', '/timetable/export', wish, async (req, asked) => csvFile('interviews', await exportInterviews(req, asked)))]
