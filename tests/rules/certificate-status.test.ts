import { gunzipSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodeList, isSet, leastInList } from '@/plugins/certificates/rules/credential/status-list'

const indexes = fc.uniqueArray(fc.nat(leastInList - 1), { maxLength: 40 })

test('a list holds the places that were put into it, and no others', async () => {
  await fc.assert(
    fc.asyncProperty(indexes, fc.array(fc.nat(leastInList - 1), { maxLength: 10 }), async (revoked, asked) => {
      const list = await encodeList(revoked)
      for (const index of [...revoked, ...asked]) expect(await isSet(list, index)).toBe(revoked.includes(index))
    }),
    { numRuns: 25 },
  )
})

/** The bits as the recommendation puts them: the first is the greatest of the first byte. */
const bitsWith = (revoked: readonly number[]): Buffer => {
  const bits = Buffer.alloc(leastInList / 8)
  for (const index of revoked) bits[index >> 3] = (bits[index >> 3] ?? 0) | (0x80 >> (index & 7))
  return bits
}

test('another program reads a list, and writes one that is read', async () => {
  await fc.assert(
    fc.asyncProperty(indexes, async (revoked) => {
      expect(gunzipSync(Buffer.from((await encodeList(revoked)).slice(1), 'base64url')).equals(bitsWith(revoked))).toBe(true)
      const theirs = `u${gzipSync(bitsWith(revoked)).toString('base64url')}`
      for (const index of revoked) expect(await isSet(theirs, index)).toBe(true)
      expect(await isSet(theirs, leastInList - 1)).toBe(revoked.includes(leastInList - 1))
    }),
    { numRuns: 25 },
  )
})

test('a list is large enough to hide in, though it is small to send', async () => {
  expect(leastInList).toBeGreaterThanOrEqual(131_072)
  expect((await encodeList([1])).length).toBeLessThan(200)
  await expect(isSet(`u${gzipSync(Buffer.alloc(leastInList / 8 - 1)).toString('base64url')}`, 0)).rejects.toThrow(RangeError)
})

test('a list has no place beyond its end', async () => {
  await expect(isSet(await encodeList([]), leastInList)).rejects.toThrow(RangeError)
  await expect(isSet('unothing', 0)).rejects.toThrow(RangeError)
})
