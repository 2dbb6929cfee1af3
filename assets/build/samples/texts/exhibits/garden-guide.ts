/** The garden's digital guide: ways to see it by time and interest, and what the sights were. */
export const GARDEN_GUIDE = {
  kind: 'dialogue',
  id: 'garden-guide',
  title: { zh: '园里走走：先问导览员', en: 'A walk in the garden: ask the guide' },
  caption: {
    zh: '告诉导览员您有多少时间、喜欢什么。提问时回答只引用申报材料原文。',
    en: 'Say how much time you have and what you like. Questions are answered in the words of the submission only.',
  },
  host: { zh: '数字导览员漪漪', en: 'Yiyi, the digital guide' },
  scenes: [
    {
      id: 'gate',
      line: {
        zh: '您好，我是数字导览员，不是真人。现在园内有780人，桥上不挤。您打算走多久？',
        en: 'Hello, I am a digital guide, not a person. There are 780 people in the garden and the bridge is free. How long will you walk?',
      },
      choices: [
        { text: { zh: '半小时', en: 'Half an hour' }, to: 'short' },
        { text: { zh: '一个半小时', en: 'An hour and a half' }, to: 'long' },
        { text: { zh: '推轮椅或童车', en: 'With a wheelchair or pram' }, to: 'level' },
        { text: { zh: '先听故事', en: 'A story first' }, to: 'story' },
      ],
    },
    {
      id: 'short',
      line: {
        zh: '那就走一座桥、一座亭：从南岸上九曲桥，到湖心亭停一停，原路返回。想听造园，还是想看鱼？',
        en: 'Then one bridge and one pavilion: out over the zigzag bridge, a rest on the water, and back. Shall I speak of the making, or of the fish?',
      },
      choices: [
        { text: { zh: '听造园', en: 'The making' }, to: 'bridge' },
        { text: { zh: '看鱼', en: 'The fish' }, to: 'fish' },
      ],
    },
    {
      id: 'long',
      line: {
        zh: '从南岸过桥，经湖心亭到北岸，绕假山、看月洞门，最后在临水轩坐下看古今对照。走完约三百米。',
        en: 'Over the bridge to the pavilion and on to the north shore, past rocks and moon gate, and to the hall, where past and present are compared.',
      },
      choices: [
        { text: { zh: '假山有什么讲究', en: 'What about the rocks?' }, to: 'rocks' },
        { text: { zh: '什么是古今对照', en: 'What is compared?' }, to: 'past' },
      ],
    },
    {
      id: 'level',
      line: {
        zh: '九曲桥有台阶，不走它。东侧小路全程平缓，最陡处坡度百分之五，可到临水轩和月洞门；轩内有低位屏。',
        en: 'The bridge has steps: leave it. The path on the east is level, at most 5 % steep, and leads to the hall and the moon gate; the hall has a low screen.',
      },
      choices: [
        { text: { zh: '轩里能看到什么', en: 'What is in the hall?' }, to: 'past' },
        { text: { zh: '需要人帮忙', en: 'I need a hand' }, to: 'help' },
      ],
    },
    {
      id: 'story',
      line: {
        zh: '园主当年造桥，故意让它转九折：走得慢，园子就显得大。您愿意从哪里听起？',
        en: 'Whoever built the bridge made it turn on purpose: the slower one walks, the larger the garden. Where shall we begin?',
      },
      choices: [
        { text: { zh: '桥', en: 'The bridge' }, to: 'bridge' },
        { text: { zh: '石头', en: 'The rocks' }, to: 'rocks' },
        { text: { zh: '月洞门', en: 'The moon gate' }, to: 'moon' },
      ],
    },
    {
      id: 'bridge',
      line: {
        zh: '桥栏高不过膝，是为了坐下时水面还在眼前。请靠右慢行，人多时桥会改为由南向北单行。',
        en: 'The rails are knee high, so that one who sits still sees the water. Keep right; when it is full the bridge runs from south to north only.',
      },
      choices: [{ text: { zh: '现在要等多久', en: 'How long is the wait now?' }, to: 'wait' }],
    },
    {
      id: 'wait',
      line: {
        zh: '此刻不用等。预计两点以后要等八分钟左右，您若两点前上桥最好；要改时间，我替您留一刻钟的位置。',
        en: 'None now. After two it will be about eight minutes: go before. If you want another time I keep you a quarter of an hour.',
      },
    },
    {
      id: 'fish',
      line: {
        zh: '池里的锦鲤是真的，水面上发光的几尾是画上去的：跟着它们走，就是这条半小时路线。',
        en: 'The carp are real; the glowing ones are drawn: follow them and you walk the half-hour way.',
      },
    },
    {
      id: 'rocks',
      line: {
        zh: '赏湖石看瘦、皱、漏、透。戴上眼镜，可以把一块石头放大到三倍，看水怎样蚀出孔洞。不必攀爬。',
        en: 'Lake stones are judged by being slender, creased, leaking and pierced. With the glasses you see one three times its size: no need to climb.',
      },
      choices: [{ text: { zh: '再看月洞门', en: 'On to the moon gate' }, to: 'moon' }],
    },
    {
      id: 'moon',
      line: {
        zh: '月洞门是画框：站在地上的圆点看过去，里面正好是一棵芭蕉。站错一步，就只剩半棵。',
        en: 'The moon gate is a frame: from the dot on the ground it holds one plantain. A step aside and half of it is gone.',
      },
    },
    {
      id: 'past',
      line: {
        zh: '临水轩里可以把眼前的园子与三个年份的旧照、旧图对照。不确定的部分画成虚线，不冒充真相。',
        en: 'In the hall the garden is set against old photographs and drawings of three years. What is uncertain is dashed, not passed off as true.',
      },
    },
    {
      id: 'help',
      line: {
        zh: '已为您呼叫入口值班员，一般三分钟内到。等候时请留在铺装的圆形广场上。',
        en: 'I have called the attendant at the entrance: usually three minutes. Please wait on the round paving.',
      },
    },
  ],
  questions: [
    { zh: '不戴眼镜能不能用？', en: 'Does it work without glasses?' },
    { zh: '会不会采集人脸？', en: 'Are faces recorded?' },
    { zh: '古今对照的依据是什么？', en: 'What is the comparison based on?' },
    { zh: '排队时间能缩短多少？', en: 'How much shorter do queues become?' },
    { zh: '资金怎么安排？', en: 'How is the money spent?' },
    { zh: '老年人怎么使用？', en: 'How do older people use it?' },
  ],
}
