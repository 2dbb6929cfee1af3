/** A short branching scene of the play of opera-stage, in which the visitor has a role. */
import { both } from './parts.ts'

const scene = (
  id: string,
  line: ReturnType<typeof both>,
  choices: readonly { text: ReturnType<typeof both>; to: string }[] = [],
) => ({ id, line, choices })
const choose = (to: string, zh: string, en: string) => ({ text: both(zh, en), to })

export const OPERA_PLAY = {
  kind: 'dialogue',
  id: 'play',
  title: both('《归舟》：您来演一角', '“The Returning Boat”: your part'),
  caption: both(
    '选一个角色入戏，三处选择、三种结局；也可以直接提问，回答只引用申报材料。',
    'Choose a role: three turns, three endings. Or ask; answers quote the submission alone.',
  ),
  host: both('说戏人小示（数字角色）', 'Xiaoshi, who tells the play (digital)'),
  scenes: [
    scene(
      'curtain',
      both(
        '锣鼓一响，水榭掌灯。沈素衣在等一条三年未归的船。您今晚坐哪个位子？',
        'Drums; lamps are lit on the water. Shen Suyi waits for a boat, three years gone. Which seat is yours?',
      ),
      [
        choose('boatman', '船家', 'The boatman'),
        choose('maid', '丫鬟', 'The maid'),
        choose('musician', '老琴师', 'The old musician'),
      ],
    ),
    scene(
      'boatman',
      both(
        '您撑船送信到了台口。信上有水渍，字迹糊了半行。素衣问：“船家，他可曾说归期？”',
        'You bring a letter; water has blurred half a line. She asks: “Boatman, did he name the day?”',
      ),
      [
        choose('letter', '照实：字看不清了', 'The truth: it cannot be read'),
        choose('lie', '宽慰：说中秋必归', 'Comfort her: by mid-autumn'),
      ],
    ),
    scene(
      'maid',
      both(
        '老爷要烧了这封信。信在您袖中，门外脚步近了。过门还有八小节，您怎么办？',
        'The father wants the letter burnt. It is in your sleeve; steps outside, eight bars to go. What do you do?',
      ),
      [
        choose('letter', '交给小姐', 'Give it to her'),
        choose('hide', '藏进琴匣', 'Hide it in the fiddle case'),
      ],
    ),
    scene(
      'musician',
      both(
        '这支曲子您拉过三十年，只有一人会在第三句换气。今夜台下，有人跟着换了气。',
        'Thirty years you have played this; one man alone breathes in the third line. Tonight somebody did.',
      ),
      [
        choose('stop', '停弓，看台下', 'Stop and look'),
        choose('hide', '不停，把调子拉慢', 'Play on, slower'),
      ],
    ),
    scene(
      'letter',
      both(
        '素衣读完信，水袖一抛：“是他的字。”她要连夜上船，可戏台上没有船——该您和众人来摆。',
        'She reads; a sleeve flies: “It is his hand.” She will sail tonight, but there is no boat: the house must set it.',
      ),
      [
        choose('boat', '把两张椅子并成船', 'Make a boat of two chairs'),
        choose('wait', '劝她等天亮', 'Ask her to wait for day'),
      ],
    ),
    scene(
      'lie',
      both(
        '她信了，转身理妆。您看见水袖垂下来，半天没有动。这句话要不要收回？',
        'She believes it. The sleeve hangs, and does not move. Do you take it back?',
      ),
      [
        choose('letter', '收回，把信展开', 'Take it back, unfold the letter'),
        choose('missed', '不收回', 'Let it stand'),
      ],
    ),
    scene(
      'hide',
      both(
        '琴匣合上，风声过去。素衣唱：“一更月，照空船。”唱到第三句，匣里的信露出一角。',
        'The case shuts. She sings of the moon on an empty boat; in the third line a corner of the letter shows.',
      ),
      [
        choose('letter', '替她抽出信', 'Draw it out for her'),
        choose('missed', '等她自己发现', 'Wait until she sees it'),
      ],
    ),
    scene(
      'stop',
      both(
        '琴声断了，全场静下来。台下那人站起身，披风还滴着水。',
        'The fiddle stops. Down there a man stands up, his cloak still wet.',
      ),
      [choose('reunion', '请他上台', 'Ask him up'), choose('missed', '当作没看见', 'Look away')],
    ),
    scene(
      'boat',
      both(
        '一桌二椅成了舟，转台缓缓转动。素衣立在船头，两条水袖一前一后，就是风和浪。',
        'Table and chairs are a boat, the stage turns. At the bow her sleeves are wind and wave.',
      ),
      [choose('return', '开船', 'Cast off')],
    ),
    scene(
      'wait',
      both(
        '天亮了，江上有雾。远处一声橹响，分不清是来是去。',
        'Day, and mist on the river. An oar is heard, coming or going.',
      ),
      [choose('reunion', '应一声', 'Call out'), choose('missed', '不作声', 'Say nothing')],
    ),
    scene(
      'return',
      both(
        '结局一《归舟》：她不再等人，自己把船撑了回来。今晚的戏单已记下您的角色。',
        'First ending, “The Returning Boat”: she waits no more and steers it home herself. Your part is on tonight’s bill.',
      ),
    ),
    scene(
      'missed',
      both(
        '结局二《错过》：灯一盏盏灭，水面只剩月亮。想知道另一种，可以回到开场换个位子。',
        'Second ending, “Missed”: lamp after lamp goes out. To see another, begin again in another seat.',
      ),
    ),
    scene(
      'reunion',
      both(
        '结局三《重逢》：第三句换气处，两个人一起唱了下去。这一句由两位真人演员同声录成。',
        'Third ending, “Together”: at the breath in the third line two voices go on. Two actors sang it.',
      ),
    ),
  ],
  questions: [
    both('观众可以演哪些角色？', 'Which roles are there?'),
    both('水袖是怎样做出来的？', 'How are the sleeves made?'),
    both('选择会不会打断唱段？', 'Do choices cut the singing?'),
    both('演员数据会用来训练吗？', 'Are actors’ data used for training?'),
    both('总投入多少钱？', 'What does it cost in all?'),
    both('什么时候公演？', 'When does it open?'),
  ],
}
