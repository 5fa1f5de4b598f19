import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attendances } from '@/plugins/teaching/rules/attendance'
import {
  type Attended,
  attendedSoFar,
  type Completion,
  type CompletionRule,
  completionStandings,
  excuses,
  isReady,
  judgeCompletion,
  standingOf,
  type Work,
} from '@/plugins/teaching/rules/completion'

const rule = (rest: Partial<CompletionRule> = {}): CompletionRule => ({
  parts: [{ part: 'theory', least: 75 }],
  lateCounts: 100,
  excused: 'missed',
  tasks: false,
  finalWork: false,
  ...rest,
})
const sessions = (states: readonly Attended['state'][], over = true): Attended[] => states.map((state) => ({ part: 'theory', over: state !== null || over, state }))
const share = ({ lines }: Completion) => lines.find((line) => line.asks === 'share')

const anyRule: fc.Arbitrary<CompletionRule> = fc.record({
  parts: fc
    .constant([{ part: 'theory' }, { part: 'practice' }])
    .chain((parts) => fc.tuple(...parts.map(({ part }) => fc.record({ part: fc.constant(part), least: fc.integer({ min: 0, max: 100 }) })))),
  lateCounts: fc.integer({ min: 0, max: 100 }),
  excused: fc.constantFrom(...excuses),
  tasks: fc.boolean(),
  finalWork: fc.boolean(),
})
const anySession: fc.Arbitrary<Attended> = fc.record({
  part: fc.constantFrom('theory', 'practice', 'introduction'),
  over: fc.boolean(),
  state: fc.option(fc.constantFrom(...attendances)),
})
const anyWork: fc.Arbitrary<Work> = fc.record({ key: fc.uuid(), final: fc.boolean(), state: fc.option(fc.constantFrom('handedIn', 'accepted')), open: fc.boolean() })
const some = fc.tuple(anyRule, fc.array(anySession, { maxLength: 14 }), fc.array(anyWork, { maxLength: 3 }))

