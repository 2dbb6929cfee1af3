/** The link of the sign at the door: made, made anew, and ended. */
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { client } from '../api/client.ts'
import { ProblemNote } from '../api/problem-note.tsx'
import { doorTexts } from '../i18n/texts/door.ts'
import { useText } from '../i18n/use-text.ts'
import { DoorLink } from './links.ts'

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
          <Suspense>
            <DoorLink {...make.data} />
          </Suspense>
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
