/** Where no page is. */
import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { PhraseText } from '../i18n/phrase-text.tsx'
import { shellTexts } from '../i18n/texts/shell.ts'
import { useText } from '../i18n/use-text.ts'

export function NotFoundPage() {
  const { t } = useText()
  return (
    <div className="page page-narrow stack">
      <title>{t(shellTexts.notFoundTitle)}</title>
      <p className="eyebrow">404</p>
      <h1>{t(shellTexts.notFoundTitle)}</h1>
      <p className="lead">
        <PhraseText text={t(shellTexts.notFoundText)} />
      </p>
      <div className="actions">
        <Button component={Link} href="/scenarios">
          {t(shellTexts.catalogue)}
        </Button>
        <Button component={Link} href="/" variant="default">
          {t(shellTexts.home)}
        </Button>
      </div>
    </div>
  )
}
