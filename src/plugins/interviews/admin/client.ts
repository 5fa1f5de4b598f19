import { post, read } from '@/admin/call'
import type { SlotGiven } from '../operations/give-slot'
import type { Day, FreeSlot } from '../operations/read-day'
import type { Called } from '../operations/read-reserve'
import type { TimetableWish } from '../operations/propose-timetable'
import type { TimetableState } from '../operations/read-proposal'
import type { SittingsAsked } from '../operations/sittings'
import type { Mark } from '../rules/day'

/** The endpoints of interviews, as the screens call them. Each throws as {@link post} does. */
export const timetable = {
  addSittings: (asked: SittingsAsked) => post<{ added: number }>('/timetable/sittings', asked),
  removeSitting: (asked: { program: string; panel: string; sitting: string }) => post('/timetable/sittings/remove', asked),
  day: (day: string) => read<Day>(`/timetable/day?day=${day}`),
  mark: (interview: string, mark: Mark) => post('/timetable/day/mark', { interview, mark }),
  reserve: (slot: string) => read<{ people: Called[] }>(`/timetable/day/reserve?slot=${slot}`),
  free: (application: string) => read<{ slots: FreeSlot[] }>(`/timetable/day/free?application=${application}`),
  give: (asked: SlotGiven) => post<{ interview: string }>('/timetable/day/give', asked),
  closeSlot: (slot: string, closed: boolean) => post('/timetable/slots/close', { slot, closed }),
  propose: (wish: TimetableWish) => post('/timetable/propose', wish),
  proposalState: (program: string) => read<{ state: TimetableState | null }>(`/timetable/proposal?program=${program}`),
  move: (asked: { application: string; slot: string }) => post('/timetable/move', asked),
  swap: (asked: { one: string; other: string }) => post('/timetable/swap', asked),
  pin: (asked: { interview: string; pinned: boolean }) => post('/timetable/pin', asked),
  apply: (asked: { program: string; fingerprint: string }) => post('/timetable/apply', asked),
}
