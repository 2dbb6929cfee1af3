/** Handling a matter online from beginning to end, and the digital social worker who explains it. */
import { FINE, both, tint } from './parts.ts'

const step = (
  id: string,
  target: string,
  title: ReturnType<typeof both>,
  text: ReturnType<typeof both>,
  more: object = {},
) => ({ id, target, title, text, limitS: 40, ...more })

export const COMMUNITY_ONLINE = {
  kind: 'procedure',
  id: 'online',
  on: 'model',
  title: both('替父亲在线办敬老卡', 'A senior card for your father, online'),
  caption: both(
    '从进厅到送达八步：授权、预审、核验、签名、寄送，一步不多、一步不少。',
    'Eight steps from entering to delivery: authority, check, identity, signature, post.',
  ),
  intro: both(
    '父亲80岁，行动不便。请以女儿的身份在虚拟大厅替他办好敬老卡，不跑一趟。',
    'Your father is 80 and cannot come. Handle his senior card in the virtual hall without a trip.',
  ),
  guided: true,
  limitS: 300,
  targets: [
    { id: 'home', title: both('家中进厅', 'Enter from home'), node: 'home-lines' },
    { id: 'guide', title: both('数字社工', 'Digital worker'), node: 'guide-column' },
    { id: 'elder', title: both('长者代办角', 'Corner for the old'), node: 'elder-corner' },
    { id: 'counter', title: both('3号综合窗口', 'Counter 3'), node: 'counter-3' },
    { id: 'robot', title: both('跑腿机器人', 'Errand robot'), node: 'errand-robot' },
    {
      id: 'machines',
      title: both('自助终端', 'Machines'),
      node: 'kiosks',
      wrong: both(
        '自助终端要本人刷脸，代办不能在这里办。',
        'The machines want the face of the person: no proxy here.',
      ),
    },
    {
      id: 'forum',
      title: both('议事圆桌', 'Round table'),
      node: 'forum',
      wrong: both(
        '这里是议事的地方，不办证件。',
        'This is where neighbours decide, not where cards are made.',
      ),
    },
    { id: 'upload', title: both('上传材料', 'Upload papers') },
    { id: 'face', title: both('父亲刷脸授权', 'Father’s face') },
    { id: 'sign', title: both('电子签名', 'Sign') },
  ],
  steps: [
    step(
      'enter',
      'home',
      both('在家进厅', 'Enter from home'),
      both('用电视或手机进厅，领一个号。', 'Enter by television or phone and take a number.'),
    ),
    step(
      'ask',
      'guide',
      both('问清事项', 'Ask'),
      both('说“替老人办敬老卡”，听清要什么。', 'Say what you need and hear what it takes.'),
      { after: ['enter'] },
    ),
    step(
      'authority',
      'face',
      both('取得授权', 'Get authority'),
      both(
        '请父亲刷脸，授权您代办这一件事。',
        'Your father’s face gives you authority for this matter.',
      ),
      {
        after: ['ask'],
        hint: both('代办之前，先有本人同意。', 'Before acting for somebody, have his consent.'),
      },
    ),
    step(
      'upload',
      'upload',
      both('补一张照片', 'Add a photograph'),
      both(
        '身份证从证照库调取，只需补一张近照。',
        'The identity card is on record; only a photograph is missing.',
      ),
      {
        after: ['authority'],
        early: both(
          '没有授权就上传，材料会被退回并删除。',
          'Without authority papers are sent back and deleted.',
        ),
      },
    ),
    step(
      'check',
      'elder',
      both('代办角预审', 'Checked'),
      both('责任社工在代办角核对预审结果。', 'The social worker checks what the machine found.'),
      { after: ['upload'] },
    ),
    step(
      'window',
      'counter',
      both('窗口受理', 'Accepted'),
      both('3号窗口视频确认，当场受理。', 'Counter 3 confirms by video and accepts.'),
      {
        after: ['check'],
        early: both(
          '还没预审就上窗口，缺项会让您再来一次。',
          'Unchecked, a missing item costs you another round.',
        ),
      },
    ),
    step(
      'sign',
      'sign',
      both('签名', 'Sign'),
      both('核对姓名与银行账户后签名。', 'Check name and account, then sign.'),
      {
        after: ['window'],
      },
    ),
    step(
      'deliver',
      'robot',
      both('送到家', 'Delivered'),
      both(
        '选择机器人送卡，凭取件码开箱。',
        'Have the robot bring the card; a code opens its box.',
      ),
      { after: ['sign'] },
    ),
  ],
  bindings: [
    { step: 'enter', ...tint('home-lines', [0, 1], ['#8a8a84', '#ffffff']) },
    { step: 'check', ...tint('elder-corner', [0, 1], ['#ffffff', FINE]) },
    { step: 'window', ...tint('counter-3', [0, 1], ['#ffffff', FINE]) },
    { node: 'errand-robot', step: 'deliver', property: 'turn', low: 0, high: 1, from: 0, to: 180 },
  ],
  scoring: { slip: 10, hint: 4, late: 4, pass: 70 },
}

