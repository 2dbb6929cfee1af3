/** The way into VR: a button where a headset is, a sentence where not. */
import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { hallTexts } from '../i18n/texts/hall.ts'
import { useText } from '../i18n/use-text.ts'
import { xrStore } from './xr-store.ts'

type Support = 'unknown' | 'yes' | 'no' | 'insecure'

function useVrSupport(): Support {
  const [support, setSupport] = useState<Support>('unknown')
  useEffect(() => {
    if (!window.isSecureContext) return setSupport('insecure')
    if (!navigator.xr) return setSupport('no')
    let current = true
    navigator.xr
      .isSessionSupported('immersive-vr')
      .then((yes) => current && setSupport(yes ? 'yes' : 'no'))
      .catch(() => current && setSupport('no'))
    return () => {
      current = false
    }
  }, [])
  return support
}

export function EnterVr() {
  const { t } = useText()
  const support = useVrSupport()
  if (support === 'yes')
    return <Button onClick={() => void xrStore.enterVR()}>{t(hallTexts.enterVr)}</Button>
  if (support === 'unknown') return null
  const why = support === 'insecure' ? hallTexts.vrNeedsHttps : hallTexts.vrUnavailable
  return (
    <Button variant="default" data-disabled title={t(why)} aria-label={t(why)}>
      {t(hallTexts.enterVr)}
    </Button>
  )
}
