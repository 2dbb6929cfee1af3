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
  // What is typed stays as it is until one leaves the field: its white space, and what an input method composes.
  const [typed, setTyped] = useState<{ text: string }>()
  const composing = useRef(false)
  const latest = useRef({ typed, text, onWrite })
  useEffect(() => {
    latest.current = { typed, text, onWrite }
  })
  const flush = useRef((): void => {
    const { typed: now, text: known, onWrite: give } = latest.current
    const written = now?.text.trim()
    if (written !== undefined && written !== known) give(written)
  })
  useEffect(() => {
    if (typed === undefined) return
    const timer = setTimeout(() => {
      if (!composing.current) flush.current()
    }, PAUSE_MS)
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
      value={typed?.text ?? text}
      onChange={(event) => setTyped({ text: event.currentTarget.value })}
      onCompositionStart={() => (composing.current = true)}
      onCompositionEnd={(event) => {
        composing.current = false
        // Another object: the pause begins anew.
        setTyped({ text: event.currentTarget.value })
      }}
      onBlur={() => {
        flush.current()
        setTyped(undefined)
      }}
    />
  )
}
