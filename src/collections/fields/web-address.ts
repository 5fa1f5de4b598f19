import type { TextFieldSingleValidation } from 'payload'
import { wordsOf } from '@/admin/words'

/** A whole address of the web, or nothing: without `https://` a browser would look for it on the site itself. */
export const webAddress: TextFieldSingleValidation = (value, { req }) => {
  if (!value) return true
  return (/^https?:\/\//i.test(value) && URL.canParse(value)) || wordsOf(req.i18n)('screens:webAddress')
}