describe('completion', () => {
  test('a share is of all sessions of the part, those to come among them', () => {
    const judged = judgeCompletion(rule(), sessions(['present', 'late', null, null], false), [])
    expect(judged.met).toBe('open')
    expect(share(judged)).toMatchObject({ met: 'open', attended: 2, of: 4, ahead: 2, blank: 0, needed: 1 })
  })

  test('is met as soon as nothing can take it away, and lost as soon as nothing can bring it back', () => {
    expect(judgeCompletion(rule(), sessions(['present', 'present', 'present', null], false), []).met).toBe('met')
    expect(judgeCompletion(rule(), sessions(['absent', 'absent', null, null], false), []).met).toBe('lost')
  })

  test('a blank is no zero: what nobody said can still be said', () => {
    const judged = judgeCompletion(rule(), sessions(['present', 'present', 'absent', null]), [])
    expect(share(judged)).toMatchObject({ met: 'open', blank: 1, ahead: 0, needed: 1 })
  })

  test('being late and being excused count as the programme declares', () => {
    const states = ['present', 'late', 'late', 'excused'] as const
    expect(share(judgeCompletion(rule({ lateCounts: 50 }), sessions(states), []))).toMatchObject({ attended: 2, of: 4, met: 'lost', needed: 1 })
    expect(share(judgeCompletion(rule({ lateCounts: 50, excused: 'attended' }), sessions(states), []))).toMatchObject({ attended: 3, of: 4, met: 'met', needed: 0 })
    expect(share(judgeCompletion(rule({ excused: 'leftOut' }), sessions(states), []))).toMatchObject({ attended: 3, of: 3, met: 'met' })
  })

  test('tasks are accepted, or can still be, or can’t be any more', () => {
    const works: Work[] = [
      { key: 'essay', final: false, state: 'accepted', open: false },
      { key: 'brief', final: false, state: 'handedIn', open: false },
    ]
    const judge = (given: readonly Work[]) => judgeCompletion(rule({ parts: [], tasks: true }), [], given).met
    expect(judge(works)).toBe('open')
    expect(judge(works.slice(0, 1))).toBe('met')
    expect(judge([{ key: 'essay', final: false, state: null, open: false }])).toBe('lost')
  })

  test('the final work is asked for apart from the tasks, and before it is set', () => {
    const final: Work = { key: 'final', final: true, state: 'accepted', open: false }
    const judge = (asked: Partial<CompletionRule>, works: readonly Work[]) => judgeCompletion(rule({ parts: [], ...asked }), [], works)
    expect(judge({ finalWork: true }, [])).toEqual({ met: 'open', lines: [{ asks: 'final', key: null, met: 'open', handedIn: false }] })
    expect(judge({ finalWork: true }, [final]).met).toBe('met')
    expect(judge({ finalWork: true }, [{ ...final, state: null }]).met).toBe('lost')
    expect(judge({ tasks: true }, [{ ...final, state: null }]).lines).toEqual([])
    expect(judge({ finalWork: true }, [final, { key: 'essay', final: false, state: null, open: false }]).met).toBe('met')
  })

  test('the share so far is of the sessions of which something is known', () => {
    const soFar = (states: readonly Attended['state'][]) => {
      const line = share(judgeCompletion(rule({ lateCounts: 50 }), sessions(states, false), []))
      return line?.asks === 'share' ? attendedSoFar(line) : undefined
    }
    expect(soFar(['present', 'late', null, null])).toBe(75)
    expect(soFar([null, null])).toBeNull()
  })

  test('whoever has graduated has; an exception is only told where the rule is not met', () => {
    for (const met of ['met', 'open', 'lost'] as const) {
      expect(standingOf({ graduated: true, excepted: true, met })).toBe('graduated')
      expect(standingOf({ graduated: false, excepted: false, met })).toBe(met)
      expect(standingOf({ graduated: false, excepted: true, met })).toBe(met === 'met' ? 'met' : 'excepted')
    }
    expect(completionStandings.filter(isReady)).toEqual(['met', 'excepted'])
  })

  test('what asks for nothing, or of a part without sessions, is met by nobody', () => {
    expect(judgeCompletion(rule({ parts: [] }), sessions(['present']), []).met).toBe('open')
    expect(judgeCompletion(rule({ parts: [{ part: 'theory', least: 0 }] }), [], []).met).toBe('open')
  })

  test('whatever becomes of what is unknown, what is met stays met and what is lost stays lost', () => {
    fc.assert(
      fc.property(some, fc.infiniteStream(fc.constantFrom(...attendances)), ([asked, attended, works], fates) => {
        const now = judgeCompletion(asked, attended, works)
        const settled = attended.map((session) => ({ ...session, over: true, state: session.state ?? (fates.next().value as (typeof attendances)[number]) }))
        const then = judgeCompletion(asked, settled, works)
        for (const [place, line] of now.lines.entries()) {
          if (line.asks !== 'share' || then.lines[place]?.met === 'open') continue
          if (line.met !== 'open') expect(then.lines[place]?.met).toBe(line.met)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('as many more as are needed are enough, and one fewer is not', () => {
    fc.assert(
      fc.property(some, ([asked, attended]) => {
        for (const line of judgeCompletion(asked, attended, []).lines) {
          if (line.asks !== 'share' || line.met !== 'open' || line.of === 0) continue
          const having = (count: number) => {
            let left = count
            const filled = attended.map((session) => {
              if (session.part !== line.part || session.state !== null) return session
              left -= 1
              return { ...session, state: left >= 0 ? ('present' as const) : ('absent' as const) }
            })
            return judgeCompletion(asked, filled, []).lines.find((one) => one.asks === 'share' && one.part === line.part)?.met
          }
          expect(having(line.needed)).toBe('met')
          expect(having(line.needed - 1)).toBe('lost')
        }
      }),
    )
  })

  test('one line that is lost loses all, and all are met only together', () => {
    fc.assert(
      fc.property(some, ([asked, attended, works]) => {
        const { lines, met } = judgeCompletion(asked, attended, works)
        expect(met === 'lost').toBe(lines.some((line) => line.met === 'lost'))
        expect(met === 'met').toBe(lines.length > 0 && lines.every((line) => line.met === 'met'))
      }),
    )
  })
})
