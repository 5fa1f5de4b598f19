import { Button } from '@payloadcms/ui'
import { paths } from '../paths'

/** Opens the first review that is to be done. */
export const StartButton = ({ review, label }: { review: string; label: string }) => (
  <Button el="link" to={paths.review(review)} size="large">
    {label}
  </Button>
)
