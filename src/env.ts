import { existsSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

/** The secret that development and demonstration use; production refuses it. */
const DEMO_SECRET = 'demonstration-only-secret-of-the-migration-school'

const flag = z.enum(['true', 'false']).transform((value) => value === 'true')
const port = z.coerce.number().int().min(1).max(65535)

const schema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  /** PostgreSQL; when absent, `npm start` starts an embedded one and sets this for its children. */
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must start with postgres://')
    .optional(),
  /** Connections one process may hold; at least 3, since Payload keeps one for itself. */
  DATABASE_POOL: z.coerce.number().int().min(3).default(10),
  PAYLOAD_SECRET: z.string().min(32, 'must have at least 32 characters').default(DEMO_SECRET),
  /** What the signing keys of certificates are encrypted by in the database; absent: PAYLOAD_SECRET. */
  CERTIFICATE_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  PORT: port.default(3000),
  /** The address to listen on: 127.0.0.1 for this machine and a reverse proxy on it, 0.0.0.0 for everybody. */
  HOST: z.string().default('127.0.0.1'),
  /** The address people type, without a slash at the end. */
  SITE_URL: z.url().optional(),
  /** Where letters go: smtp://user:password@host:port; when absent, the local mailbox. */
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must start with smtp:// or smtps://')
    .optional(),
  MAIL_FROM: z.string().min(3).default('Miqrasiya Məktəbi <mekteb@example.az>'),
  MAILBOX_PORT: port.default(8025),
  MAILBOX_SMTP_PORT: port.default(2525),
  /** Private data of this installation: the embedded database, applicants' documents, the mailbox. */
  DATA_DIR: z.string().default('.data'),
  /** Public uploads. */
  MEDIA_DIR: z.string().default('media'),
  /** How many reverse proxies in front may be believed about the visitor's address. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).default(0),
  /** Letters and other background work done at the same time by one worker. */
  WORKER_CONCURRENCY: z.coerce.number().int().min(1).default(4),
  /** Fill an empty database with the demonstration School and its demo logins. */
  SEED_DEMO: flag.optional(),
})

/** A setting that can't be used. Its message is one line that names the setting and says what to set. */
export class SettingError extends Error {
  override name = 'SettingError'

  constructor(setting: string, problem: string) {
    super(`Setting ${setting}: ${problem}. Set it in the environment or in .env (see .env.example).`)
  }
}

/**
 * Reads and validates every setting once.
 * @param source the process environment
 * @throws SettingError
 */
function readEnv(source: Record<string, string | undefined>) {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new SettingError(String(issue?.path.join('.')), String(issue?.message))
  }
  const settings = parsed.data
  const demo = settings.SEED_DEMO ?? !(settings.NODE_ENV === 'production' && given.DATABASE_URL)
  if (settings.NODE_ENV === 'production' && !demo && settings.PAYLOAD_SECRET === DEMO_SECRET) {
    throw new SettingError('PAYLOAD_SECRET', 'production needs its own, 32 or more random characters')
  }
  return {
    ...settings,
    SEED_DEMO: demo,
    SITE_URL: (settings.SITE_URL ?? `http://127.0.0.1:${settings.PORT}`).replace(/\/+$/, ''),
    SMTP_URL: settings.SMTP_URL ?? `smtp://127.0.0.1:${settings.MAILBOX_SMTP_PORT}`,
    /** True when letters stay in the local mailbox. */
    SMTP_URL_IS_MAILBOX: settings.SMTP_URL === undefined,
    DATA_DIR: path.resolve(settings.DATA_DIR),
    MEDIA_DIR: path.resolve(settings.MEDIA_DIR),
  }
}

// Tests set what they need, whatever the developer's own file says.
if (process.env.NODE_ENV !== 'test' && existsSync('.env')) process.loadEnvFile('.env')

export const env = readEnv(process.env)
