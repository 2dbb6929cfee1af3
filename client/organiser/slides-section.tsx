/** A roadshow's slides: pictures in the order of upload. */
import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
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
            onPick={(file) => uploads.start(file, { purpose: 'slide', gatheringId })}
          />
        </div>
        <UploadLines uploads={uploads} />
        <ProblemNote error={remove.error} />
        {slides.length === 0 ? (
          <p className="soft small">{t(gatheringsTexts.noSlides)}</p>
        ) : (
          <ol className={styles.slides}>
            {slides.map((slide, index) => (
              <li key={slide.assetId}>
                <SlideView slide={slide} number={index + 1} />
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={t(gatheringsTexts.slideRemove, { number: index + 1 })}
                  onClick={() => remove.mutate(slide.assetId)}
                >
                  {t(gatheringsTexts.delete)}
                </Button>
              </li>
            ))}
          </ol>
        )}
      </div>
    </section>
  )
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
