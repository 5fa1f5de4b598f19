type Props = { action: (form: FormData) => Promise<void>; token: string; label: string }

/** One button that carries a token: what a letter leads to is done by a press, since programs that look into mail follow links too. */
export function PressForm({ action, token, label }: Props) {
  return (
    <form action={action}>
      <input type="hidden" name="token" value={token} />
      <button type="submit" className="button">
        {label}
      </button>
    </form>
  )
}
