import { isPng, unbake } from './badge/bake'
import { readJson } from './credential/json'
import { type Fault, type Trusted, type Verdict, verifyCredential } from './credential/verify'
import { openPdf } from './pdf/seal'

/** What can be wrong with a file, before or after its credential is looked at. */
export type FileFault = 'noCredential' | 'damagedPicture' | 'notJson' | 'changedPdf'

export type FileVerdict =
  | Extract<Verdict, { valid: true }>
  | { readonly valid: false; readonly fault: Fault | FileFault; readonly shown: Extract<Verdict, { valid: false }>['shown'] }

const no = (fault: FileFault): FileVerdict => ({ valid: false, fault, shown: null })

/** Verifies a certificate in whatever form it comes: the PDF, the credential in JSON, or the badge in PNG. It runs in a browser as well as in Node, and asks nobody. */
export async function verifyFile(file: Uint8Array, trusted: Trusted): Promise<FileVerdict> {
  if (isPdf(file)) return verifyPdf(file, trusted)
  if (isPng(file)) return verifyBadge(file, trusted)
  return verifyJson(file, trusted)
}

const isPdf = (file: Uint8Array): boolean => String.fromCharCode(...file.subarray(0, 5)) === '%PDF-'

async function verifyPdf(file: Uint8Array, trusted: Trusted): Promise<FileVerdict> {
  const opened = await openPdf(file)
  if (!opened) return no('noCredential')
  const verdict = await verifyJson(opened.credential, trusted)
  if (!verdict.valid || verdict.credential.relatedResource[0].digestSRI === opened.digest) return verdict
  return { valid: false, fault: 'changedPdf', shown: verdict.shown }
}

async function verifyBadge(file: Uint8Array, trusted: Trusted): Promise<FileVerdict> {
  try {
    const credential = unbake(file)
    return credential ? verifyJson(credential, trusted) : no('noCredential')
  } catch (error) {
    if (error instanceof RangeError) return no('damagedPicture')
    throw error
  }
}

async function verifyJson(json: Uint8Array, trusted: Trusted): Promise<FileVerdict> {
  let given: unknown
  try {
    given = readJson(json)
  } catch (error) {
    if (error instanceof SyntaxError) return no('notJson')
    throw error
  }
  return verifyCredential(given, trusted)
}
