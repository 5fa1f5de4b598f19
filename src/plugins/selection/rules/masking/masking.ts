import { findAddresses, findDocumentNumbers, findEmails, findLinks, findPhones } from './contacts'
import { findNames, type Place } from './names'

/** What is hidden from whoever reads blindly; `passage` is what a coordinator hid. */
const maskKinds = ['email', 'link', 'address', 'phone', 'number', 'name', 'passage'] as const

export type MaskKind = (typeof maskKinds)[number]

export type Mask = Place & { readonly kind: MaskKind }

/** What the School knows of an applicant that would tell who wrote a text. */
export type Identity = { readonly names: readonly string[]; readonly identityNumber: string | null }

/**
 * What a coordinator decided about a text, in the order in which it was decided: that a passage is hidden wherever it stands, or that what is hidden and
 * reads so may be seen.
 */
export type Redaction = { readonly act: 'hide' | 'show'; readonly passage: string }

/** A text as a blind reviewer gets it: what is hidden is not in it. */
export type Masked = readonly ({ readonly text: string } | { readonly hidden: MaskKind })[]

/** The form in which a text is looked through and shown: letters and their signs put together. */
export const spelled = (text: string): string => text.normalize('NFC')

const ordered = (masks: readonly Mask[]): Mask[] => [...masks].sort((one, other) => one.from - other.from || other.to - one.to)

/** Masks that touch the same letters become one, of the kind of the one that begins first. */
function merged(masks: readonly Mask[]): Mask[] {
  const apart: Mask[] = []
  for (const mask of ordered(masks)) {
    const last = apart.at(-1)
    if (last && mask.from < last.to) apart[apart.length - 1] = { ...last, to: Math.max(last.to, mask.to) }
    else apart.push(mask)
  }
  return apart
}

/** A text with something in the place of what is masked that is no part of any word, number or address. */
const covered = (text: string, masks: readonly Mask[]): string => masks.reduce((rest, { from, to }) => `${rest.slice(0, from)}${'█'.repeat(to - from)}${rest.slice(to)}`, text)

/**
 * Where a text tells who wrote it, as far as a rule can see. What stood within something else, and shows its own bounds once that is hidden, is found too: so nothing
 * is left to find in a masked text.
 * @param text as {@link spelled} gives it
 */
function findIdentity(text: string, identity: Identity): Mask[] {
  const found = findOnce(text, identity)
  return found.length === 0 ? [] : merged([...found, ...findIdentity(covered(text, found), identity)])
}

function findOnce(text: string, identity: Identity): Mask[] {
  const found: Record<Exclude<MaskKind, 'passage'>, Place[]> = {
    email: findEmails(text),
    link: findLinks(text),
    address: findAddresses(text),
    phone: findPhones(text),
    number: findDocumentNumbers(text, identity.identityNumber),
    name: findNames(text, identity.names),
  }
  return merged(maskKinds.flatMap((kind) => (kind === 'passage' ? [] : found[kind].map(({ from, to }) => ({ from, to, kind })))))
}

/** Every place of a passage in a text, none within another. */
function occurrences(text: string, passage: string): Mask[] {
  const found: Mask[] = []
  if (passage.length === 0) return found
  for (let from = text.indexOf(passage); from >= 0; from = text.indexOf(passage, from + passage.length)) found.push({ from, to: from + passage.length, kind: 'passage' })
  return found
}

/**
 * What is hidden of a text: what the rule finds, and what coordinators decided since.
 * @param text as {@link spelled} gives it
 * @returns places in it, in their order, none touching another's letters
 */
export function findMasks(text: string, identity: Identity, redactions: readonly Redaction[] = []): Mask[] {
  let masks = findIdentity(text, identity)
  for (const { act, passage } of redactions) {
    const wanted = spelled(passage)
    masks = act === 'show' ? masks.filter(({ from, to }) => text.slice(from, to) !== wanted) : merged([...masks, ...occurrences(text, wanted)])
  }
  return masks
}

/** A text without what is hidden of it: see {@link findMasks}. */
export function maskText(given: string, identity: Identity, redactions: readonly Redaction[] = []): Masked {
  const text = spelled(given)
  const pieces: ({ text: string } | { hidden: MaskKind })[] = []
  let place = 0
  for (const { from, to, kind } of findMasks(text, identity, redactions)) {
    if (from > place) pieces.push({ text: text.slice(place, from) })
    pieces.push({ hidden: kind })
    place = to
  }
  if (place < text.length) pieces.push({ text: text.slice(place) })
  return pieces
}
