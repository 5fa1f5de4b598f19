/** What stands in the fields of a form: names and values, as a browser would send them. */
export type Typed = readonly (readonly [name: string, value: string])[]

/** The text fields of a form; files and what the framework adds are left out, line ends are of one kind. */
export function typedIn(form: FormData): Typed {
  return [...form.entries()].flatMap(([name, value]) => (typeof value === 'string' && !name.startsWith('$') ? [[name, value.replace(/\r\n?/g, '\n')] as const] : []))
}

/** The value of one field; empty when it was not sent. */
export const valueIn = (typed: Typed, name: string): string => typed.find(([given]) => given === name)?.[1] ?? ''

/** A short mark of what was typed, equal for equal fields: it tells whether somebody else changed them meanwhile. It protects nothing. */
export function fingerprint(typed: Typed): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57]
  for (const unit of JSON.stringify(typed)) {
    const code = unit.codePointAt(0) ?? 0
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  const mix = (one: number, other: number) => Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909)
  return (mix(high, low) >>> 0).toString(36) + (mix(low, high) >>> 0).toString(36)
}
