import { listenSmtp } from './smtp'
import { openStore } from './store'
import { listenWeb } from './web'

export type { Message } from './store'

/**
 * Opens the local mailbox: an SMTP server that keeps every letter, and a page that shows them. Both listen on 127.0.0.1 alone.
 * @param options.directory where the letters are kept, one file each
 */
export async function startMailbox(options: { directory: string; smtpPort: number; webPort: number }): Promise<{ close: () => Promise<void> }> {
  const store = await openStore(options.directory)
  const smtp = await listenSmtp(store, options.smtpPort)
  const web = await listenWeb(store, options.webPort)
  return {
    close: async () => {
      await Promise.all([new Promise<void>((resolve) => smtp.close(() => resolve())), web.close()])
    },
  }
}
