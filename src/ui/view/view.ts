/** What a visitor may change about how the site looks, and what each may be; the first is what nobody has chosen. */
export const choices = {
  text: ['normal', 'large', 'largest'],
  spacing: ['normal', 'wide'],
  contrast: ['device', 'more'],
  motion: ['device', 'less'],
} as const

export type Aspect = keyof typeof choices

export const aspects = Object.keys(choices) as Aspect[]

/** The name under which the browser keeps what was chosen. */
export const kept = 'view'

/**
 * Puts what the browser has kept on the page, as `data-` attributes that the style sheet knows. It stands in the head as text and runs before anything
 * is drawn, so it leans on nothing outside itself; the server knows nothing of it, and answers everybody alike.
 */
export function applyView(name: string): void {
  try {
    const chosen: Record<string, string> = JSON.parse(localStorage.getItem(name) ?? '{}')
    for (const aspect of ['text', 'spacing', 'contrast', 'motion']) {
      const value = chosen[aspect]
      if (value) document.documentElement.setAttribute(`data-${aspect}`, value)
      else document.documentElement.removeAttribute(`data-${aspect}`)
    }
  } catch {
    // Whoever lets nothing be kept sees the site as it is.
  }
}
