import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maySee, mayAgree, mayWrite, phaseOf, type Sheet } from '@/plugins/interviews/rules/sheet/seeing'
import { type Marks, problemsOfSheet } from '@/plugins/interviews/rules/sheet/sheet'

const scale = { min: 1, max: 5 }
const marks: Marks = { worldView: { score: 4 }, logicalThinking: { score: null }, foreignLanguages: { score: 5, language: 'en', level: 'C1' } }
const sheets = (...states: Sheet['state'][]): Sheet[] => states.map((state, place) => ({ member: `m${place}`, state }))
const anySheets = fc.array(fc.constantFrom<Sheet['state']>('writing', 'handedIn', 'aside'), { minLength: 1, maxLength: 5 }).map((states) => sheets(...states))

describe('a sheet', () => {
  test('is handed in once everything is judged or left blank on purpose; a language has its level', () => {
    expect(problemsOfSheet(marks, scale)).toEqual([])
    expect(problemsOfSheet({ ...marks, worldView: { score: 6 }, foreignLanguages: { score: 3 } }, scale)).toEqual([
      { criterion: 'worldView', code: 'notOnScale' },
      { criterion: 'foreignLanguages', code: 'noLanguage' },
      { criterion: 'foreignLanguages', code: 'noLevel' },
    ])
    expect(problemsOfSheet({}, scale).map(({ code }) => code)).toEqual(['notJudged', 'notJudged', 'notJudged'])
    expect(problemsOfSheet({ ...marks, foreignLanguages: { score: null } }, scale)).toEqual([])
  })
})

describe('a panel', () => {
  test('writes alone, then looks at it together, then agrees', () => {
    expect(phaseOf(sheets('writing', 'handedIn'), false)).toBe('alone')
    expect(phaseOf(sheets('handedIn', 'handedIn', 'aside'), false)).toBe('together')
    expect(phaseOf(sheets('aside'), false)).toBe('alone')
    expect(phaseOf(sheets('handedIn', 'handedIn'), true)).toBe('agreed')
    expect(mayAgree('m0', 'm0', sheets('handedIn', 'handedIn'), false)).toBe(true)
    expect(mayAgree('m1', 'm0', sheets('handedIn', 'handedIn'), false)).toBe(false)
    expect(mayAgree('m0', 'm0', sheets('handedIn', 'writing'), false)).toBe(false)
    expect(mayAgree('m0', 'm0', sheets('handedIn', 'handedIn'), true)).toBe(false)
  })

  test('nobody sees another’s marks while their own may still change, nor marks that may still change', () => {
    fc.assert(
      fc.property(anySheets, fc.boolean(), (all, agreed) => {
        for (const { member: reader } of all)
          for (const sheet of all.filter(({ member }) => member !== reader))
            if (maySee(reader, sheet, all)) {
              expect(mayWrite(reader, all, agreed)).toBe(false)
              expect(mayWrite(sheet.member, all, agreed)).toBe(false)
            }
      }),
    )
  })

  test('whoever is outside it, or stepped aside, sees and writes nothing of others', () => {
    const all = sheets('handedIn', 'handedIn', 'aside')
    for (const reader of ['stranger', 'm2']) {
      expect(all.filter((sheet) => sheet.member !== reader && maySee(reader, sheet, all))).toEqual([])
      expect(mayWrite(reader, all, false)).toBe(false)
    }
  })

  test('a sheet may be changed after handing in only as long as nobody else has handed in', () => {
    expect(mayWrite('m0', sheets('handedIn', 'writing'), false)).toBe(true)
    expect(mayWrite('m0', sheets('handedIn', 'handedIn', 'writing'), false)).toBe(false)
    expect(mayWrite('m2', sheets('handedIn', 'handedIn', 'writing'), false)).toBe(true)
  })
})
