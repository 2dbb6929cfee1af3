/** Wordmark, ways on by role, language, sign in and out. */
import { Button } from '@mantine/core'
import { Link, useLocation } from 'wouter'
import type { Me } from '../../shared/protocol/api-account.ts'
import { losesTheWayBack, useSignOut } from '../account/use-sign-out.ts'
import { useMe } from '../api/use-me.ts'
import { commonTexts } from '../i18n/texts/common.ts'
import { shellTexts } from '../i18n/texts/shell.ts'
import { setLanguage, type BilingualText } from '../i18n/i18n.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './shell.module.css'

interface Way {
  to: string
  text: BilingualText
}

/** Where the header leads `me`, in order. */
export function waysOf(me: Me | undefined): Way[] {
  const roles = me?.roles ?? []
  const staff = roles.includes('organiser') || roles.includes('secretary')
  return [
    { to: '/scenarios', text: shellTexts.catalogue },
    { to: '/notices', text: shellTexts.notices },
    ...(roles.includes('applicant') ? [{ to: '/apply', text: shellTexts.mine } as const] : []),
    ...(staff ? [{ to: '/organiser/checks', text: shellTexts.checks } as const] : []),
    ...(staff ? [{ to: '/organiser/gatherings', text: shellTexts.gatherings } as const] : []),
    ...(staff ? [{ to: '/organiser/invites', text: shellTexts.invites } as const] : []),
    { to: '/join', text: shellTexts.join },
  ]
}

export function SiteHeader() {
  const { t } = useText()
  const me = useMe().data
  return (
    <header className={styles.header}>
      <Link
        href="/"
        className={styles.wordmark}
        aria-label={`${t(commonTexts.product)} — ${t(shellTexts.home)}`}
      >
        <Mark />
        <span>{t(commonTexts.product)}</span>
      </Link>
      <nav className={styles.ways} aria-label={t(shellTexts.mainNavigation)}>
        {waysOf(me).map((way) => (
          <WayLink key={way.to} {...way} />
        ))}
        <Link href="/hall" className={styles.enterNarrow}>
          {t(shellTexts.enterHall)}
        </Link>
      </nav>
      <div className={styles.account}>
        <LanguageSwitch />
        <SignInOut me={me} />
        <Button component={Link} href="/hall" size="sm" className={styles.enter}>
          {t(shellTexts.enterHall)}
        </Button>
      </div>
    </header>
  )
}

function WayLink({ to, text }: Way) {
  const { t } = useText()
  const [path] = useLocation()
  const here = path === to || path.startsWith(`${to}/`)
  return (
    <Link href={to} aria-current={here ? 'page' : undefined}>
      {t(text)}
    </Link>
  )
}

function LanguageSwitch() {
  const { t, language } = useText()
  const other = language === 'en' ? 'zh-CN' : 'en'
  return (
    <button type="button" className={styles.plain} lang={other} onClick={() => setLanguage(other)}>
      {t(shellTexts.otherLanguage)}
    </button>
  )
}

function SignInOut({ me }: { me: Me | undefined }) {
  const { t } = useText()
  const [, navigate] = useLocation()
  const signOut = useSignOut()
  if (!me?.person) return <Link href="/sign-in">{t(shellTexts.signIn)}</Link>
  const leave = () => (losesTheWayBack(me) ? navigate('/devices?leave') : signOut.mutate())
  return (
    <>
      <Link href="/devices" className={styles.person} title={t(shellTexts.devices)}>
        {me.person.name}
      </Link>
      <button type="button" className={styles.plain} onClick={leave}>
        {t(shellTexts.signOut)}
      </button>
    </>
  )
}

/** The plan of the hall in small: an atrium, five portals, the entrance in brass. */
function Mark() {
  return (
    <svg
      viewBox="0 0 32 32"
      width="26"
      height="26"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden
    >
      <circle cx="16" cy="16" r="6" />
      <path d="M16 2v6M28.1 9l-5.2 3M28.1 23l-5.2-3M3.9 9l5.2 3M3.9 23l5.2-3" />
      <path d="M16 24v6" stroke="var(--brass)" strokeWidth="2.5" />
    </svg>
  )
}
