import { isPng, unbake } from './badge/bake'
import { readJson } from './credential/json'
import type { CertificateCredential } from './credential/shape'
import { certificateIn, type Fault, type Trusted, type Verdict, verifyCredential } from './credential/verify'
import { openPdf } from './pdf/seal'

/** What can be wrong with a file, before or after its credential is looked at. */
export type FileFault = 'noCredential' | 'damagedPicture' | 'notJson' | 'changedPdf'

export type FileVerdict =
  | Extract<Verdict, { valid: true }>
  | { readonly valid: false; readonly fault: Fault | FileFault; readonly shown: Extract<Verdict, { valid: false }>['shown'] }

const no = (fault: Fault | FileFault): FileVerdict => ({ valid: false, fault, shown: null })

/** What stands in a file, of which nothing is believed yet; `digest` is that of the printed certificate around it, null where nothing is printed. */
type Held = { readonly given: unknown; readonly digest: string | null }

/**
 * Verifies a certificate in whatever form it comes: the PDF, the credential in JSON, or the badge in PNG. It runs in a browser as well as in Node, and asks nobody.
 * @returns a verdict on any file whatever
 */
export async function verifyFile(file: Uint8Array, trusted: Trusted): Promise<FileVerdict> {
  const held = await heldIn(file)
  if ('fault' in held) return no(held.fault)
  const verdict = await verifyCredential(held.given, trusted)
  return verdict.valid && isChanged(held, verdict.credential) ? { valid: false, fault: 'changedPdf', shown: verdict.shown } : verdict
}

/** Why a file is not valid, whoever may have signed what is in it; null when only the keys can tell. */
export async function verdictWithoutKeys(file: Uint8Array): Promise<FileVerdict | null> {
  const held = await heldIn(file)
  if ('fault' in held) return no(held.fault)
  const read = certificateIn(held.given)
  if (!read) return no('wrongShape')
  return isChanged(held, read) ? no('changedPdf') : null
}

const isChanged = ({ digest }: Held, { relatedResource }: CertificateCredential): boolean => digest !== null && digest !== relatedResource[0].digestSRI

async function heldIn(file: Uint8Array): Promise<Held | { readonly fault: FileFault }> {
  if (isPdf(file)) {
    const opened = await openPdf(file)
    return opened ? heldAs(opened.credential, opened.digest) : { fault: 'noCredential' }
  }
  return isPng(file) ? heldByBadge(file) : heldAs(file)
}

const isPdf = (file: Uint8Array): boolean => String.fromCharCode(...file.subarray(0, 5)) === '%PDF-'

function heldByBadge(file: Uint8Array): Held | { readonly fault: FileFault } {
  try {
    const credential = unbake(file)
    return credential ? heldAs(credential) : { fault: 'noCredential' }
  } catch (error) {
    if (error instanceof RangeError) return { fault: 'damagedPicture' }
    throw error
  }
}

function heldAs(json: Uint8Array, digest: string | null = null): Held | { readonly fault: FileFault } {
  try {
    return { given: readJson(json), digest }
  } catch (error) {
    if (error instanceof SyntaxError) return { fault: 'notJson' }
    throw error
  }
}
