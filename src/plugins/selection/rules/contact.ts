import { parsePhoneNumberFromString } from 'libphonenumber-js'
import { type Fault, fault, needed, tooLong } from './fault'
import { line, text } from './typed'

/** How somebody is reached, as typed. */
export type Contact = { readonly phone: string; readonly city: string }

const longestCity = 80

export const cityFault = (typed: unknown): Fault => needed(typed, tooLong(typed, longestCity))

export const phoneFault = (typed: unknown): Fault => needed(typed, fault(!parsePhoneNumberFromString(text(typed), 'AZ')?.isValid(), 'phone'))

/** A phone number in E.164; empty when it is none. */
export const phoneNumber = (typed: unknown): string => parsePhoneNumberFromString(text(typed), 'AZ')?.number ?? ''

/** What is wrong with each, in the order of the page. */
export function contactProblems({ city, phone }: Contact): ({ field: keyof Contact } & NonNullable<Fault>)[] {
  const faults = [['phone', phoneFault(phone)] as const, ['city', cityFault(city)] as const]
  return faults.flatMap(([field, found]) => (found ? [{ field, ...found }] : []))
}

/** A contact without problems, in the spelling in which it is kept. */
export const keptContact = ({ city, phone }: Contact): Contact => ({ phone: phoneNumber(phone), city: line(city) })
