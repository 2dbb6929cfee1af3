/** The way to the page on which one chooses how one looks, and back. */
import { Link, useLocation } from 'wouter'
import { peopleTexts } from '../i18n/texts/people.ts'
import { useText } from '../i18n/use-text.ts'

export function LookLink() {
  const { t } = useText()
  const [path] = useLocation()
  return (
    <p>
      <Link className="alone" href={`/look?to=${path}`}>
        {t(peopleTexts.look)}
      </Link>
    </p>
  )
}
