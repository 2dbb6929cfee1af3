/**
 * `/enter`: one page for people with a headset. Six digits and straight into the gathering's hall; whoever is
 * signed in goes there at once. Without https it says how to come to the address that has VR.
 */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useLocation } from 'wouter'
import { JoinForm } from '../account/join-form.tsx'
import { ownPath } from '../account/own-path.ts'
import { Awaited } from '../api/awaited.tsx'
import { api } from '../api/client.ts'
import { useMe } from '../api/use-me.ts'
import { PhraseText } from '../i18n/phrase-text.tsx'
import { entranceTexts } from '../i18n/texts/entrance.ts'
import { useText } from '../i18n/use-text.ts'
import { DeviceCheck } from './device-check.tsx'
import styles from './entrance.module.css'
import { hallOf } from './hall-of.ts'
import { TrustGuide } from './trust-guide.tsx'

export function EnterPage() {
  const where = useQuery({ ...api.entrance.where.queryOptions(), enabled: !window.isSecureContext })
  return (
    <div className="page">
      {window.isSecureContext ? (
        <WayIn />
      ) : (
        <Awaited query={where}>
          {({ needsTrust }) => (needsTrust ? <TrustGuide /> : <WayIn />)}
        </Awaited>
      )}
    </div>
  )
}

function WayIn() {
  const { t } = useText()
  const [, navigate] = useLocation()
  return (
    <div className="stack">
      <title>{t(entranceTexts.title)}</title>
      {!window.isSecureContext && <p className="note">{t(entranceTexts.notHere)}</p>}
      <JoinForm
        code=""
        onJoined={(goTo) => navigate(hallOf(ownPath(goTo) ?? '/hall'), { replace: true })}
        head={
          <>
            <h1>
              <PhraseText text={t(entranceTexts.title)} />
            </h1>
            <p className="lead">{t(entranceTexts.lead)}</p>
            <GoOn />
          </>
        }
      />
      <DeviceCheck />
    </div>
  )
}

/** For whoever is signed in already: the gatherings one belongs to, and always the open hall. */
function GoOn() {
  const { t } = useText()
  const isMember = (useMe().data?.gatherings.length ?? 0) > 0
  const list = useQuery(api.gathering.list.queryOptions({ enabled: isMember })).data ?? []
  const mine = list.filter(({ role, status }) => role !== null && status === 'open')
  return (
    <div className={styles.ways}>
      {mine.map(({ id, title }) => (
        <Button key={id} component={Link} href={hallOf(`/gatherings/${id}`)} size="lg">
          {t(entranceTexts.goOn, { title })}
        </Button>
      ))}
      <Link href="/hall">{t(entranceTexts.look)}</Link>
    </div>
  )
}
