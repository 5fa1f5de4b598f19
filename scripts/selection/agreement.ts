import { agreementOf, type Rating } from '@/plugins/selection/rules/agreement/agreement'
import { type Command, readArguments } from '../input/command'
import { nameIn, numberIn, readTable, refuseTwice, type Row, wrongLine } from '../input/table'

const usage = 'agreement FILE'

type Column = 'subject' | 'rater' | 'score' | 'time'

const dayLength = 24 * 60 * 60 * 1000

/** `agreement`: how far the raters of a file agree. */
export const agreement: Command = async (args) => {
  const { file } = readArguments(args, {}, usage)
  const rows = await readTable<Column>(file, ['subject', 'rater', 'score'], ['time'])
  refuseTwice(file, rows, ['subject', 'rater'])
  return {
    output: agreementOf(
      rows.map((row): Rating => ({ subject: nameIn(file, row, 'subject'), rater: nameIn(file, row, 'rater'), score: numberIn(file, row, 'score'), day: dayIn(file, row) })),
    ),
  }
}

/** The moment in the column `time`, in days since 1970. A time without a zone is one of UTC, so that the result is the same everywhere. */
function dayIn(file: string, { line, cells: { time } }: Row<Column>): number | null {
  if (time === '') return null
  const moment = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/.exec(time)
  const milliseconds = moment ? Date.parse(moment[1] && !moment[4] ? `${time}Z` : time) : Number.NaN
  if (Number.isNaN(milliseconds)) throw wrongLine(file, line, `the time "${time}" is not like 2026-11-25 or 2026-11-25T14:30:00Z.`)
  return milliseconds / dayLength
}
