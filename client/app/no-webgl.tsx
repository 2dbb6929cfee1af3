/** Where the device cannot show the hall: say so, and where everything is instead. */
import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { useText } from '../i18n/use-text.ts'

export function hasWebgl(): boolean {
  try {
    const canvas = document.createElement('canvas')
    return canvas.getContext('webgl2') !== null
  } catch {
    return false // a browser that throws here has no WebGL either
  }
}

export function NoWebgl() {
  const { t } = useText()
  return (
    <main className="page">
      <h1>{t('common.product')}</h1>
      <p>{t('hall.noWebgl')}</p>
      <Button component={Link} href="/scenarios">
        {t('hall.toCatalogue')}
      </Button>
    </main>
  )
}
