/** The exhibits of a booth that one chooses on the page of a gathering. */
import type { BilingualText } from '../i18n.ts'

export const shownBoothTexts = {
  boothShown: ['所看展位', 'Booth shown'],
  chooseBooth: ['选择展位', 'Choose a booth'],
  noExhibits: ['该展位没有另加展项。', 'This booth has no exhibits of its own.'],
} as const satisfies Record<string, BilingualText>
