import type { Shown } from './credential/verify'
import type { FileVerdict } from './verify-file'

/** How words are found by their key in `messages`, and how a day is written, in one language. */
export type Language = {
  readonly say: (key: string, values?: Record<string, string>) => string
  readonly day: (moment: string) => string
  readonly programmeIn: keyof Shown['programme']
}

const valuesOf = ({ holder, issued, issuer, programme, serial }: Shown, { day, programmeIn }: Language) => ({
  holder,
  issuer,
  serial,
  programme: programme[programmeIn],
  issued: day(issued),
})

/** What was found of a certificate, in sentences: whether it is valid and what it says, or why it is not and what it claims. */
export function verdictInWords(verdict: FileVerdict, language: Language): string[] {
  const { day, say } = language
  if (!verdict.valid) {
    const reason = say('verdict.notValid', { reason: say(`fault.${verdict.fault}`) })
    return verdict.shown ? [reason, say('verdict.says', valuesOf(verdict.shown, language))] : [reason]
  }
  const status = verdict.statusOf === null ? say('verdict.statusNotAsked') : say('verdict.notRevoked', { day: day(verdict.statusOf) })
  return [say('verdict.valid', valuesOf(verdict.shown, language)), status]
}
