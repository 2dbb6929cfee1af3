/** A roadshow's slides: pictures in the order in which they were chosen, or moved since. */
import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { SLIDES_MAX, type Gathering } from '../../shared/protocol/api-gathering.ts'
import { api, client } from '../api/client.ts'
import { ProblemNote } from '../api/problem-note.tsx'
import { UploadButton, UploadLines } from '../api/upload-lines.tsx'
import { useUploads } from '../api/use-uploads.ts'
import { gatheringsTexts } from '../i18n/texts/gatherings.ts'
import { intakeTexts } from '../i18n/texts/intake.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './organiser.module.css'

export function SlidesSection({ gathering }: { gathering: Gathering }) {
  const { t } = useText()
  const { id: gatheringId, slides } = gathering
  const queries = useQueryClient()
  const refresh = () => queries.invalidateQueries({ queryKey: api.gathering.read.key() })
  const uploads = useUploads(refresh)
  const next = useRef(0)
  const place = (): number => {
    next.current = Math.max(next.current, ...slides.map(({ position }) => position + 1))
    next.current += 1
    return next.current - 1
  }
  const order = useMutation({
    mutationFn: (assetIds: string[]) => client.gathering.orderSlides({ id: gatheringId, assetIds }),
    onSettled: refresh,
  })
  const remove = useMutation({
    mutationFn: (assetId: string) => client.gathering.removeSlide({ id: gatheringId, assetId }),
    onSuccess: refresh,
  })
  return (
    <section className="section">
      <h2>{t(gatheringsTexts.slides)}</h2>
      <div className="stack">
        <p className="soft">{t(gatheringsTexts.slidesLead, { limit: SLIDES_MAX })}</p>
        <div className="actions">
          <UploadButton
            label={t(gatheringsTexts.slidesAdd)}
            accept="image/png,image/jpeg,image/webp"
            multiple
            onPick={(file) =>
              uploads.start(file, { purpose: 'slide', gatheringId, position: place() })
            }
          />
        </div>
        <UploadLines uploads={uploads} />
        <ProblemNote error={remove.error ?? order.error} />
        {slides.length === 0 ? (
          <p className="soft small">{t(gatheringsTexts.noSlides)}</p>
        ) : (
          <ol className={styles.slides}>
            {slides.map((slide, index) => (
              <li key={slide.assetId}>
                <SlideView slide={slide} number={index + 1} />
                <SlideButtons
                  number={index + 1}
                  count={slides.length}
                  busy={order.isPending}
                  onMove={(to) => order.mutate(moved(slides, index, to))}
                  onRemove={() => remove.mutate(slide.assetId)}
                />
              </li>
            ))}
          </ol>
        )}
      </div>
    </section>
  )
}

interface SlideButtonsProps {
  /** Of the slide, from 1. */
  number: number
  count: number
  busy: boolean
  /** Called with the new index, from 0. */
  onMove: (to: number) => void
  onRemove: () => void
}

function SlideButtons({ number, count, busy, onMove, onRemove }: SlideButtonsProps) {
  const { t } = useText()
  const look = { size: 'compact-sm', variant: 'default' } as const
  return (
    <div className="actions">
      <Button
        {...look}
        disabled={busy || number === 1}
        aria-label={t(gatheringsTexts.slideEarlier, { number })}
        onClick={() => onMove(number - 2)}
      >
        ←
      </Button>
      <Button
        {...look}
        disabled={busy || number === count}
        aria-label={t(gatheringsTexts.slideLater, { number })}
        onClick={() => onMove(number)}
      >
        →
      </Button>
      <Button {...look} aria-label={t(gatheringsTexts.slideRemove, { number })} onClick={onRemove}>
        {t(gatheringsTexts.delete)}
      </Button>
    </div>
  )
}

/** Ids of the slides with the one at `from` put at `to`. */
function moved(slides: Gathering['slides'], from: number, to: number): string[] {
  const ids = slides.map(({ assetId }) => assetId)
  ids.splice(to, 0, ...ids.splice(from, 1))
  return ids
}

function SlideView({ slide, number }: { slide: Gathering['slides'][number]; number: number }) {
  const { t } = useText()
  const name = t(gatheringsTexts.slide, { number })
  return (
    <figure>
      {slide.url ? (
        <img src={slide.url} alt={name} loading="lazy" />
      ) : (
        <p className={styles.pending}>{t(intakeTexts[`asset-${slide.status}`])}</p>
      )}
      <figcaption className="soft small">{name}</figcaption>
    </figure>
  )
}
