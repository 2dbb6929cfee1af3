/** The link of the sign at the door: made, made anew, and ended. */
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { client } from '../api/client.ts'
import { ProblemNote } from '../api/problem-note.tsx'
import { doorTexts } from '../i18n/texts/door.ts'
import { useText } from '../i18n/use-text.ts'
import { CopyField } from './copy-field.tsx'
import styles from './organiser.module.css'

interface DoorSectionProps {
  id: string
  /** Whether there is a link. */
  hasDoor: boolean
}

export function DoorSection({ id, hasDoor }: DoorSectionProps) {
  const { t } = useText()
  const [made, setMade] = useState(hasDoor)
  const make = useMutation({
    mutationFn: () => client.door.make({ id }),
    onSuccess: () => setMade(true),
  })
  const close = useMutation({
    mutationFn: () => client.door.close({ id }),
    onSuccess: () => {
      setMade(false)
      make.reset()
    },
  })
  return (
    <section className="section">
      <h2>{t(doorTexts.door)}</h2>
      <div className="stack">
        <p className="soft">{t(doorTexts.lead)}</p>
        {make.data && (
          <div className={styles.invitation}>
            <img
              src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(make.data.qrSvg)}`}
              alt={t(doorTexts.qr)}
            />
            <div className="stack">
              <CopyField label={t(doorTexts.link)} value={make.data.url} />
              <p className="soft small">{t(doorTexts.once)}</p>
            </div>
          </div>
        )}
        {made && !make.data && <p role="status">{t(doorTexts.made)}</p>}
        <div className="actions">
          <Button variant="default" loading={make.isPending} onClick={() => make.mutate()}>
            {t(made ? doorTexts.renew : doorTexts.make)}
          </Button>
          {made && (
            <Button variant="default" loading={close.isPending} onClick={() => close.mutate()}>
              {t(doorTexts.close)}
            </Button>
          )}
        </div>
        <ProblemNote error={make.error ?? close.error} />
      </div>
    </section>
  )
}
