/**
 * A booth as a page: the same compiled value that the hall puts on its walls. Used by the published
 * page and by the applicant's preview; parts that the form leaves empty do not appear.
 */
import type { ReactNode } from 'react'
import type { Booth } from '../../shared/exhibit/booth.ts'
import { catalogueTexts } from '../i18n/texts/catalogue.ts'
import type { BilingualText } from '../i18n/i18n.ts'
import { useText } from '../i18n/use-text.ts'
import { BoothExhibits, type RenderExhibit } from './booth-exhibits.tsx'
import { BoothFunding } from './booth-funding.tsx'
import { BoothTimeline } from './booth-timeline.tsx'
import styles from './booth.module.css'
import { TitleWall } from './title-wall.tsx'

interface BoothTwinProps {
  booth: Booth
  /** Whose accent the page takes. */
  pavilion: string
  renderExhibit: RenderExhibit
  actions?: ReactNode
}

export function BoothTwin({ booth, pavilion, renderExhibit, actions }: BoothTwinProps) {
  const { t, language } = useText()
  return (
    <article className={styles.booth} data-pavilion={pavilion}>
      <TitleWall booth={booth} pavilion={pavilion} actions={actions} />
      <div className={styles.columns}>
        <div className={styles.walls}>
          <Wall title={catalogueTexts.summary} show={language === 'en' && booth.summaryEn !== ''}>
            <p className={styles.prose}>{booth.summaryEn}</p>
            <p className="soft small">{t(catalogueTexts.filedInChinese)}</p>
          </Wall>
          <Prose title={catalogueTexts.overview} paragraphs={booth.overview} />
          <Wall title={catalogueTexts.exhibits} show={booth.exhibits.length > 0}>
            <BoothExhibits exhibits={booth.exhibits} render={renderExhibit} />
          </Wall>
          <Wall title={catalogueTexts.needs} show={booth.needs.length > 0}>
            <Needs needs={booth.needs} />
          </Wall>
          <Wall title={catalogueTexts.schedule} show={hasTimeline(booth.schedule)}>
            <BoothTimeline timeline={booth.schedule} />
          </Wall>
          <Wall title={catalogueTexts.milestones} show={hasTimeline(booth.milestones)}>
            <BoothTimeline timeline={booth.milestones} />
          </Wall>
          <Wall title={catalogueTexts.funding} show={booth.funding.text !== ''}>
            <BoothFunding funding={booth.funding} />
          </Wall>
          <Prose title={catalogueTexts.foundation} paragraphs={booth.foundation} />
          <Prose title={catalogueTexts.unitProfile} paragraphs={booth.unitProfile.split(/\n+/)} />
        </div>
        <SideFacts booth={booth} />
      </div>
    </article>
  )
}

const hasTimeline = ({ stages, rest }: Booth['schedule']) => stages.length + rest.length > 0

function Wall({
  title,
  show,
  children,
}: {
  title: BilingualText
  show: boolean
  children: ReactNode
}) {
  const { t } = useText()
  if (!show) return null
  return (
    <section className={styles.wall}>
      <h2>{t(title)}</h2>
      {children}
    </section>
  )
}

function Prose({ title, paragraphs }: { title: BilingualText; paragraphs: string[] }) {
  const shown = paragraphs.filter((p) => p.trim() !== '')
  return (
    <Wall title={title} show={shown.length > 0}>
      <div className={styles.prose} lang="zh-CN">
        {shown.map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
      </div>
    </Wall>
  )
}

function Needs({ needs }: { needs: Booth['needs'] }) {
  return (
    <dl className={styles.needs} lang="zh-CN">
      {needs.map((need, index) => (
        <div key={index}>
          {need.label !== '' && <dt>{need.label}</dt>}
          <dd>{need.text}</dd>
        </div>
      ))}
    </dl>
  )
}

function SideFacts({ booth }: { booth: Booth }) {
  const { t, pick } = useText()
  return (
    <aside className={styles.side}>
      <Facts
        title={t(catalogueTexts.technology)}
        items={booth.technology.map((e) => pick(e.name))}
      />
      <Facts title={t(catalogueTexts.partners)} items={booth.partners} lang="zh-CN" />
      <Facts title={t(catalogueTexts.jointUnits)} items={booth.jointUnits} lang="zh-CN" />
    </aside>
  )
}

function Facts({ title, items, lang }: { title: string; items: string[]; lang?: string }) {
  if (items.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul lang={lang}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  )
}
