import { createTranslator } from 'use-intl/core'
import { type Locale, zone } from './locales'
import { messages } from './messages'

type Namespace = keyof (typeof messages)['az']

/**
 * Words outside a page: in hooks, letters and jobs.
 * @returns a function from a key of the namespace (and its values, in ICU syntax) to the text in this language
 */
export function translator(locale: Locale, namespace: Namespace) {
  const translate = createTranslator({ locale, messages: messages[locale] as unknown as Record<string, never>, namespace: namespace as never, timeZone: zone })
  return (key: string, values?: Record<string, string | number | Date>): string => translate(key as never, values as never)
}
