'use client'
import { useCollapsible } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/**
 * Opens a row that was just added: where the rows of a list begin closed, Payload closes it with the answer of the server, which also brings its name.
 * @param empty whether nothing says yet which row it is
 */
export function useStayOpen(empty: boolean): void {
  const { isCollapsed, toggle } = useCollapsible()
  const added = useRef(empty)
  useEffect(() => {
    if (!added.current || !isCollapsed) return
    added.current = false
    toggle()
  }, [isCollapsed, toggle])
}
