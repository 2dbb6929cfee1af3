/** What stands with a model may know of it: its rig, and who wants to know which node is touched. */
import { createContext, useContext, useEffect } from 'react'
import type { ModelRig } from './model-rig.ts'

export interface ModelTouch {
  /** Names of the nodes that count. */
  nodes: ReadonlySet<string>
  touch(node: string): void
  /** Which of them a pointer is on; empty for none. */
  hover(node: string): void
}

export interface ModelScene {
  rig: ModelRig
  /** Whoever listens to touches now. */
  listener: { current: ModelTouch | undefined }
}

export const ModelSceneContext = createContext<ModelScene | undefined>(undefined)

export const useModelScene = (): ModelScene | undefined => useContext(ModelSceneContext)

/** Listens to touches while `touch` is given. Keep its identity while nothing changes. */
export function useModelTouch(touch: ModelTouch | undefined): void {
  const listener = useModelScene()?.listener
  useEffect(() => {
    if (!listener || !touch) return
    listener.current = touch
    return () => {
      if (listener.current === touch) listener.current = undefined
    }
  }, [listener, touch])
}
