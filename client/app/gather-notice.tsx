/** The leader's call to gather while it counts down, on a screen. */
import { PanelPage } from '../panel/panel-page.tsx'
import { refuseCall } from '../roadshow/follow-store.ts'
import { useCallItems } from '../roadshow/use-call-items.ts'
import styles from './hall-space.module.css'

export function GatherNotice() {
  const items = useCallItems()
  if (items.length === 0) return null
  return (
    <div className={styles.notice} role="alert" data-testid="gather-notice">
      <PanelPage inline items={items} onAct={refuseCall} />
    </div>
  )
}
