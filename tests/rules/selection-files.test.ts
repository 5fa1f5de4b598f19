import { mkdtemp, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { assign } from '../../scripts/selection/assign'
import { BadInput } from '../../scripts/input/command'
import { draw } from '../../scripts/selection/draw'
import { replay } from '../../scripts/selection/replay'
import { bundleOf } from '@/plugins/selection/rules/bundle'
import { canonicalJson, hashOf } from '@/plugins/selection/rules/canonical'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'selection-files-'))
})

async function fileWith(text: string): Promise<string> {
  const file = path.join(folder, 'file.json')
  await writeFile(file, text)
  return file
}

describe('assign', () => {
  const problem = { seed: 1, each: 1, reviewers: [{ id: 'r' }], applications: [{ id: 'a' }] }
  const lines = JSON.stringify(problem, null, 1)

  test('prints the plan of a file', async () => {
    expect(await assign([await fileWith(`\uFEFF${lines}`)])).toMatchObject({
      output: { pairs: [{ application: 'a', reviewer: 'r', state: 'new' }], objective: { total: 1 }, bound: 1 },
    })
  })

  test.each([
    [{ each: 2 }, 'application a lacks reviewers: wanted 2, possible 1. Relax one of: each.'],
    [{ atMost: 0 }, 'reviews are missing (1), since those who may take them are full (0): r. Relax one of: atMost, each.'],
    [{ atLeast: 2 }, 'the load of reviewer r is 1, and should be at least 2. Relax one of: atLeast.'],
  ])('prints what can be done of %j, and says what can not', async (change, words) => {
    const answer = await assign([await fileWith(JSON.stringify({ ...problem, ...change }))])
    expect(answer.failure).toContain(words)
    expect(answer.output).toHaveProperty('pairs')
  })

  test.each([
    ['a number where a name belongs', lines.replace('"a"', '3'), /line 11: applications\[0\]\.id: /],
    ['what is missing', lines.replace('"each": 1,', ''), /line 1: each: /],
    ['a key that is unknown', lines.replace('"id": "r"', '"id": "r", "lode": 3'), /line 5: reviewers\[0\]: .*lode/],
    ['somebody named twice', lines.replace('"id": "r"', '"id": "r" }, { "id": "r"'), /line 6: reviewers\[1\]: r is named twice/],
    ['a comma too many', lines.replace('"r"', '"r",'), /line 7: /],
    ['an empty file', '', /line 1: /],
  ])('refuses %s, and names the line', async (_, text, message) => {
    await expect(assign([await fileWith(text)])).rejects.toThrow(message)
    await expect(assign([await fileWith(text)])).rejects.toBeInstanceOf(BadInput)
  })

  test('refuses a file that is not there', async () => {
    await expect(assign([path.join(folder, 'none.json')])).rejects.toThrow("can't be read")
  })
})

describe('draw', () => {
  const key = '9319./2.5.8.10.12./9.18.26.34.41.45./'

  test('draws as RFC 3797 does, with SHA-256 unless told otherwise', async () => {
    expect(await draw(['--pool', '25', '--pick', '3', '--key', key, '--hash', 'md5'])).toMatchObject({ output: { hash: 'md5', drawn: [17, 7, 2] } })
    expect(await draw(['--pool', '25', '--pick', '3', '--key', key])).toMatchObject({ output: { hash: 'sha256', steps: [{ left: 25 }, { left: 24 }, { left: 23 }] } })
  })

  test.each([
    [['--pool', '2', '--pick', '3', '--key', 'a']],
    [['--pool', '70000', '--pick', '3', '--key', 'a']],
    [['--pool', 'x', '--pick', '3', '--key', 'a']],
    [['--pool', '5', '--pick', '3']],
    [['--pool', '5', '--pick', '3', '--key', 'a', '--hash', 'sha1']],
    [['--pool', '5', '--pick', '3', '--key', 'a', 'more']],
  ])('refuses %j', async (args) => {
    await expect(draw(args)).rejects.toBeInstanceOf(BadInput)
  })
})

describe('replay', () => {
  const scores = ['a', 'b'].map((application, place) => ({ application, reviewer: 'r', criterion: null, score: place }))
  const bundle = bundleOf({ method: 'mean', weights: {}, places: 1, reserve: 0, seed: 1, scores, draw: null })
  const text = canonicalJson(bundle)

  test('comes to the same from the same, and names the first difference from anything else', async () => {
    expect(await replay([await fileWith(text)])).toEqual({ output: { same: true, sha256: hashOf(bundle), difference: null } })
    const changed = await replay([await fileWith(text.replace('"outcome":"in"', '"outcome":"out"'))])
    expect(changed).toMatchObject({ output: { same: false }, failure: expect.stringContaining('result.applications[0].outcome is "out"; the replay comes to "in"') })
  })

  test('refuses what is no bundle, or allows no decision', async () => {
    await expect(replay([await fileWith(text.replace('"places":1', '"places":-1'))])).rejects.toThrow(/line 1: inputs\.places: /)
    await expect(replay([await fileWith(text.replaceAll('"application":"b"', '"application":"a"'))])).rejects.toBeInstanceOf(BadInput)
  })
})
