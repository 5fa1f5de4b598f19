import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codeAt, codeLeft, codeSeconds, fits, readShown } from '@/plugins/teaching/rules/rotating-code'
import { judgeScan, type Scan, type Scanned } from '@/plugins/teaching/rules/scan'
import { sessionKey } from '@/plugins/teaching/rules/session-key'

const startsAt = new Date('2031-05-05T06:00:00Z')
const endsAt = new Date('2031-05-05T08:00:00Z')
const key = sessionKey('a secret', 'one session')
const session: Scanned = { key, startsAt, endsAt }
const at = (seconds: number) => new Date(startsAt.getTime() + seconds * 1000)
const scanned = (shown: number, claims = shown, sent = claims): Scan => ({ code: codeAt(key, at(shown)), scannedAt: at(claims), sentAt: at(sent) })
const seconds = fc.integer({ min: -100_000, max: 100_000 })

/** RFC 6238 written down a second time, from its text. */
function byTheBook(secret: string, moment: Date): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(moment.getTime() / 1000 / codeSeconds)))
  const mac = createHmac('sha256', Buffer.from(secret, 'hex')).update(counter).digest()
  const offset = (mac.at(-1) ?? 0) & 15
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 100_000_000).padStart(8, '0')
}

describe('the code of a session', () => {
  test('is that of RFC 6238', () => {
    // Appendix B, SHA-256, at 59 s: the key is the 32 ASCII digits 1234567890…
    expect(codeAt(Buffer.from('12345678901234567890123456789012').toString('hex'), new Date(59_000))).toBe('46119246')
    fc.assert(fc.property(seconds, (moment) => codeAt(key, at(moment)) === byTheBook(key, at(moment))))
  })

  test('stands while it is shown and for one more step, never before', () => {
    fc.assert(
      fc.property(seconds, fc.integer({ min: -300, max: 300 }), (moment, later) => {
        const steps = Math.floor(at(moment + later).getTime() / 30_000) - Math.floor(at(moment).getTime() / 30_000)
        const code = codeAt(key, at(moment))
        const again = [0, 1].some((back) => codeAt(key, at(moment + later - back * 30)) === code)
        expect(fits(key, code, at(moment + later))).toBe(again)
        if (steps === 0 || steps === 1) expect(again).toBe(true)
      }),
    )
    expect(codeLeft(at(0))).toBe(30_000)
    expect(codeLeft(at(29))).toBe(1000)
  })

  test('fits no other session', () => {
    expect(codeAt(sessionKey('a secret', 'another'), startsAt)).not.toBe(codeAt(key, startsAt))
    expect(sessionKey('another secret', 'one session')).not.toBe(key)
  })

  test('is read as people type it', () => {
    expect(readShown('1234 5678')).toBe('12345678')
    expect(readShown('1234-5678')).toBe('12345678')
    expect(readShown('1234567')).toBeNull()
    expect(readShown('１２３４５６７８')).toBeNull()
  })
})

describe('a scan', () => {
  test('counts while its code stands, whatever the phone says of the time', () => {
    expect(judgeScan(scanned(60, -9999, 5555), session, at(75))).toMatchObject({ verdict: 'counts', state: 'present', at: at(75) })
    expect(judgeScan(scanned(15 * 60), session, at(15 * 60))).toMatchObject({ verdict: 'counts', state: 'late' })
  })

  test('that arrives later never counts by itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1800, max: 7200 }), fc.integer({ min: 61, max: 100_000 }), seconds, seconds, (shown, later, claims, sent) => {
        const code = codeAt(key, at(shown))
        fc.pre(!fits(key, code, at(shown + later)))
        expect(judgeScan({ code, scannedAt: at(claims), sentAt: at(sent) }, session, at(shown + later)).verdict).not.toBe('counts')
      }),
    )
  })

  test('kept without a network waits for the trainer, though the clock of the phone be wrong', () => {
    // Scanned at 60 s, sent an hour later by a phone that is a day behind.
    const behind = scanned(60, 60 - 86_400, 3660 - 86_400)
    expect(judgeScan(behind, session, at(3660))).toMatchObject({ verdict: 'toConfirm', state: 'present', at: at(60) })
  })

  test('is refused when its code did not stand then, before people arrive, after the end, and when it comes too late', () => {
    expect(judgeScan(scanned(60, 600, 3600), session, at(3600))).toEqual({ verdict: 'refused', why: 'expired' })
    expect(judgeScan(scanned(-1801), session, at(-1801))).toEqual({ verdict: 'refused', why: 'notYet' })
    expect(judgeScan(scanned(7201), session, at(7201))).toEqual({ verdict: 'refused', why: 'over' })
    const after = 7200 + 48 * 3600
    expect(judgeScan(scanned(60, 60, after), session, at(after)).verdict).toBe('toConfirm')
    expect(judgeScan(scanned(60, 60, after + 1), session, at(after + 1))).toEqual({ verdict: 'refused', why: 'tooLate' })
  })
})
