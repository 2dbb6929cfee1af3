/** Sets a pin: in the hall on what one looks at, on a page on an exhibit that one names. */
import { Button, NativeSelect } from '@mantine/core'
import { use, useState } from 'react'
import type { BoothExhibit } from '../../shared/exhibit/booth.ts'
import type { Pin } from '../../shared/review/pin.ts'
import { evidenceTexts } from '../i18n/texts/evidence.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './evidence.module.css'
import { PinningContext } from './pinning.ts'

interface NewPinProps {
  submissionId: string
  criterionId: string | null
  exhibits: readonly BoothExhibit[]
  /** Of the criterion. */
  name: string
  onPin: (pin: Pin) => void
}

export function NewPin({ submissionId, criterionId, exhibits, name, onPin }: NewPinProps) {
  const { t, pick } = useText()
  const [chosen, setChosen] = useState('')
  const [blind, setBlind] = useState(false)
  const pinning = use(PinningContext)
  if (!pinning) return null
  const { pinHere, goTo } = pinning
  const wish = { submissionId, criterionId, exhibits }
  if (goTo)
    return (
      <>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`${t(evidenceTexts.pinSeen)}: ${name}`}
          onClick={() => {
            const pin = pinHere(wish)
            setBlind(!pin)
            if (pin) onPin(pin)
          }}
        >
          {t(evidenceTexts.pinSeen)}
        </Button>
        {blind && (
          <p className="soft small" role="status">
            {t(evidenceTexts.lookFirst)}
          </p>
        )}
      </>
    )
  return (
    <div className={styles.newPin}>
      <NativeSelect
        size="sm"
        aria-label={t(evidenceTexts.whichExhibit)}
        value={chosen}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data={[
          { value: '', label: t(evidenceTexts.boothText) },
          ...exhibits.map(({ exhibit }) => ({ value: exhibit.id, label: pick(exhibit.title) })),
        ]}
      />
      <Button
        variant="default"
        aria-label={t(evidenceTexts.pinFor, { name })}
        onClick={() => {
          const pin = pinHere({ ...wish, exhibitId: chosen })
          if (pin) onPin(pin)
        }}
      >
        {t(evidenceTexts.pin)}
      </Button>
    </div>
  )
}
