/** The parts of three libraries that credentials need; they bring no types of their own. */

declare module '@digitalbazaar/ed25519-multikey' {
  export type Verifier = { verify(signed: { data: Uint8Array; signature: Uint8Array }): Promise<boolean> }

  type KeyPair = {
    readonly publicKeyMultibase: string
    readonly secretKeyMultibase?: string
    signer(): { sign(asked: { data: Uint8Array }): Promise<Uint8Array> }
    verifier(): Verifier
  }

  export function generate(options: { seed: Uint8Array }): Promise<KeyPair>
  export function from(key: { type: 'Multikey'; publicKeyMultibase: string; secretKeyMultibase?: string }): Promise<KeyPair>
}

declare module '@digitalbazaar/eddsa-jcs-2022-cryptosuite' {
  type Cryptosuite = {
    readonly name: 'eddsa-jcs-2022'
    /** The hashes that are signed. What it is given is changed by it. */
    createVerifyData(asked: { cryptosuite: Cryptosuite; document: object; proof: object }): Promise<Uint8Array>
  }

  export function createSignCryptosuite(): Cryptosuite
  export function createVerifyCryptosuite(): Cryptosuite
}

declare module '@digitalbazaar/bitstring' {
  export class Bitstring {
    constructor(options: { length: number } | { buffer: Uint8Array })
    readonly length: number
    get(position: number): boolean
    set(position: number, on: boolean): void
    encodeBits(): Promise<string>
    static uncompressBits(given: { compressed: Uint8Array }): Promise<Uint8Array>
  }
}

declare module 'base58-universal' {
  export function encode(bytes: Uint8Array): string
  export function decode(text: string): Uint8Array
}
