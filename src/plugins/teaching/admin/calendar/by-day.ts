import type { CollisionDetection, KeyboardCoordinateGetter } from '@dnd-kit/core'
import { pointerWithin } from '@dnd-kit/core'

const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 7, ArrowUp: -7 }

/** Moves what is carried by the arrow keys: a day to either side, a week up or down. `days`: the ids of the days in their order; `start`: where one begins that comes from no day. */
export const byDay =
  (days: readonly string[], start: string | undefined): KeyboardCoordinateGetter =>
  (event, { context: { droppableRects, over } }) => {
    const step = steps[event.code]
    if (!step) return undefined
    event.preventDefault()
    const at = over ? days.indexOf(String(over.id)) : -1
    const to = at === -1 ? start : days[Math.min(days.length - 1, Math.max(0, at + step))]
    const rect = to === undefined ? undefined : droppableRects.get(to)
    return rect && { x: rect.left, y: rect.top }
  }

/** The day that the pointer is in; by keyboard, the one whose corner is nearest to what is carried. */
export const onDay: CollisionDetection = (asked) => {
  if (asked.pointerCoordinates) return pointerWithin(asked)
  const { left, top } = asked.collisionRect
  const away = (id: string | number): number => {
    const rect = asked.droppableRects.get(id)
    return rect ? Math.hypot(rect.left - left, rect.top - top) : Number.POSITIVE_INFINITY
  }
  return asked.droppableContainers
    .map(({ id }) => ({ id, value: away(id) }))
    .sort((one, other) => one.value - other.value)
    .map(({ id, value }) => ({ id, data: { value } }))
}
