/** Where no page is. */
import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { useText } from '../i18n/use-text.ts'

export function NotFoundPage() {
  const { t } = useText()
  return (
    <div className="page page-narrow stack">
      <title>{t('shell.notFoundTitle')}</title>
      <p className="eyebrow">404</p>
      <h1>{t('shell.notFoundTitle')}</h1>
      <p className="lead">{t('shell.notFoundText')}</p>
      <div className="actions">
        <Button component={Link} href="/scenarios">
          {t('shell.catalogue')}
        </Button>
        <Button component={Link} href="/" variant="default">
          {t('shell.home')}
        </Button>
      </div>
    </div>
  )
}
