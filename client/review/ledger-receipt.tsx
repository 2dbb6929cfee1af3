/** What to keep of the ledger, for who trusts nobody: its end, the key that signs it, both as a picture. */
import { useQuery } from '@tanstack/react-query'
import { Awaited } from '../api/awaited.tsx'
import { api } from '../api/client.ts'
import { evidenceTexts } from '../i18n/texts/evidence.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './review.module.css'

/** `version` changes whenever the results may have. */
export function LedgerReceipt({ gatheringId, version }: { gatheringId: string; version: string }) {
  const { t } = useText()
  const query = useQuery({
    ...api.review.receipt.queryOptions({ input: { id: gatheringId } }),
    queryKey: ['ledger-receipt', gatheringId, version],
  })
  return (
    <Awaited query={query}>
      {({ publicKey, head, qrSvg }) => (
        <div className={styles.receipt} data-testid="ledger-receipt">
          <img
            src={`data:image/svg+xml;utf8,${encodeURIComponent(qrSvg)}`}
            alt={t(evidenceTexts.receiptQr)}
          />
          <div>
            <p>{t(evidenceTexts.receiptWhy)}</p>
            <dl>
              <dt>{t(evidenceTexts.receiptHead, { seq: head.seq })}</dt>
              <dd>{head.hash}</dd>
              <dt>{t(evidenceTexts.receiptKey)}</dt>
              <dd>{publicKey}</dd>
            </dl>
          </div>
        </div>
      )}
    </Awaited>
  )
}
