import { createHash, createHmac } from 'node:crypto'

/** Hexadecimal digits of a key and of a code: 128 bits, so that nobody finds a second thing that gives the same. */
const digits = 32

/**
 * What somebody's record is mixed with in one decision: found by nobody without the decision's secret.
 * @param secret of the decision; @param id of the record
 */
export const ownKey = (secret: string, id: string): string => createHmac('sha256', secret).update(id).digest('hex').slice(0, digits)

/**
 * What an application is called in a frozen decision: the first 32 digits of the SHA-256 of its receipt, a blank and its key. Nobody finds the person behind it, and the School can't say afterwards that it was another's: whoever is
 * told the key checks it against their own receipt.
 */
export const codeOf = (receipt: string, key: string): string => createHash('sha256').update(`${receipt} ${key}`).digest('hex').slice(0, digits)
