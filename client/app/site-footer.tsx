/** Says what is a sample, and what leaves this origin: nothing. */
import { useText } from '../i18n/use-text.ts'
import styles from './shell.module.css'

export function SiteFooter() {
  const { t } = useText()
  return (
    <footer className={styles.footer}>
      <p className={styles.footerName}>{t('common.product')}</p>
      <p>{t('shell.samples')}</p>
      <p>{t('shell.private')}</p>
    </footer>
  )
}
