import { Secret, TOTP } from 'otpauth'

/** How long one code stands, in seconds. */
export const codeSeconds = 30

/** RFC 6238 with SHA-256; eight digits can still be typed by whoever's camera fails. */
const shape = { algorithm: 'SHA256', digits: 8, period: codeSeconds } as const

/**
 * The code that the trainer's phone shows at a moment. It is bound to the session by its key, and needs no network.
 * @param key of the session, in hexadecimal digits
 */
export const codeAt = (key: string, at: Date): string => TOTP.generate({ ...shape, secret: Secret.fromHex(key), timestamp: at.getTime() })

/** Whether a code was shown at that moment: it stands then, or it stood until just before, since scanning and sending take a while. */
export function fits(key: string, code: string, at: Date): boolean {
  const steps = TOTP.validate({ ...shape, secret: Secret.fromHex(key), token: code, timestamp: at.getTime(), window: 1 })
  return steps === 0 || steps === -1
}

/** For how long the present code still stands, in milliseconds. */
export const codeLeft = (at: Date): number => codeSeconds * 1000 - (at.getTime() % (codeSeconds * 1000))

/** What somebody typed as a code, in its one spelling; null when it can't be one. */
export function readShown(typed: string): string | null {
  const code = typed.replace(/[\s-]/g, '')
  return /^\d{8}$/.test(code) ? code : null
}
