/** The leader's call to gather while it counts down, with the way to refuse it: on a screen and in VR. */
import { useEffect, useMemo, useState } from 'react'
import { roadshowTexts } from '../i18n/texts/roadshow.ts'
import { useText } from '../i18n/use-text.ts'
import { button, type PanelItem } from '../panel/panel-items.ts'
import { useFollowStore } from './follow-store.ts'

const TICK_MS = 250

export interface StayAct {
  type: 'stay'
}

/** Empty while nobody calls; new each second. */
export function useCallItems(): PanelItem<StayAct>[] {
  const { t } = useText()
  const call = useFollowStore((store) => store.call)
  const [nowMs, setNowMs] = useState(() => Date.now())
  useEffect(() => {
    if (!call) return
    setNowMs(Date.now())
    const timer = setInterval(() => setNowMs(Date.now()), TICK_MS)
    return () => clearInterval(timer)
  }, [call])
  const seconds = call ? Math.max(0, Math.ceil((call.atMs - nowMs) / 1000)) : 0
  return useMemo(() => {
    if (!call) return []
    const text = t(roadshowTexts.gatherNotice, { name: call.leaderName, seconds })
    return [
      { kind: 'text', tone: 'strong', text },
      button(t(roadshowTexts.stay), { type: 'stay' } as const),
    ]
  }, [t, call, seconds])
}
