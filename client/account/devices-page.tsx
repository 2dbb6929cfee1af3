/**
 * The own devices: a code for the next one, the list of those that are signed in, each of which can be
 * ended, and a passphrase for coming back without one. `?to=` is the page that the next device goes to;
 * `?leave` asks before signing out.
 */
import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useLocation, useSearch } from 'wouter'
import type { Device } from '../../shared/protocol/api-account.ts'
import { AwaitedPage } from '../api/awaited.tsx'
import { api, client } from '../api/client.ts'
import { ProblemNote } from '../api/problem-note.tsx'
import { useMe } from '../api/use-me.ts'
import { formatMoment } from '../i18n/format-moment.ts'
import { PhraseText } from '../i18n/phrase-text.tsx'
import { accountTexts } from '../i18n/texts/account.ts'
import { commonTexts } from '../i18n/texts/common.ts'
import { shellTexts } from '../i18n/texts/shell.ts'
import { useText } from '../i18n/use-text.ts'
import { AskButton } from '../panel/ask-button.tsx'
import styles from './devices.module.css'
import { ownPath } from './own-path.ts'
import { PassphraseSection } from './passphrase-section.tsx'
import { losesTheWayBack, useSignOut } from './use-sign-out.ts'

export function DevicesPage() {
  const { t } = useText()
  const search = new URLSearchParams(useSearch())
  const to = ownPath(search.get('to') ?? '') ?? '/'
  const leaving = search.has('leave')
  const devices = useQuery(api.account.devices.queryOptions())
  return (
    <div className="page page-narrow">
      <title>{t(shellTexts.devices)}</title>
      <div className="stack">
        <h1>{t(shellTexts.devices)}</h1>
        <p className="lead">
          <PhraseText text={t(accountTexts.devicesLead)} />
        </p>
        {leaving && <Leaving />}
        <NextDevice goTo={to} />
        {to !== '/' && (
          <p>
            <Link href={to}>{t(commonTexts.back)}</Link>
          </p>
        )}
        <section className="section">
          <h2>{t(accountTexts.signedIn)}</h2>
          <AwaitedPage query={devices}>
            {(list) => (
              <ul className="rows" data-testid="devices">
                {list.map((device) => (
                  <DeviceLine key={device.id} device={device} />
                ))}
              </ul>
            )}
          </AwaitedPage>
        </section>
        <PassphraseSection />
      </div>
    </div>
  )
}

/** Asked of those whom the link they came by will not let in again. */
function Leaving() {
  const { t } = useText()
  const [, navigate] = useLocation()
  const { data: me } = useMe()
  const signOut = useSignOut()
  if (!me?.person) return null
  const lost = losesTheWayBack(me)
  return (
    <div className={`note note-alert ${styles.leave}`} role="alert">
      <p>{t(lost ? accountTexts.leaveAsk : accountTexts.leaveFine)}</p>
      <ProblemNote error={signOut.error} />
      <div className="actions">
        <Button size="compact-md" loading={signOut.isPending} onClick={() => signOut.mutate()}>
          {t(accountTexts.leave)}
        </Button>
        <Button size="compact-md" variant="default" onClick={() => navigate('/devices')}>
          {t(commonTexts.cancel)}
        </Button>
      </div>
    </div>
  )
}

function NextDevice({ goTo }: { goTo: string }) {
  const { t, language } = useText()
  const issue = useMutation({ mutationFn: () => client.account.deviceCode({ goTo }) })
  const { data } = issue
  return (
    <>
      {data && (
        <p className={styles.next} role="status">
          <span className={styles.code} data-testid="device-code">
            {data.code.slice(0, 3)} {data.code.slice(3)}
          </span>
          <span>
            {t(accountTexts.nextDeviceHow, {
              address: `${location.host}/join`,
              time: formatMoment(data.expiresAt, language),
            })}
          </span>
        </p>
      )}
      <ProblemNote error={issue.error} />
      <div className="actions">
        <Button size="md" loading={issue.isPending} onClick={() => issue.mutate()}>
          {t(data ? accountTexts.nextDeviceAgain : accountTexts.nextDevice)}
        </Button>
      </div>
    </>
  )
}

function DeviceLine({ device }: { device: Device }) {
  const { t, language } = useText()
  const queries = useQueryClient()
  const end = useMutation({
    mutationFn: () => client.account.endDevice({ id: device.id }),
    onSuccess: () => queries.invalidateQueries({ queryKey: api.account.devices.key() }),
  })
  const kind = t(accountTexts[`device.${device.kind}`])
  return (
    <li className={styles.device}>
      <span>{kind}</span>
      <span className="soft small">
        {t(accountTexts.since, { time: formatMoment(device.since, language) })}
      </span>
      {device.here ? (
        <span className="soft small">{t(accountTexts.thisDevice)}</span>
      ) : (
        <AskButton
          label={t(accountTexts.endDevice)}
          name={t(accountTexts.endDeviceNamed, { kind })}
          question={t(accountTexts.endDeviceAsk)}
          answers={[{ label: t(accountTexts.endDevice), act: () => end.mutate() }]}
          size="compact-sm"
          variant="default"
          loading={end.isPending}
        />
      )}
      <ProblemNote error={end.error} />
    </li>
  )
}
