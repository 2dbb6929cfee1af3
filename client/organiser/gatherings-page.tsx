/** Reviews and roadshows: the list, and the start of a new one. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { GatheringLine } from '../../shared/protocol/api-gathering.ts'
import { api } from '../api/client.ts'
import { Awaited } from '../api/awaited.tsx'
import { useMe } from '../api/use-me.ts'
import { PhraseText } from '../i18n/phrase-text.tsx'
import { gatheringsTexts } from '../i18n/texts/gatherings.ts'
import { roundNames } from '../i18n/texts/round.ts'
import { useText } from '../i18n/use-text.ts'
import { CreateGathering } from './create-gathering.tsx'
import styles from './organiser.module.css'
import '../api/office-refusals.ts'

export function GatheringsPage() {
  const { t } = useText()
  const gatherings = useQuery(api.gathering.list.queryOptions({ staleTime: 0 }))
  const roles = useMe().data?.roles ?? []
  const staff = roles.includes('organiser') || roles.includes('secretary')
  return (
    <div className="page">
      <title>{t(gatheringsTexts.title)}</title>
      <div className="page-head">
        <div>
          <h1>{t(gatheringsTexts.title)}</h1>
          <p className="lead">
            <PhraseText text={t(gatheringsTexts.lead)} />
          </p>
        </div>
        {staff && (
          <div className="actions">
            <Button component={Link} href="/organiser/experts" variant="default">
              {t(gatheringsTexts.experts)}
            </Button>
          </div>
        )}
      </div>
      <Awaited query={gatherings}>
        {(lines) =>
          lines.length === 0 ? (
            <p className="empty">{t(gatheringsTexts.none)}</p>
          ) : (
            <ul className="rows">
              {lines.map((line) => (
                <GatheringLineView key={line.id} line={line} staff={staff} />
              ))}
            </ul>
          )
        }
      </Awaited>
      {staff && <CreateGathering lines={gatherings.data ?? []} />}
    </div>
  )
}

function GatheringLineView({ line, staff }: { line: GatheringLine; staff: boolean }) {
  const { t, pick } = useText()
  const call = useQuery(api.call.current.queryOptions()).data?.call
  const track = call?.tracks.find((tr) => tr.id === line.trackId)
  const prepares = staff || line.role === 'secretary'
  return (
    <li className={styles.gathering} data-pavilion={line.trackId ?? undefined}>
      <div>
        <Link
          href={prepares ? `/organiser/gatherings/${line.id}` : `/gatherings/${line.id}`}
          className={styles.name}
        >
          {line.title}
        </Link>
        <p className="tag">
          {t(line.kind === 'review' ? roundNames[line.round] : gatheringsTexts['kind-roadshow'])}
          {track && ` · ${pick(track.name)}`}
        </p>
      </div>
      <span className={styles.keep}>{t(gatheringsTexts[`status-${line.status}`])}</span>
      <Link href={`/gatherings/${line.id}`} className={styles.keep}>
        {t(gatheringsTexts.enter)}
      </Link>
    </li>
  )
}
