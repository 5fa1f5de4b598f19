import { notFound } from 'next/navigation'

/** Whatever has no page gets ours that says so, in the language of its address. */
export default function Nowhere() {
  notFound()
}
