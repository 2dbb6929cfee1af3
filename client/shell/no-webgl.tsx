/** Where the device cannot show the hall: say so, and where everything is instead. */
import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { commonTexts } from '../i18n/texts/common.ts'
import { hallTexts } from '../i18n/texts/hall.ts'
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
      <h1>{t(commonTexts.product)}</h1>
      <p>{t(hallTexts.noWebgl)}</p>
      <Button component={Link} href="/scenarios">
        {t(hallTexts.toCatalogue)}
      </Button>
    </main>
  )
}
