'use client'

import type { Ask, FieldsProps } from '../ask'
import { ConsentFields } from './consent'
import { EducationFields } from './education'
import { EligibilityFields } from './eligibility'
import { LanguageFields } from './languages'
import { PersonFields } from './person'
import { ReplyFields } from './replies'

type Props = Omit<FieldsProps<'person'>, 'ask'> & { ask: Ask }

/** The fields of whichever section is asked. */
export function SectionFields({ ask, ...given }: Props) {
  switch (ask.section) {
    case 'eligibility':
      return <EligibilityFields ask={ask} {...given} />
    case 'person':
      return <PersonFields ask={ask} {...given} />
    case 'education':
      return <EducationFields ask={ask} {...given} />
    case 'languages':
      return <LanguageFields ask={ask} {...given} />
    case 'replies':
      return <ReplyFields ask={ask} {...given} />
    case 'consent':
      return <ConsentFields ask={ask} {...given} />
  }
}
