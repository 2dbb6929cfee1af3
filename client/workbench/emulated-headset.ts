/**
 * An emulated headset with its controls on the screen. Nothing imports this: the development server
 * puts it before the app where an address says `?headset`, so no build holds it.
 */
import { DevUI } from '@iwer/devui'
import { metaQuest3, XRDevice } from 'iwer'

const EYE_M = 1.6
const IPD_M = 0.063

const headset = new XRDevice(metaQuest3, { stereoEnabled: false })
headset.installRuntime({ forceInstall: true })
headset.installDevUI(DevUI)
headset.position.set(0, EYE_M, 0)
headset.ipd = IPD_M
