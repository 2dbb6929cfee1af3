/** The way to the page on which one chooses how one looks, and back. */
import { Link, useLocation } from 'wouter'
import { lookTexts } from '../i18n/texts/look.ts'
import { useText } from '../i18n/use-text.ts'

export function LookLink() {
  const { t } = useText()
  const [path] = useLocation()
  return (
    <p>
      <Link className="alone" href={`/look?to=${path}`}>
        {t(lookTexts.edit)}
      </Link>
    </p>
  )
}
