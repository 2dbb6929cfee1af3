/** Pins one under another: what each is on, its text, a way to see it as it was, and to remove it. */
import { Button } from '@mantine/core'
import { Suspense, use, useState } from 'react'
import type { BoothExhibit } from '../../shared/exhibit/booth.ts'
import type { KeptPin, Pin } from '../../shared/review/pin.ts'
import { PIN_TEXT_MAX_CHARS } from '../../shared/review/evidence.ts'
import { commonTexts } from '../i18n/texts/common.ts'
import { evidenceTexts } from '../i18n/texts/evidence.ts'
import { useText } from '../i18n/use-text.ts'
import { AskButton } from '../panel/ask-button.tsx'
import styles from './evidence.module.css'
import { PinningContext } from './pinning.ts'
import { WrittenText } from './written-text.tsx'

interface PinListProps {
  submissionId: string
  pins: readonly KeptPin[]
  exhibits: readonly BoothExhibit[]
  /** Names a criterion, where it has to be said. */
  nameOf?: (criterionId: string) => string
  /** Where the pins are one's own and may still change. */
  change?: { put: (pin: Pin) => void; remove: (pin: Pin) => void } | undefined
}

export function PinList({ submissionId, pins, exhibits, nameOf, change }: PinListProps) {
  const { t, pick } = useText()
  const [shown, setShown] = useState('')
  const { goTo, Picture, AsPinned } = use(PinningContext) ?? {}
  if (pins.length === 0) return null
  const titleOf = ({ exhibit }: Pin): string => {
    const found = exhibits.find((one) => one.exhibit.id === exhibit?.exhibitId)?.exhibit
    return found ? pick(found.title) : t(evidenceTexts.boothText)
  }
  const aboutOf = (pin: KeptPin): string => {
    if (!nameOf || pin.criterionId === null) return titleOf(pin)
    return `${titleOf(pin)} · ${nameOf(pin.criterionId)}`
  }
  return (
    <>
      {AsPinned && <AsPinned />}
      <ol className={styles.pins} data-testid="pins">
        {pins.map((pin, index) => {
          const number = index + 1
          const isShown = shown === pin.id
          return (
            <li key={pin.id} className={styles.pin}>
              <div className={styles.pinHead}>
                <span>
                  {t(evidenceTexts.pinNumber, { number })} · {aboutOf(pin)}
                </span>
                {goTo ? (
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    disabled={!pin.view && !pin.exhibit}
                    aria-label={t(evidenceTexts.goToPinNamed, { number })}
                    onClick={() => goTo({ submissionId, exhibits }, pin)}
                  >
                    {t(evidenceTexts.goToPin)}
                  </Button>
                ) : (
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    aria-expanded={isShown}
                    aria-label={t(evidenceTexts.showPinNamed, { number })}
                    onClick={() => setShown(isShown ? '' : pin.id)}
                  >
                    {t(isShown ? commonTexts.close : evidenceTexts.showPin)}
                  </Button>
                )}
                {change && (
                  <AskButton
                    size="compact-sm"
                    variant="subtle"
                    label={t(evidenceTexts.removePin)}
                    name={t(evidenceTexts.removePinNamed, { number })}
                    question={t(evidenceTexts.askRemove)}
                    answers={[{ label: t(evidenceTexts.removePin), act: () => change.remove(pin) }]}
                  />
                )}
              </div>
              {change ? (
                <WrittenText
                  label=""
                  name={`${t(evidenceTexts.pinText)} ${number}`}
                  hint={t(evidenceTexts.pinTextHint)}
                  max={PIN_TEXT_MAX_CHARS}
                  text={pin.text}
                  rows={1}
                  disabled={false}
                  onWrite={(text) => change.put(written(pin, text))}
                />
              ) : (
                pin.text && <p>{pin.text}</p>
              )}
              {isShown && Picture && (
                <Suspense fallback={<p className="awaiting">{t(commonTexts.loading)}</p>}>
                  <Picture {...{ submissionId, pin }} />
                </Suspense>
              )}
            </li>
          )
        })}
      </ol>
    </>
  )
}

/** A pin with another text, as it is sent. */
function written({ at: _at, ...pin }: KeptPin, text: string): Pin {
  return { ...pin, text }
}
