/** On a page without https: why VR wants another address, and in pictures how to go there. */
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { AUTHORITY_PATH, ENTER_PATH } from '../../shared/protocol/api-entrance.ts'
import { PhraseText } from '../i18n/phrase-text.tsx'
import { entranceTexts } from '../i18n/texts/entrance.ts'
import { useText } from '../i18n/use-text.ts'
import { AddressSketch, AdvancedSketch, ProceedSketch } from './browser-sketch.tsx'
import styles from './entrance.module.css'

export function TrustGuide() {
  const { t } = useText()
  const { host } = location
  return (
    <>
      <title>{t(entranceTexts.trustTitle)}</title>
      <header className={styles.head}>
        <h1>
          <PhraseText text={t(entranceTexts.trustTitle)} />
        </h1>
        <p className="lead">{t(entranceTexts.trustLead)}</p>
      </header>
      <ol className={styles.steps}>
        <Step title={t(entranceTexts.step1)} text={t(entranceTexts.step1How)}>
          <AddressSketch host={host} />
        </Step>
        <Step title={t(entranceTexts.step2)} text={t(entranceTexts.step2How)}>
          <AdvancedSketch />
        </Step>
        <Step title={t(entranceTexts.step3)} text={t(entranceTexts.step3How)}>
          <ProceedSketch host={host} />
        </Step>
      </ol>
      <div className="actions">
        <Button component="a" href={`https://${host}${ENTER_PATH}`} size="lg">
          {t(entranceTexts.openSecure)}
        </Button>
        <p className="soft">
          {t(entranceTexts.otherDevice)}
          <Link href="/join">{t(entranceTexts.onPages)}</Link>
        </p>
      </div>
      <section className="section">
        <h2>{t(entranceTexts.managed)}</h2>
        <div className="stack">
          <p className="lead">{t(entranceTexts.managedHow)}</p>
          <div className="actions">
            <Button component="a" href={AUTHORITY_PATH} variant="default">
              {t(entranceTexts.download)}
            </Button>
          </div>
        </div>
      </section>
    </>
  )
}

interface StepProps {
  title: string
  text: string
  children: ReactNode
}

function Step({ title, text, children }: StepProps) {
  return (
    <li>
      {children}
      <h2>{title}</h2>
      <p className="soft">{text}</p>
    </li>
  )
}
