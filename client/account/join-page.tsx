/** Six digits lead into a gathering: typed, pasted, or pressed on large keys on a headset or phone. */
import { useLocation } from 'wouter'
import { PhraseText } from '../i18n/phrase-text.tsx'
import { accountTexts } from '../i18n/texts/account.ts'
import { useText } from '../i18n/use-text.ts'
import { JoinForm } from './join-form.tsx'
import { ownPath } from './own-path.ts'

export function JoinPage({ code = '' }: { code?: string | undefined }) {
  const { t } = useText()
  const [, navigate] = useLocation()
  return (
    <div className="page">
      <title>{t(accountTexts.joinTitle)}</title>
      <JoinForm
        code={code}
        onJoined={(goTo) => navigate(ownPath(goTo) ?? '/', { replace: true })}
        head={
          <>
            <h1>{t(accountTexts.joinTitle)}</h1>
            <p className="lead">
              <PhraseText text={t(accountTexts.joinLead)} />
            </p>
          </>
        }
      />
    </div>
  )
}
