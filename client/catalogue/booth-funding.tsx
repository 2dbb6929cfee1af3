/** Funding as one divided bar, the same figures as a table, and the text as filed. */
import type { Booth } from '../../shared/exhibit/booth.ts'
import { catalogueTexts } from '../i18n/texts/catalogue.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './booth.module.css'

const YUAN_PER_WAN = 10_000

export function BoothFunding({ funding }: { funding: Booth['funding'] }) {
  const { t, language } = useText()
  const amount = new Intl.NumberFormat(language)
  const sum = funding.parts.reduce((total, part) => total + part.amountWan, 0)
  return (
    <>
      {funding.totalWan !== null && (
        <p className={styles.total}>
          <span className="soft small">{t(catalogueTexts.fundingTotal)}</span>{' '}
          {t(catalogueTexts.wan, {
            wan: amount.format(funding.totalWan),
            yuan: amount.format(funding.totalWan * YUAN_PER_WAN),
          })}
        </p>
      )}
      {funding.parts.length > 1 && sum > 0 && <FundingChart parts={funding.parts} sum={sum} />}
      <p className={`${styles.prose} soft small`} lang="zh-CN">
        {funding.text}
      </p>
    </>
  )
}

function FundingChart({ parts, sum }: { parts: Booth['funding']['parts']; sum: number }) {
  const { t, language } = useText()
  const amount = new Intl.NumberFormat(language, { maximumFractionDigits: 2 })
  const share = new Intl.NumberFormat(language, { style: 'percent' })
  return (
    <>
      <div className={styles.fundingBar} aria-hidden>
        {parts.map((part, index) => (
          <span key={index} style={{ flexGrow: part.amountWan }} />
        ))}
      </div>
      <table className={`table ${styles.fundingTable}`}>
        <thead>
          <tr>
            <th scope="col">{t(catalogueTexts.fundingItem)}</th>
            <th scope="col" className="amount">
              {t(catalogueTexts.fundingAmount)}
            </th>
            <th scope="col" className="amount">
              {t(catalogueTexts.fundingShare)}
            </th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part, index) => (
            <tr key={index}>
              <td lang="zh-CN">
                <span className={styles.swatch} aria-hidden />
                {part.label}
              </td>
              <td className="amount">{amount.format(part.amountWan)}</td>
              <td className="amount">{share.format(part.amountWan / sum)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
