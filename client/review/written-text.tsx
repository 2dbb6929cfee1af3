/** A field of many lines that writes what is typed by itself. */
import { Textarea } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'

/** What is typed is written when one pauses, and when one leaves the field or the page. */
const PAUSE_MS = 800

interface WrittenTextProps {
  label: string
  /** For who reads by ear, where there is no label. */
  name?: string
  hint: string
  max: number
  text: string
  disabled: boolean
  onWrite: (text: string) => void
  rows?: number
}

export function WrittenText(props: WrittenTextProps) {
  const { label, name, hint, max, text, disabled, onWrite, rows = 2 } = props
  const [typed, setTyped] = useState<string>()
  const latest = useRef({ typed, text, onWrite })
  useEffect(() => {
    latest.current = { typed, text, onWrite }
  })
  const flush = useRef((): void => {
    const { typed: now, text: known, onWrite: give } = latest.current
    if (now === undefined) return
    setTyped(undefined)
    if (now.trim() !== known) give(now.trim())
  })
  useEffect(() => {
    if (typed === undefined) return
    const timer = setTimeout(flush.current, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed])
  useEffect(() => {
    const leave = flush.current
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [])
  return (
    <Textarea
      {...{ label, disabled, rows }}
      aria-label={name}
      placeholder={hint}
      maxLength={max}
      value={typed ?? text}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => flush.current()}
    />
  )
}
