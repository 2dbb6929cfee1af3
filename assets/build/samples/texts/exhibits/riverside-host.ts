/** The riverside's digital guide: what is near, what it was, and how to get help. */
import { both } from './parts.ts'

const choice = (zh: string, en: string, to: string) => ({ text: both(zh, en), to })

export const RIVERSIDE_HOST = {
  kind: 'dialogue',
  id: 'host',
  title: both('问问江边的人', 'Ask somebody at the river'),
  caption: both(
    '先选想去哪儿；提问时只引用申报材料原文，没写到就说没写到。',
    'Choose where to go. Questions are answered in the words of the submission, or not at all.',
  ),
  host: both('数字导览员阿江', 'A-Jiang, the digital guide'),
  scenes: [
    {
      id: 'kiosk',
      line: both(
        '您好，我是数字人，不是真人。这段江岸约一公里，您是来看旧码头、坐船，还是想找个地方歇歇？',
        'Hello, I am digital, not a person. A kilometre of bank: do you come for the old wharf, a boat, or a rest?',
      ),
      choices: [
        choice('看旧码头', 'The old wharf', 'wharf'),
        choice('坐船', 'A boat', 'boat'),
        choice('歇歇', 'A rest', 'rest'),
        choice('找人帮忙', 'I need help', 'help'),
      ],
    },
    {
      id: 'wharf',
      line: both(
        '身后是煤仓，右手是起重机。煤从船上抓起，经皮带进仓，再装车进城。先听哪一个？',
        'Silos behind you, the crane to the right. Coal went from ship by belt to silo, then by lorry to town. Which first?',
      ),
      choices: [
        choice('起重机', 'The crane', 'crane'),
        choice('煤仓', 'The silos', 'silos'),
        choice('有老照片吗', 'Any old photographs?', 'photo'),
      ],
    },
    {
      id: 'crane',
      line: both(
        '它叫门座起重机，顶上那截像鹅头。臂架俯仰时，鹅头让抓斗几乎不升不降，省力也稳当。',
        'A portal crane; the piece on top is its goose head. As the jib luffs, it keeps the grab nearly level.',
      ),
      choices: [
        choice('能爬上去吗', 'May I climb it?', 'climb'),
        choice('再看煤仓', 'On to the silos', 'silos'),
      ],
    },
    {
      id: 'climb',
      line: both(
        '不能，梯子已封。您可以戴眼镜看司机室里的视角，画面在离水三米外才会打开。',
        'No, the ladder is closed. The glasses show the driver’s view, and only three metres from the water.',
      ),
    },
    {
      id: 'silos',
      line: both(
        '四座煤仓下面是漏斗，车从底下开过就装满。如今顶上是展廊，电梯在东侧。',
        'Below the four silos are hoppers: lorries were filled as they passed. A gallery is on top, the lift on the east.',
      ),
      choices: [choice('有老照片吗', 'Any old photographs?', 'photo')],
    },
    {
      id: 'photo',
      line: both(
        '有。我只放能说清年份和出处的，拍摄位置在地上有标记，站上去就能对齐。',
        'Yes, those whose year and source are known. Marks on the ground show where they were taken.',
      ),
    },
    {
      id: 'boat',
      line: both(
        '码头在起重机东边，走过去不到一分钟。余座以码头屏幕为准；大风大雾会停航。',
        'The landing is east of the crane, less than a minute on foot. Its screen has the seats; wind or fog stops the boats.',
      ),
      choices: [
        choice('推轮椅能上船吗', 'With a wheelchair?', 'ramp'),
        choice('先歇歇', 'A rest first', 'rest'),
      ],
    },
    {
      id: 'ramp',
      line: both(
        '引桥坡度随潮位变。缓于1:12可自行上下，更陡时我请工作人员来推。',
        'The gangway follows the tide. Up to 1:12 you may go alone; if steeper I call staff.',
      ),
      choices: [choice('现在就请人', 'Call somebody now', 'help')],
    },
    {
      id: 'rest',
      line: both(
        '驿站有饮水、母婴室和导听机；想看江就坐亲水台阶，台阶第一级到栈道要下四级。',
        'The pavilion has water, a nursing room and audio guides; for the river sit on the steps, four down to the boards.',
      ),
    },
    {
      id: 'help',
      line: both(
        '已把您的位置报给驿站值班员，不含姓名和照片。请留在亭边，平均三分钟到；急事请拨110或120。',
        'The attendant has your place, no name or picture. Stay here: three minutes on average. In an emergency call 110 or 120.',
      ),
    },
  ],
  questions: [
    both('数字人会不会乱讲？', 'Does the digital guide make things up?'),
    both('会不会采集人脸？', 'Are faces recorded?'),
    both('临水处怎样保证安全？', 'What about safety at the water?'),
    both('等候时间能缩短多少？', 'How much shorter is the wait?'),
    both('资金怎么安排？', 'How is the money spent?'),
  ],
}
