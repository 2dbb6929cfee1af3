/** An exhibit on a page: what it shows, its words, and the same controls as in space. */
import { Suspense, type ComponentType } from 'react'
import { ExhibitBoundary } from '../exhibit-boundary.tsx'
import { commonTexts } from '../../i18n/texts/common.ts'
import { exhibitTexts } from '../../i18n/texts/exhibit.ts'
import { useText } from '../../i18n/use-text.ts'
import { PanelPage } from '../../panel/panel-page.tsx'
import styles from './exhibit-figure.module.css'
import type { PageViewProps } from './kind.ts'
import { OWN_CONTROLS, PAGE_VIEWS } from './page-views.tsx'
import { useExhibitPanel } from './use-exhibit-panel.ts'

export function ExhibitFigure(props: PageViewProps) {
  const { pick, t } = useText()
  const { exhibit } = props.shown
  return (
    <figure className={styles.figure} data-kind={exhibit.kind}>
      <ExhibitBoundary
        poster={null}
        broken={
          <figcaption role="alert">
            <strong>{pick(exhibit.title)}</strong>
            <span>{t(exhibitTexts.failed)}</span>
          </figcaption>
        }
      >
        <FigureContent {...props} />
      </ExhibitBoundary>
    </figure>
  )
}

function FigureContent(props: PageViewProps) {
  const { pick, t } = useText()
  const { shown, submissionId } = props
  const { exhibit } = shown
  const { items, press } = useExhibitPanel(shown, submissionId)
  const View = PAGE_VIEWS[exhibit.kind] as ComponentType<PageViewProps> | undefined
  return (
    <>
      {View && (
        <Suspense fallback={<p className={styles.pending}>{t(commonTexts.loading)}</p>}>
          <View {...props} />
        </Suspense>
      )}
      <figcaption>
        <strong>{pick(exhibit.title)}</strong>
        {exhibit.caption && <span className="soft">{pick(exhibit.caption)}</span>}
      </figcaption>
      {items.length > 0 && !OWN_CONTROLS.has(exhibit.kind) && (
        <div className={styles.controls}>
          <PanelPage items={items} onAct={press} />
        </div>
      )}
    </>
  )
}
