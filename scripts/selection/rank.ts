import type { Apart } from '@/plugins/selection/rules/ranking/graph'
import { outliersOf } from '@/plugins/selection/rules/ranking/outliers'
import { rank as rankScores, methods, type RankingMethod } from '@/plugins/selection/rules/ranking/ranking'
import type { Weights } from '@/plugins/selection/rules/ranking/reviews'
import type { Score } from '@/plugins/selection/rules/ranking/scores'
import { BadInput, type Command, readArguments, ruled, wholeNumber } from '../input/command'
import { nameIn, numberIn, readTable, refuseTwice } from '../input/table'

const usage = `rank FILE --method ${Object.keys(methods).join('|')} [--top K] [--seed S] [--weight CRITERION=NUMBER …]`

const options = {
  method: { type: 'string', default: '' },
  top: { type: 'string' },
  seed: { type: 'string', default: '1' },
  weight: { type: 'string', multiple: true, default: [] as string[] },
} as const

const isMethod = (name: string): name is RankingMethod => Object.hasOwn(methods, name)

/** `rank`: ranks the applications of a file by one of the methods. */
export const rank: Command = async (args) => {
  const { file, values } = readArguments(args, options, usage)
  const { method, top, seed } = values
  if (!isMethod(method)) throw new BadInput(`There is no method "${method}". Usage: ${usage}`)
  const asked = { method, seed: wholeNumber('--seed', seed, 0), ...(top === undefined ? {} : { top: wholeNumber('--top', top, 1) }) }

  const scores = await readScores(file)
  const weights = weightsFrom(values.weight, new Set(scores.map(({ criterion }) => criterion)))
  const ranking = ruled(file, () => rankScores(scores, { ...asked, weights }))
  const output = { ...ranking, outliers: outliersOf(scores, weights) }
  if (ranking.apart.length === 0) return { output }
  return { output, refusal: `${file}: severities can't be compared, since these share nothing with each other: ${ranking.apart.map(inWords).join(' / ')}.` }
}

function inWords({ reviewers, applications = [], criteria = [] }: Apart): string {
  const names = [...reviewers, ...criteria].join(', ')
  return applications.length === 0 ? names : `${names} with ${applications.length} ${applications.length === 1 ? 'application' : 'applications'}`
}

/** Weights such as `logic=2`, each of a criterion that occurs. */
function weightsFrom(given: readonly string[], criteria: ReadonlySet<string | null>): Weights {
  const weights = given.map((text): [string, number] => {
    const [, criterion = '', weight = ''] = /^(.+)=(\d+(?:\.\d+)?)$/.exec(text) ?? []
    if (!criteria.has(criterion) || weight === '') throw new BadInput(`--weight "${text}" is not a criterion of the file and what it weighs, such as logic=2.`)
    return [criterion, Number(weight)]
  })
  return Object.fromEntries(weights)
}

/** The scores of a file with the columns application, reviewer, score and, if there is one, criterion. An empty score is a blank. */
async function readScores(file: string): Promise<Score[]> {
  const rows = await readTable(file, ['application', 'reviewer', 'score'], ['criterion'])
  const judgesCriteria = rows.some(({ cells }) => cells.criterion !== '')
  refuseTwice(file, rows, judgesCriteria ? ['application', 'reviewer', 'criterion'] : ['application', 'reviewer'])
  return rows.map((row) => ({
    application: nameIn(file, row, 'application'),
    reviewer: nameIn(file, row, 'reviewer'),
    criterion: judgesCriteria ? nameIn(file, row, 'criterion') : null,
    score: numberIn(file, row, 'score'),
  }))
}
