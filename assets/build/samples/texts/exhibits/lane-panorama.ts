/** The lane of culture-field as it stood for decades, and as it is restored. */
export const LANE_PANORAMA = {
  kind: 'panorama',
  id: 'lane',
  title: { zh: '弄堂今昔', en: 'The lane, then and now' },
  caption: {
    zh: '站在同一处，看七十年代的弄堂和修缮后的弄堂。走进全景，拖动滑杆对照。',
    en: 'From one place: the lane as it was in the seventies and after its restoration. Step inside and blend the two.',
  },
  spots: [
    {
      id: 'middle',
      title: { zh: '弄堂中段', en: 'Middle of the lane' },
      assetId: 'file:panorama-now.webp',
      alt: {
        zh: '一条石库门弄堂：左边是石库门门头，右边是后门与厨房窗，路面有红铜嵌线的漫游路线，前方有过街楼。',
        en: 'A lane of shikumen houses: stone gates on the left, kitchen doors and windows on the right, a red line inlaid in the paving, an arch at its end.',
      },
      past: {
        assetId: 'file:panorama-then.webp',
        title: { zh: '旧时', en: 'Then' },
        now: { zh: '今日', en: 'Now' },
      },
      links: [],
      labels: [
        { title: { zh: '石库门门头', en: 'Stone gate' }, yawDeg: -62, pitchDeg: 30 },
        { title: { zh: '过街楼', en: 'Arch over the lane' }, yawDeg: 0, pitchDeg: 16 },
        { title: { zh: '灶间后门', en: 'Kitchen door' }, yawDeg: 113, pitchDeg: 28 },
      ],
    },
  ],
}
