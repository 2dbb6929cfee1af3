/** Where an exhibit takes long to come: says so, once it is long. */
import { useEffect, useState } from 'react'
import { exhibitTexts } from '../i18n/texts/exhibit.ts'
import { useText } from '../i18n/use-text.ts'
import { MessageBoard } from './message-board.tsx'

/** What comes sooner needs no words. */
const LONG_MS = 3000

export function SlowBoard() {
  const { t } = useText()
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG_MS)
    return () => clearTimeout(timer)
  }, [])
  return isLong ? <MessageBoard text={t(exhibitTexts.slow)} /> : null
}
