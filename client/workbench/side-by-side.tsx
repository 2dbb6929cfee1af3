/** The same thing in space and as a page, each under its heading. */
import type { ReactNode } from 'react'
import type { BilingualText } from '../i18n/i18n.ts'
import { workbenchTexts } from '../i18n/texts/workbench.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './workbench.module.css'

interface SideBySideProps {
  space: ReactNode
  /** Below what stands in space: what one has at hand there. */
  atHand?: ReactNode
  page: ReactNode
  /** One below the other, for what wants the whole width. */
  stacked?: boolean
}

export function SideBySide({ space, atHand, page, stacked = false }: SideBySideProps) {
  return (
    <div className={stacked ? `${styles.sides} ${styles.stacked}` : styles.sides}>
      <div className={styles.column}>
        <Part title={workbenchTexts.inSpace}>{space}</Part>
        {atHand && <Part title={workbenchTexts.atHand}>{atHand}</Part>}
      </div>
      <Part title={workbenchTexts.asPage}>
        <div className={styles.page}>{page}</div>
      </Part>
    </div>
  )
}

function Part({ title, children }: { title: BilingualText; children: ReactNode }) {
  const { t } = useText()
  return (
    <section className={styles.part}>
      <h2>{t(title)}</h2>
      {children}
    </section>
  )
}
