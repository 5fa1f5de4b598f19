import { z } from 'zod'
import { csvFile } from '@/admin/csv'
import { staffEndpoint } from '@/admin/endpoint'
import { dayAndHour } from '@/admin/format'
import { exportRanking } from '../../operations/export-ranking'
import { rankAgain, readRanking, readRankingState } from '../../operations/read-ranking'
import { stages } from '../../rules/steps'

const part = z.object({ program: z.uuid(), stage: z.enum(stages) })

/** What the screen of the ranking calls. */
export const rankingEndpoints = [
  staffEndpoint('get', '/desk/ranking', part, async (req, asked) => {
    const read = await readRanking(req, asked)
    return { ...read, readOn: read.ranking && dayAndHour(req.i18n.language, read.ranking.readAt) }
  }),
  staffEndpoint('get', '/desk/ranking/state', part, (req, asked) => readRankingState(req, asked)),
  staffEndpoint('post', '/desk/ranking/again', part, (req, asked) => rankAgain(req, asked)),
  staffEndpoint('post', '/desk/ranking/export', part, async (req, asked) => csvFile(`ranking-${asked.stage}`, await exportRanking(req, asked))),
]
