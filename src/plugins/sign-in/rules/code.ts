import { createHmac } from 'node:crypto'

/** How long a code may be used, and how often it may be guessed. */
export const codeMinutes = 10
export const codeAttempts = 5

const ceiling = 1_000_000

/** A six-digit code from a whole number between 0 and 999 999. */
export function codeFrom(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number >= ceiling) throw new RangeError('A code is made from a whole number of at most six digits.')
  return String(number).padStart(6, '0')
}

/** What somebody typed or pasted as a code: `123 456` is `123456`; null when it can't be one. */
export function readCode(typed: string): string | null {
  const code = typed.replace(/[\s-]/g, '')
  return /^\d{6}$/.test(code) ? code : null
}

/** One spelling for an address, so that one person has one account. */
export const normaliseEmail = (typed: string): string => typed.trim().normalize('NFC').toLowerCase()

/** What is kept of a secret: without the key of the installation it can be neither read nor guessed. */
export const digest = (key: string, ...parts: string[]): string => createHmac('sha256', key).update(JSON.stringify(parts)).digest('hex')

/** False when another site's page sent this request. Browsers name the origin on every unsafe request. */
export function ownOrigin(origin: string | null, host: string | null, site: string): boolean {
  if (origin === null) return true
  if (!URL.canParse(origin)) return false
  return new URL(origin).origin === new URL(site).origin || new URL(origin).host === host
}
