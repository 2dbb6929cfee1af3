/** What a journey finds in the page of somebody with a headset on: the emulated device, the probe, the helpers. */
/** What one presses with. */
export type Means =
  'controller' | 'left controller' | 'hand' | 'finger' | 'left finger' | 'look' | 'pinch'

/** A place of the hall, so many metres before what is pressed. */
export type AtM = (overM: number) => Place

export interface Rect {
  x: number
  y: number
  width: number
  height: number
}

export type Place = readonly [x: number, y: number, z: number]

export interface Vector {
  x: number
  y: number
  z: number
  clone(): Vector
  sub(other: Vector): Vector
  normalize(): Vector
}

interface Input {
  position: { set(x: number, y: number, z: number): void }
  quaternion: { set(x: number, y: number, z: number, w: number): void }
}

interface Controller extends Input {
  inputSource: object
  connected: boolean
  updateButtonValue(name: string, value: number): void
  updateAxes(name: string, x: number, y: number): void
}

interface Hand extends Input {
  updatePinchValue(value: number): void
}

export type Side = 'left' | 'right'

export type PanelItem =
  | { kind: 'buttons'; buttons: { label: string; disabled?: boolean }[] }
  | {
      kind: 'slider'
      label: string
      value?: number
      disabled: boolean
      range: { min: number; max: number }
    }
  | { kind: 'title' | 'text'; text: string }

export interface PanelMesh {
  getObjectByName(name: string): PanelMesh | undefined
  userData: { layout: { heightPx: number; placed: { item: PanelItem; buttons: Rect[] }[] } }
  localToWorld(local: Vector): Vector
}

export interface World {
  headset: {
    ipd: number
    recenter(): void
    updateVisibilityState(state: 'visible' | 'visible-blurred' | 'hidden'): void
    position: Record<'x' | 'y' | 'z', number> & { set(x: number, y: number, z: number): void }
    quaternion: { set(x: number, y: number, z: number, w: number): void }
    controllers: Record<Side, Controller>
    hands: Record<Side, Hand>
    primaryInputMode: 'controller' | 'hand'
  }
  jiebangProbe: {
    visitor: { x: number; z: number; yawRad: number; seatedLiftM: number }
    xrStore: {
      getState(): {
        session?: {
          frameRate?: number
          requestAnimationFrame(callback: (value: unknown) => void): void
          end(): Promise<void>
        }
        inputSourceStates: { type: string }[]
      }
    }
    hall: {
      getState(): {
        zone: string
        ready: boolean
        nearest: string | null
        near: readonly string[]
        selected: string | null
      }
      setState(change: { selected: string }): void
    }
    quality: { getState(): { level: number } }
    scene(): { getObjectByName(name: string): PanelMesh | undefined }
    renderer(): { xr: { getCamera(): { getWorldPosition(into: Vector): Vector } } }
    avatars(): number
    crowd: { count: number; x: Float32Array; z: Float32Array }
    Vector3: new (x: number, y: number, z: number) => Vector
    Quaternion: new () => {
      setFromUnitVectors(a: Vector, b: Vector): { x: number; y: number; z: number; w: number }
    }
  }
  frames(count: number): Promise<void>
  toOrigin(target: Place): Vector
  aim(input: 'controller' | 'hand', target: Place, side?: Side): Promise<void>
  hold(input: 'controller' | 'hand', on: boolean, side?: Side): Promise<void>
  press(input: 'controller' | 'hand', side?: Side): Promise<void>
  /** Leads a fingertip from place to place. */
  poke(side: Side, ...way: Place[]): Promise<void>
  /** Turns the head to a place of the hall. */
  look(target: Place): Promise<void>
  pressBy: Record<Means, (at: AtM) => Promise<void>>
  /** Brings a fingertip to a place of the hall. */
  reach(side: Side, target: Place, pinched: boolean): void
}
