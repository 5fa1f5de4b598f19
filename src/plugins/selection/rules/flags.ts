import { alike, type Essay, leastWords, nearlyIdentical } from './likeness/essays'
import { type Applied, likenesses, type PersonLikeness, samePeople } from './likeness/people'
import { wordsOf } from './likeness/words'

/** What may be wrong with a document that could not be refused when it came. */
export const documentFaults = ['empty', 'notPdf', 'unreadable', 'locked', 'missing'] as const

export type DocumentFault = (typeof documentFaults)[number]

/** What a flag asks people to look at: two accounts that are probably one person's, essays that are nearly the same, a document. */
export const flagKinds = [...likenesses, 'essays', 'document'] as const

export type FlagKind = (typeof flagKinds)[number]

/** A flag is open until somebody has looked. Nothing is decided by either. */
export const flagStates = ['open', 'seen'] as const

export type FlagState = (typeof flagStates)[number]

/** The evidence of a flag; of an essay, its question. Ids and figures only: what was written stays where it is kept. */
export type Evidence = { one?: string; other?: string; likeness?: number; document?: string; fault?: DocumentFault }

/** A flag as it is found. `application` comes before `other`, so that the same two are found once, from whichever side. */
export type Found = { readonly key: string; readonly kind: FlagKind; readonly application: string; readonly other: string | null; readonly evidence: Evidence }

const inOrder = (one: string, other: string): [string, string] => (one < other ? [one, other] : [other, one])

/** @returns a flag for each other account that is probably the same person's, and for each reason */
export function personFlags(own: Applied, others: readonly Applied[]): Found[] {
  return samePeople([own, ...others]).flatMap(({ applications, by }) => {
    if (!applications.includes(own.application)) return []
    const theirs = others.filter(({ applicant, application }) => applicant !== own.applicant && applications.includes(application))
    return theirs.map(({ application }) => personFlag(by, ...inOrder(own.application, application)))
  })
}

const personFlag = (kind: PersonLikeness, application: string, other: string): Found => ({ key: `${kind} ${application} ${other}`, kind, application, other, evidence: {} })

/** An essay as it was handed in, and with which question. */
export type HandedEssay = Omit<Essay, 'id'> & { readonly application: string; readonly question: string }

/** The texts of what was handed in that are long enough to be compared: a few words are alike by chance. */
export function comparable(replies: Readonly<Record<string, unknown>> | undefined): { question: string; text: string }[] {
  return Object.entries(replies ?? {}).flatMap(([question, text]) => (typeof text === 'string' && wordsOf(text).length >= leastWords ? [{ question, text }] : []))
}

/** @returns a flag for each two essays, of different applicants, that are nearly identical */
export function essayFlags(own: readonly HandedEssay[], others: readonly HandedEssay[]): Found[] {
  return own.flatMap((essay) =>
    others.flatMap((other) => {
      if (other.applicant === essay.applicant) return []
      const likeness = alike(essay.text, other.text)
      return likeness >= nearlyIdentical ? [essayFlag(essay, other, likeness)] : []
    }),
  )
}

function essayFlag(own: HandedEssay, their: HandedEssay, likeness: number): Found {
  const [first, second] = own.application < their.application ? [own, their] : [their, own]
  const evidence = { one: first.question, other: second.question, likeness: Math.round(likeness * 1000) / 1000 }
  return {
    key: `essays ${first.application} ${first.question} ${second.application} ${second.question}`,
    kind: 'essays',
    application: first.application,
    other: second.application,
    evidence,
  }
}

export const documentFlag = (application: string, document: string, fault: DocumentFault): Found => ({
  key: `document ${document} ${fault}`,
  kind: 'document',
  application,
  other: null,
  evidence: { document, fault },
})
