'use client'

import { useTranslations } from 'next-intl'
import { TextArea, TextField } from '@/ui/form/controls'
import { WordCount } from '@/ui/form/word-count'
import type { FieldsProps } from '../ask'

/** The programme's questions, each with its count of words, and two of the School's own. */
export function EssayFields({ ask, value, error }: FieldsProps<'essays'>) {
  const t = useTranslations('apply.form')
  const limits = ({ minWords, maxWords }: { minWords: number; maxWords: number }) =>
    minWords > 0 ? t('essays.between', { least: minWords, most: maxWords }) : t('essays.atMost', { most: maxWords })
  const common = (name: 'experience' | 'heardFrom') => ({ id: name, name, defaultValue: value(name), error: error(name), label: t(`essays.${name}`), optional: t('optional') })
  return (
    <div className="fields">
      {ask.questions.map((question) => {
        const name = `essays.${question.key}`
        return (
          <div key={question.key}>
            <TextArea
              defaultValue={value(name)}
              error={error(name)}
              hint={[question.help, limits(question)].filter(Boolean).join(' ')}
              id={name}
              label={question.label}
              name={name}
              optional={question.required ? undefined : t('optional')}
              rows={8}
            />
            <WordCount field={name} first={value(name)} least={question.minWords} most={question.maxWords} />
          </div>
        )
      })}
      <TextArea {...common('experience')} hint={t('essays.experienceHint')} />
      <TextField {...common('heardFrom')} />
    </div>
  )
}
