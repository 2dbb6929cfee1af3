/** Mantine in the hall's materials: ink on limestone, brass as the only ornament. */
import { createTheme, type MantineColorsTuple } from '@mantine/core'

const ink: MantineColorsTuple = [
  '#f3f1ed',
  '#e3dfd8',
  '#c9c3b8',
  '#a9a297',
  '#89837a',
  '#6a665f',
  '#55524c',
  '#3d3b37',
  '#2b2a28',
  '#1c1b1a',
]

export const theme = createTheme({
  colors: { ink },
  primaryColor: 'ink',
  primaryShade: 8,
  black: '#2b2a28',
  defaultRadius: 2,
  fontFamily: 'var(--font)',
  headings: { fontFamily: 'var(--font)', fontWeight: '600' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
})
