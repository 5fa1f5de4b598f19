import { Body, Container, Head, Html, Link, Text } from '@react-email/components'
import { render } from '@react-email/render'
import { type CSSProperties, Fragment } from 'react'
import type { Locale } from '@/i18n/locales'
import { paragraphs } from '../rules/render'

type Props = {
  subject: string
  text: string
  /** The last words, smaller than the letter. */
  footer?: string
  locale: Locale
}

const page = { backgroundColor: '#f5f3ee', color: '#1d2433', fontFamily: 'Georgia, "Times New Roman", serif' }
const sheet = { backgroundColor: '#ffffff', padding: '24px 32px', maxWidth: '560px' }
const paragraphStyle = { fontSize: '16px', lineHeight: '26px' }
const footerStyle = { fontSize: '13px', lineHeight: '20px', color: '#5b6373', borderTop: '1px solid #e2ded4', paddingTop: '16px' }

/** Turns the addresses in a line into links. */
const linked = (line: string) =>
  line.split(/(https?:\/\/\S+)/).map((part, index) =>
    index % 2 === 1 ? (
      <Link key={part} href={part}>
        {part}
      </Link>
    ) : (
      part
    ),
  )

/** The paragraphs of a text, with its lines and links. */
const set = (text: string, style: CSSProperties) =>
  paragraphs(text).map((lines) => (
    <Text key={lines.join('\n')} style={style}>
      {lines.map((line, index) => (
        <Fragment key={line}>
          {index > 0 && <br />}
          {linked(line)}
        </Fragment>
      ))}
    </Text>
  ))

function Letter({ subject, text, footer, locale }: Props) {
  return (
    <Html lang={locale}>
      <Head>
        <title>{subject}</title>
      </Head>
      <Body style={page}>
        <Container style={sheet}>
          {set(text, paragraphStyle)}
          {footer && set(footer, footerStyle)}
        </Container>
      </Body>
    </Html>
  )
}

/** The letter as HTML, for mail programs that show it; its plain text says the same. */
export const letterHtml = (letter: Props): Promise<string> => render(<Letter {...letter} />)
