import { expect, test } from 'vitest'
import { adminScreens } from '@/i18n/admin'
import { locales } from '@/i18n/locales'
import { actions } from '@/plugins/ledger/rules/actions'

test.each(locales)('everything that may be written into the ledger has words, and only that: %s', (locale) => {
  const words: Record<string, string> = adminScreens[locale].ledger.actions
  expect(Object.keys(words).sort()).toEqual([...actions].sort())
  for (const text of Object.values(words)) expect(text.trim()).not.toBe('')
  expect(new Set(Object.values(words)).size).toBe(actions.length)
})
