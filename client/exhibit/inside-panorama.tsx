/** The panorama one has stepped into: it stands in for the hall until one leaves, by a press or Escape. */
import { useThree } from '@react-three/fiber'
import { Suspense, useEffect, type ReactNode } from 'react'
import type { Object3D } from 'three'
import { lazyPart } from '../api/load-part.ts'
import { ExhibitBoundary } from './exhibit-boundary.tsx'
import { isShown, type Shown } from './kit/kind.ts'
import { useInsideStore } from './panorama/inside-store.ts'
import { usePanorama } from './panorama/use-panorama.ts'
import { useOpenExhibit } from './use-open-exhibit.ts'

const PanoramaPlace = lazyPart(() => import('./panorama/panorama-place.tsx'), 'PanoramaPlace')

/** What stands in the hall is pressed from afar: only what one may take in the hand says `all`. */
const FROM_AFAR = { deny: ['grab', 'touch'] } as const

export function InsidePanorama() {
  const open = useOpenExhibit()
  if (!open || !isShown(open.shown, 'panorama')) return null
  const { shown, submissionId } = open
  return <MaybeInside key={shown.exhibit.id} {...{ shown, submissionId }} />
}

function MaybeInside({ shown, submissionId }: { shown: Shown<'panorama'>; submissionId: string }) {
  const { inside, enter } = usePanorama(shown, submissionId)
  useEffect(() => {
    if (!inside) return
    const leave = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') enter(false)
    }
    addEventListener('keydown', leave)
    return () => removeEventListener('keydown', leave)
  }, [inside, enter])
  // Closing its controls is leaving too.
  useEffect(() => () => enter(false), [enter])
  if (!inside) return null
  return (
    <ExhibitBoundary poster={null} broken={null}>
      <Suspense fallback={null}>
        {/* One stands within its sphere: a hand that met it would never point at anything else. */}
        <group {...{ pointerEventsType: FROM_AFAR }}>
          <PanoramaPlace {...{ shown, submissionId }} onLeave={() => enter(false)} />
        </group>
      </Suspense>
    </ExhibitBoundary>
  )
}

/** The hall: neither seen nor pressed while one is inside a panorama. */
export function WhileOutside({ children }: { children: ReactNode }) {
  const covered = useInsideStore((store) => store.covered)
  const setEvents = useThree((three) => three.setEvents)
  useEffect(() => {
    // Rays meet what is hidden as well; whoever presses means what they see.
    setEvents({ filter: (hits) => hits.filter(({ object }) => isSeen(object)) })
  }, [setEvents])
  return (
    <group
      name="hall"
      visible={!covered}
      {...{ pointerEvents: covered ? 'none' : 'listener', pointerEventsType: FROM_AFAR }}
    >
      {children}
    </group>
  )
}

function isSeen(object: Object3D): boolean {
  for (let at: Object3D | null = object; at; at = at.parent) if (!at.visible) return false
  return true
}
