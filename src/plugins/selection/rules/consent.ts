/** How long the School keeps what applicants gave it. */
export type Retention = {
  /** Of those who are not admitted, in months from the end of the selection. */
  notAdmittedMonths: number
  /** Of participants, in years from the end of the programme. */
  participantYears: number
}

/**
 * Names what a person agrees to: the text and how long data are kept. Whoever agreed before either of them changed is asked again.
 * @param text the version that editors gave the text
 */
export const consentVersionOf = (text: string, { notAdmittedMonths, participantYears }: Retention): string => `${text}/${notAdmittedMonths}m/${participantYears}y`
