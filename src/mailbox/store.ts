import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** A letter as it arrived. `receivedAt` is ISO 8601 in UTC; `to` holds the addresses of the envelope, in lower case. */
export type Message = {
  id: string
  receivedAt: string
  from: string
  to: string[]
  subject: string
  text: string
  html: string | null
  /** The lines of its head by their names in small letters, each on one line. Letters kept by an earlier version have none. */
  headers?: Record<string, string>
  /** Its files, in base64. Letters kept by an earlier version have none. */
  attachments?: { name: string; type: string; content: string }[]
}

export type MessageStore = {
  /** Keeps a letter; it is on the disk when this resolves. */
  add: (message: Omit<Message, 'id'>) => Promise<Message>
  /** The newest first. `to`: only letters to addresses that contain this. */
  list: (filter?: { to?: string; limit?: number }) => Message[]
  find: (id: string) => Message | undefined
}

/** Older letters are thrown away beyond this number. */
const most = 5000

/** Opens the letters kept in a folder, one JSON file each, named by the time of arrival. */
export async function openStore(directory: string): Promise<MessageStore> {
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const names = (await readdir(directory)).filter((name) => name.endsWith('.json')).sort()
  const messages: Message[] = await Promise.all(names.map(async (name) => JSON.parse(await readFile(path.join(directory, name), 'utf8')) as Message))
  const fileOf = ({ receivedAt, id }: Message) => path.join(directory, `${receivedAt.replaceAll(':', '-')}-${id}.json`)

  return {
    async add(arrived) {
      const message = { id: randomUUID(), ...arrived }
      const file = fileOf(message)
      await writeFile(`${file}.part`, JSON.stringify(message, null, 2), { mode: 0o600 })
      await rename(`${file}.part`, file)
      messages.push(message)
      for (const old of messages.splice(0, Math.max(0, messages.length - most))) await rm(fileOf(old), { force: true })
      return message
    },
    list({ to, limit = 200 } = {}) {
      const wanted = to?.trim().toLowerCase()
      const found = wanted ? messages.filter((message) => message.to.some((address) => address.includes(wanted))) : messages
      return found.slice(-limit).reverse()
    },
    find: (id) => messages.find((message) => message.id === id),
  }
}
