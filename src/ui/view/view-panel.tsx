'use client'

import { type FormEvent, type ToggleEvent, useEffect, useRef, useState } from 'react'
import { type Aspect, applyView, aspects, choices, kept } from './view'
import styles from './view.module.css'

type Words = Record<'title' | 'lead' | 'reset' | 'close' | 'saved' | 'wasReset', string> & {
  [A in Aspect]: { title: string } & Record<(typeof choices)[A][number], string>
}

/** What is chosen on the form, without what nobody needs to choose. */
const chosenOn = (form: HTMLFormElement) => Object.fromEntries([...new FormData(form)].filter(([aspect, value]) => value !== choices[aspect as Aspect]?.[0]))

/** Larger letters may have folded the head, and with it the button that opened the panel: the keyboard goes to the button of the menu that now holds it. */
function giveKeyboardBack({ newState }: ToggleEvent): void {
  const { activeElement, body } = document
  const lost = activeElement === null || activeElement === body || !activeElement.checkVisibility()
  if (newState === 'closed' && lost) document.querySelector<HTMLElement>('[popovertarget=menu]')?.focus({ preventScroll: true })
}

/** Where a visitor chooses how the site looks to them. The browser keeps it; a page in another window follows. */
export function ViewPanel({ words }: { words: Words }) {
  const form = useRef<HTMLFormElement>(null)
  const [said, say] = useState('')

  useEffect(() => {
    // The marks are set as the page already looks: it was drawn before this.
    const mark = () => {
      applyView(kept)
      for (const aspect of aspects) {
        const value = document.documentElement.getAttribute(`data-${aspect}`) ?? choices[aspect][0]
        for (const input of form.current?.querySelectorAll<HTMLInputElement>(`[name=${aspect}]`) ?? []) input.checked = input.value === value
      }
    }
    mark()
    window.addEventListener('storage', mark)
    return () => window.removeEventListener('storage', mark)
  }, [])

  const keep = (chosen: Record<string, FormDataEntryValue>, words: string) => {
    localStorage.setItem(kept, JSON.stringify(chosen))
    applyView(kept)
    say(words)
  }
  return (
    <div id="view" popover="auto" role="dialog" aria-labelledby="view-title" className={styles.panel} data-print="never" onToggle={giveKeyboardBack}>
      <div className={styles.head}>
        <h2 id="view-title" className={styles.title}>
          {words.title}
        </h2>
        <button type="button" className="button button-secondary button-small" popoverTarget="view" popoverTargetAction="hide">
          {words.close}
        </button>
      </div>
      <p className="hint">{words.lead}</p>
      <form
        ref={form}
        className={styles.form}
        onChange={(event: FormEvent<HTMLFormElement>) => keep(chosenOn(event.currentTarget), words.saved)}
        onReset={() => keep({}, words.wasReset)}
      >
        {aspects.map((aspect) => (
          <fieldset key={aspect} className="field">
            <legend>{words[aspect].title}</legend>
            <div className={styles.choices}>
              {choices[aspect].map((value, place) => (
                <label key={value} className={`choice ${styles.choice}`} data-example={`${aspect}-${value}`}>
                  <input type="radio" name={aspect} value={value} defaultChecked={place === 0} />
                  <span>{(words[aspect] as Record<string, string>)[value]}</span>
                </label>
              ))}
            </div>
          </fieldset>
        ))}
        <div className="cluster">
          <button type="reset" className="button button-secondary">
            {words.reset}
          </button>
          <p role="status" className="hint">
            {said}
          </p>
        </div>
      </form>
    </div>
  )
}
