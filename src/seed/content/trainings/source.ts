import type { PartnerKey } from '../partners/partners'
import type { Lines, Text } from '../text'
import type { TrainerKey } from '../trainers/trainers'
import type { VenueKey } from './venues'

/** One training as it is written here. Its order, part and hours follow from where it stands in the curriculum. */
export type TrainingSource = {
  title: Text
  summary: Text
  /** What participants take away; one line becomes one item of a list. */
  learn: Lines
  trainers: TrainerKey[]
  partner?: PartnerKey
  /** A class when absent. */
  kind?: 'visit' | 'partner-event'
  venue: VenueKey
  /** Azerbaijani when absent. */
  language?: 'en'
}
