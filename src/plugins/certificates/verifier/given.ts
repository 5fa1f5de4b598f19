import type { Locale } from '@/i18n/locales'
import type { DidDocument, StatusListCredential } from '../rules/credential/shape'

/** The words of the verifier in one language, by their keys; values stand in single braces. */
export type VerifierWords = { readonly [key: string]: VerifierWords | string }

/** All that the verifier knows; with it, it asks nobody. */
export type Given = {
  readonly locale: Locale
  /** The languages it can speak. */
  readonly words: Partial<Record<Locale, VerifierWords>>
  readonly keys: DidDocument
  readonly status: StatusListCredential
}
