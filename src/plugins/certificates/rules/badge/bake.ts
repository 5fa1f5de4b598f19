/** Under which name readers of Open Badges look for a credential in a picture (Open Badges 3.0, section 5.3.1). */
const keyword = 'openbadgecredential'

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

export const isPng = (bytes: Uint8Array): boolean => signature.every((byte, place) => bytes[place] === byte)

const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte
  for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1
  return remainder
})

/** The check sum of a chunk (PNG, annex D). */
const crc32 = (bytes: Uint8Array): number => ~bytes.reduce((sum, byte) => (sum >>> 8) ^ (remainders[(sum ^ byte) & 0xff] ?? 0), 0xffffffff) >>> 0

type Chunk = { readonly type: string; readonly data: Uint8Array }

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text)

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let place = 0
  for (const part of parts) {
    whole.set(part, place)
    place += part.length
  }
  return whole
}

/**
 * The chunks of a picture, from the first to the last.
 * @throws RangeError when it is none, is not whole, or any byte of it has changed
 */
function chunksOf(png: Uint8Array): Chunk[] {
  if (!isPng(png)) throw new RangeError('This is no PNG.')
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const chunks: Chunk[] = []
  let place = signature.length
  while (place < png.length) {
    if (place + 12 > png.length) throw new RangeError('The picture ends too early.')
    const length = view.getUint32(place)
    const end = place + 8 + length
    if (end + 4 > png.length) throw new RangeError('The picture ends too early.')
    if (view.getUint32(end) !== crc32(png.subarray(place + 4, end))) throw new RangeError('The picture is damaged.')
    chunks.push({ type: String.fromCharCode(...png.subarray(place + 4, place + 8)), data: png.slice(place + 8, end) })
    place = end + 4
  }
  if (chunks[0]?.type !== 'IHDR' || chunks.findIndex(({ type }) => type === 'IEND') !== chunks.length - 1) throw new RangeError('The picture is not whole.')
  return chunks
}

function written({ data, type }: Chunk): Uint8Array {
  const named = joined([ascii(type), data])
  const numbers = new DataView(new ArrayBuffer(8))
  numbers.setUint32(0, data.length)
  numbers.setUint32(4, crc32(named))
  const bytes = new Uint8Array(numbers.buffer)
  return joined([bytes.subarray(0, 4), named, bytes.subarray(4)])
}

/** What a text chunk of ours begins with: its name, that it is not compressed, no language, no other name. */
const opening = joined([ascii(keyword), new Uint8Array(5)])

const isOurs = ({ data, type }: Chunk): boolean => type === 'iTXt' && ascii(`${keyword}\0`).every((byte, place) => data[place] === byte)

/**
 * Bakes a credential into a picture.
 * @param credential JSON
 * @throws RangeError when the picture is no whole PNG, or has a credential already
 */
export function bake(png: Uint8Array, credential: string): Uint8Array {
  const chunks = chunksOf(png)
  if (chunks.some(isOurs)) throw new RangeError('The picture has a credential already.')
  const [header, ...rest] = chunks
  const baked = { type: 'iTXt', data: joined([opening, ascii(credential)]) }
  return joined([signature, ...[header as Chunk, baked, ...rest].map(written)])
}

/**
 * The credential that is baked into a picture, in UTF-8; null when there is none.
 * @throws RangeError when the picture is damaged, or has several credentials
 */
export function unbake(png: Uint8Array): Uint8Array | null {
  const [ours, ...more] = chunksOf(png).filter(isOurs)
  if (!ours) return null
  if (more.length > 0 || !opening.every((byte, place) => ours.data[place] === byte)) throw new RangeError('The credential in the picture can not be read.')
  return ours.data.slice(opening.length)
}
