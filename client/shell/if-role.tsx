/** Mounts a page for those whose role opens it; tells everyone else what to do. */
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import type { Me } from '../../shared/protocol/api-account.ts'
import { Awaited } from '../api/awaited.tsx'
import { useMe } from '../api/use-me.ts'
import { shellTexts } from '../i18n/texts/shell.ts'
import { useText } from '../i18n/use-text.ts'

interface IfRoleProps {
  roles: readonly Me['roles'][number][]
  children: ReactNode
}

export function IfRole({ roles, children }: IfRoleProps) {
  return (
    <Awaited query={useMe()}>
      {(me) => (me.roles.some((role) => roles.includes(role)) ? children : <Closed me={me} />)}
    </Awaited>
  )
}

/** For pages that ask for any person rather than a role. */
export function IfSignedIn({ children }: { children: ReactNode }) {
  return <Awaited query={useMe()}>{(me) => (me.person ? children : <Closed me={me} />)}</Awaited>
}

function Closed({ me }: { me: Me }) {
  const { t } = useText()
  const [path] = useLocation()
  const title = t(me.person ? shellTexts.wrongRoleTitle : shellTexts.needsRoleTitle)
  return (
    <div className="page page-narrow stack">
      <title>{title}</title>
      <h1>{title}</h1>
      <p className="lead">
        {me.person
          ? t(shellTexts.wrongRoleText, { name: me.person.name })
          : t(shellTexts.needsRoleText)}
      </p>
      <div className="actions">
        <Button component={Link} href={`/sign-in?next=${encodeURIComponent(path)}`}>
          {t(shellTexts.signIn)}
        </Button>
        <Button component={Link} href="/join" variant="default">
          {t(shellTexts.join)}
        </Button>
      </div>
    </div>
  )
}
