import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

// The relatives of nodemailer as CommonJS: their builds for ES modules import a folder, which Node does not.
export const { SMTPServer } = require('smtp-server') as typeof import('smtp-server')
export const { simpleParser } = require('mailparser') as typeof import('mailparser')
