import { TZDate } from '@date-fns/tz'

/** A stretch of time in milliseconds since 1970; its end does not belong to it. */
export type Span = { readonly from: number; readonly to: number }

export const minute = 60_000

export const overlap = (one: Span, other: Span): boolean => one.from < other.to && other.from < one.to

export const contains = (outer: Span, inner: Span): boolean => outer.from <= inner.from && inner.to <= outer.to

/** What is left of some spans once others are taken out, in order. */
export const without = (spans: readonly Span[], taken: readonly Span[]): Span[] =>
  taken.reduce<Span[]>((left, gone) => left.flatMap((span) => (overlap(span, gone) ? piecesOf(span, gone) : [span])), [...spans]).sort((one, other) => one.from - other.from)

const piecesOf = (span: Span, gone: Span): Span[] =>
  [
    { from: span.from, to: Math.min(span.to, gone.from) },
    { from: Math.max(span.from, gone.to), to: span.to },
  ].filter(({ from, to }) => from < to)

/** The moment at which clocks in a zone show an hour ("09:30") of a day ("2026-10-05"); where clocks skip that hour, the one they skip to. */
export function momentOf(zone: string, day: string, hour: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const [hours = 0, minutes = 0] = hour.split(':').map(Number)
  return new TZDate(year, month - 1, date, hours, minutes, zone).getTime()
}
