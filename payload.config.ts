import path from 'node:path'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { az } from '@payloadcms/translations/languages/az'
import { en } from '@payloadcms/translations/languages/en'
import { ru } from '@payloadcms/translations/languages/ru'
import nodemailer from 'nodemailer'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { closeInternals } from '@/access'
import { askAgain } from '@/admin/ask-again'
import { forPeople } from '@/admin/for-people'
import { Applicants } from '@/collections/applicants'
import { Applications } from '@/collections/applications'
import { momentFormat } from '@/collections/fields/dates'
import { Documents } from '@/collections/documents'
import { Media } from '@/collections/media'
import { News } from '@/collections/news'
import { Pages } from '@/collections/pages'
import { Partners } from '@/collections/partners'
import { Programs } from '@/collections/programs'
import { Rooms } from '@/collections/rooms'
import { Staff } from '@/collections/staff'
import { textIsText } from '@/collections/text-is-text'
import { Trainers } from '@/collections/trainers'
import { Trainings } from '@/collections/trainings'
import { env } from '@/env'
import { Site } from '@/globals/site'
import { adminLabels, adminScreens } from '@/i18n/admin'
import { withLabels } from '@/i18n/labels'
import { defaultLocale } from '@/i18n/locales'
import { certificatesPlugin } from '@/plugins/certificates'
import { correspondencePlugin } from '@/plugins/correspondence'
import { editingPlugin } from '@/plugins/editing'
import { interviewsPlugin } from '@/plugins/interviews'
import { ledgerPlugin } from '@/plugins/ledger'
import { searchPlugin } from '@/plugins/search'
import { selectionPlugin } from '@/plugins/selection'
import { signInPlugin } from '@/plugins/sign-in'
import { teachingPlugin } from '@/plugins/teaching'

const root = process.cwd()

const config = buildConfig({
  serverURL: env.SITE_URL,
  secret: env.PAYLOAD_SECRET,

  // What the School is
  collections: [Pages, News, Programs, Trainings, Trainers, Partners, Rooms, Media, Applications, Applicants, Documents, Staff],
  globals: [Site],

  // What happens to it
  plugins: [
    ledgerPlugin(),
    correspondencePlugin(),
    signInPlugin(),
    selectionPlugin(),
    interviewsPlugin(),
    teachingPlugin(),
    certificatesPlugin(),
    searchPlugin(),
    editingPlugin(),
    forPeople,
    askAgain,
    withLabels(adminLabels),
    textIsText,
  ],

  // Where it is kept
  db: postgresAdapter({
    pool: { connectionString: env.DATABASE_URL, max: env.DATABASE_POOL, connectionTimeoutMillis: 10_000 },
    idType: 'uuid',
    push: false,
    migrationDir: path.resolve(root, 'src/migrations'),
  }),

  // How it speaks
  localization: {
    locales: [
      { code: 'az', label: 'Azərbaycanca' },
      { code: 'en', label: 'English' },
      { code: 'ru', label: 'Русский' },
    ],
    defaultLocale,
    fallback: true,
  },
  i18n: { supportedLanguages: { az, en, ru }, fallbackLanguage: 'az', translations: adminScreens },
  email: nodemailerAdapter({
    defaultFromName: env.MAIL_FROM.replace(/\s*<.*$/, ''),
    defaultFromAddress: env.MAIL_FROM.replace(/^.*<|>.*$/g, ''),
    transport: nodemailer.createTransport(env.SMTP_URL),
    skipVerify: true,
  }),
  editor: lexicalEditor(),

  admin: {
    user: 'staff',
    // Not a picture from somebody else's server.
    avatar: 'default',
    dateFormat: momentFormat,
    meta: { titleSuffix: '', defaultOGImageType: 'off', icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' }] },
    components: {
      graphics: { Icon: '/src/admin/identity#Icon', Logo: '/src/admin/identity#Logo' },
      providers: ['/src/admin/names/names#Names'],
      views: { createFirstUser: { Component: '/src/admin/first-administrator#FirstAdministrator', path: '/create-first-user', exact: true } },
    },
    importMap: { baseDir: root, importMapFile: path.resolve(root, 'src/app/(payload)/admin/importMap.js') },
  },
  // Larger files are refused while they arrive; each collection asks for less.
  upload: { abortOnLimit: true, limits: { fileSize: 20 * 1024 * 1024 } },
  graphQL: { disable: true },
  // Payload's own queue only serves scheduled publishing, and only the worker runs it.
  jobs: { access: { run: () => false, cancel: () => false } },
  typescript: { autoGenerate: false, outputFile: path.resolve(root, 'src/payload-types.ts') },
  telemetry: false,
  // A refusal is an answer, not a fault.
  loggingLevels: { APIError: 'info', ValidationError: 'info', Forbidden: 'info', NotFound: 'info', AuthenticationError: 'info' },
  sharp,
})

export default config.then(closeInternals)
