import { fairnessOf, type Outcome } from '@/plugins/selection/rules/fairness/fairness'
import { BadInput, type Command, readArguments } from '../input/command'
import { nameIn, numberIn, readTable, refuseTwice, type Row, wrongLine } from '../input/table'

const usage = 'fairness FILE [--reference GROUP]'

type Column = 'stratum' | 'group' | 'selected' | 'rejected'

/** `fairness`: whether the groups of a file are selected alike. */
export const fairness: Command = async (args) => {
  const { file, values } = readArguments(args, { reference: { type: 'string' } }, usage)
  const rows = await readTable<Column>(file, ['stratum', 'group', 'selected', 'rejected'])
  refuseTwice(file, rows, ['stratum', 'group'])
  const outcomes = rows.map(
    (row): Outcome => ({
      stratum: nameIn(file, row, 'stratum'),
      group: nameIn(file, row, 'group'),
      selected: countIn(file, row, 'selected'),
      rejected: countIn(file, row, 'rejected'),
    }),
  )
  const { reference } = values
  if (reference !== undefined && !outcomes.some(({ group }) => group === reference)) throw new BadInput(`${file}: there is no group "${reference}" to compare with.`)
  return { output: fairnessOf(outcomes, reference) }
}

function countIn(file: string, row: Row<Column>, column: 'selected' | 'rejected'): number {
  const count = numberIn(file, row, column)
  if (count === null || !Number.isSafeInteger(count) || count < 0) throw wrongLine(file, row.line, `the ${column} "${row.cells[column]}" is not a count of people.`)
  return count
}
