'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { RadioField, SelectField, TextField } from '@/ui/form/controls'
import type { FieldsProps } from '../ask'

/** Who somebody is. Citizens of Azerbaijan are asked for their FIN, everybody else for a passport; without scripts, for both. */
export function PersonFields({ ask, value, error }: FieldsProps<'person'>) {
  const t = useTranslations('apply.form')
  const [citizenship, setCitizenship] = useState(value('person.citizenship'))
  const field = (name: string) => ({
    id: `person.${name}`,
    name: `person.${name}`,
    defaultValue: value(`person.${name}`),
    error: error(`person.${name}`),
    label: t(`person.${name}`),
  })
  return (
    <div className="fields">
      <TextField {...field('surname')} autoComplete="family-name" />
      <TextField {...field('givenName')} autoComplete="given-name" />
      <TextField {...field('patronymic')} autoComplete="additional-name" hint={t('person.patronymicHint')} />
      <TextField {...field('birthDate')} autoComplete="bday" type="date" width="short" />
      <SelectField
        {...field('citizenship')}
        autoComplete="country"
        empty={t('choose')}
        onChange={(event) => setCitizenship(event.target.value)}
        options={ask.countries}
        width="half"
      />
      {(citizenship === 'AZ' || citizenship === '') && (
        <TextField
          {...field('identityNumber')}
          autoCapitalize="characters"
          autoComplete="off"
          hint={t('person.identityNumberHint')}
          maxLength={7}
          spellCheck={false}
          width="short"
        />
      )}
      {citizenship !== 'AZ' && <TextField {...field('passport')} autoCapitalize="characters" autoComplete="off" hint={t('person.passportHint')} spellCheck={false} width="short" />}
      <RadioField
        chosen={value('person.sex')}
        error={error('person.sex')}
        hint={t('person.sexHint')}
        id="person.sex"
        label={t('person.sex')}
        name="person.sex"
        optional={t('optional')}
        options={[
          { value: 'female', label: t('person.female') },
          { value: 'male', label: t('person.male') },
          { value: '', label: t('person.unsaid') },
        ]}
      />
      <TextField {...field('city')} autoComplete="address-level2" width="half" />
      <TextField {...field('phone')} autoComplete="tel" hint={t('person.phoneHint')} inputMode="tel" type="tel" width="half" />
    </div>
  )
}
