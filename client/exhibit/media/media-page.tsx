/** Media on a page: a picture, a page of a document with its words, a video or audio with what is said. */
import { useMemo, useState } from 'react'
import { mediaState } from '../../../shared/exhibit/media/state.ts'
import { formatClock } from '../../i18n/format-clock.ts'
import { catalogueTexts } from '../../i18n/texts/catalogue.ts'
import { mediaTexts } from '../../i18n/texts/exhibit-media.ts'
import { exhibitTexts } from '../../i18n/texts/exhibit.ts'
import { useText } from '../../i18n/use-text.ts'
import figure from '../kit/exhibit-figure.module.css'
import { keyText, useExhibitStore } from '../kit/exhibit-store.ts'
import type { PageViewProps } from '../kit/kind.ts'
import { hasSound } from '../kit/choice.ts'
import { useExhibit } from '../kit/use-exhibit.ts'
import { mediaForm, pageOf, pagesOf } from './media-controls.ts'
import styles from './media-page.module.css'
import { useSyncedElement } from './use-synced-element.ts'

const KIND = { rules: mediaState }

export function MediaPage(props: PageViewProps<'media'>) {
  const { shown } = props
  const { t, pick } = useText()
  const { exhibit, assets } = shown
  const [asset] = assets
  if (!asset?.url) return <p className={figure.pending}>{t(catalogueTexts.processing)}</p>
  switch (mediaForm(shown)) {
    case 'picture':
      return (
        <img
          src={asset.url}
          alt={exhibit.alt ? pick(exhibit.alt) : ''}
          width={asset.width ?? undefined}
          height={asset.height ?? undefined}
          loading="lazy"
          decoding="async"
        />
      )
    case 'pages':
      return <DocumentPage {...props} />
    case 'video':
      return <VideoPage {...props} url={asset.url} />
    case 'audio':
      return <AudioPage {...props} url={asset.url} />
  }
}

function useMedia({ shown: { exhibit }, submissionId }: PageViewProps<'media'>) {
  const key = useMemo(() => ({ submissionId, exhibitId: exhibit.id }), [submissionId, exhibit.id])
  const choice = useExhibitStore((store) => store.choices[keyText(key)] ?? '')
  return { ...useExhibit(exhibit, key, KIND), sound: hasSound({ choice }) }
}

function DocumentPage(props: PageViewProps<'media'>) {
  const { t, pick } = useText()
  const { shown } = props
  const { state } = useMedia(props)
  const pages = pagesOf(shown)
  const index = pageOf(shown, state)
  const page = pages[index]
  if (!page) return null
  const { exhibit } = shown
  const name = exhibit.alt ? pick(exhibit.alt) : pick(exhibit.title)
  return (
    <>
      <div className={styles.sheet} data-testid="document-page">
        <img
          key={page.url}
          src={page.url}
          alt={t(mediaTexts.pageAlt, { name, page: index + 1 })}
          width={page.width}
          height={page.height}
        />
      </div>
      <details className={styles.words}>
        <summary>{t(mediaTexts.pageText)}</summary>
        <p>{page.text === '' ? t(mediaTexts.noPageText) : page.text}</p>
      </details>
    </>
  )
}

interface RecordingProps extends PageViewProps<'media'> {
  url: string
}

function VideoPage(props: RecordingProps) {
  const { t, pick } = useText()
  const { exhibit, assets } = props.shown
  const { state, sound } = useMedia(props)
  const [element, setElement] = useState<HTMLVideoElement | null>(null)
  const refused = useSyncedElement(element, state.recording, sound)
  const [asset] = assets
  const label = exhibit.alt ?? exhibit.title
  return (
    <>
      <video
        ref={setElement}
        className={styles.video}
        src={props.url}
        width={asset?.width ?? undefined}
        height={asset?.height ?? undefined}
        preload="metadata"
        playsInline
        muted
        aria-label={t(mediaTexts.video, { name: pick(label) })}
      />
      {refused && <p className="note note-alert">{t(mediaTexts.blocked)}</p>}
      <Captions captions={exhibit.captions} />
    </>
  )
}

function Captions({ captions }: { captions: RecordingProps['shown']['exhibit']['captions'] }) {
  const { t, pick } = useText()
  if (captions.length === 0) return <p className="soft small">{t(mediaTexts.noCaptions)}</p>
  return (
    <details className={styles.words}>
      <summary>{t(mediaTexts.captions)}</summary>
      <dl>
        {captions.map(({ fromS, text }, index) => (
          <div key={index}>
            <dt>{formatClock(fromS)}</dt>
            <dd>{pick(text)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

function AudioPage(props: RecordingProps) {
  const { t, pick } = useText()
  const { exhibit } = props.shown
  const { state, sound } = useMedia(props)
  const [element, setElement] = useState<HTMLAudioElement | null>(null)
  const refused = useSyncedElement(element, state.recording, sound)
  return (
    <div className={styles.audio}>
      <audio
        ref={setElement}
        src={props.url}
        preload="metadata"
        muted
        aria-label={t(mediaTexts.audio, { name: pick(exhibit.title) })}
      />
      {refused && <p className="note note-alert">{t(mediaTexts.blocked)}</p>}
      <h3>{t(exhibitTexts.transcript)}</h3>
      <p>{exhibit.transcript ? pick(exhibit.transcript) : t(mediaTexts.noTranscript)}</p>
    </div>
  )
}
