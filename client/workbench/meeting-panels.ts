/** Panels of meeting each other: voice, people, messages, the own look, in the states that matter. */
import { givenLook } from '../../shared/avatar/look.ts'
import type { MemberView } from '../../shared/state/room-view.ts'
import { peopleItems } from '../gathering/people-items.ts'
import type { ListedPerson } from '../gathering/people-signs.ts'
import { captionTexts } from '../i18n/texts/caption.ts'
import { lookTexts } from '../i18n/texts/look.ts'
import { peopleTexts } from '../i18n/texts/people.ts'
import { lookItems } from '../presence/look-items.ts'
import { talkItems } from '../talk/talk-items.ts'
import { voiceItems, type VoiceStanding } from '../voice/voice-items.ts'
import { QUIET_VOICE, type VoiceState } from '../voice/voice-store.ts'
import type { BenchPanel } from './bench.ts'

const STANDING: VoiceStanding = {
  mayTalk: true,
  mayPodium: true,
  takenFor: '',
  handUp: false,
  whispersTo: '',
  inVr: true,
}
const OPEN: Partial<VoiceState> = { hearing: 'on', microphone: 'open' }
const voice = (change: Partial<VoiceState>): VoiceState => ({ ...QUIET_VOICE, ...change })

const MEMBER: MemberView = {
  slot: 1,
  name: '',
  role: 'reviewer',
  surface: 'headset',
  connected: true,
  following: true,
  muted: false,
  handAt: 0,
  look: -1,
  word: 'own',
  wordReason: '',
  reissuedAt: 0,
  outside: false,
}
const person = (
  slot: number,
  name: string,
  change: Partial<MemberView> = {},
  speaks?: ListedPerson['speaks'],
): ListedPerson => ({
  personId: `p${slot}`,
  name,
  speaks,
  member: { ...MEMBER, slot, ...change },
  deputizes: slot === 2,
})
const PEOPLE: readonly ListedPerson[] = [
  person(1, '顾明远', { role: 'chair', surface: 'desktop' }, 'podium'),
  person(2, '欧阳淑华', { handAt: 2 }),
  person(3, '吴专家', { word: 'taken', wordReason: '环境噪声过大' }),
  person(4, '郑专家', { connected: false }),
  person(5, '路演人张', { role: 'presenter', handAt: 1 }),
  person(6, '会务小周', { role: 'secretary', surface: 'page' }),
  person(7, '观众甲', { role: 'audience', word: 'given' }),
  person(8, '观众乙', { role: 'audience', muted: true }),
]
const CHAIR = { personId: 'p1', role: 'chair', mayTalk: true, isReview: true } as const
const SAID = [
  { personId: 'p2', text: '请大家看第三项展项。', at: 1 },
  { personId: 'p5', text: '现场数据每五秒更新一次，来源写在说明里。', at: 2 },
]

export const MEETING_PANELS: Readonly<Record<string, BenchPanel>> = {
  voice: {
    title: peopleTexts.voice,
    states: {
      waiting: {
        title: ['等待点按', 'Waiting for a press'],
        items: (t) => voiceItems(t, voice({ hearing: 'waiting' }), STANDING),
      },
      closed: {
        title: ['麦克风关闭', 'Closed'],
        items: (t) => voiceItems(t, voice({ hearing: 'on' }), STANDING),
      },
      talking: {
        title: ['正在发言', 'Talking'],
        items: (t) => voiceItems(t, voice({ ...OPEN, talking: true }), STANDING),
      },
      push: {
        title: ['按住说话', 'Push to talk'],
        items: (t) => voiceItems(t, voice({ ...OPEN, mode: 'push' }), STANDING),
      },
      whisper: {
        title: ['悄悄话', 'Whisper'],
        items: (t) =>
          voiceItems(t, voice({ ...OPEN, way: 'whisper' }), { ...STANDING, whispersTo: '吴专家' }),
      },
      refused: {
        title: ['未获允许', 'Refused'],
        items: (t) => voiceItems(t, voice({ hearing: 'on', problem: 'refused' }), STANDING),
      },
      taken: {
        title: ['发言被收回', 'Word taken'],
        items: (t) =>
          voiceItems(t, voice(OPEN), { ...STANDING, mayTalk: false, takenFor: '发言超时' }),
      },
      audience: {
        title: ['旁听席', 'Audience'],
        items: (t) =>
          voiceItems(t, voice({ hearing: 'on' }), { ...STANDING, mayTalk: false, handUp: true }),
      },
    },
  },
  people: {
    title: peopleTexts.people,
    states: {
      list: {
        title: ['名单', 'List'],
        items: (t) => peopleItems(t, PEOPLE, CHAIR, { page: 0, chosen: null }),
      },
      one: {
        title: ['一位评审', 'One of them'],
        items: (t) => peopleItems(t, PEOPLE, CHAIR, { page: 0, chosen: 'p2' }),
      },
      guest: {
        title: ['一位观众', 'A guest'],
        items: (t) => peopleItems(t, PEOPLE, CHAIR, { page: 0, chosen: 'p8' }),
      },
    },
  },
  talk: {
    title: captionTexts.title,
    states: {
      none: { title: ['无人发言', 'Nothing said'], items: (t) => talkItems(t, [], () => '') },
      some: {
        title: ['有发言', 'Something said'],
        items: (t) =>
          talkItems(t, SAID, (id) => PEOPLE.find((one) => one.personId === id)?.name ?? ''),
      },
    },
  },
  look: {
    title: lookTexts.title,
    states: {
      given: {
        title: ['未选择', 'None chosen'],
        items: (t) =>
          lookItems(t, givenLook('p1', 'chair'), { saving: false, saved: false, chosen: false }),
      },
      saved: {
        title: ['已保存', 'Saved'],
        items: (t) =>
          lookItems(t, givenLook('p2', 'reviewer'), { saving: false, saved: true, chosen: true }),
      },
    },
  },
}
