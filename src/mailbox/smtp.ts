import type { AddressObject } from 'mailparser'
import { SMTPServer, simpleParser } from './nodemailer'
import type { MessageStore } from './store'

/** A line of a head that was broken into several is one again. */
const unfolded = (value: string) => value.replace(/\r?\n(?=\s)/g, '').trim()

const addressText = (address: AddressObject | undefined) => address?.text ?? ''

/**
 * An SMTP server that takes every letter, whoever it is for, and sends none on.
 * @returns the server, listening on 127.0.0.1
 * @throws Error when the port is taken
 */
export async function listenSmtp(store: MessageStore, port: number): Promise<InstanceType<typeof SMTPServer>> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    // A letter is acknowledged once it is on the disk.
    onData(stream, session, acknowledge) {
      const receive = async () => {
        const mail = await simpleParser(stream, { skipImageLinks: true })
        await store.add({
          receivedAt: new Date().toISOString(),
          from: addressText(mail.from),
          to: session.envelope.rcptTo.map(({ address }) => address.toLowerCase()),
          subject: mail.subject ?? '',
          text: mail.text ?? '',
          html: mail.html || null,
          headers: Object.fromEntries(mail.headerLines.map(({ key, line }) => [key, unfolded(line.slice(key.length + 1))])),
          attachments: mail.attachments.map(({ filename, contentType, content }) => ({ name: filename ?? 'file', type: contentType, content: content.toString('base64') })),
        })
      }
      receive().then(
        () => acknowledge(),
        (error: Error) => acknowledge(error),
      )
    },
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  // A client that hangs up in the middle is no reason to stop.
  server.on('error', () => undefined)
  return server
}
