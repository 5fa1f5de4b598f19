/** Signs that can't be mistaken for one another when read out, written down or printed: no 0 and O, no 1, I and L, no U and V side by side. */
const signs = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * A receipt such as `MM7-4K2P-9XQT`: the edition of the programme, then eight signs, of which there are 6.5 × 10¹¹.
 * @param random gives a whole number from 0 to below its argument, each as likely as the other
 */
export function receiptFrom(edition: number, random: (below: number) => number): string {
  const block = () => Array.from({ length: 4 }, () => signs.charAt(random(signs.length))).join('')
  return `MM${edition}-${block()}-${block()}`
}
