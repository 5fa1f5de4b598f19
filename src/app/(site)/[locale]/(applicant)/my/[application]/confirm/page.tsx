import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AskBack } from '../ask-back'

type Props = { params: Promise<{ application: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('apply.steps')
  return { title: t('confirm.title') }
}

export default async function Page({ params }: Props) {
  return <AskBack id={(await params).application} step="confirm" />
}
