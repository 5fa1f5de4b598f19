'use client'
import { FieldError, FieldLabel, useField, useForm } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useId } from 'react'
import { useWords } from '@/admin/use-words'
import { isFact } from '../../rules/facts'
import { askedBefore } from '../../rules/form-outline'
import styles from './form.module.css'
import { factNames } from './subjects'
import { useKeys, useOutline } from './use-outline'

/** Chooses what a condition looks at: a question that is asked before, or what every form asks for. */
export function SubjectField({ field, path: given, readOnly }: TextFieldClientProps) {
  const { t } = useWords()
  const { disabled, path, setValue, showError, value: stored } = useField<string | null>({ potentiallyStalePath: given })
  const value = stored ?? ''
  const { dispatchFields } = useForm()
  const id = useId()
  const outline = useOutline()
  const keys = useKeys(outline)
  const before = askedBefore(outline, path)
  const known = value === '' || isFact(value) || before.some(({ key }) => key === value)
  const later = outline.find(({ key }) => key === value)
  const sections = [...new Set(before.map(({ section }) => section))]

  /** What it was compared with before is no answer to this. */
  function choose(chosen: string) {
    const question = before.find(({ path: place }) => place === chosen)
    setValue(question ? keys.ofQuestion(question) : chosen)
    dispatchFields({ type: 'UPDATE', path: path.replace(/of$/, 'value'), value: '' })
  }

  return (
    <div className={`field-type ${styles.part}`}>
      <FieldLabel htmlFor={id} label={field.label} required={field.required} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <select
          aria-describedby={known ? undefined : `${id}-unknown`}
          className={styles.control}
          disabled={readOnly || disabled}
          id={id}
          onChange={(event) => choose(event.target.value)}
          value={before.find(({ key }) => key !== null && key === value)?.path ?? value}
        >
          <option value="">{t('selection:form:choose')}</option>
          {known ? null : <option value={value}>{later?.label || value}</option>}
          {sections.map((section) => (
            <optgroup key={section} label={section || t('selection:form:noTitle')}>
              {before.flatMap((question) =>
                question.section === section ? (
                  <option key={question.path} value={question.path}>
                    {question.label || t('selection:form:noWords')}
                  </option>
                ) : (
                  []
                ),
              )}
            </optgroup>
          ))}
          <optgroup label={t('selection:form:everyForm')}>
            {factNames(t).map((fact) => (
              <option key={fact.value} value={fact.value}>
                {fact.label}
              </option>
            ))}
          </optgroup>
        </select>
      </div>
      {known ? null : (
        <p className={styles.warning} id={`${id}-unknown`}>
          {t(later ? 'selection:form:askedLater' : 'selection:form:notAsked')}
        </p>
      )}
    </div>
  )
}
