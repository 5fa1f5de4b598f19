import type { Language } from '../form'
import { findMasks, type Identity, type Mask, type Masked, maskText, type Redaction, spelled } from './masking'

/** What an applicant wrote freely, as it is kept: nothing in it has been looked at. */
export type Written = { replies?: Record<string, unknown>; languages?: Partial<Language>[] } | null | undefined

/** Redactions of the answers of one application, by the answer. */
export type Redactions = Readonly<Record<string, readonly Redaction[]>>

/** The name under which the answer to a question of the programme is redacted. */
export const replyTo = (key: string): string => `replies.${key}`

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** A language as it is shown to those who read blindly. */
export type MaskedLanguage = { language: string; level: string; certificate: Masked | null }

/** The free texts of an application by the names under which they are redacted. */
export const textsOf = (written: Written): Record<string, string> => Object.fromEntries(Object.entries(written?.replies ?? {}).map(([key, value]) => [replyTo(key), text(value)]))

/** Puts redactions, oldest first, to the answers that they concern. */
export function byAnswer(redactions: readonly (Redaction & { answer: string })[]): Redactions {
  const answers = new Set(redactions.map(({ answer }) => answer))
  return Object.fromEntries([...answers].map((answer) => [answer, redactions.filter((redaction) => redaction.answer === answer)]))
}

/** What is hidden of one answer that reads so now; each passage as it stands there. */
export function hiddenIn(given: string, identity: Identity, redactions: readonly Redaction[] | undefined): (Mask & { passage: string })[] {
  const whole = spelled(given)
  return findMasks(whole, identity, redactions).map((mask) => ({ ...mask, passage: whole.slice(mask.from, mask.to) }))
}

/** A text as a coordinator reads it: whole, in pieces, with what kind of thing a hidden piece is. */
export type MarkedText = readonly { readonly text: string; readonly kind: Mask['kind'] | null }[]

/** The whole of a text, with what is hidden of it marked. */
export function markText(given: string, identity: Identity, redactions: readonly Redaction[] | undefined): MarkedText {
  const [whole, masks] = [spelled(given), hiddenIn(given, identity, redactions)]
  const between = (from: number, to: number) => (to > from ? [{ text: whole.slice(from, to), kind: null }] : [])
  return [
    ...masks.flatMap(({ from, kind, passage }, index) => [...between(masks[index - 1]?.to ?? 0, from), { text: passage, kind }]),
    ...between(masks.at(-1)?.to ?? 0, whole.length),
  ]
}

/**
 * The free texts of an application as its reader may see them.
 * @param identity who wrote them; null where the reader knows, and nothing is hidden
 */
export function maskAnswers(written: Written, identity: Identity | null, redactions: Redactions) {
  const seen = (answer: string, given: unknown): Masked => (identity ? maskText(text(given), identity, redactions[answer]) : text(given) ? [{ text: text(given) }] : [])
  return {
    textOf: (key: string): Masked => seen(replyTo(key), written?.replies?.[key]),
    languages: (written?.languages ?? []).map(
      ({ language, level, certificate }): MaskedLanguage => ({
        language: text(language),
        level: text(level),
        certificate: text(certificate) ? seen('certificate', certificate) : null,
      }),
    ),
  }
}
