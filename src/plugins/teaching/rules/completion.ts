import type { Attendance } from './attendance'

/** What being excused from a session comes to: as if attended, as if the session had not been, or as if missed. */
export const excuses = ['attended', 'leftOut', 'missed'] as const

/** What a programme asks of whoever is to complete it. Shares are in per cent of the sessions of a part. */
export type CompletionRule = {
  readonly parts: readonly { readonly part: string; readonly least: number }[]
  /** What coming late counts for, in per cent of a session. */
  readonly lateCounts: number
  readonly excused: (typeof excuses)[number]
  /** Whether every task that is asked of everybody has to be accepted; the final work is none of them. */
  readonly tasks: boolean
  /** Whether the final work has to be accepted. */
  readonly finalWork: boolean
}

/** A session that is not cancelled, or a training that is still to be given a time, as it stands for one participant; `state` is null while nothing was said of them. */
export type Attended = { readonly part: string; readonly over: boolean; readonly state: Attendance | null }

/** A task as it stands for one participant; `open`: whether it can still be handed in. */
export type Work = { readonly key: string; readonly final: boolean; readonly state: 'handedIn' | 'accepted' | null; readonly open: boolean }

/** `open`: not met yet, and it can still be; `lost`: it can't be any more. */
export type Met = 'met' | 'open' | 'lost'

/**
 * One line of what is asked, and how it stands. Of a part: `attended` sessions of `of` (late ones in fractions), `blank` that are over and of which nothing was said, `ahead` that are to come, and how many
 * more have to be attended. Of a task, and of the final work: its own key; null for a final work that was not set yet.
 */
export type Line =
  | {
      readonly asks: 'share'
      readonly part: string
      readonly met: Met
      readonly least: number
      readonly attended: number
      readonly of: number
      readonly blank: number
      readonly ahead: number
      readonly needed: number
    }
  | { readonly asks: 'task' | 'final'; readonly key: string | null; readonly met: Met; readonly handedIn: boolean }

export type ShareLine = Extract<Line, { asks: 'share' }>

export type Completion = { readonly met: Met; readonly lines: readonly Line[] }

/** What a session is worth, in per cent; null for one that is left out. */
const worth = (state: Attendance, { excused, lateCounts }: CompletionRule): number | null => {
  if (state === 'present') return 100
  if (state === 'late') return lateCounts
  if (state === 'absent') return 0
  return { attended: 100, leftOut: null, missed: 0 }[excused]
}

const metBy = (sure: boolean, possible: boolean): Met => (sure ? 'met' : possible ? 'open' : 'lost')

/**
 * A share is met once it holds even if everything that is unknown were missed, and lost once it fails even if all of that were attended. A part without sessions has no share: it is open.
 */
function shareOf({ least, part }: CompletionRule['parts'][number], sessions: readonly Attended[], rule: CompletionRule): ShareLine {
  const own = sessions.filter((session) => session.part === part)
  const known = own.flatMap(({ state }) => (state === null ? [] : [worth(state, rule)])).filter((value) => value !== null)
  const unknown = own.filter(({ state }) => state === null)
  const of = known.length + unknown.length
  const sum = known.reduce((total, value) => total + value, 0)
  const short = least * of - sum
  const ahead = unknown.filter(({ over }) => !over).length
  return {
    asks: 'share',
    part,
    met: of === 0 ? 'open' : metBy(short <= 0, short <= 100 * unknown.length),
    least,
    attended: sum / 100,
    of,
    blank: unknown.length - ahead,
    ahead,
    needed: Math.max(0, Math.ceil(short / 100)),
  }
}

const workOf = ({ final, key, open, state }: Work): Line => ({
  asks: final ? 'final' : 'task',
  key,
  met: metBy(state === 'accepted', open || state === 'handedIn'),
  handedIn: state !== null,
})

const notSetYet: Line = { asks: 'final', key: null, met: 'open', handedIn: false }

function worksAsked(rule: CompletionRule, works: readonly Work[]): Line[] {
  const tasks = rule.tasks ? works.filter(({ final }) => !final).map(workOf) : []
  if (!rule.finalWork) return tasks
  const finals = works.filter(({ final }) => final).map(workOf)
  return [...tasks, ...(finals.length > 0 ? finals : [notSetYet])]
}

/** Judges one participant by the rule of their programme: each line with how it stands. What nobody said is never a zero. A rule that asks for nothing is met by nobody. */
export function judgeCompletion(rule: CompletionRule, sessions: readonly Attended[], works: readonly Work[]): Completion {
  const lines = [...rule.parts.map((part) => shareOf(part, sessions, rule)), ...worksAsked(rule, works)]
  const met = lines.some((line) => line.met === 'lost') ? 'lost' : lines.length > 0 && lines.every((line) => line.met === 'met') ? 'met' : 'open'
  return { met, lines }
}

/** The share that was attended of the sessions of which something is known, in per cent; null while nothing is. */
export function attendedSoFar({ ahead, attended, blank, of }: ShareLine): number | null {
  const known = of - ahead - blank
  return known === 0 ? null : (100 * attended) / known
}

/** How a participant stands as a whole. `excepted`: the School makes an exception. */
export const completionStandings = ['met', 'excepted', 'open', 'lost', 'graduated'] as const

export type CompletionStanding = (typeof completionStandings)[number]

export function standingOf({ excepted, graduated, met }: { excepted: boolean; graduated: boolean; met: Met }): CompletionStanding {
  if (graduated) return 'graduated'
  return met !== 'met' && excepted ? 'excepted' : met
}

/** Whether somebody can graduate. */
export const isReady = (standing: CompletionStanding): boolean => standing === 'met' || standing === 'excepted'
