import { headers } from 'next/headers'
import { applyView, kept } from './view'

/** Shows the page as this visitor has chosen before it is drawn for the first time. */
export async function ViewHead() {
  const nonce = (await headers()).get('content-security-policy')?.match(/'nonce-([^']+)'/)?.[1]
  return (
    <script nonce={nonce} suppressHydrationWarning>
      {`(${applyView.toString()})('${kept}')`}
    </script>
  )
}
