/** Plays the first animation of a file. What something else moves it leaves alone. */
import { AnimationMixer, type AnimationAction, type AnimationClip, type Object3D } from 'three'

export interface ModelAnimation {
  /** Puts it at a time, in s since it started; false when there is none. */
  at(timeS: number): boolean
  /** Gives up these tracks, named `node.property`. */
  leave(tracks: ReadonlySet<string>): void
  dispose(): void
}

export function createModelAnimation(
  root: Object3D,
  clip: AnimationClip | undefined,
): ModelAnimation {
  const mixer = new AnimationMixer(root)
  const left = new Set<string>()
  let action: AnimationAction | undefined = clip && mixer.clipAction(clip).play()
  return {
    at(timeS) {
      if (!clip || !action) return false
      mixer.setTime(timeS % Math.max(clip.duration, 1e-3))
      return true
    },
    leave(tracks) {
      const fresh = [...tracks].filter((track) => !left.has(track))
      if (!clip || fresh.length === 0) return
      fresh.forEach((track) => left.add(track))
      if (!clip.tracks.some(({ name }) => fresh.includes(name))) return
      const rest = clip.clone()
      rest.tracks = rest.tracks.filter(({ name }) => !left.has(name))
      action?.stop()
      mixer.uncacheRoot(root)
      action = mixer.clipAction(rest).play()
    },
    dispose() {
      mixer.stopAllAction()
      mixer.uncacheRoot(root)
    },
  }
}
