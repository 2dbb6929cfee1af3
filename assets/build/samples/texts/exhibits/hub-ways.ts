/** Ways from the metro to the suburban rail through the hub-twin model: by escalator, and by lift. */
type At = readonly [number, number, number]

/** A little above the floors of the model, see models/hub-twin/scale.ts. */
const HALL_Y = 0.206
const PLATFORM_Y = 0.094

const hall = (x: number, z: number): At => [x, HALL_Y, z]
const platform = (x: number, z: number): At => [x, PLATFORM_Y, z]

const arrive = {
  id: 'metro',
  title: { zh: '地铁站台', en: 'Metro platform' },
  text: {
    zh: '下车后面向站台中部，顶棚显示屏给出换乘方向与拥挤程度。',
    en: 'Face the middle of the platform: the screens overhead name the direction and how full it is.',
  },
  point: 0,
}
const board = (point: number) => ({
  id: 'rail',
  title: { zh: '市域铁路站台', en: 'Suburban platform' },
  text: {
    zh: '到达。按候车线排队，屏蔽门上方显示下一班车的车厢拥挤度。',
    en: 'Here you are. Queue along the lines; over the doors you see how full the next train is.',
  },
  point,
})

export const HUB_WAYS = {
  kind: 'route',
  id: 'ways',
  on: 'model',
  title: { zh: '换乘引导：地铁到市域铁路', en: 'Changing from the metro to the suburban rail' },
  caption: {
    zh: '两条路线：走扶梯，或走无障碍电梯。长度按模型比例算出；电梯井在模型中未画出。',
    en: 'Two ways: by escalator, or by lift without steps. Lengths follow the model’s scale; the lift shafts are not drawn.',
  },
  ways: [
    {
      id: 'escalator',
      title: { zh: '扶梯路线', en: 'By escalator' },
      points: [
        platform(-0.3, 0.262),
        platform(-0.2, 0.237),
        platform(-0.125, 0.235),
        hall(0.08, 0.235),
        hall(0.14, 0.225),
        hall(0.15, 0.13),
        hall(0.14, 0.03),
        hall(0.08, 0.02),
        platform(-0.125, 0.02),
        platform(-0.2, 0.0),
        platform(-0.28, -0.036),
      ],
      stops: [
        arrive,
        {
          id: 'up',
          title: { zh: '上行扶梯', en: 'Escalator up' },
          text: {
            zh: '高峰时两部扶梯都改为上行，由孪生体提前十五分钟给出建议。',
            en: 'At peak both run upwards, as the twin suggests fifteen minutes before.',
          },
          point: 2,
        },
        {
          id: 'hall',
          title: { zh: '站厅换乘通道', en: 'Concourse' },
          text: {
            zh: '沿付费区内的换乘通道走，不用再过闸机。拥挤时地面引导会改道。',
            en: 'Stay inside the gates. When it is crowded the guidance on the floor takes another way.',
          },
          point: 5,
        },
        {
          id: 'down',
          title: { zh: '下行扶梯', en: 'Escalator down' },
          text: {
            zh: '下到市域铁路站台；站台过满时此处会短时限流。',
            en: 'Down to the suburban platform; when it is full you may be held here for a moment.',
          },
          point: 7,
        },
        board(10),
      ],
    },
    {
      id: 'lift',
      title: { zh: '无障碍电梯路线', en: 'By lift, without steps' },
      points: [
        platform(-0.3, 0.262),
        platform(-0.2, 0.237),
        platform(0.19, 0.237),
        hall(0.19, 0.237),
        hall(0.19, 0.13),
        hall(0.19, 0.02),
        platform(0.19, 0.02),
        platform(-0.2, 0.005),
        platform(-0.28, -0.036),
      ],
      stops: [
        arrive,
        {
          id: 'lift-up',
          title: { zh: '一号电梯', en: 'Lift 1' },
          text: {
            zh: '轮椅、婴儿车和大件行李优先。电梯故障时，此路线会自动标为不可用。',
            en: 'Wheelchairs, prams and large luggage first. Should it fail, this way is marked as closed.',
          },
          point: 2,
        },
        {
          id: 'lift-hall',
          title: { zh: '站厅', en: 'Concourse' },
          text: {
            zh: '全程平路，约十秒到二号电梯。',
            en: 'Level all the way; lift 2 is close by.',
          },
          point: 4,
        },
        {
          id: 'lift-down',
          title: { zh: '二号电梯', en: 'Lift 2' },
          text: {
            zh: '下行到市域铁路站台，出口右侧有盲道。',
            en: 'Down to the suburban platform; the tactile path begins on the right.',
          },
          point: 5,
        },
        board(8),
      ],
    },
  ],
}
