/** What hangs in a panorama: ways to other spots, names of what one sees, and the way out at one's feet. */
import { MathUtils } from 'three'
import type { PanoramaManifest, PanoramaSpot } from '../../../shared/exhibit/panorama/manifest.ts'
import type { PanoramaAct } from '../../../shared/exhibit/panorama/state.ts'
import { panoramaTexts } from '../../i18n/texts/exhibit-panorama.ts'
import { useText } from '../../i18n/use-text.ts'
import { markPlace } from './mark-place.ts'
import { PlaceSign } from './place-sign.tsx'

const REACH_M = 2.4
/** The way out lies below the view, where one finds it without it being in the way. */
const LEAVE = { yawDeg: 0, pitchDeg: -30 }

interface PlaceMarksProps {
  spot: PanoramaSpot
  exhibit: PanoramaManifest
  act: ((act: PanoramaAct) => void) | undefined
  onLeave: () => void
}

export function PlaceMarks({ spot, exhibit, act, onLeave }: PlaceMarksProps) {
  const { t, pick } = useText()
  return (
    <>
      {spot.links.map(({ to, yawDeg, pitchDeg }) => {
        const target = exhibit.spots.find(({ id }) => id === to)
        if (!target) return null
        const text = `↑ ${t(panoramaTexts.goTo, { name: pick(target.title) })}`
        const go = act && (() => act({ type: 'go', spot: to }))
        return (
          <Mark key={`${to} ${yawDeg}`} {...{ yawDeg, pitchDeg }}>
            <PlaceSign name={`link-${to}`} text={text} onPress={go} />
          </Mark>
        )
      })}
      {spot.labels.map(({ title, yawDeg, pitchDeg }) => (
        <Mark key={`${yawDeg} ${pitchDeg}`} {...{ yawDeg, pitchDeg }}>
          <PlaceSign name="label" text={pick(title)} />
        </Mark>
      ))}
      <Mark {...LEAVE}>
        <PlaceSign name="panorama-leave" text={t(panoramaTexts.leave)} onPress={onLeave} />
      </Mark>
    </>
  )
}

interface MarkProps {
  yawDeg: number
  pitchDeg: number
  children: React.ReactNode
}

/** Hangs where one looks to see it, its face towards one. */
function Mark({ yawDeg, pitchDeg, children }: MarkProps) {
  return (
    <group
      position={markPlace({ yawDeg, pitchDeg }, REACH_M)}
      rotation={[MathUtils.degToRad(pitchDeg), -MathUtils.degToRad(yawDeg), 0, 'YXZ']}
    >
      {children}
    </group>
  )
}
