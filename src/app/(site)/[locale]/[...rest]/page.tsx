import { Missing, missingMetadata } from '../missing'

export const generateMetadata = missingMetadata

/** Whatever has no page gets ours that says so, in the language of its address. */
export default function Nowhere() {
  return <Missing />
}
