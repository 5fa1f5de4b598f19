import type { PartnerKey } from '../partners/partners'
import type { Text } from '../text'
import { guestTrainers } from './guests'
import { serviceTrainers } from './service'

/** A trainer; without a partner they work for the Service or on their own. */
export type TrainerSource = { name: Text; position: Text; partner?: PartnerKey; bio: Text }

export const trainers = { ...serviceTrainers, ...guestTrainers }

export type TrainerKey = keyof typeof trainers
