/** Whether there is no stick to turn by: with hands alone, by gaze, or by looking and pinching. */
import { useXR } from '@react-three/xr'

export const useNoSticks = (): boolean =>
  useXR(({ inputSourceStates }) => !inputSourceStates.some(({ type }) => type === 'controller'))
