import { useEffect } from 'react'

/**
 * Looks again while a page is looked at: every so often, when one comes back to it, and when the network does.
 * @param every in milliseconds
 */
export function useLooking(look: () => unknown, every: number): void {
  useEffect(() => {
    const again = () => {
      if (document.visibilityState === 'visible') void look()
    }
    const timer = setInterval(again, every)
    document.addEventListener('visibilitychange', again)
    window.addEventListener('online', again)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', again)
      window.removeEventListener('online', again)
    }
  }, [look, every])
}
