import { rank as rankScores, methods, type RankingMethod } from '@/plugins/selection/rules/ranking/ranking'
import type { Score } from '@/plugins/selection/rules/ranking/scores'
import { BadInput, type Command, readArguments, wholeNumber } from './command'
import { nameIn, numberIn, readTable, refuseTwice } from './table'

const names = Object.keys(methods).join('|')
const usage = `rank FILE --method ${names} [--top K] [--seed S]`

const isMethod = (name: string | undefined): name is RankingMethod => name !== undefined && Object.hasOwn(methods, name)

/** `rank`: ranks the applications of a file by one of the methods. */
export const rank: Command = async (args) => {
  const { file, values } = readArguments(args, { method: { type: 'string' }, top: { type: 'string' }, seed: { type: 'string', default: '1' } }, usage)
  const { method, top, seed } = values
  if (!isMethod(method)) throw new BadInput(`There is no method "${method ?? ''}". Usage: ${usage}`)
  const asked = { method, seed: wholeNumber('--seed', seed, 0), ...(top === undefined ? {} : { top: wholeNumber('--top', top, 1) }) }

  const ranking = rankScores(await readScores(file), asked)
  const { apart } = ranking
  if (apart.length === 0) return { output: ranking }
  const said = apart.map(
    ({ reviewers, applications = [], criteria = [] }) => `${[...reviewers, ...criteria].join(', ')}${applications.length > 0 ? ` with ${applications.length} applications` : ''}`,
  )
  return { output: ranking, refusal: `${file}: severities can't be compared, since these share nothing with each other: ${said.join(' / ')}.` }
}

/** The scores of a file with the columns application, reviewer, score and, if there is one, criterion. An empty score is a blank. */
async function readScores(file: string): Promise<Score[]> {
  const rows = await readTable(file, ['application', 'reviewer', 'score'], ['criterion'])
  const judgesCriteria = rows.some(({ cells }) => cells.criterion !== '')
  refuseTwice(file, rows, ['application', 'reviewer', 'criterion'])
  return rows.map((row) => ({
    application: nameIn(file, row, 'application'),
    reviewer: nameIn(file, row, 'reviewer'),
    criterion: judgesCriteria ? nameIn(file, row, 'criterion') : null,
    score: numberIn(file, row, 'score'),
  }))
}
