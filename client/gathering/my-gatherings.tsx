/** The gatherings this person belongs to, for those who belong to any. */
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { api } from '../api/client.ts'
import { useMe } from '../api/use-me.ts'
import { gatheringsTexts } from '../i18n/texts/gatherings.ts'
import { homeTexts } from '../i18n/texts/home.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './my-gatherings.module.css'

export function MyGatherings() {
  const { t } = useText()
  const mine = (useMe().data?.gatherings.length ?? 0) > 0
  const gatherings = useQuery(api.gathering.list.queryOptions({ enabled: mine })).data
  const open = gatherings?.filter((g) => g.role !== null && g.status !== 'ended') ?? []
  if (!mine || open.length === 0) return null
  return (
    <section className={styles.mine} aria-labelledby="mine-heading">
      <h2 id="mine-heading">{t(homeTexts.yourGatherings)}</h2>
      <ul className="rows">
        {open.map((gathering) => (
          <li key={gathering.id}>
            <Link href={`/gatherings/${gathering.id}`}>{gathering.title}</Link>
            <span className="soft small">
              {gathering.role && t(gatheringsTexts[`role-${gathering.role}`])} ·{' '}
              {t(gatheringsTexts[`status-${gathering.status}`])}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
