/** The way into VR and out: a button where a headset is; where not, one that is off and says why. */
import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { hallTexts } from '../i18n/texts/hall.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './enter-vr.module.css'
import { enterVr } from './vr-entry.ts'
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
  const session = useStore(xrStore, (xr) => xr.session)
  if (session) return <Button onClick={() => void session.end()}>{t(hallTexts.exitVr)}</Button>
  if (support === 'yes')
    return <Button onClick={() => void enterVr()}>{t(hallTexts.enterVr)}</Button>
  if (support === 'unknown') return null
  const insecure = support === 'insecure'
  return (
    <Button
      variant="default"
      disabled
      className={styles.off}
      title={t(insecure ? hallTexts.vrNeedsHttps : hallTexts.vrUnavailable)}
    >
      {t(hallTexts.enterVr)}
      <small>{t(insecure ? hallTexts.needsHttps : hallTexts.noHeadset)}</small>
    </Button>
  )
}
