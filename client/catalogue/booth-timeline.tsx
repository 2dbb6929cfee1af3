/** Stages drawn to scale, each with its words; lines that name no period follow as text. */
import type { Booth } from '../../shared/exhibit/booth.ts'
import { formatPeriod } from '../i18n/format-period.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './booth.module.css'
import { stageSpans } from './stage-spans.ts'

export function BoothTimeline({ timeline }: { timeline: Booth['schedule'] }) {
  const { language } = useText()
  return (
    <div lang="zh-CN">
      {timeline.stages.length > 0 && (
        <ol className={styles.timeline}>
          {stageSpans(timeline.stages).map(({ stage, startPercent, widthPercent }, index) => (
            <li key={index}>
              <p className={styles.period} lang={language}>
                {formatPeriod(stage, language)}
              </p>
              <div>
                <p className={styles.track} aria-hidden>
                  <span style={{ marginLeft: `${startPercent}%`, width: `${widthPercent}%` }} />
                </p>
                <p>{stage.text}</p>
              </div>
            </li>
          ))}
        </ol>
      )}
      {timeline.rest.length > 0 && (
        <div className={styles.prose}>
          {timeline.rest.map((line, index) => (
            <p key={index}>{line}</p>
          ))}
        </div>
      )}
    </div>
  )
}
