import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { conflictKinds, mostLines, readConflictLines } from '@/plugins/selection/rules/conflicts'

const header = 'receipt,email,kind,reason'

test('a table is read by the names of its columns, in any order, and an empty kind is another', () => {
  const table = '\uFEFFReason,Email, kind ,receipt\r\n"Uncle, he says",Me@Example.az,,MM-1\r\n\r\nTaught her,you@example.az,formerStudent,MM-2\r\n'
  expect(readConflictLines(table)).toEqual({
    lines: [
      { line: 2, receipt: 'MM-1', email: 'me@example.az', kind: 'manual', reason: 'Uncle, he says' },
      { line: 4, receipt: 'MM-2', email: 'you@example.az', kind: 'formerStudent', reason: 'Taught her' },
    ],
    problems: [],
  })
})

test('what is wrong is said with its line, and what is right is read all the same', () => {
  const table = `${header}\nMM-1,a@example.az,cousin,he is\nMM-2,a@example.az,declared,\nMM-3,a@example.az,declared,kin`
  expect(readConflictLines(table)).toEqual({
    lines: [{ line: 4, receipt: 'MM-3', email: 'a@example.az', kind: 'declared', reason: 'kin' }],
    problems: [
      { line: 2, code: 'kind' },
      { line: 3, code: 'reason' },
    ],
  })
})

test('a table without its columns, without lines, too long or broken is not read', () => {
  for (const table of ['', header, 'receipt,email,reason\nMM-1,a@example.az,kin']) expect(readConflictLines(table)).toEqual({ lines: [], problems: [{ line: 1, code: 'columns' }] })
  expect(readConflictLines(`${header}\nMM-1,a@example.az,declared,kin\nMM-2,only two`).problems).toEqual([{ line: 3, code: 'unreadable' }])
  expect(readConflictLines(`${header}\n${'MM-1,a@example.az,declared,kin\n'.repeat(mostLines + 1)}`).problems).toEqual([{ line: mostLines + 2, code: 'tooMany' }])
})

test('whatever is written into a table is read out of it again', () => {
  const word = fc.string({ minLength: 1 }).map((text) => `x${text.replace(/\s+$/, '')}`)
  const line = fc.record({ receipt: word, email: fc.emailAddress(), kind: fc.constantFrom(...conflictKinds), reason: word })
  fc.assert(
    fc.property(fc.array(line, { minLength: 1 }), (lines) => {
      const read = readConflictLines(stringify(lines, { header: true }))
      expect(read.problems).toEqual([])
      expect(read.lines.map(({ line: _, ...cells }) => cells)).toEqual(lines.map((one) => ({ ...one, email: one.email.toLowerCase() })))
    }),
  )
})
