/** A text in the language of the state and in English, which stand side by side on a certificate, in this order. */
export type Both = { readonly az: string; readonly en: string }

export type Signatory = {
  readonly name: string
  readonly office: Both
  /** How the person signs: PNG or JPEG, best with a clear ground. */
  readonly signature?: Uint8Array
}

/** What is printed on a certificate: all words as they are to be read. */
export type Sheet = {
  readonly serial: string
  readonly school: Both
  /** Such as “Sertifikat”, “Certificate”. */
  readonly title: Both
  /** What stands before the name, and what after it: together one sentence in each language. */
  readonly opening: Both
  readonly holder: string
  readonly statement: Both
  /** Period, hours, trainings, place and date; four at most. Where both languages write a value alike, it stands once. */
  readonly facts: readonly { readonly name: Both; readonly value: Both }[]
  /** Three at most. */
  readonly signatories: readonly Signatory[]
  /** PNG or JPEG, in the colours of a screen; what it shows in words, or nothing where it is there for the eye alone. */
  readonly emblem?: { readonly image: Uint8Array; readonly description: string }
  /** What the QR code leads to, and what is said beside it. */
  readonly page: string
  readonly check: Both
  /** For those who hear a certificate instead of seeing it: what the QR code, a signature and the file in it are. */
  readonly described: { readonly code: string; readonly signature: string; readonly credential: string }
  readonly issued: Date
}

/** A4 across, in points; what is said stands between the edges. */
export const paper = { width: 841.89, height: 595.28 }
export const edge = { left: 64, right: 736, top: 54, bottom: 541 }

/** Those of the site, as they are printed. */
export const colours = { ink: '#12211f', soft: '#475752', line: '#b9c5be', brand: '#0b5f5b', gold: '#c98d17' }

/** The panes at the edge, one for each part of the curriculum. */
export const panes = ['#e2a42b', '#1b8f89', '#1b8f89', '#1b8f89', '#a9263d', '#a9263d']
