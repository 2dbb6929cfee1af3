/** The last tram: the play told as a conversation in which the visitor has a part. */
export const LAST_TRAM = {
  kind: 'dialogue',
  id: 'last-tram',
  title: { zh: '末班电车：你演谁？', en: 'The last tram: whom do you play?' },
  caption: {
    zh: '剧中一夜的缩写版：选角色、做决定，看结局怎样分岔。也可向剧场提问，回答引自申报材料原文。',
    en: 'One night of the play in short: choose a part, decide, see how the endings part. Or ask the theatre; answers quote the submission.',
  },
  host: { zh: '售票员老周（角色）', en: 'Old Zhou, the conductor (a character)' },
  scenes: [
    {
      id: 'stop',
      line: {
        zh: '一九三七年夏夜，十一点四十分。末班车还有二十分钟。我是剧中的售票员老周，由程序扮演。您今晚是谁？',
        en: 'A summer night in 1937, eleven forty. Twenty minutes to the last tram. I am Zhou the conductor, played by a program. Who are you tonight?',
      },
      choices: [
        { text: { zh: '新来的售票员', en: 'The new conductor' }, to: 'conductor' },
        { text: { zh: '晚报记者', en: 'A reporter' }, to: 'reporter' },
        { text: { zh: '弄堂邻居', en: 'A neighbour' }, to: 'neighbour' },
      ],
    },
    {
      id: 'conductor',
      line: {
        zh: '好，这盏铜灯归您。座位底下有一只没人认领的皮箱，锁着，里面有东西在响。怎么办？',
        en: 'Good: this brass lantern is yours. Under a seat stands a case that nobody claims. It is locked, and something in it rattles.',
      },
      choices: [
        { text: { zh: '交给我保管', en: 'Keep it for the owner' }, to: 'keep' },
        { text: { zh: '当众打开', en: 'Open it before all' }, to: 'open' },
      ],
    },
    {
      id: 'reporter',
      line: {
        zh: '您收到一张没有落款的便条：舞厅乐队今晚少一个人。您先去哪里问？',
        en: 'You have a note without a name: the ballroom band is one man short tonight. Where do you ask first?',
      },
      choices: [
        { text: { zh: '去舞厅', en: 'The ballroom' }, to: 'ballroom' },
        { text: { zh: '去弄堂', en: 'The lane' }, to: 'lane' },
      ],
    },
    {
      id: 'neighbour',
      line: {
        zh: '隔壁阿秀托您带一封信到站台，收信人会撑一把红伞。可是站台上没有人撑伞。',
        en: 'Axiu next door gave you a letter for somebody with a red umbrella at the stop. Nobody there has an umbrella.',
      },
      choices: [
        { text: { zh: '留在站台等', en: 'Wait at the stop' }, to: 'wait' },
        { text: { zh: '到弄堂找阿秀', en: 'Go back to Axiu' }, to: 'lane' },
      ],
    },
    {
      id: 'keep',
      line: {
        zh: '皮箱放在车头。开车前有两个人来认领，都说得出里面是一把小号。信谁，由同车的人举灯表决。',
        en: 'The case rides in front. Two people claim it, and both know that it holds a trumpet. Whom to believe is voted by raised lanterns.',
      },
      choices: [
        { text: { zh: '信弹琴的女士', en: 'The lady pianist' }, to: 'song' },
        { text: { zh: '信穿雨衣的人', en: 'The man in the raincoat' }, to: 'lost' },
      ],
    },
    {
      id: 'open',
      line: {
        zh: '锁一撬开，小号露了出来，号嘴里卷着一封信。车厢静了。这时转台已经开始转了：舞厅到了。',
        en: 'The lock gives: a trumpet, and a letter rolled up in its mouth. The car falls silent. The stage is turning already: here is the ballroom.',
      },
      choices: [{ text: { zh: '拿着信进舞厅', en: 'Take the letter inside' }, to: 'ballroom' }],
    },
    {
      id: 'ballroom',
      line: {
        zh: '乐队在等小号手。现场九十六人和线上的观众此刻同看一台戏：线上的人点亮弧幕上的窗子，表示愿意等。',
        en: 'The band waits for its trumpet. The 96 in the house and those online see one scene now: online they light windows on the arc to say that they will wait.',
      },
      choices: [
        { text: { zh: '请大家再等一曲', en: 'Ask for one more song' }, to: 'song' },
        { text: { zh: '去弄堂找他', en: 'Look for him in the lane' }, to: 'lane' },
      ],
    },
    {
      id: 'lane',
      line: {
        zh: '弄堂里，馄饨摊还亮着。阿秀说：写信的人今夜就走，他以为没有人会来送。',
        en: 'In the lane the wonton stall is still lit. Axiu says: he who wrote leaves tonight; he thinks that nobody will come.',
      },
      choices: [
        { text: { zh: '跑回站台', en: 'Run to the stop' }, to: 'wait' },
        { text: { zh: '陪阿秀等天亮', en: 'Wait with Axiu for the morning' }, to: 'dawn' },
      ],
    },
    {
      id: 'wait',
      line: {
        zh: '十二点整，铃响。红伞在车窗里撑开了：他一直在车上。您把信递上去吗？',
        en: 'Midnight, the bell. The red umbrella opens behind a window: he was on the tram all the time. Do you hand up the letter?',
      },
      choices: [
        { text: { zh: '递上去', en: 'Hand it up' }, to: 'sent' },
        { text: { zh: '自己上车', en: 'Get on yourself' }, to: 'ride' },
      ],
    },
    {
      id: 'song',
      line: {
        zh: '结局“返场”：小号响起，三组观众的灯一起亮，末班车晚开了四分钟。这一夜没有人缺席。',
        en: 'Ending “Encore”: the trumpet sounds, the lanterns of all three groups light up, and the last tram leaves four minutes late. Nobody is missing tonight.',
      },
    },
    {
      id: 'lost',
      line: {
        zh: '结局“空座”：皮箱跟着雨衣人下了车。乐队改成四人演奏，那个位置的灯一直没有熄。',
        en: 'Ending “The empty seat”: the case leaves with the raincoat. The band plays as four, and the lamp at the fifth place stays lit.',
      },
    },
    {
      id: 'dawn',
      line: {
        zh: '结局“天亮”：没有赶上车，却陪了一个人一夜。天亮时弧幕上是今天的苏州河。',
        en: 'Ending “Morning”: you missed the tram and kept somebody company. At dawn the arc shows the Suzhou Creek of today.',
      },
    },
    {
      id: 'sent',
      line: {
        zh: '结局“送达”：信在关门前递到。您的灯换成他的车票，可以留作数字纪念票，不可转卖。',
        en: 'Ending “Delivered”: the letter goes in before the door shuts. Your lantern becomes his ticket, a digital keepsake that cannot be sold on.',
      },
    },
    {
      id: 'ride',
      line: {
        zh: '结局“同路”：您上了车。转台带着整列电车转过舞厅和弄堂，您从窗里看见自己刚才站的地方。',
        en: 'Ending “Fellow traveller”: you get on. The stage carries the tram past ballroom and lane, and through the window you see where you stood.',
      },
    },
  ],
  questions: [
    { zh: '一场能容纳多少观众？', en: 'How many can attend one show?' },
    { zh: '线上观众怎样参与？', en: 'How do people online take part?' },
    { zh: '转台运行时怎样保证安全？', en: 'What keeps people safe when the stage turns?' },
    { zh: '数字藏品可以转卖吗？', en: 'Can the digital keepsakes be sold?' },
    { zh: '总投入多少钱？', en: 'What does it cost in all?' },
    { zh: '剧本有多少条分支？', en: 'How many branches has the script?' },
  ],
}
