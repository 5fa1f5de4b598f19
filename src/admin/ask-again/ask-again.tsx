'use client'
import { ServerFunctionsProvider, useDocumentInfo, useForm, useServerFunctions } from '@payloadcms/ui'
import type { FormState, ServerFunctionClient } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import { type ReactNode, useCallback, useEffect, useRef } from 'react'

/** What the server was asked about: a document, and its fields as they stood then. */
type Asked = { id?: string | number; schemaPath?: string; formState?: FormState }

/** What the forms that are open do when the server has answered. */
const listeners = new Set<(asked: Asked) => void>()

/** Tells the forms that are open what the server has answered about. */
export function Answers({ children }: { children: ReactNode }) {
  const { serverFunction } = useServerFunctions()
  const ask: ServerFunctionClient = useCallback(
    async (question) => {
      const answer = await serverFunction(question)
      if (question.name === 'form-state') for (const hear of listeners) hear(question.args)
      return answer
    },
    [serverFunction],
  )
  return <ServerFunctionsProvider serverFunction={ask}>{children}</ServerFunctionsProvider>
}

/** All that somebody has typed, chosen and added. A file is not sent until the form is saved. */
const contentOf = (fields: FormState): string => JSON.stringify(reduceFieldsToValues(fields, true), (_, value) => (value instanceof File ? undefined : value))

/**
 * Asks the server again about a form that has changed while it answered. Payload waits for a quarter of a second of stillness before it asks, and takes whatever is there when an
 * answer arrives for what the server knows: a row that was added in that quarter would stay without its fields, and a choice would not open the fields that hang on it.
 */
export function AskAgain() {
  const { dispatchFields, getFields } = useForm()
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  const times = useRef(0)
  useEffect(() => {
    const hear = ({ id: document, schemaPath, formState }: Asked) => {
      const ours = document === id && schemaPath === (collectionSlug ?? globalSlug)
      if (!ours || !formState || contentOf(formState) === contentOf(getFields())) return
      times.current += 1
      // Once Payload has taken the answer in. Whatever changes in the state of the form has it ask, and this is no part of what is saved.
      setTimeout(() => dispatchFields({ type: 'UPDATE', path: 'askedAgain', disableFormData: true, initialValue: times.current }))
    }
    listeners.add(hear)
    return () => void listeners.delete(hear)
  }, [id, collectionSlug, globalSlug, dispatchFields, getFields])
  return null
}
