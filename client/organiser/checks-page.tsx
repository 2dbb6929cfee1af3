/** Everything that was submitted, with what the rules found by themselves. */
import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import { STAGES, type Stage, type SubmissionLine } from '../../shared/protocol/api-intake.ts'
import { api } from '../api/client.ts'
import { Awaited } from '../api/awaited.tsx'
import { PhraseText } from '../i18n/phrase-text.tsx'
import { checkTexts } from '../i18n/texts/check.ts'
import { intakeTexts } from '../i18n/texts/intake.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './organiser.module.css'
import '../api/office-refusals.ts'

type CheckLine = SubmissionLine & { findings: number }

export function ChecksPage() {
  const { t } = useText()
  const [stage, setStage] = useState<Stage | ''>('')
  const checks = useQuery(api.check.list.queryOptions({ staleTime: 0 }))
  return (
    <div className="page">
      <title>{t(checkTexts.title)}</title>
      <div className="page-head">
        <div>
          <h1>{t(checkTexts.title)}</h1>
          <p className="lead">
            <PhraseText text={t(checkTexts.lead)} />
          </p>
        </div>
        <NativeSelect
          label={t(checkTexts.filterStage)}
          value={stage}
          onChange={(event) => setStage(event.currentTarget.value as Stage | '')}
        >
          <option value="">{t(checkTexts.allStages)}</option>
          {STAGES.map((s) => (
            <option key={s} value={s}>
              {t(intakeTexts[`stage-${s}`])}
            </option>
          ))}
        </NativeSelect>
      </div>
      <Awaited query={checks}>
        {(lines) => <ChecksTable lines={lines.filter((l) => stage === '' || l.stage === stage)} />}
      </Awaited>
    </div>
  )
}

function ChecksTable({ lines }: { lines: CheckLine[] }) {
  const { t } = useText()
  if (lines.length === 0) return <p className="empty">{t(checkTexts.none)}</p>
  return (
    <div className={styles.wide}>
      <table className={`table ${styles.checks}`}>
        <thead>
          <tr>
            <th scope="col">{t(checkTexts.scenario)}</th>
            <th scope="col">{t(checkTexts.unit)}</th>
            <th scope="col">{t(checkTexts.stage)}</th>
            <th scope="col">{t(checkTexts.automatic)}</th>
            <th scope="col">{t(checkTexts.receipt)}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <td>
                <Link href={`/organiser/checks/${line.id}`} className={styles.name}>
                  {line.scenarioName || t(intakeTexts.unnamed)}
                </Link>
              </td>
              <td>{line.leadUnitName}</td>
              <td className={styles.keep}>{t(intakeTexts[`stage-${line.stage}`])}</td>
              <td className={styles.keep} data-alert={line.findings > 0 || undefined}>
                {line.findings === 0
                  ? t(checkTexts.noFindings)
                  : t(checkTexts.findings, { count: line.findings })}
              </td>
              <td className={`${styles.keep} figures soft`}>{line.receiptNo}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
