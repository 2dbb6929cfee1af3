/** What the applicant added beside the form: pictures with their words, models to be looked at in 3D. */
import { Button } from '@mantine/core'
import { Suspense, useState, type ReactNode } from 'react'
import { Link } from 'wouter'
import type { Booth } from '../../shared/exhibit/booth.ts'
import type { Asset } from '../../shared/exhibit/manifest.ts'
import { formatBytes } from '../i18n/format-bytes.ts'
import { catalogueTexts } from '../i18n/texts/catalogue.ts'
import { commonTexts } from '../i18n/texts/common.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './booth.module.css'

/** Draws a model in 3D inside the page; offered by the hall through client/app. */
export type ModelViewer = (props: { asset: Asset; title: string }) => ReactNode

type Shown = Booth['exhibits'][number]

interface BoothExhibitsProps {
  exhibits: Shown[]
  hallHref: string | undefined
  viewer: ModelViewer | undefined
}

export function BoothExhibits({ exhibits, hallHref, viewer }: BoothExhibitsProps) {
  const { pick } = useText()
  return (
    <div className={styles.exhibits}>
      {exhibits.map((shown) => {
        const { exhibit } = shown
        return (
          <figure key={exhibit.id}>
            {exhibit.kind === 'media' ? (
              <Picture shown={shown} />
            ) : (
              <Model shown={shown} hallHref={hallHref} viewer={viewer} />
            )}
            <figcaption>
              <strong>{pick(exhibit.title)}</strong>
              {exhibit.caption && <span className="soft">{pick(exhibit.caption)}</span>}
            </figcaption>
          </figure>
        )
      })}
    </div>
  )
}

function Picture({ shown: { exhibit, asset } }: { shown: Shown }) {
  const { t, pick } = useText()
  if (!asset.url) return <p className={styles.pending}>{t(catalogueTexts.processing)}</p>
  const alt = exhibit.kind === 'media' && exhibit.alt ? pick(exhibit.alt) : ''
  return (
    <img
      src={asset.url}
      alt={alt}
      width={asset.width ?? undefined}
      height={asset.height ?? undefined}
      loading="lazy"
      decoding="async"
    />
  )
}

interface ModelProps {
  shown: Shown
  hallHref: string | undefined
  viewer: ModelViewer | undefined
}

function Model({ shown: { exhibit, asset }, hallHref, viewer: Viewer }: ModelProps) {
  const { t, pick, language } = useText()
  const [open, setOpen] = useState(false)
  if (!asset.url) return <p className={styles.pending}>{t(catalogueTexts.processing)}</p>
  if (open && Viewer)
    return (
      <Suspense fallback={<p className={styles.pending}>{t(commonTexts.loading)}</p>}>
        <Viewer asset={asset} title={pick(exhibit.title)} />
      </Suspense>
    )
  const facts = t(catalogueTexts.modelFacts, {
    triangles: new Intl.NumberFormat(language).format(asset.triangles ?? 0),
    size: formatBytes(asset.bytes, language),
  })
  return (
    <div className={styles.model}>
      <Cube />
      <p className="soft small figures">{facts}</p>
      {Viewer ? (
        <Button variant="default" onClick={() => setOpen(true)}>
          {t(catalogueTexts.viewModel)}
        </Button>
      ) : (
        hallHref && (
          <Button component={Link} href={hallHref} variant="default">
            {t(catalogueTexts.modelInHall)}
          </Button>
        )
      )}
    </div>
  )
}

function Cube() {
  return (
    <svg
      viewBox="0 0 48 48"
      width="56"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden
    >
      <path d="M24 5 41 14.5v19L24 43 7 33.5v-19ZM7 14.5 24 24l17-9.5M24 24v19" />
    </svg>
  )
}
