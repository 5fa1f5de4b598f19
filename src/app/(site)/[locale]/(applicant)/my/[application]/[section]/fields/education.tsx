'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { TextField } from '@/ui/form/controls'
import { SearchSelect } from '@/ui/form/search-select'
import type { FieldsProps } from '../ask'

/** Where somebody studies, and how well. */
export function EducationFields({ ask, value, error }: FieldsProps<'education'>) {
  const t = useTranslations('apply.form')
  const [institution, setInstitution] = useState(value('education.institution'))
  return (
    <div className="fields">
      <SearchSelect
        chosen={institution}
        empty={t('choose')}
        error={error('education.institution')}
        found={(count) => t('education.found', { count })}
        id="education.institution"
        label={t('education.institution')}
        name="education.institution"
        onChoose={setInstitution}
        options={ask.institutions}
        search={t('education.search')}
      />
      {(institution === 'other' || institution === '') && (
        <TextField
          autoComplete="organization"
          defaultValue={value('education.institutionOther')}
          error={error('education.institutionOther')}
          hint={institution === '' ? t('education.institutionOtherHint') : undefined}
          id="education.institutionOther"
          label={t('education.institutionOther')}
          name="education.institutionOther"
        />
      )}
      <TextField
        autoComplete="off"
        defaultValue={value('education.averageGrade')}
        error={error('education.averageGrade')}
        hint={t('education.averageGradeHint')}
        id="education.averageGrade"
        inputMode="decimal"
        label={t('education.averageGrade')}
        name="education.averageGrade"
        width="short"
      />
    </div>
  )
}
