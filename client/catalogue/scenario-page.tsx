/** A published scenario: the page twin of its booth, and where that booth stands. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { boothAddressSchema } from '../../shared/protocol/api-exhibition.ts'
import { api } from '../api/client.ts'
import { AwaitedPage } from '../api/awaited.tsx'
import { catalogueTexts } from '../i18n/texts/catalogue.ts'
import { commonTexts } from '../i18n/texts/common.ts'
import { recusalTexts } from '../i18n/texts/recusal.ts'
import { useText } from '../i18n/use-text.ts'
import type { RenderExhibit } from './booth-exhibits.tsx'
import { BoothTwin } from './booth-twin.tsx'
import styles from './booth.module.css'

interface ScenarioPageProps {
  id: string
  renderExhibit: RenderExhibit
}

type BoothAddress = (typeof boothAddressSchema)['_output']

export function ScenarioPage({ id, renderExhibit }: ScenarioPageProps) {
  const { t, pick } = useText()
  const scenario = useQuery(api.exhibition.scenario.queryOptions({ input: { id } }))
  return (
    <div className="page">
      <p className={styles.trail}>
        <Link href="/scenarios">{t(catalogueTexts.backToCatalogue)}</Link>
      </p>
      <AwaitedPage query={scenario}>
        {({ booth, address, admitted }) => (
          <>
            <title>{`${pick(booth.title)} · ${t(commonTexts.product)}`}</title>
            {admitted && <p className={`note ${styles.stage}`}>{t(catalogueTexts.admitted)}</p>}
            {booth.shut ? (
              <Shut />
            ) : (
              <BoothTwin
                booth={booth}
                pavilion={address.pavilion}
                renderExhibit={renderExhibit}
                actions={<InHall id={id} address={address} />}
              />
            )}
          </>
        )}
      </AwaitedPage>
    </div>
  )
}

/** One is recused from it. */
function Shut() {
  const { t } = useText()
  return (
    <>
      <h1>{t(recusalTexts.recused)}</h1>
      <p className="empty">{t(recusalTexts.shut)}</p>
    </>
  )
}

function InHall({ id, address }: { id: string; address: BoothAddress }) {
  const { t, pick } = useText()
  const pavilions = useQuery(api.exhibition.pavilions.queryOptions()).data
  const pavilion = pavilions?.find((p) => p.id === address.pavilion)
  const chapter = address.chapter + 1
  const place =
    address.bay === 'stage'
      ? t(catalogueTexts.stage, { chapter })
      : t(catalogueTexts.bay, { chapter, bay: address.bay + 1 })
  return (
    <div className="actions">
      <Button component={Link} href={`/hall?booth=${encodeURIComponent(id)}`} size="md">
        {t(catalogueTexts.seeInHall)}
      </Button>
      <span className="soft small figures">
        {pavilion && pick(pavilion.name)} {place}
      </span>
    </div>
  )
}
