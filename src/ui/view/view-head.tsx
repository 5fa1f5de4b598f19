import { OwnScript } from './own-script'
import { applyView, kept } from './view'

/** Shows the page as this visitor has chosen before it is drawn for the first time. */
export function ViewHead() {
  return <OwnScript text={`(${applyView.toString()})('${kept}')`} />
}
