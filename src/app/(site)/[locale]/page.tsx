import { getTranslations } from 'next-intl/server'

export default async function HomePage() {
  const words = await getTranslations('site')
  return (
    <div className="wrap">
      <h1>{words('name')}</h1>
    </div>
  )
}
