const both = (az: string, en = az) => ({ az, en })

/** What is printed on certificates of a programme, as staff would write it. */
export const certificateDesign = {
  school: both('Miqrasiya Məktəbi', 'Migration School'),
  title: both('Sertifikat', 'Certificate'),
  opening: both('Təsdiq olunur ki,', 'This is to certify that'),
  statement: both('“{{programme}}” proqramını başa vurmuşdur.', 'has completed “{{programme}}”.'),
  facts: [{ name: both('Müddət', 'Period'), value: both('{{period}}') }],
  signatories: [{ name: 'Günel Ələkbərova', office: both('Rəhbər', 'Director') }],
  description: 'Təhsil proqramı.',
  criteria: 'Təlimlərdə iştirak.',
}
