import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wrongPlaceholders } from '@/plugins/correspondence/rules/known'
import { judgeChange, letterStates } from '@/plugins/correspondence/rules/outbox'
import { defaultTemplates, knownPlaceholders } from '@/plugins/correspondence/templates'

const letter = { to: 'a@example.az', locale: 'az', subject: 's', body: 'b' }
const anyState = fc.constantFrom(...letterStates)

test('nothing brings a letter back that has left', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const verdict = judgeChange({ ...letter, state: 'sent' }, { state }, false)
      expect('refusal' in verdict).toBe(state !== 'sent')
    }),
  )
})

test('nobody but delivery says that a letter was sent or given up', () => {
  fc.assert(
    fc.property(anyState, fc.constantFrom('sent' as const, 'failed' as const), (from, to) => {
      fc.pre(from !== to)
      expect(judgeChange({ ...letter, state: from }, { state: to }, false)).toEqual({ refusal: 'noSuchMove' })
    }),
  )
})

test('words are changed only before a letter leaves, and never those of a one-time code', () => {
  expect(judgeChange({ ...letter, state: 'held' }, { body: 'other', state: 'queued' }, false)).toEqual({ move: 'release', edited: ['body'] })
  expect(judgeChange({ ...letter, state: 'queued' }, { body: 'b' }, true)).toEqual({ move: null, edited: [] })
  expect(judgeChange({ ...letter, state: 'queued' }, { to: 'other@example.az' }, true)).toEqual({ refusal: 'secret' })
  expect(judgeChange({ ...letter, state: 'failed' }, { body: 'other' }, false)).toEqual({ refusal: 'gone' })
})

test('the first words of every template pass their own check', () => {
  for (const { key, words } of defaultTemplates) {
    for (const { body, subject } of Object.values(words)) {
      expect(wrongPlaceholders(key, body, knownPlaceholders(key), true)).toEqual({ unknown: [], missing: [] })
      expect(wrongPlaceholders(key, subject, knownPlaceholders(key), false)).toEqual({ unknown: [], missing: [] })
    }
  }
})

test('slips of the pen and lost necessities are named', () => {
  expect(wrongPlaceholders('sign-in-code', '{{cod}}', ['code'], true)).toEqual({ unknown: ['cod'], missing: ['code'] })
})
