/** The 32 signs of a serial number: no 0 beside O, no 1 beside I. Every other letter and digit stands for five bits. */
const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** How many signs are random: 70 bits, so that of a million certificates none is found by a billion tries a second in a lifetime of people. */
const randomSigns = 14

/** How many random bytes a serial number is made of. */
export const serialBytes = randomSigns

/** The greatest prime that two signs can write. */
const modulus = 1021n

/** What the number that a serial number writes leaves, divided by the modulus. */
const remainder = 1n

const numberOf = (written: string): bigint => [...written].reduce((sum, sign) => sum * 32n + BigInt(signs.indexOf(sign)), 0n)

/**
 * A new serial number, such as `7K3Q-9XWD-PR2F-M4TB`. It says nothing about the certificates before and after it.
 *
 * The last two signs guard against slips, as the pure systems of ISO/IEC 7064 do: the whole, read as a number, leaves 1 when it is divided by 1021. Any one wrong
 * sign and any two exchanged ones are noticed, other slips in 1020 of 1021 cases.
 * @param random {@link serialBytes} bytes from a source that nobody can foresee
 * @throws RangeError when they are fewer or more
 */
export function serialFrom(random: Uint8Array): string {
  if (random.length !== serialBytes) throw new RangeError(`A serial number is made of ${serialBytes} random bytes; ${random.length} are given.`)
  const body = Array.from(random, (byte) => signs[byte % 32]).join('')
  const check = (modulus + remainder - ((numberOf(body) * 1024n) % modulus)) % modulus
  return grouped(`${body}${signs[Number(check / 32n)]}${signs[Number(check % 32n)]}`)
}

const grouped = (plain: string): string => plain.replace(/.{4}(?=.)/g, '$&-')

const shape = new RegExp(`^[${signs}]{${randomSigns + 2}}$`, 'i')

/**
 * A serial number as somebody typed or pasted it: in small letters, with other dashes or blanks, or none.
 * @returns it as it is printed; null when it can't be one
 */
export function readSerial(typed: string): string | null {
  const plain = typed.replace(/[\s\p{Dash}]/gu, '')
  if (!shape.test(plain)) return null
  const written = plain.toUpperCase()
  return numberOf(written) % modulus === remainder ? grouped(written) : null
}
