import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import jsQR from 'jsqr'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { bake, unbake } from '@/plugins/certificates/rules/badge/bake'
import { badgePicture } from '@/plugins/certificates/rules/badge/picture'
import { qrPath } from '@/plugins/certificates/rules/pdf/qr'
import { verifyFile } from '@/plugins/certificates/rules/verify-file'
import { issued, letters } from './certificate-sheets'
import { addresses, at, facts, keys } from './certificates'

const { credential } = await issued()
const picture = await sharp(Buffer.from(badgePicture({ school: 'Miqrasiya Məktəbi', programme: 'Miqrasiya Məktəbi 2026' }, letters)))
  .png()
  .toBuffer()
const badge = bake(picture, credential)
const verify = (file: Uint8Array) => verifyFile(file, { issuer: keys, status: null, at })

describe('a badge', () => {
  test('is a picture with its credential, and valid', async () => {
    expect(new TextDecoder().decode(unbake(badge) ?? undefined)).toBe(credential)
    expect(await verify(badge)).toMatchObject({ valid: true, shown: { holder: facts.holder } })
  })

  test('is read by another program, as a picture and as what was baked into it', async () => {
    const { comments, height, width } = await sharp(badge).metadata()
    expect({ height, width }).toEqual({ height: 640, width: 640 })
    expect(comments).toEqual([{ keyword: 'openbadgecredential', text: credential }])
    expect((await sharp(badge).raw().toBuffer()).equals(await sharp(picture).raw().toBuffer())).toBe(true)
  })

  test('bakes any text and gives it back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        expect(new TextDecoder().decode(unbake(bake(picture, text)) ?? undefined)).toBe(text)
      }),
      { numRuns: 20 },
    )
  })

  test('is not valid once any byte of it is another', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(badge.length - 1), fc.integer({ min: 1, max: 255 }), async (place, by) => {
        expect(await verify(badge.with(place, ((badge[place] ?? 0) + by) % 256))).toMatchObject({ valid: false })
      }),
      { numRuns: 200 },
    )
  })

  test('is not valid once its credential is another, though its check sums are right', async () => {
    const changed = Buffer.from(badge)
    const start = changed.indexOf('iTXt')
    changed.write('Z', changed.indexOf('Miqrasiya', start))
    changed.writeUInt32BE(crc32(changed.subarray(start, start + 4 + changed.readUInt32BE(start - 4))), start + 4 + changed.readUInt32BE(start - 4))
    expect(await verify(changed)).toEqual({ valid: false, fault: 'forged', shown: null })
  })

  test('has one credential only', async () => {
    expect(() => bake(badge, credential)).toThrow(RangeError)
    const start = Buffer.from(badge).indexOf('iTXt') - 4
    const chunk = badge.subarray(start, start + 12 + Buffer.from(badge).readUInt32BE(start))
    expect(await verify(Buffer.concat([badge.subarray(0, start), chunk, badge.subarray(start)]))).toMatchObject({ fault: 'damagedPicture' })
    expect(await verify(picture)).toEqual({ valid: false, fault: 'noCredential', shown: null })
  })

  test.each([0, 20, 100, badge.length - 1])('that ends after %i bytes is none', async (length) => {
    expect(await verify(badge.subarray(0, length))).toMatchObject({ valid: false })
  })
})

test('a QR code leads where it should, read by another program', async () => {
  const path = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-20 -20 240 240" width="480"><path fill="#12211f" d="${qrPath(addresses.page, 200)}"/></svg>`
  const { data, info } = await sharp(Buffer.from(path)).flatten({ background: '#fff' }).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(addresses.page)
})
