/** A panel of PANELS in one state: in space, and the same items as a page. What is pressed is said. */
import { useMemo, useState } from 'react'
import { workbenchTexts } from '../i18n/texts/workbench.ts'
import { useText } from '../i18n/use-text.ts'
import { PanelPage } from '../panel/panel-page.tsx'
import type { PanelViewProps } from '../panel/panel-view.tsx'
import type { BenchShowProps } from './bench.ts'
import { PanelColumns } from './panel-columns.tsx'
import { PANELS } from './panels.ts'
import { SideBySide } from './side-by-side.tsx'
import styles from './workbench.module.css'

type Hit = Parameters<PanelViewProps['onHit']>[0]

export function showPanel(id: string) {
  return function ShowPanel({ state, timeOfDay }: BenchShowProps) {
    const { t } = useText()
    const [hit, setHit] = useState<Hit>()
    const items = useMemo(() => PANELS[id]?.states[state]?.items(t) ?? [], [t, state])
    return (
      <>
        <SideBySide
          space={<PanelColumns name={id} items={items} onHit={setHit} timeOfDay={timeOfDay} />}
          page={<PanelPage items={items} onHit={setHit} />}
        />
        <p className={styles.pressed} role="status">
          {hit
            ? t(workbenchTexts.pressed, { hit: JSON.stringify(hit) })
            : t(workbenchTexts.notPressed)}
        </p>
      </>
    )
  }
}
