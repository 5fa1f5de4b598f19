import { Bitstring } from '@digitalbazaar/bitstring'
import { credentialsContext, type StatusEntry, type StatusListCredential } from './shape'

/** How many credentials a list has at least, so that asking for it does not tell whose credential is looked at (Bitstring Status List 1.0, section 6.1). */
export const leastInList = 131_072

/** Where a credential finds out whether it was revoked. */
export const statusEntry = (list: string, index: number): StatusEntry => ({
  id: `${list}#${index}`,
  type: 'BitstringStatusListEntry',
  statusPurpose: 'revocation',
  statusListIndex: String(index),
  statusListCredential: list,
})

/** The bits with a 1 at these places: compressed by GZIP, in base64url after the letter that says so. */
export async function encodeList(revoked: Iterable<number>, length = leastInList): Promise<string> {
  const bits = new Bitstring({ length })
  for (const index of revoked) bits.set(index, true)
  return `u${await bits.encodeBits()}`
}

/**
 * Whether the bit at a place of a list is 1.
 * @throws RangeError when the list is none, is shorter than lists are, or has no such place
 */
export async function isSet(encodedList: string, index: number): Promise<boolean> {
  const bits = await decoded(encodedList)
  if (bits.length < leastInList || index >= bits.length) throw new RangeError(`A list of ${bits.length} bits has no use for place ${index}.`)
  return bits.get(index)
}

/** What base64url says. Bitstring's own way of reading it needs a Buffer, which browsers lack. */
const bytesOf = (base64url: string): Uint8Array => Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0))

async function decoded(encodedList: string): Promise<Bitstring> {
  try {
    return new Bitstring({ buffer: await Bitstring.uncompressBits({ compressed: bytesOf(encodedList.slice(1)) }) })
  } catch {
    throw new RangeError('The list can not be unpacked.')
  }
}

/**
 * A list that is still to be secured.
 * @param asked.id its address
 * @param asked.issuer the DID of who revokes
 * @param asked.revoked the places of what was revoked
 * @param asked.validFrom since when it says so, ISO 8601
 */
export const statusList = async ({
  id,
  issuer,
  revoked,
  validFrom,
}: {
  id: string
  issuer: string
  revoked: Iterable<number>
  validFrom: string
}): Promise<Omit<StatusListCredential, 'proof'>> => ({
  '@context': [credentialsContext],
  id,
  type: ['VerifiableCredential', 'BitstringStatusListCredential'],
  issuer,
  validFrom,
  credentialSubject: { id: `${id}#list`, type: 'BitstringStatusList', statusPurpose: 'revocation', encodedList: await encodeList(revoked) },
})
