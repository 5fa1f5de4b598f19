/** `npm run mailbox`: takes every letter of this installation and shows it in the browser, instead of sending it to people. */
import './refusal'
import path from 'node:path'
import { env } from '@/env'
import { startMailbox } from '@/mailbox'

const mailbox = await startMailbox({ directory: path.join(env.DATA_DIR, 'mailbox'), smtpPort: env.MAILBOX_SMTP_PORT, webPort: env.MAILBOX_PORT })
console.log(`The mailbox is open: http://127.0.0.1:${env.MAILBOX_PORT}`)
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    void mailbox.close().then(() => process.exit(0))
  })
}
