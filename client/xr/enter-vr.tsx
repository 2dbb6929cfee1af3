/** The way into VR and out: a button where a headset is; where not, one that is off and says why. */
import { Button } from '@mantine/core'
import { useStore } from 'zustand'
import { ENTER_PATH } from '../../shared/protocol/api-entrance.ts'
import { hallTexts } from '../i18n/texts/hall.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './enter-vr.module.css'
import { useVrSupport } from './use-vr-support.ts'
import { enterVr } from './vr-entry.ts'
import { xrStore } from './xr-store.ts'

export function EnterVr() {
  const { t } = useText()
  const support = useVrSupport()
  const session = useStore(xrStore, (xr) => xr.session)
  if (session) return <Button onClick={() => void session.end()}>{t(hallTexts.exitVr)}</Button>
  if (support === 'yes')
    return <Button onClick={() => void enterVr()}>{t(hallTexts.enterVr)}</Button>
  if (support === 'unknown') return null
  if (support === 'insecure')
    return (
      <Button
        component="a"
        href={ENTER_PATH}
        variant="default"
        className={styles.off}
        title={t(hallTexts.vrNeedsHttps)}
      >
        {t(hallTexts.enterVr)}
        <small>{t(hallTexts.needsHttps)}</small>
      </Button>
    )
  return (
    <Button variant="default" disabled className={styles.off} title={t(hallTexts.vrUnavailable)}>
      {t(hallTexts.enterVr)}
      <small>{t(hallTexts.noHeadset)}</small>
    </Button>
  )
}
