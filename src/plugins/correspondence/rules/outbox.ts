/** `queued`: will be sent; `held`: waits for staff; `sent`: taken by the mail server; `failed`: given up after the last attempt. */
export const letterStates = ['queued', 'held', 'sent', 'failed'] as const

export type LetterState = (typeof letterStates)[number]

/** How often a letter is tried, with growing pauses: about a day altogether. Fewer than the queue would, so that a crash never leaves a letter untried. */
export const deliveryAttempts = 12

/** What staff may do with a letter by changing its state. */
export const moves = {
  hold: { from: 'queued', to: 'held' },
  release: { from: 'held', to: 'queued' },
  retry: { from: 'failed', to: 'queued' },
} as const satisfies Record<string, { from: LetterState; to: LetterState }>

export type Move = keyof typeof moves

/** What staff may change in a letter that has not left. */
export const editable = ['to', 'locale', 'subject', 'body'] as const

type Letter = Record<(typeof editable)[number], string> & { state: LetterState }

export type Verdict = { move: Move | null; edited: (typeof editable)[number][] } | { refusal: 'noSuchMove' | 'gone' | 'secret' }

/**
 * Judges a change that a person wants in a letter.
 * @param secret whether the letter carries a one-time code: whoever could send it elsewhere could sign in as somebody else
 */
export function judgeChange(before: Letter, wished: Partial<Letter>, secret: boolean): Verdict {
  const edited = editable.filter((field) => wished[field] !== undefined && wished[field] !== before[field])
  const state = wished.state ?? before.state
  const move = (Object.keys(moves) as Move[]).find((name) => moves[name].from === before.state && moves[name].to === state) ?? null
  if (state !== before.state && !move) return { refusal: 'noSuchMove' }
  if (edited.length > 0 && secret) return { refusal: 'secret' }
  if (edited.length > 0 && !['queued', 'held'].includes(before.state)) return { refusal: 'gone' }
  return { move, edited }
}
