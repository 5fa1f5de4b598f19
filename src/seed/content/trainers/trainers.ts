import type { Text } from '../text'
import { guestTrainers } from './guests'
import { serviceTrainers } from './service'

export type TrainerSource = { name: Text; position: Text; bio: Text }

export const trainers = { ...serviceTrainers, ...guestTrainers }

export type TrainerKey = keyof typeof trainers
