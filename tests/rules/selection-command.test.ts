import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { script } from '../../scripts/ready.mjs'

const folder = mkdtempSync(path.join(os.tmpdir(), 'school-selection-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs `npm run selection -- command FILE …` over a file with these lines. */
function run(command: string, lines: readonly string[], ...options: string[]) {
  const file = path.join(folder, 'table.csv')
  writeFileSync(file, `${lines.join('\n')}\n`)
  const { status, stdout, stderr } = spawnSync(process.execPath, script('selection', command, file, ...options), { encoding: 'utf8' })
  return { status, output: stdout && JSON.parse(stdout), error: stderr.replace(file, 'table.csv').trim() }
}

const scores = ['application,reviewer,score', 'a,x,3', 'a,y,4', 'b,x,5', 'b,z,2', 'c,y,1', 'c,z,']

describe('rank', () => {
  test('prints scores with their errors, ranks and chances, severities, and the fit', () => {
    const { status, output, error } = run('rank', scores, '--method', 'mean', '--top', '1', '--seed', '7')
    expect({ status, error }).toEqual({ status: 0, error: '' })
    expect(Object.keys(output)).toEqual(['fit', 'apart', 'top', 'applications', 'reviewers', 'outliers'])
    expect(output.fit).toEqual({ method: 'mean', connected: true, residualSumOfSquares: 5, degreesOfFreedom: 2, iterations: 0, converged: true })
    expect(output.top).toEqual({ places: 1, seed: 7, draws: 4000 })
    expect(output.applications[0]).toEqual({
      application: 'a',
      score: 3.5,
      standardError: expect.closeTo(Math.sqrt(5 / 4), 12),
      rank: 1,
      chanceOfTop: expect.any(Number),
      inGreyZone: true,
      fairAverage: null,
    })
    expect(output.reviewers).toEqual([
      { reviewer: 'x', severity: -1, standardError: 2 },
      { reviewer: 'y', severity: -1, standardError: null },
      { reviewer: 'z', severity: 3, standardError: null },
    ])
  })

  test('takes criteria, columns in any order, quotes and a byte order mark', () => {
    const lines = ['\ufeffscore,criterion,reviewer,application', '4, logic ,"x, the elder",a', '2,style,"x, the elder",a', '5,logic,"x, the elder",b']
    expect(run('rank', lines, '--method', 'mean').output).toMatchObject({
      applications: [
        { application: 'b', score: 5 },
        { application: 'a', score: 3 },
      ],
      reviewers: [{ reviewer: 'x, the elder' }],
    })
    expect(run('rank', lines, '--method', 'rasch').output.applications).toHaveLength(2)
    expect(run('rank', lines, '--method', 'mean', '--weight', 'logic=3').output.applications).toMatchObject([{ score: 5 }, { score: 3.5 }])
  })

  test('refuses to adjust what does not hang together: it names who is apart, and ends with 2', () => {
    const { status, output, error } = run('rank', [...scores, 'd,v,3'], '--method', 'additive')
    expect(status).toBe(2)
    expect(error).toBe("table.csv: severities can't be compared, since these share nothing with each other: x, y, z with 3 applications / v with 1 application.")
    expect(output).toMatchObject({ fit: { connected: false }, apart: [{ applications: ['a', 'b', 'c'] }, { applications: ['d'], reviewers: ['v'] }] })
  })

  test.each([
    ['a number that is none', [...scores, 'd,x,"4,5"'], 'table.csv, line 8: the score "4,5" is not a number.'],
    ['a missing name', [...scores, ',x,4'], 'table.csv, line 8: the application is missing.'],
    ['a score given twice', [...scores, '', 'a,x,4'], 'table.csv, line 9: the same application, reviewer stand on line 2 already.'],
    ['a cell too many', [...scores, 'd,x,4,5'], 'table.csv, line 8: there are 4 cells where the first line names 3 columns.'],
    ['a quote left open', [...scores, '"d,x,4'], expect.stringMatching(/^table.csv: Quote Not Closed.*line 8/)],
    ['a missing column', ['application,score', 'a,1'], 'table.csv, line 1: there is no column reviewer.'],
    ['an unknown column', ['application,reviewer,score,mood', 'a,x,1,good'], expect.stringContaining('line 1: there is no place for a column "mood"')],
    ['a criterion now and then', ['application,reviewer,criterion,score', 'a,x,logic,1', 'a,y,,1'], 'table.csv, line 3: the criterion is missing.'],
    ['nothing below the header', ['application,reviewer,score'], 'table.csv, line 1: nothing stands below the names of the columns.'],
  ])('ends with 2 and says the line and what is wrong: %s', (_, lines, error) => {
    expect(run('rank', lines, '--method', 'mean')).toEqual({ status: 2, output: '', error })
  })

  test.each([
    [['--method', 'median'], 'There is no method "median".'],
    [[], 'There is no method "".'],
    [['--method', 'mean', '--top', 'many'], '--top must be a whole number, at least 1; it is "many".'],
    [['--method', 'mean', '--weight', 'logic=2'], '--weight "logic=2" is not a criterion of the file'],
    [['--method', 'mean', '--loud'], "Unknown option '--loud'."],
    [['--method', 'mean', 'other.csv'], 'Name one file.'],
  ])('ends with 2 when it is called wrongly: %j', (options, error) => {
    expect(run('rank', scores, ...options)).toEqual({ status: 2, output: '', error: expect.stringContaining(error) })
  })

  test('says that a scale is none', () => {
    const lines = ['application,reviewer,score', ...Array.from({ length: 120 }, (_, place) => `a${place},x,${place}`)]
    expect(run('rank', lines, '--method', 'rasch')).toEqual({ status: 2, output: '', error: 'table.csv: There are 120 different scores; a rating scale has 101 at most.' })
  })
})

describe('agreement', () => {
  const ratings = ['subject,rater,score,time', 's1,x,9,2026-03-01', 's1,y,2,2026-03-01T12:00', 's2,x,6,2026-03-02T00:00:00Z', 's2,y,1,', 's3,x,8,2026-03-03', 's3,y,,2026-03-01']

  test('prints correlations, alpha, and what each rater does', () => {
    const { status, output, error } = run('agreement', ratings)
    expect({ status, error }).toEqual({ status: 0, error: '' })
    expect(Object.keys(output)).toEqual(['subjects', 'raters', 'ratings', 'icc', 'alpha', 'severities'])
    expect(output).toMatchObject({
      subjects: 3,
      raters: 2,
      ratings: 5,
      icc: { subjects: 2, leftOut: 1, forms: { 'ICC(3,1)': { value: expect.closeTo(0.6, 12), degreesOfFreedom: [1, 1] } } },
      severities: [
        { rater: 'x', severity: -6, drift: { perDay: 2 } },
        { rater: 'y', severity: 6, drift: { perDay: null } },
      ],
    })
  })

  test('takes files without times', () => {
    expect(run('agreement', ['subject,rater,score', 's1,x,9', 's1,y,2']).output.severities[0].drift).toBeNull()
  })

  test('ends with 2 and says the line when a time is none', () => {
    expect(run('agreement', [...ratings, 's4,x,3,tomorrow'])).toEqual({
      status: 2,
      output: '',
      error: 'table.csv, line 8: the time "tomorrow" is not like 2026-11-25 or 2026-11-25T14:30:00Z.',
    })
  })
})

describe('fairness', () => {
  const outcomes = ['stratum,group,selected,rejected', 'law,a,10,30', 'law,b,20,20', 'history,a,15,5', 'history,b,9,3']

  test('prints groups, comparisons and strata', () => {
    const { status, output, error } = run('fairness', outcomes, '--reference', 'b')
    expect({ status, error }).toEqual({ status: 0, error: '' })
    expect(Object.keys(output)).toEqual(['reference', 'all', 'groups', 'strata', 'hidden'])
    expect(output).toMatchObject({
      reference: 'b',
      all: { selected: 54, rejected: 58 },
      groups: [{ group: 'a', selected: 25, rejected: 35, stratified: { strata: 2 } }, { group: 'b' }],
      hidden: { groups: 0, strata: 2 },
    })
    expect(output.groups[0].impactRatio.value).toBeCloseTo(25 / 60 / (29 / 52), 12)
    expect(output.strata.map(({ groups }: { groups: { selected: number | null }[] }) => groups.map(({ selected }) => selected))).toEqual([
      [null, null],
      [null, null],
    ])
  })

  test.each([
    [[...outcomes, 'art,a,7,-2'], [], 'table.csv, line 6: the rejected "-2" is not a count of people.'],
    [[...outcomes, 'art,a,7.5,2'], [], 'table.csv, line 6: the selected "7.5" is not a count of people.'],
    [[...outcomes, 'law,b,7,2'], [], 'table.csv, line 6: the same stratum, group stand on line 3 already.'],
    [outcomes, ['--reference', 'z'], 'table.csv: there is no group "z" to compare with.'],
  ])('ends with 2 and says what is wrong: %#', (lines, options, error) => {
    expect(run('fairness', lines, ...options)).toEqual({ status: 2, output: '', error })
  })
})

test('a command that is none ends with 2', () => {
  expect(run('guess', scores)).toMatchObject({ status: 2, error: expect.stringContaining('There is no command "guess".') })
})
