'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Education } from '@/plugins/selection'
import { judgeEligibility } from '@/plugins/selection/rules/eligibility'
import { factsIn } from '@/plugins/selection/rules/facts'
import { RadioField, SelectField, TextField } from '@/ui/form/controls'
import type { FieldsProps } from '../ask'
import { NotCalledFor } from './not-called-for'

/** Whether the programme calls for somebody with these studies, said as soon as it is known. */
export function EligibilityFields({ ask, value, error }: FieldsProps<'eligibility'>) {
  const t = useTranslations('apply.form')
  const [studies, setStudies] = useState({ field: value('education.field'), level: value('education.level'), year: value('education.year') })
  const answer = (part: Partial<typeof studies>) => setStudies((before) => ({ ...before, ...part }))
  // Of the facts, only those of one's studies are asked here: the day on which ages are counted is of no matter.
  const answers = factsIn({ education: studies as Education }, '')
  const answered = ['education.field', 'education.level', 'education.year'].every((fact) => answers.get(fact)?.length)
  const eligible =
    answered &&
    judgeEligibility(
      ask.rules.map(({ rule }) => rule),
      answers,
    ).verdict === 'eligible'
  return (
    <div className="fields">
      <SelectField
        defaultValue={value('education.field')}
        empty={t('choose')}
        error={error('education.field')}
        hint={t('education.fieldHint')}
        id="education.field"
        label={t('education.field')}
        name="education.field"
        onChange={(event) => answer({ field: event.target.value })}
        options={ask.fields}
        width="half"
      />
      <RadioField
        chosen={value('education.level')}
        error={error('education.level')}
        id="education.level"
        label={t('education.level')}
        name="education.level"
        onChoose={(level) => answer({ level })}
        options={ask.levels}
      />
      <TextField
        autoComplete="off"
        defaultValue={value('education.year')}
        error={error('education.year')}
        hint={studies.level === 'graduate' ? t('education.graduationYearHint') : studies.level ? t('education.studyYearHint') : t('education.yearHint')}
        id="education.year"
        inputMode="numeric"
        label={studies.level === 'graduate' ? t('education.graduationYear') : studies.level ? t('education.studyYear') : t('education.year')}
        maxLength={4}
        name="education.year"
        onChange={(event) => answer({ year: event.target.value })}
        width="short"
      />
      <div>
        <div role="status">
          {eligible && (
            <div className="notice" data-tone="success">
              <p className="notice-title">{t('verdict.eligible')}</p>
              <p>{t('verdict.eligibleText')}</p>
            </div>
          )}
        </div>
        <NotCalledFor answers={answers} rules={ask.rules} />
      </div>
    </div>
  )
}
