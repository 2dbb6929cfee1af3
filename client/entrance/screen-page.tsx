/**
 * `/enter/screen`: for the big screen of the room. A QR for phones, a short address for headsets, and the
 * code of an audience where the secretary has put one behind the address (`#code=123456`).
 */
import { useQuery } from '@tanstack/react-query'
import { isComplete, readCode } from '../account/code-entry.ts'
import { AwaitedPage } from '../api/awaited.tsx'
import { api } from '../api/client.ts'
import { entranceTexts } from '../i18n/texts/entrance.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './entrance.module.css'

/** The addresses follow when the machine changes networks. */
const ASK_AGAIN_MS = 15_000

/** The code behind the address: it is told to nobody but this screen. */
const codeOf = (hash: string): string =>
  readCode(new URLSearchParams(hash.slice(1)).get('code') ?? '')

export function ScreenPage() {
  const { t } = useText()
  const where = useQuery(api.entrance.where.queryOptions({ refetchInterval: ASK_AGAIN_MS }))
  const code = codeOf(location.hash)
  return (
    <div className={`page ${styles.screenPage}`}>
      <title>{t(entranceTexts.screenTitle)}</title>
      <AwaitedPage query={where}>
        {({ ways: [first, ...others] }) =>
          first && (
            <div className={styles.screen}>
              <img
                src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(first.qrSvg)}`}
                alt={t(entranceTexts.qr)}
              />
              <div className={styles.told}>
                <h1>{t(entranceTexts.screenTitle)}</h1>
                <p className="lead">{t(entranceTexts.screenLead)}</p>
                <p className={styles.short} data-testid="address">
                  <ShortAddress url={first.plainUrl ?? first.url} />
                </p>
                {isComplete(code) ? (
                  <p className={styles.code}>
                    <span>{t(entranceTexts.screenCode)}</span>
                    <strong>
                      {code.slice(0, 3)} {code.slice(3)}
                    </strong>
                  </p>
                ) : (
                  <p className="lead">{t(entranceTexts.screenOwnCode)}</p>
                )}
                {others.length > 0 && (
                  <p className="soft">
                    {t(entranceTexts.screenOther)}{' '}
                    {others.map(({ url, plainUrl }) => (
                      <span key={url} className={styles.other}>
                        {shortOf(plainUrl ?? url)}
                      </span>
                    ))}
                  </p>
                )}
              </div>
            </div>
          )
        }
      </AwaitedPage>
    </div>
  )
}

/** Broken, where it must be, before its path. */
function ShortAddress({ url }: { url: string }) {
  const short = shortOf(url)
  const at = short.lastIndexOf('/')
  return (
    <>
      {short.slice(0, at)}
      <wbr />
      {short.slice(at)}
    </>
  )
}

/** An address as one types it: browsers ask for http by themselves. */
const shortOf = (url: string): string => url.replace(/^http:\/\//, '')
