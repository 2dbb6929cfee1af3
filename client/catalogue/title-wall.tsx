/** The title wall as a page: what it is, of whom, and at first sight a picture or the pavilion's drawing. */
import type { ReactNode } from 'react'
import type { Booth } from '../../shared/exhibit/booth.ts'
import { PAVILION_IDS } from '../../shared/hall/plan.ts'
import { PhraseText } from '../i18n/phrase-text.tsx'
import { catalogueTexts } from '../i18n/texts/catalogue.ts'
import { useText } from '../i18n/use-text.ts'
import { PavilionMotif } from './pavilion-motif.tsx'
import styles from './title-wall.module.css'

interface TitleWallProps {
  booth: Booth
  pavilion: string
  actions: ReactNode
}

export function TitleWall({ booth, pavilion, actions }: TitleWallProps) {
  const { t, pick, language } = useText()
  const { track, direction } = booth
  return (
    <header className={styles.title}>
      <div>
        {direction.name.zh !== '' && (
          <p className="eyebrow">
            {pick(track.name)} · {pick(direction.name)}
            {direction.kind === 'composite' && ` · ${t(catalogueTexts.composite)}`}
          </p>
        )}
        <h1 lang={language === 'en' && booth.title.en === '' ? 'zh-CN' : undefined}>
          <PhraseText text={pick(booth.title)} />
        </h1>
        {language === 'en' && booth.title.en !== '' && (
          <p className={styles.filed} lang="zh-CN">
            {booth.title.zh}
          </p>
        )}
        <p className={styles.unit} lang="zh-CN">
          {booth.anonymous ? (
            <span lang={language}>{t(catalogueTexts.unitHidden)}</span>
          ) : (
            booth.unit
          )}
        </p>
        {actions}
      </div>
      <TitlePicture booth={booth} pavilion={pavilion} />
    </header>
  )
}

function TitlePicture({ booth, pavilion }: Omit<TitleWallProps, 'actions'>) {
  const picture = booth.exhibits
    .flatMap(({ assets }) => assets)
    .find(({ mediaType, url }) => mediaType?.startsWith('image/') && url)
  const drawn = PAVILION_IDS.find((id) => id === pavilion)
  if (!picture?.url && !drawn) return null
  return (
    <div className={styles.picture}>
      {picture?.url ? (
        // Described where it stands among the exhibits.
        <img
          src={picture.url}
          alt=""
          width={picture.width ?? undefined}
          height={picture.height ?? undefined}
        />
      ) : (
        drawn && <PavilionMotif id={drawn} />
      )}
    </div>
  )
}
