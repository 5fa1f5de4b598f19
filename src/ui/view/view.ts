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

/**
 * Makes the panel of the page keep what is chosen in it. Like {@link applyView} it runs as text, on pages that bring no other script as well.
 * @param apply puts on the page what the browser has kept
 */
export function watchPanel(name: string, apply: (name: string) => void): void {
  const panel = document.getElementById('view')
  const form = panel?.querySelector('form')
  const said = panel?.querySelector('[role=status]')
  if (!panel || !form || !said) return

  // The marks are set as the page already looks.
  const mark = () => {
    apply(name)
    for (const input of form.querySelectorAll('input')) {
      const chosen = document.documentElement.getAttribute(`data-${input.name}`)
      input.checked = chosen === null ? input.hasAttribute('checked') : input.value === chosen
    }
  }
  const keep = (chosen: Record<string, string>, words: string | undefined) => {
    localStorage.setItem(name, JSON.stringify(chosen))
    apply(name)
    said.textContent = words ?? ''
  }
  form.addEventListener('change', () => {
    const chosen = [...form.querySelectorAll<HTMLInputElement>('input:checked')].filter((input) => !input.hasAttribute('checked'))
    keep(Object.fromEntries(chosen.map((input) => [input.name, input.value])), panel.dataset.saved)
  })
  form.addEventListener('reset', () => keep({}, panel.dataset.wasReset))
  // A page in another window follows.
  window.addEventListener('storage', mark)
  // Larger letters may have folded the head, and with it the button that opened the panel: the keyboard goes to the button of the menu that now holds it.
  panel.addEventListener('toggle', (event) => {
    const { activeElement, body } = document
    const lost = activeElement === null || activeElement === body || !activeElement.checkVisibility()
    if ((event as ToggleEvent).newState === 'closed' && lost) document.querySelector<HTMLElement>('[popovertarget=menu]')?.focus({ preventScroll: true })
  })
  mark()
}
