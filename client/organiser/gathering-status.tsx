/** Opens and ends a gathering, and leads into it. Ending asks twice: there is no way back. */
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Gathering } from '../../shared/protocol/api-gathering.ts'
import { client } from '../api/client.ts'
import { ProblemNote } from '../api/problem-note.tsx'
import { commonTexts } from '../i18n/texts/common.ts'
import { gatheringsTexts } from '../i18n/texts/gatherings.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './organiser.module.css'
import { useTakeGathering } from './take-gathering.ts'

export function GatheringStatus({ gathering }: { gathering: Gathering }) {
  const { t } = useText()
  const { id, status } = gathering
  const take = useTakeGathering()
  const [sure, setSure] = useState(false)
  const change = useMutation({
    mutationFn: (next: 'open' | 'ended') => client.gathering.setOpen({ id, status: next }),
    onSuccess: take,
  })
  return (
    <div className={styles.status}>
      <div className="actions">
        <strong>{t(gatheringsTexts[`status-${status}`])}</strong>
        {status === 'planned' && (
          <Button loading={change.isPending} onClick={() => change.mutate('open')}>
            {t(gatheringsTexts.open)}
          </Button>
        )}
        {status === 'open' && (
          <>
            <Button component={Link} href={`/gatherings/${id}`}>
              {t(gatheringsTexts.enter)}
            </Button>
            <Button component={Link} href={`/gatherings/${id}/hall`} variant="default">
              {t(gatheringsTexts.enterHall)}
            </Button>
            {!sure && (
              <Button variant="default" onClick={() => setSure(true)}>
                {t(gatheringsTexts.end)}
              </Button>
            )}
          </>
        )}
      </div>
      {sure && status === 'open' && (
        <div className="note note-alert" role="alert">
          <p>{t(gatheringsTexts.endText)}</p>
          <div className="actions">
            <Button
              size="compact-md"
              loading={change.isPending}
              onClick={() => change.mutate('ended')}
            >
              {t(gatheringsTexts.endSure)}
            </Button>
            <Button size="compact-md" variant="default" onClick={() => setSure(false)}>
              {t(commonTexts.cancel)}
            </Button>
          </div>
        </div>
      )}
      <ProblemNote error={change.error} />
    </div>
  )
}
