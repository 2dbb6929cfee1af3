/** The five pavilions as an index: name, how much stands there, which directions it holds. */
import { Link } from 'wouter'
import type { Call } from '../../shared/call/call.ts'
import type { PavilionId } from '../../shared/hall/plan.ts'
import { PavilionMotif } from './pavilion-motif.tsx'
import { homeTexts } from '../i18n/texts/home.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './pavilion-index.module.css'

interface PavilionLine {
  id: PavilionId
  track: string
  name: { zh: string; en: string }
  scenarios: number
  chapters: number
}

interface PavilionIndexProps {
  pavilions: PavilionLine[]
  call: Call | undefined
  lit: PavilionId | undefined
  onLight: (id: PavilionId | undefined) => void
}

export function PavilionIndex({ pavilions, call, lit, onLight }: PavilionIndexProps) {
  const { t } = useText()
  return (
    <section className={styles.pavilions} aria-labelledby="pavilions-heading">
      <h2 id="pavilions-heading">{t(homeTexts.pavilions)}</h2>
      <ol className={styles.pavilionList}>
        {pavilions.map((pavilion) => (
          <li
            key={pavilion.id}
            data-pavilion={pavilion.id}
            data-lit={lit === pavilion.id || undefined}
            onPointerEnter={() => onLight(pavilion.id)}
            onPointerLeave={() => onLight(undefined)}
          >
            <PavilionEntry pavilion={pavilion} call={call} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function PavilionEntry({ pavilion, call }: { pavilion: PavilionLine; call: Call | undefined }) {
  const { t, pick } = useText()
  const directions = call?.tracks.find((track) => track.id === pavilion.track)?.directions ?? []
  return (
    <>
      <div className={styles.motif}>
        <PavilionMotif id={pavilion.id} />
      </div>
      <h3>
        <Link href={`/scenarios?pavilion=${pavilion.id}`} className={styles.pavilionLink}>
          {pick(pavilion.name)}
        </Link>
      </h3>
      <p className={styles.pavilionCount}>
        {t(homeTexts.pavilionCount, { count: pavilion.scenarios })}
        {pavilion.chapters > 1 &&
          ` · ${t(homeTexts.pavilionChapters, { count: pavilion.chapters })}`}
      </p>
      <ul className={styles.directions}>
        {directions.map((direction) => (
          <li key={direction.id} data-kind={direction.kind}>
            {pick(direction.name)}
          </li>
        ))}
      </ul>
    </>
  )
}
