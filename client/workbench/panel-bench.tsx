/** A panel of PANELS in one state: in space, and the same items as a page. What is pressed is said. */
import { useMemo, useState } from 'react'
import { workbenchTexts } from '../i18n/texts/workbench.ts'
import { useText } from '../i18n/use-text.ts'
import { PanelPage } from '../panel/panel-page.tsx'
import type { BenchShowProps } from './bench.ts'
import { PanelColumns } from './panel-columns.tsx'
import { PANELS } from './panels.ts'
import { SideBySide } from './side-by-side.tsx'
import styles from './workbench.module.css'

export function showPanel(id: string) {
  return function ShowPanel({ state, timeOfDay }: BenchShowProps) {
    const { t } = useText()
    const [act, setAct] = useState<unknown>()
    const items = useMemo(() => PANELS[id]?.states[state]?.items(t) ?? [], [t, state])
    return (
      <>
        <SideBySide
          space={<PanelColumns name={id} items={items} onAct={setAct} timeOfDay={timeOfDay} />}
          page={<PanelPage items={items} onAct={setAct} />}
        />
        <p className={styles.pressed} role="status">
          {act !== undefined
            ? t(workbenchTexts.pressed, { hit: JSON.stringify(act) })
            : t(workbenchTexts.notPressed)}
        </p>
      </>
    )
  }
}
