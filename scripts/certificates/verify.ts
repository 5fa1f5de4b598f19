import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { env } from '@/env'
import { isLocale, locales } from '@/i18n/locales'
import { translator } from '@/i18n/translator'
import { didOfSite, documentAddress, documentOfKey } from '@/plugins/certificates/rules/credential/keys'
import { type DidDocument, didDocument } from '@/plugins/certificates/rules/credential/shape'
import { verdictInWords } from '@/plugins/certificates/rules/in-words'
import { type FileVerdict, verdictWithoutKeys, verifyFile } from '@/plugins/certificates/rules/verify-file'
import { day } from '@/ui/dates'
import { BadInput, readArguments } from '../input/command'
import { readJson } from '../input/json'
import { Refusal } from '../refusal'

const usage = `verify FILE [--keys DID.json|did:key:… [--status LIST.json]] [--site https://…] [--lang ${locales.join('|')}]`

const options = { keys: { type: 'string' }, status: { type: 'string' }, site: { type: 'string' }, lang: { type: 'string', default: 'en' } } as const

/**
 * `verify`: whether a certificate is valid, be it a PDF, a credential in JSON or a badge in PNG. With `--keys` nothing is asked of any network: the keys of the School are in that file, or its DID is the key, and what was
 * revoked is in the file of `--status`, if it is given. Otherwise both are asked of the site of the School, once the file holds what they can be needed for.
 */
export async function verify(args: string[]): Promise<void> {
  const { file, values } = readArguments(args, options, usage)
  const { keys, lang, site = env.SITE_URL, status } = values
  if (!isLocale(lang)) throw new BadInput(`There is no language "${lang}". Usage: ${usage}`)
  if (status !== undefined && keys === undefined) throw new BadInput(`A status list counts only with the keys that signed it. Usage: ${usage}`)
  if (!URL.canParse(site)) throw new BadInput(`"${site}" is no address of a site.`)
  const bytes = await readFile(file).catch((error: Error) => {
    throw new BadInput(`${file} can't be read: ${error.message}`)
  })
  const verdict = keys === undefined ? await verifyAt(site, bytes) : await verifyHere(bytes, keys, status)
  const language = { say: translator(lang, 'certificates'), day: (moment: string) => day(moment, lang), programmeIn: lang === 'az' ? 'az' : 'en' } as const
  const said = verdictInWords(verdict, language).join(' ')
  if (!verdict.valid) throw new Refusal(said)
  console.log(said)
}

const now = () => new Date()

async function verifyHere(bytes: Uint8Array, keys: string, status: string | undefined): Promise<FileVerdict> {
  const issuer = keys.startsWith('did:key:') ? documentOfKey(keys) : await readJson(keys, didDocument)
  return verifyFile(bytes, { issuer, status: status === undefined ? null : await readJson(status, z.unknown()), at: now() })
}

/** Nobody is asked about a file that no key makes valid, so what is wrong with it is said also when the site can't be reached. */
async function verifyAt(site: string, bytes: Uint8Array): Promise<FileVerdict> {
  return (await verdictWithoutKeys(bytes)) ?? verifyByKeysOf(site, bytes)
}

async function verifyByKeysOf(site: string, bytes: Uint8Array): Promise<FileVerdict> {
  const issuer = await keysOf(site)
  const verdict = await verifyFile(bytes, { issuer, status: null, at: now() })
  if (!verdict.valid) return verdict
  // Signed by the School, so the address is one that it wrote.
  const status = await asked(verdict.credential.credentialStatus.statusListCredential)
  return verifyFile(bytes, { issuer, status, at: now() })
}

async function keysOf(site: string): Promise<DidDocument> {
  const address = documentAddress(didOfSite(site))
  if (address === null) throw new BadInput(`"${site}" is no address of a site.`)
  const read = didDocument.safeParse(await asked(address))
  if (!read.success) throw new BadInput(`What stands at ${address} are no keys.`)
  return read.data
}

/** @throws BadInput when nobody answers, or not with JSON */
async function asked(address: string): Promise<unknown> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(10_000) })
    if (!answer.ok) throw new Error(`the answer is ${answer.status}`)
    return await answer.json()
  } catch (error) {
    const reason = error instanceof Error ? (error.cause instanceof Error ? error.cause.message : error.message) : error
    throw new BadInput(`${address} can't be read: ${reason}`)
  }
}
