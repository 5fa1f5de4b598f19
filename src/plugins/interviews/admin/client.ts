import { post } from '@/admin/call'
import type { SittingsAsked } from '../operations/sittings'

/** The endpoints of interviews, as the screens call them. Each throws as {@link post} does. */
export const timetable = {
  addSittings: (asked: SittingsAsked) => post<{ added: number }>('/timetable/sittings', asked),
  removeSitting: (asked: { program: string; panel: string; sitting: string }) => post('/timetable/sittings/remove', asked),
  closeSlot: (slot: string, closed: boolean) => post('/timetable/slots/close', { slot, closed }),
}
