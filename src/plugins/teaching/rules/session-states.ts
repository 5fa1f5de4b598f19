/** What may be a session's state: being planned, told to everybody, or called off after it was told. */
export const sessionStates = ['draft', 'planned', 'cancelled'] as const

export type SessionState = (typeof sessionStates)[number]

/** From which state a session may come to which others. What was told is never planned in secret again, and a draft is deleted rather than cancelled: nobody knows of it. */
const next: Readonly<Record<SessionState, readonly SessionState[]>> = { draft: ['planned'], planned: ['cancelled'], cancelled: ['planned'] }

/** Whether a session may come from one state to another; to stay in one is always lawful. */
export const mayBecome = (from: SessionState, to: SessionState): boolean => from === to || next[from].includes(to)
