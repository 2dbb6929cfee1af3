/** A model on a page: what it weighs, and a viewer in 3D for those who open it. */
import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { formatBytes } from '../../i18n/format-bytes.ts'
import { catalogueTexts } from '../../i18n/texts/catalogue.ts'
import { useText } from '../../i18n/use-text.ts'
import styles from '../kit/exhibit-figure.module.css'
import type { PageViewProps } from '../kit/kind.ts'

export function ModelPage(props: PageViewProps<'model'>) {
  const { shown, exhibits, submissionId, modelViewer: Viewer, hallHref } = props
  const { t, pick, language } = useText()
  const [open, setOpen] = useState(false)
  const { exhibit, assets } = shown
  const [asset] = assets
  if (!asset?.url) return <p className={styles.pending}>{t(catalogueTexts.processing)}</p>
  if (open && Viewer)
    return <Viewer model={shown} label={pick(exhibit.title)} {...{ exhibits, submissionId }} />
  const facts = t(catalogueTexts.modelFacts, {
    triangles: new Intl.NumberFormat(language).format(asset.triangles ?? 0),
    size: formatBytes(asset.facts?.servedBytes ?? asset.bytes, language),
  })
  return (
    <div className={styles.closed}>
      <Cube />
      <p className="soft small figures">{facts}</p>
      {Viewer && (
        <Button variant="default" onClick={() => setOpen(true)}>
          {t(catalogueTexts.viewModel)}
        </Button>
      )}
      {!Viewer && hallHref && (
        <Button component={Link} href={hallHref} variant="default">
          {t(catalogueTexts.modelInHall)}
        </Button>
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
