/** Speaking and hearing. */
import type { BilingualText } from '../i18n.ts'

export const voiceTexts = {
  title: ['语音', 'Voice'],
  waiting: ['点按页面任意处，即可听到会场声音。', 'Press anywhere to hear the others.'],
  unsupported: [
    '此浏览器不能传送语音。请使用最新版Chrome、Edge或头显自带浏览器；也可以看字幕、用文字发言。',
    'This browser cannot carry voice. Use a current Chrome, Edge or your headset’s own browser; captions and written messages work here.',
  ],
  speak: ['打开麦克风', 'Open microphone'],
  asking: [
    '正在打开麦克风…请在浏览器的询问中选择允许。',
    'Opening the microphone… allow it when the browser asks.',
  ],
  close: ['关闭麦克风', 'Close microphone'],
  mute: ['静音', 'Mute'],
  unmute: ['取消静音', 'Unmute'],
  modeOpen: ['自由发言', 'Open microphone'],
  modePush: ['按住说话', 'Push to talk'],
  pushHint: ['按住V键说话。', 'Hold V to talk.'],
  pushHintVr: ['按住手柄的A键或X键说话。', 'Hold A or X on the controller to talk.'],
  aloud: ['对周围说', 'To those around'],
  podium: ['对全场说', 'To everybody'],
  whispering: ['悄悄话：只有{{names}}听得到', 'Whispering: only {{names}} can hear you'],
  endWhisper: ['结束悄悄话', 'Stop whispering'],
  tryOut: ['试音：录三秒再放', 'Try: record 3 s, then play'],
  recording: ['正在录音，请说一句话…', 'Recording, say a sentence…'],
  playing: ['正在播放您的声音…', 'Playing your voice…'],
  talking: ['大家正听到您', 'You are heard'],
  silent: ['麦克风已开，未检测到说话', 'Microphone open, you are not speaking'],
  mutedNow: ['已静音，没有人听到您', 'Muted, nobody hears you'],
  closedNow: ['麦克风关闭，正在收听', 'Microphone closed, listening'],
  onlyListen: [
    '旁听席可以收听。要发言请先举手。',
    'The audience listens. Raise your hand to ask for the word.',
  ],
  taken: ['主持人收回了您的发言：{{reason}}', 'The word was taken from you: {{reason}}'],
  'problem.insecure': [
    '此页面不是经https打开的，浏览器不允许使用麦克风。请用入口页上的https地址进入。',
    'This page did not come over https, so the browser keeps the microphone closed. Enter by the https address on the entrance page.',
  ],
  'problem.unsupported': ['此浏览器没有麦克风接口。', 'This browser offers no microphone.'],
  'problem.refused': [
    '麦克风未获允许。请点浏览器地址栏左侧的图标，把“麦克风”改为允许，再打开一次；头显请在系统设置的隐私项中允许浏览器使用麦克风。',
    'The microphone is not allowed. Press the icon left of the address, allow “Microphone”, and open it again; on a headset allow the browser under privacy in the system settings.',
  ],
  'problem.missing': [
    '没有找到麦克风。请接好麦克风或耳机，再打开一次。',
    'No microphone was found. Connect one, then open it again.',
  ],
  'problem.taken': [
    '麦克风正被其他程序占用。请退出会议或录音软件，再打开一次。',
    'Another program uses the microphone. Close it, then open the microphone again.',
  ],
  microphone: ['麦克风', 'Microphone'],
  level: ['音量', 'Level'],
  raiseHand: ['举手', 'Raise hand'],
  lowerHand: ['放下手', 'Lower hand'],
} as const satisfies Record<string, BilingualText>
