/** What somebody saw who set a pin: the booth from where they stood, and the exhibit as it was. */
import { useThree } from '@react-three/fiber'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { CylinderGeometry, NeutralToneMapping, PerspectiveCamera } from 'three'
import { fromBooth, turnToHall, type Vec3 } from '../../shared/hall/booth-frame.ts'
import { STAGE_HEIGHT_M, STAGE_RADIUS_M } from '../../shared/hall/plan.ts'
import { placeOf } from '../../shared/hall/views.ts'
import type { Pin, Viewpoint } from '../../shared/review/pin.ts'
import { Awaited } from '../api/awaited.tsx'
import { api } from '../api/client.ts'
import { evidenceTexts } from '../i18n/texts/evidence.ts'
import { useText } from '../i18n/use-text.ts'
import { hasWebgl } from '../shell/no-webgl.tsx'
import { Picture } from '../xr/picture.tsx'
import { StudioLight } from '../xr/studio-light.tsx'
import { BoothKit } from '../exhibit/booth-stand.tsx'
import styles from '../exhibit/booth-stand.module.css'
import { BoothView } from '../exhibit/booth-view.tsx'
import { backToNow, showPinned } from '../exhibit/kit/exhibit-store.ts'
import { renderExhibit } from '../exhibit/render-exhibit.tsx'
import { PEDESTAL_M } from '../exhibit/stand-room.ts'
import { StageView } from '../exhibit/stage-view.tsx'

const KEEP_MS = 60_000
/** A picture is seen from nearer than a hall is looked at. */
const PICTURE_FOV_DEG = 60
const PEDESTAL_RADIUS_M = 1.35
const ORIGIN = { x: 0, z: 0, yawRad: 0 }

export function PinPicture({ submissionId, pin }: { submissionId: string; pin: Pin }) {
  const { t } = useText()
  const query = useQuery(
    api.exhibition.scenario.queryOptions({ input: { id: submissionId }, staleTime: KEEP_MS }),
  )
  const { view, exhibit: pinned } = pin
  useEffect(() => {
    if (!pinned) return
    showPinned({ submissionId, exhibitId: pinned.exhibitId }, pinned.state)
    return backToNow
  }, [submissionId, pinned])
  const render = useMemo(() => renderExhibit(submissionId), [submissionId])
  return (
    <Awaited query={query}>
      {({ booth, address }) => {
        const shown = booth.exhibits.find(({ exhibit }) => exhibit.id === pinned?.exhibitId)
        const onStage = address.bay === 'stage'
        const place = onStage ? placeOf(address) : ORIGIN
        return (
          <div data-testid="pin-picture">
            {view && hasWebgl() && (
              <div className={styles.stand} role="img" aria-label={t(evidenceTexts.picture)}>
                <Picture gl={{ toneMapping: NeutralToneMapping }} dpr={[1, 2]}>
                  <color attach="background" args={['#b9ae9c']} />
                  <StudioLight />
                  <StandAt
                    eye={fromBooth(place, view.eye)}
                    ahead={turnToHall(place, view.direction)}
                    fovDeg={Math.min(view.fovDeg, PICTURE_FOV_DEG)}
                  />
                  {onStage ? (
                    <>
                      <PlainStage {...placeOf(address)} />
                      <StageView {...{ submissionId, booth }} pavilion={address.pavilion} />
                    </>
                  ) : (
                    <>
                      <BoothKit />
                      <BoothView {...{ submissionId, booth }} pavilion={address.pavilion} />
                    </>
                  )}
                </Picture>
              </div>
            )}
            {shown && (
              <>
                <p className="soft small">{t(evidenceTexts.asPinned)}</p>
                {render(shown, booth.exhibits)}
              </>
            )}
          </div>
        )
      }}
    </Awaited>
  )
}

/** A stage in plain colours; in the hall it is baked. */
function PlainStage({ x, z }: { x: number; z: number }) {
  const shapes = useMemo(
    () => ({
      stage: new CylinderGeometry(STAGE_RADIUS_M, STAGE_RADIUS_M, STAGE_HEIGHT_M, 64),
      pedestal: new CylinderGeometry(PEDESTAL_RADIUS_M, PEDESTAL_RADIUS_M, PEDESTAL_M, 64),
    }),
    [],
  )
  useEffect(() => () => Object.values(shapes).forEach((shape) => shape.dispose()), [shapes])
  return (
    <group position={[x, 0, z]}>
      <mesh rotation={[-Math.PI / 2, 0, 0]}>
        <planeGeometry args={[60, 60]} />
        <meshBasicMaterial color="#7d766c" />
      </mesh>
      <mesh position={[0, STAGE_HEIGHT_M / 2, 0]} geometry={shapes.stage}>
        <meshBasicMaterial color="#cfc7ba" />
      </mesh>
      <mesh position={[0, STAGE_HEIGHT_M + PEDESTAL_M / 2, 0]} geometry={shapes.pedestal}>
        <meshBasicMaterial color="#e4ded3" />
      </mesh>
    </group>
  )
}

interface StandAtProps {
  eye: Vec3
  ahead: Vec3
  fovDeg: Viewpoint['fovDeg']
}

/** Puts the picture's camera where somebody stood. */
function StandAt({ eye, ahead, fovDeg }: StandAtProps) {
  const camera = useThree((state) => state.camera)
  useEffect(() => {
    camera.position.set(...eye)
    camera.lookAt(eye[0] + ahead[0], eye[1] + ahead[1], eye[2] + ahead[2])
    if (!(camera instanceof PerspectiveCamera)) return
    camera.fov = fovDeg
    camera.near = 0.05
    camera.updateProjectionMatrix()
  }, [camera, eye, ahead, fovDeg])
  return null
}
