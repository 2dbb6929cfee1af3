/** Opening a heart in the order of the handbook, on the model of anatomy-lab. */
import { both, tint } from './parts.ts'

const step = (
  id: string,
  target: string,
  title: ReturnType<typeof both>,
  text: ReturnType<typeof both>,
  more: object = {},
) => ({ id, target, title, text, limitS: 45, ...more })

export const HEART_DISSECTION = {
  kind: 'procedure',
  id: 'dissection',
  on: 'model',
  title: both('心脏解剖：沿血流切开', 'Opening the heart along the blood'),
  caption: both(
    '顺着血流方向依次辨认与切开，十步；切错会看到后果。',
    'Name and open in the direction of the blood: ten steps; a wrong cut shows what it costs.',
  ),
  intro: both(
    '标本已取出并冲洗。请从体循环回流开始，沿血流方向解剖，保留冠状动脉与传导系统。',
    'The heart is out and rinsed. Begin where the blood returns and follow it; spare coronaries and conduction.',
  ),
  guided: false,
  limitS: 360,
  targets: [
    { id: 'veins', title: both('上、下腔静脉', 'Venae cavae'), node: 'veins' },
    { id: 'right-atrium', title: both('右心房', 'Right atrium'), node: 'right-atrium' },
    { id: 'coronaries', title: both('冠状动脉', 'Coronaries'), node: 'coronaries' },
    { id: 'front', title: both('右心室前壁', 'Front wall'), node: 'front-wall' },
    { id: 'valve', title: both('三尖瓣', 'Tricuspid valve'), node: 'tricuspid-valve' },
    { id: 'pulmonary', title: both('肺动脉', 'Pulmonary artery'), node: 'pulmonary-artery' },
    { id: 'left-atrium', title: both('左心房', 'Left atrium'), node: 'left-atrium' },
    { id: 'left', title: both('左心室', 'Left ventricle'), node: 'left-ventricle' },
    { id: 'aorta', title: both('主动脉', 'Aorta'), node: 'aorta' },
    {
      id: 'conduction',
      title: both('传导系统', 'Conduction'),
      node: 'conduction',
      wrong: both(
        '这里是希氏束与束支，切断后两室不再同步，标本也失去教学价值。',
        'The bundle and its branches: cut, the ventricles fall out of step and the specimen is spoilt.',
      ),
    },
    { id: 'rinse', title: both('冲洗与核对', 'Rinse and check') },
  ],
  steps: [
    step(
      'locate',
      'veins',
      both('找到回心静脉', 'Find the returning veins'),
      both('辨认上、下腔静脉开口。', 'Name the mouths of both venae cavae.'),
      { hint: both('体循环的血从哪里回来？', 'Where does the blood of the body return?') },
    ),
    step(
      'trace',
      'coronaries',
      both('标出冠脉走行', 'Mark the coronaries'),
      both(
        '下刀之前先标出前室间支与右冠。',
        'Before cutting mark the anterior branch and the right coronary.',
      ),
      { hint: both('贴着表面的红色小血管。', 'The small red vessels on the surface.') },
    ),
    step(
      'open-ra',
      'right-atrium',
      both('切开右心房', 'Open the right atrium'),
      both(
        '连接上、下腔静脉开口作切口，避开窦房结。',
        'Cut from one vena cava to the other, beside the sinus node.',
      ),
      { after: ['locate'] },
    ),
    step(
      'open-rv',
      'front',
      both('揭开右室前壁', 'Lift the front wall'),
      both(
        '距前室间沟1厘米平行切开，连同前壁向外翻。',
        'Cut 1 cm beside the groove and turn the wall outwards.',
      ),
      {
        after: ['open-ra', 'trace'],
        early: both(
          '没有标出前室间支就下刀，切断了左前降支。',
          'Cut before marking: the anterior branch is severed.',
        ),
      },
    ),
    step(
      'valve',
      'valve',
      both('查三尖瓣', 'Inspect the tricuspid valve'),
      both('数瓣叶、腱索与乳头肌。', 'Count leaflets, cords and papillary muscles.'),
      {
        after: ['open-rv'],
        early: both('前壁还没揭开，看不到瓣。', 'Behind the wall it cannot be seen.'),
      },
    ),
    step(
      'outflow',
      'pulmonary',
      both('顺流出道入肺动脉', 'Follow into the pulmonary artery'),
      both('沿漏斗部剪开肺动脉瓣环。', 'Cut along the outflow through the ring of its valve.'),
      { after: ['valve'] },
    ),
    step(
      'open-la',
      'left-atrium',
      both('切开左心房', 'Open the left atrium'),
      both('连接左右肺静脉开口。', 'Join the mouths of the pulmonary veins.'),
      {
        after: ['outflow'],
        hint: both('血从肺回来，先到哪里？', 'Back from the lungs, where first?'),
        early: both('右心还没走完，顺序乱了。', 'The right side is not finished.'),
      },
    ),
    step(
      'open-lv',
      'left',
      both('切开左心室', 'Open the left ventricle'),
      both(
        '沿左缘自房室环剪到心尖，量壁厚。',
        'Cut along the left margin to the apex; measure the wall.',
      ),
      { after: ['open-la'] },
    ),
    step(
      'aorta',
      'aorta',
      both('入主动脉', 'Into the aorta'),
      both(
        '经前叶与室间隔之间剪入主动脉，查半月瓣与冠口。',
        'Between leaflet and septum into the aorta: valve and mouths of the coronaries.',
      ),
      { after: ['open-lv'] },
    ),
    step(
      'check',
      'rinse',
      both('冲洗核对', 'Rinse and check'),
      both('冲净血块，按血流口述一遍。', 'Rinse and tell the way of the blood once.'),
      { after: ['aorta'] },
    ),
  ],
  bindings: [
    { step: 'locate', ...tint('veins', [0, 1], ['#b8b8b8', '#ffffff']) },
    { step: 'trace', ...tint('coronaries', [0, 1], ['#b8b8b8', '#ffffff']) },
    { step: 'open-rv', ...tint('front-wall', [0, 1], ['#a8a0a0', '#ffffff']) },
    { node: 'right-atrium', step: 'open-ra', property: 'lift', low: 0, high: 1, from: 0, to: 0.03 },
    { node: 'left-atrium', step: 'open-la', property: 'lift', low: 0, high: 1, from: 0, to: 0.03 },
    { step: 'open-lv', ...tint('left-ventricle', [0, 1], ['#ffffff', '#f2d2c8']) },
  ],
  scoring: { slip: 8, hint: 4, late: 3, pass: 70 },
}
