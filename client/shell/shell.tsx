/**
 * What surrounds every page but the hall: skip link, header, footer. After a change of page the
 * focus goes to its start, so that keyboard and screen reader begin where the eye does.
 */
import { useEffect, useRef, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { shellTexts } from '../i18n/texts/shell.ts'
import { useText } from '../i18n/use-text.ts'
import { PartsNote } from './parts-note.tsx'
import styles from './shell.module.css'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'

export function Shell({ children }: { children: ReactNode }) {
  const { t } = useText()
  const [path] = useLocation()
  const main = useRef<HTMLElement>(null)
  const shown = useRef(path)
  useEffect(() => {
    if (shown.current === path) return
    shown.current = path
    scrollTo(0, 0)
    main.current?.focus({ preventScroll: true })
  }, [path])
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#main">
        {t(shellTexts.skip)}
      </a>
      <SiteHeader />
      <main id="main" ref={main} tabIndex={-1} className={styles.main}>
        <PartsNote />
        {children}
      </main>
      <SiteFooter />
    </div>
  )
}
