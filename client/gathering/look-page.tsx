/** How one looks to others, chosen before the own figure. `?to=` is the page one came from. */
import { OrbitControls } from '@react-three/drei'
import { NeutralToneMapping } from 'three'
import { Link, useSearch } from 'wouter'
import { ownPath } from '../account/own-path.ts'
import { ProblemNote } from '../api/problem-note.tsx'
import { useMe } from '../api/use-me.ts'
import { lookTexts } from '../i18n/texts/look.ts'
import { commonTexts } from '../i18n/texts/common.ts'
import { useText } from '../i18n/use-text.ts'
import { PanelPage } from '../panel/panel-page.tsx'
import { lookItems } from '../presence/look-items.ts'
import { LookPreview } from '../presence/look-preview.tsx'
import { Picture } from '../xr/picture.tsx'
import styles from './look-page.module.css'
import { useLook } from './use-look.ts'

const GROUND = '#b9ae9c'

export function LookPage() {
  const { t } = useText()
  const back = ownPath(new URLSearchParams(useSearch()).get('to'))
  const { data: me } = useMe()
  const id = back?.split('/')[2]
  const role = me?.gatherings.find((gathering) => gathering.id === id)?.role ?? 'audience'
  const { act, problem, ...state } = useLook(role)
  return (
    <div className="page">
      <title>{t(lookTexts.title)}</title>
      <h1>{t(lookTexts.title)}</h1>
      <p className="lead">{t(lookTexts.lead)}</p>
      <div className={styles.columns}>
        <div className={styles.figure} role="img" aria-label={t(lookTexts.preview)}>
          <Picture
            camera={{ fov: 32, position: [0.5, 1.5, 3.1], near: 0.05, far: 50 }}
            gl={{ toneMapping: NeutralToneMapping }}
            dpr={[1, 2]}
          >
            <color attach="background" args={[GROUND]} />
            <mesh rotation={[-Math.PI / 2, 0, 0]} raycast={() => undefined}>
              <circleGeometry args={[0.6, 40]} />
              <meshBasicMaterial color="#a3988a" toneMapped={false} />
            </mesh>
            <LookPreview look={state.look} />
            <OrbitControls
              target={[0, 1.15, 0]}
              enablePan={false}
              minDistance={1}
              maxDistance={4}
              maxPolarAngle={1.6}
            />
          </Picture>
        </div>
        <div className={styles.parts}>
          <PanelPage items={lookItems(t, state.look, state)} onAct={act} />
          <ProblemNote error={problem} />
          {back && (
            <p>
              <Link href={back}>{t(commonTexts.back)}</Link>
            </p>
          )}
        </div>
      </div>
    </div>
  )
}
