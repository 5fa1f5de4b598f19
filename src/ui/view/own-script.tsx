import { headers } from 'next/headers'

/** A few lines of our own that run on every page, also on those that bring nothing of the framework (`content/plain.ts`). */
export async function OwnScript({ text }: { text: string }) {
  const nonce = (await headers()).get('content-security-policy')?.match(/'nonce-([^']+)'/)?.[1]
  return (
    <script nonce={nonce} data-own="" suppressHydrationWarning>
      {text}
    </script>
  )
}
