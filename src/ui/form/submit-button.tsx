'use client'

import type { ComponentProps } from 'react'
import { useFormStatus } from 'react-dom'

const looks = { primary: 'button', secondary: 'button button-secondary', quiet: 'button button-quiet', danger: 'button button-danger' } as const

type Own = Omit<ComponentProps<'button'>, 'className' | 'type'> & { /** What it says while its form is on its way. */ pending: string; look?: keyof typeof looks }

/** A button that says when its form is on its way, and does not send it twice. */
export function SubmitButton({ children, pending, look = 'primary', onClick, ...rest }: Own) {
  const status = useFormStatus()
  const mine = status.pending && (rest.name === undefined || status.data?.get(rest.name) === rest.value)
  return (
    <button
      {...rest}
      aria-disabled={status.pending || undefined}
      className={looks[look]}
      onClick={(event) => {
        if (status.pending) event.preventDefault()
        else onClick?.(event)
      }}
      type="submit"
    >
      {mine ? pending : children}
    </button>
  )
}
