'use client'
import { useForm, useFormFields } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useMemo } from 'react'
import { keyFrom } from '../../hooks/form-keys'
import { type EditedForm, type OutlineQuestion, outlineOf } from '../../rules/form-outline'
import { standardPapers } from '../../rules/form'

/** The questions of the form that is being edited, as they stand in its fields now. Whoever reads them is drawn anew only when they change. */
export function useOutline(): OutlineQuestion[] {
  const outline = useFormFields(([fields]) => JSON.stringify(outlineOf(reduceFieldsToValues(fields, true).form as EditedForm)))
  return useMemo(() => JSON.parse(outline) as OutlineQuestion[], [outline])
}

const useText = (path: string): string => useFormFields(([fields]) => String(fields[path]?.value ?? ''))

/** What a condition is about and how it compares, as they stand in the fields beside the one at `path`. */
export function useCondition(path: string): { of: string; comparison: string } {
  const row = path.replace(/\.\w+$/, '')
  return { of: useText(`${row}.of`), comparison: useText(`${row}.comparison`) }
}

/** Lets conditions speak of what has not been saved yet: it is given the key at once that saving would give it. */
export function useKeys(outline: readonly OutlineQuestion[]) {
  const { dispatchFields } = useForm()
  const give = (path: string, key: string): string => {
    dispatchFields({ type: 'UPDATE', path: `${path}.key`, value: key })
    return key
  }
  return {
    ofQuestion: ({ key, label, path }: OutlineQuestion): string =>
      key ??
      give(
        path,
        keyFrom(label, 'question', (one) => (standardPapers as readonly string[]).includes(one) || outline.some((other) => other.key === one)),
      ),
    ofChoice: ({ choices }: OutlineQuestion, { key, label, path }: OutlineQuestion['choices'][number]): string =>
      key ??
      give(
        path,
        keyFrom(label, 'choice', (one) => choices.some((other) => other.key === one)),
      ),
  }
}
