/** What the hall tells about itself: each notice, brought about as the hall itself does. */
import { useLayoutEffect } from 'react'
import { ZONE_IDS } from '../../shared/hall/plan.ts'
import { useConnection } from '../api/connection.ts'
import { useParts } from '../api/load-part.ts'
import { useHallNotice, type HallNotice } from '../hall/hall-notice.ts'
import { useHallStore } from '../hall/hall-store.ts'
import { VrNotice } from '../hall/vr-notice.tsx'
import type { BilingualText } from '../i18n/i18n.ts'
import { workbenchTexts } from '../i18n/texts/workbench.ts'
import { useText } from '../i18n/use-text.ts'
import { NotFoundPage } from '../shell/not-found-page.tsx'
import { NoWebgl } from '../shell/no-webgl.tsx'
import { BenchCanvas } from './bench-canvas.tsx'
import type { BenchEntry, BenchShowProps } from './bench.ts'
import { SideBySide } from './side-by-side.tsx'
import styles from './workbench.module.css'

type Kind = HallNotice['kind']

const KINDS: Record<Kind, BilingualText> = {
  lost: ['断线', 'Lost'],
  missing: ['缺一部分', 'A part missing'],
  busy: ['繁忙', 'Busy'],
  loading: ['载入中', 'Loading'],
}
const ARRIVAL = { zonesThere: ZONE_IDS.length, boothsThere: 5, booths: 12 }

/** Brings a notice about; returns what takes it back. */
const BRING: Record<Kind, () => () => void> = {
  lost: () => set(useConnection, { lost: true }),
  missing: () => set(useParts, { missing: 1, stuck: true }),
  busy: () => {
    const undo = set(useHallStore, { arrival: ARRIVAL })
    const calm = set(useConnection, { busy: true })
    return () => {
      calm()
      undo()
    }
  },
  loading: () => set(useHallStore, { arrival: ARRIVAL }),
}

interface Store<T> {
  getState(): T
  setState(change: Partial<T>): void
}

function set<T>(store: Store<T>, change: Partial<T>): () => void {
  const before = store.getState()
  store.setState(change)
  return () => store.setState(before)
}

function ShowNotice({ state, timeOfDay }: BenchShowProps) {
  const { t } = useText()
  useLayoutEffect(() => BRING[state as Kind]?.(), [state])
  const notice = useHallNotice()
  return (
    <SideBySide
      space={
        <BenchCanvas
          label={notice?.text ?? ''}
          timeOfDay={timeOfDay}
          eye={[0, 1.6, 2]}
          target={[0, 1.6, 0]}
        >
          <VrNotice />
        </BenchCanvas>
      }
      page={
        notice ? (
          <p className={styles.notice} role="status">
            {notice.text}
            {notice.kind === 'loading' && <progress value={notice.share} aria-hidden />}
          </p>
        ) : (
          <p className="soft">{t(workbenchTexts.notPressed)}</p>
        )
      }
    />
  )
}

const PAGES = {
  'not-found': NotFoundPage,
  'no-webgl': NoWebgl,
} as const

function ShowPage({ state }: BenchShowProps) {
  const Page = PAGES[state as keyof typeof PAGES]
  return <div className={styles.whole}>{Page && <Page />}</div>
}

export const NOTICE_ENTRIES: readonly BenchEntry[] = [
  {
    id: 'hall-notice',
    title: ['展厅提示', 'Of the hall'],
    states: KINDS,
    Show: ShowNotice,
  },
  {
    id: 'whole-page',
    title: ['整页提示', 'Whole pages'],
    states: {
      'not-found': ['没有此页', 'Not found'],
      'no-webgl': ['不能显示3D', 'No 3D'],
    },
    Show: ShowPage,
  },
]
