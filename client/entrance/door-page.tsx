/**
 * The sign at the door, in Chinese and English at once: whether a gathering goes on, and the time. Nobody tends
 * to it: it asks by itself, says when it has lost the line, and keeps the screen on.
 */
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState, type ReactNode } from 'react'
import type { DoorSign } from '../../shared/protocol/api-door.ts'
import { api } from '../api/client.ts'
import { readProblem } from '../api/problem.ts'
import { keepScreenOn } from '../browser/keep-screen-on.ts'
import { textIn, type BilingualText } from '../i18n/i18n.ts'
import { doorFaults, doorSigns } from '../i18n/texts/door.ts'
import styles from './door-page.module.css'

const ASK_EVERY_MS = 5000
/** Without an answer for this long the line is lost. */
const LOST_AFTER_MS = 20_000
const TICK_MS = 500

export function DoorPage({ token }: { token: string }) {
  const query = useQuery({
    ...api.door.read.queryOptions({ input: { token } }),
    refetchInterval: ASK_EVERY_MS,
    refetchIntervalInBackground: true,
    refetchOnReconnect: true,
    networkMode: 'always',
    retry: false,
    staleTime: 0,
  })
  useEffect(keepScreenOn, [])
  const now = useNow()
  const isGone = query.error !== null && readProblem(query.error).code === 'not-found'
  const sign = isGone ? undefined : query.data
  if (!sign)
    return (
      <Frame state="none">
        <Both className={styles.note} text={isGone ? doorFaults.gone : doorFaults.starting} />
      </Frame>
    )
  const lead = sign.nowMs - query.dataUpdatedAt
  const isLost = now - query.dataUpdatedAt > LOST_AFTER_MS
  return (
    <Frame state={sign.state} title={sign.title} lost={isLost}>
      <Both className={styles.sign} text={doorSigns[sign.state]} />
      <Both className={styles.lead} text={doorSigns[`${sign.state}Lead`]} />
      <Clock atMs={now + lead} {...sign} />
      {isLost && (
        <Both
          className={styles.lost}
          text={doorFaults.lost}
          figures={{ time: hourOf(sign.nowMs, sign) }}
        />
      )}
    </Frame>
  )
}

interface FrameProps {
  state: DoorSign['state'] | 'none'
  title?: string
  lost?: boolean
  children: ReactNode
}

function Frame({ state, title, lost = false, children }: FrameProps) {
  return (
    <section
      className={styles.door}
      data-state={state}
      data-lost={lost || undefined}
      data-testid="door"
    >
      {title !== undefined && <title>{title}</title>}
      {title !== undefined && <h1 className={styles.title}>{title}</h1>}
      {children}
    </section>
  )
}

interface BothProps {
  text: BilingualText
  className: string | undefined
  figures?: Record<string, string>
}

/** A text in both languages, the Chinese above. */
function Both({ text, className, figures = {} }: BothProps) {
  return (
    <p className={className}>
      <span lang="zh-CN">{textIn(text, 'zh-CN', figures)}</span>
      <span lang="en">{textIn(text, 'en', figures)}</span>
    </p>
  )
}

function Clock({ atMs, timeZone }: { atMs: number; timeZone: string }) {
  const at = new Date(atMs)
  const day = (language: string): string =>
    at.toLocaleDateString(language, { timeZone, month: 'long', day: 'numeric', weekday: 'long' })
  return (
    <div className={styles.clock}>
      <time dateTime={at.toISOString()}>{hourOf(atMs, { timeZone })}</time>
      <p>
        <span lang="zh-CN">{day('zh-CN')}</span>
        <span lang="en">{day('en-GB')}</span>
      </p>
    </div>
  )
}

function hourOf(atMs: number, { timeZone }: { timeZone: string }): string {
  const parts = { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  return new Date(atMs).toLocaleTimeString('en-GB', parts)
}

function useNow(): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS)
    return () => clearInterval(timer)
  }, [])
  return now
}
