import { readFile } from 'node:fs/promises'
import { CsvError, type InfoRecord, parse } from 'csv-parse/sync'
import { BadInput } from './command'

/** One row of a file: its cells by column, without blanks around them, and the line it ends on. */
export type Row<Column extends string> = { readonly line: number; readonly cells: Readonly<Record<Column, string>> }

/** Says what is wrong with a line. */
export const wrongLine = (file: string, line: number, problem: string): BadInput => new BadInput(`${file}, line ${line}: ${problem}`)

/**
 * Reads a file of comma-separated values whose first line names the columns, in any order.
 * @param optional columns that may be missing; their cells are empty then
 * @throws BadInput that names the line and what is wrong with it
 */
export async function readTable<Column extends string>(file: string, required: readonly Column[], optional: readonly Column[] = []): Promise<Row<Column>[]> {
  const columns = [...required, ...optional]
  const [first, ...records] = recordsOf(file, await textOf(file))
  if (!first) throw wrongLine(file, 1, `the file is empty. Its first line names the columns: ${columns.join(',')}.`)
  const header = first.record
  const missing = required.filter((column) => !header.includes(column))
  if (missing.length > 0) throw wrongLine(file, first.line, `there is no column ${missing.join(', ')}.`)
  const unknown = header.filter((name, place) => !columns.some((column) => column === name) || header.indexOf(name) !== place)
  if (unknown.length > 0) throw wrongLine(file, first.line, `there is no place for a column "${unknown.join('", "')}". The columns are: ${columns.join(',')}.`)
  if (records.length === 0) throw wrongLine(file, first.line, 'nothing stands below the names of the columns.')

  const places = columns.map((column) => ({ column, place: header.indexOf(column) }))
  return records.map(({ record, line }) => {
    if (record.length !== header.length) throw wrongLine(file, line, `there are ${record.length} cells where the first line names ${header.length} columns.`)
    const cells = Object.fromEntries(places.map(({ column, place }) => [column, record[place] ?? ''])) as Record<Column, string>
    return { line, cells }
  })
}

/** @throws BadInput when it can't be read */
export async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new BadInput(`${file} can't be read: ${error instanceof Error ? error.message : error}`)
  }
}

/** The records of a text, each with the line it ends on. */
function recordsOf(file: string, text: string): { record: string[]; line: number }[] {
  const lines: number[] = []
  const keepLine = (record: string[], info: InfoRecord) => {
    lines.push(info.lines)
    return record
  }
  try {
    const records = parse(text, { bom: true, trim: true, skip_empty_lines: true, relax_column_count: true, on_record: keepLine })
    return records.map((record, place) => ({ record, line: lines[place] ?? 0 }))
  } catch (error) {
    if (error instanceof CsvError) throw new BadInput(`${file}: ${error.message}`)
    throw error
  }
}

/**
 * The name in a cell.
 * @throws BadInput when it is empty
 */
export function nameIn<Column extends string>(file: string, { line, cells }: Row<Column>, column: Column): string {
  if (cells[column] === '') throw wrongLine(file, line, `the ${column} is missing.`)
  return cells[column]
}

/**
 * The number in a cell, null when the cell is empty.
 * @throws BadInput when something else stands there
 */
export function numberIn<Column extends string>(file: string, { line, cells }: Row<Column>, column: Column): number | null {
  const text = cells[column]
  if (text === '') return null
  if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text) || !Number.isFinite(Number(text))) throw wrongLine(file, line, `the ${column} "${text}" is not a number.`)
  return Number(text)
}

/**
 * Looks whether each key occurs once.
 * @throws BadInput that names the line of the second and the line of the first
 */
export function refuseTwice<Column extends string>(file: string, rows: readonly Row<Column>[], columns: readonly Column[]): void {
  const lines = new Map<string, number>()
  for (const { line, cells } of rows) {
    const key = JSON.stringify(columns.map((column) => cells[column]))
    const before = lines.get(key)
    if (before !== undefined) throw wrongLine(file, line, `the same ${columns.join(', ')} stand on line ${before} already.`)
    lines.set(key, line)
  }
}
