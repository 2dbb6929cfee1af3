/** Entry point: language and address first, then the app; the web font comes after the first paint. */
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { mendAddress } from './shell/own-address.ts'
import { startI18n } from './i18n/i18n.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root; put one back.')

// public/browser-floor.js has said which browsers can show this.
if (!document.documentElement.hasAttribute('data-below-floor')) {
  root.replaceChildren()
  startI18n()
  mendAddress()
  createRoot(root).render(<App />)
}
// Its faces name unicode ranges, so that only characters which no system font has are fetched.
import('@fontsource-variable/noto-sans-sc/index.css').catch(() => {
  // The fonts of the system stand in; a canvas that paints text asks once more (text/fonts.ts).
})
