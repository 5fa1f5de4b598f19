import type { PayloadRequest, TextareaFieldValidation, TextFieldValidation } from 'payload'
import { text, textarea } from 'payload/shared'
import { wordsOf } from '@/admin/words'
import { wrongPlaceholders } from '../rules/known'
import { knownPlaceholders } from '../templates'

/** Names the placeholders that the letter could not fill, or would miss. */
function check(value: unknown, data: unknown, req: PayloadRequest, isBody: boolean): string | true {
  const key = String((data as { key?: string }).key ?? '')
  const known = knownPlaceholders(key)
  const { unknown, missing } = wrongPlaceholders(key, String(value ?? ''), known, isBody)
  const names = (list: string[]) => list.map((name) => `{{${name}}}`).join(', ')
  const t = wordsOf(req.i18n)
  if (unknown.length > 0) return t('correspondence:unknownPlaceholders', { names: names(unknown), known: names(known) })
  if (missing.length > 0) return t('correspondence:missingPlaceholders', { names: names(missing) })
  return true
}

export const checkSubject: TextFieldValidation = async (value, options) => {
  const usual = await text(value, options)
  return usual === true ? check(value, options.data, options.req, false) : usual
}

export const checkBody: TextareaFieldValidation = async (value, options) => {
  const usual = await textarea(value, options)
  return usual === true ? check(value, options.data, options.req, true) : usual
}
