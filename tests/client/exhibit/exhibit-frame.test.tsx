/** An error in a frame: its exhibit breaks, the frames of all others go on. */
import { act, advance, createRoot, extend, useFrame } from '@react-three/fiber'
import { Group, Scene, type WebGLRenderer } from 'three'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ExhibitBoundary } from '../../../client/exhibit/exhibit-boundary.tsx'
import { useExhibitFrame } from '../../../client/exhibit/kit/use-exhibit-frame.ts'
import { FRAME_ORDER } from '../../../client/xr/frame-order.ts'

extend({ Group })

/** Draws nothing: only what is asked of it when frames are made one by one. */
const createRenderer = (): WebGLRenderer =>
  ({
    render: () => undefined,
    setSize: () => undefined,
    setPixelRatio: () => undefined,
    shadowMap: {},
    xr: { addEventListener: () => undefined, removeEventListener: () => undefined },
  }) as unknown as WebGLRenderer

function Hostile() {
  useExhibitFrame(() => {
    throw new RangeError('Invalid typed array length')
  }, FRAME_ORDER.exhibits)
  return <group name="hostile" />
}

function Neighbour({ onFrame }: { onFrame: () => void }) {
  useFrame(onFrame, FRAME_ORDER.exhibits)
  return null
}

describe('useExhibitFrame', () => {
  beforeEach(() => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  })
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  it('breaks the exhibit that throws, and no frame of any other', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const canvas = { addEventListener: () => undefined, removeEventListener: () => undefined }
    const root = createRoot(canvas as unknown as HTMLCanvasElement)
    const scene = new Scene()
    await root.configure({
      gl: createRenderer,
      frameloop: 'never',
      scene,
      size: { width: 1, height: 1, top: 0, left: 0 },
    })
    const onFrame = vi.fn<() => void>()
    const broken = <group name="broken" />
    await act(async () => {
      root.render(
        <>
          <ExhibitBoundary poster={null} broken={broken}>
            <Hostile />
          </ExhibitBoundary>
          <Neighbour onFrame={onFrame} />
        </>,
      )
    })
    expect(scene.getObjectByName('hostile')).toBeDefined()
    await act(async () => advance(1))
    await act(async () => advance(2))
    expect(scene.getObjectByName('hostile')).toBeUndefined()
    expect(scene.getObjectByName('broken')).toBeDefined()
    expect(onFrame).toHaveBeenCalledTimes(2)
    told.mockRestore()
  })
})
