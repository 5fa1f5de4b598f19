import { CsvError, type InfoRecord, parse } from 'csv-parse/sync'

/** How a reviewer and an applicant stand too near: `declared` by the reviewer, a student of theirs, or whatever else a coordinator knows of. */
export const conflictKinds = ['declared', 'formerStudent', 'manual'] as const

export type ConflictKind = (typeof conflictKinds)[number]

/** One line of a table of conflicts: the receipt of an application, and the e-mail of a reviewer. */
export type ConflictLine = { readonly line: number; readonly receipt: string; readonly email: string; readonly kind: ConflictKind; readonly reason: string }

/** What is wrong with a line. */
export type LineProblem = { readonly line: number; readonly code: 'unreadable' | 'columns' | 'tooMany' | 'kind' | 'reason' | 'receipt' | 'reviewer' }

const columns = ['receipt', 'email', 'kind', 'reason'] as const

/** The most lines that one table may have. */
export const mostLines = 2000

const isKind = (kind: string): kind is ConflictKind => conflictKinds.some((known) => known === kind)

/** Each line as its cells, and the line of the file on which it ends. */
function recordsOf(table: string): { cells: Record<string, string>; line: number }[] {
  const lines: number[] = []
  const cells: Record<string, string>[] = parse(table, {
    bom: true,
    trim: true,
    skip_empty_lines: true,
    columns: (header: string[]) => header.map((name) => name.toLowerCase()),
    on_record: (record: Record<string, string>, info: InfoRecord) => {
      lines.push(info.lines)
      return record
    },
  })
  return cells.map((record, place) => ({ cells: record, line: lines[place] ?? 0 }))
}

/**
 * Reads a table of conflicts whose first line names its columns, in any order: receipt, email, kind, reason. An empty kind is `manual`.
 * @returns the lines that can be read, and what is wrong with the others
 */
export function readConflictLines(table: string): { lines: ConflictLine[]; problems: LineProblem[] } {
  try {
    const records = recordsOf(table)
    const [first] = records
    if (!first || columns.some((column) => !(column in first.cells))) return { lines: [], problems: [{ line: 1, code: 'columns' }] }
    if (records.length > mostLines) return { lines: [], problems: [{ line: mostLines + 2, code: 'tooMany' }] }
    const read = records.map(({ cells, line }) => readLine(cells, line))
    return { lines: read.flatMap((one) => ('code' in one ? [] : [one])), problems: read.flatMap((one) => ('code' in one ? [one] : [])) }
  } catch (error) {
    if (error instanceof CsvError) return { lines: [], problems: [{ line: Number(error.lines ?? 1), code: 'unreadable' }] }
    throw error
  }
}

function readLine({ receipt = '', email = '', kind, reason = '' }: Record<string, string>, line: number): ConflictLine | LineProblem {
  const said = kind || 'manual'
  if (!isKind(said)) return { line, code: 'kind' }
  return reason ? { line, receipt, email: email.toLowerCase(), kind: said, reason } : { line, code: 'reason' }
}