const choose = (to: string, zh: string, en: string) => ({ text: both(zh, en), to })

export const COMMUNITY_DESK = {
  kind: 'dialogue',
  id: 'desk',
  title: both('数字社工：家门口的事问我', 'The digital social worker'),
  caption: both(
    '选着聊或直接提问；答复只引用申报材料原文，难事转真人。',
    'Choose or ask; answers quote the submission, hard cases go to a person.',
  ),
  host: both('数字社工小邻', 'Xiaolin, digital social worker'),
  scenes: [
    {
      id: 'hello',
      line: both(
        '邻居好，我是数字社工，不是真人。您是在家办，还是已经到了大厅？',
        'Good day, neighbour. I am digital, not a person. Are you at home or in the hall?',
      ),
      choices: [
        choose('home', '在家', 'At home'),
        choose('here', '到大厅了', 'In the hall'),
        choose('help', '我替老人办', 'For an older person'),
        choose('block', '楼里的公共事', 'Something of our block'),
      ],
    },
    {
      id: 'home',
      line: both(
        '手机、电视都能进厅，号和现场是同一个。要我先看看材料齐不齐吗？',
        'Phone or television will do; the number is the same as here. Shall I check your papers first?',
      ),
      choices: [
        choose('papers', '先看材料', 'Check papers'),
        choose('wait', '现在要等多久', 'How long is the wait?'),
      ],
    },
    {
      id: 'here',
      line: both(
        '六个窗口什么都能办，不用找门类。只取件或打印，右手自助终端两分钟就好。',
        'Any of six counters does anything. To pick up or print, the machines at the right take two minutes.',
      ),
      choices: [
        choose('wait', '要等多久', 'How long?'),
        choose('papers', '材料不齐', 'Papers are missing'),
      ],
    },
    {
      id: 'papers',
      line: both(
        '能从电子证照调的不用带。缺哪一项，我一次说清；补好从断开处接着办。',
        'What the records hold you need not bring. I name all that is missing at once; then go on where you stopped.',
      ),
      choices: [
        choose('person', '想找真人', 'I want a person'),
        choose('wait', '那我排队', 'Then I queue'),
      ],
    },
    {
      id: 'wait',
      line: both(
        '我按今天的人数推算等候，误差五分钟左右。下午三点后最空，要不要改时段？号不作废。',
        'I reckon the wait to about five minutes. After three it is quietest: change? Your number stays valid.',
      ),
      choices: [
        choose('later', '改到三点', 'Make it three'),
        choose('person', '今天就办', 'Today'),
      ],
    },
    {
      id: 'help',
      line: both(
        '请老人刷脸授权这一件事，就可以由您代办；也可以约代办员上门，同一个号流转。',
        'His face gives authority for this one matter; or a helper comes home, with the same number.',
      ),
      choices: [
        choose('papers', '要什么材料', 'Which papers?'),
        choose('person', '约上门', 'A helper, please'),
      ],
    },
    {
      id: 'block',
      line: both(
        '装电梯、停车、绿化，请到议事圆桌：三维小区里摆方案，实名核验、匿名计票。',
        'Lifts, parking, greenery: come to the round table. Proposals in 3D; names are checked, votes are secret.',
      ),
    },
    {
      id: 'later',
      line: both(
        '改好了。三点前十分钟我会用短信和电话提醒。',
        'Done. I remind you ten minutes before, by message and call.',
      ),
    },
    {
      id: 'person',
      line: both(
        '好，责任社工来接。您刚才说过的不用再说一遍。',
        'A social worker takes over; what you told me need not be told again.',
      ),
    },
  ],
  questions: [
    both('有多少项事务可以办？', 'How many matters are there?'),
    both('个人材料会保存多久？', 'How long are papers kept?'),
    both('听不懂普通话怎么办？', 'What of those who speak dialect?'),
    both('月初要排多久？', 'How long is the wait at the month’s start?'),
    both('数字社工会拒绝我吗？', 'Can the digital worker refuse me?'),
    both('总投入多少钱？', 'What does it cost in all?'),
  ],
}
