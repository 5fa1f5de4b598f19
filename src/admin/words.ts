import type { NestedKeysStripped } from '@payloadcms/translations'
import type { adminScreens } from '@/i18n/admin'

/** Every word of the staff's screens, as `namespace:key`. */
export type Word = NestedKeysStripped<(typeof adminScreens)['az']>

export type Words = (word: Word, values?: Record<string, string | number>) => string

/** The words of a screen in the language of a request. In the browser: {@link useWords}. */
export function wordsOf(i18n: { readonly t: (word: never, values?: Record<string, unknown>) => string }): Words {
  return i18n.t as Words
}
