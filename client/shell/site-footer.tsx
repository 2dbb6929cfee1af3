/** Says what is a sample, and what leaves this origin: nothing. */
import { commonTexts } from '../i18n/texts/common.ts'
import { shellTexts } from '../i18n/texts/shell.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './shell.module.css'

export function SiteFooter() {
  const { t } = useText()
  return (
    <footer className={styles.footer}>
      <p className={styles.footerName}>{t(commonTexts.product)}</p>
      <p>{t(shellTexts.samples)}</p>
      <p>{t(shellTexts.private)}</p>
    </footer>
  )
}
