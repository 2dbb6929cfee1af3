/** A panel in space as it stands in VR: what does not fit one sheet is shown as further ones beside it. */
import { useMemo } from 'react'
import type { TimeOfDay } from '../../shared/hall/time-of-day.ts'
import { workbenchTexts } from '../i18n/texts/workbench.ts'
import { useText } from '../i18n/use-text.ts'
import { measureText } from '../panel/measure-text.ts'
import type { PanelItem } from '../panel/panel-items.ts'
import { layoutPanel, PANEL_PX_PER_M, PANEL_WIDTH_PX, splitPages } from '../panel/panel-layout.ts'
import { PanelView, type PanelViewProps } from '../panel/panel-view.tsx'
import { FlatCanvas } from './bench-canvas.tsx'

/** As high as the exhibits' panel in VR lets one sheet be. */
const SHEET_MAX_PX = 1000
const SHEET_WIDTH_M = PANEL_WIDTH_PX / PANEL_PX_PER_M
const GAP_M = 0.05
/** Room that a lone sheet stands in: it is not blown up to the whole width. */
const ALONE_WIDTH_M = 1.5
/** Sheets in a row; more go below. */
const COLUMNS = 2

interface PanelColumnsProps<Act> extends Pick<PanelViewProps<Act>, 'items' | 'onAct' | 'name'> {
  timeOfDay: TimeOfDay
}

export function PanelColumns<Act>({ items, onAct, name, timeOfDay }: PanelColumnsProps<Act>) {
  const { t } = useText()
  const sheets = useMemo(
    () =>
      splitPages(items, measureText, { maxPx: SHEET_MAX_PX }).map((sheet) => ({
        sheet,
        heightM: layoutPanel(sheet, measureText).heightPx / PANEL_PX_PER_M,
      })),
    [items],
  )
  const columns = Math.min(COLUMNS, sheets.length)
  const rows = rowsOf(sheets, columns)
  const heightM = rows.reduce((sum, row) => sum + row.heightM + GAP_M, GAP_M)
  return (
    <FlatCanvas
      label={t(workbenchTexts.inSpace)}
      widthM={columns === 1 ? ALONE_WIDTH_M : columns * (SHEET_WIDTH_M + GAP_M) + GAP_M}
      {...{ timeOfDay, heightM }}
    >
      {rows.map(({ sheets: row, topM }) =>
        row.map(({ sheet, heightM: ownM }, column) => {
          const x = (column - (columns - 1) / 2) * (SHEET_WIDTH_M + GAP_M)
          const y = heightM / 2 - topM - ownM / 2
          return (
            <group key={`${topM} ${column}`} position={[x, y, 0]}>
              <PanelView name={`${name}-${column}`} items={sheet} onAct={onAct} />
            </group>
          )
        }),
      )}
    </FlatCanvas>
  )
}

interface Sheet<Act> {
  sheet: readonly PanelItem<Act>[]
  heightM: number
}

/** Sheets in rows, each row as high as its highest and so far below the upper edge, in m. */
function rowsOf<Act>(sheets: readonly Sheet<Act>[], columns: number) {
  const rows: { sheets: readonly Sheet<Act>[]; topM: number; heightM: number }[] = []
  let topM = GAP_M
  for (let at = 0; at < sheets.length; at += columns) {
    const row = sheets.slice(at, at + columns)
    const heightM = Math.max(...row.map((one) => one.heightM))
    rows.push({ sheets: row, topM, heightM })
    topM += heightM + GAP_M
  }
  return rows
}
