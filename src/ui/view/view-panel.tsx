import { OwnScript } from './own-script'
import { type Aspect, applyView, aspects, choices, kept, watchPanel } from './view'
import styles from './view.module.css'

type Words = Record<'title' | 'lead' | 'reset' | 'close' | 'saved' | 'wasReset', string> & {
  [A in Aspect]: { title: string } & Record<(typeof choices)[A][number], string>
}

/** Where a visitor chooses how the site looks to them. The browser keeps it; a page in another window follows. The first choice of each is what nobody needs to choose. */
export function ViewPanel({ words }: { words: Words }) {
  return (
    <div id="view" popover="auto" role="dialog" aria-labelledby="view-title" className={styles.panel} data-print="never" data-saved={words.saved} data-was-reset={words.wasReset}>
      <div className={styles.head}>
        <h2 id="view-title" className={styles.title}>
          {words.title}
        </h2>
        <button type="button" className="button button-secondary button-small" popoverTarget="view" popoverTargetAction="hide">
          {words.close}
        </button>
      </div>
      <p className="hint">{words.lead}</p>
      <form className={styles.form}>
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
          <p role="status" className="hint" suppressHydrationWarning />
        </div>
      </form>
      <OwnScript text={`(${watchPanel.toString()})('${kept}', ${applyView.toString()})`} />
    </div>
  )
}
