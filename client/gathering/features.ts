/**
 * What a gathering offers to do. Each of these stands on a page and on the panel in space: one without
 * the other does not compile.
 */
import type { ReactNode } from 'react'
import type { ChapterAct } from '../hall/booth-items.ts'
import type { SettingAct } from '../hall/setting-items.ts'
import type { LookAct } from '../presence/look-items.ts'
import type { TalkAct } from '../talk/talk-items.ts'
import type { VoiceAct } from '../voice/voice-items.ts'
import type { PanelItem } from '../panel/panel-items.ts'
import type { PeopleAct } from './people-items.ts'
import type { ChairAct, LostAct, RecuseAct, ScreeningAct, SheetAct } from '../review/review-acts.ts'
import type { PinAct } from '../review/pin-items.ts'
import type { LeadAct, SlideAct } from '../roadshow/lead-items.ts'
import type { StayAct } from '../roadshow/use-call-items.ts'

export type GatheringFeature = 'review' | 'lead' | 'slides' | 'voice' | 'people' | 'talk' | 'look'

/** Everything that a press on the gathering's panel may do. */
export type DeskAct =
  | ChairAct
  | SheetAct
  | ScreeningAct
  | LostAct
  | PinAct
  | RecuseAct
  | LeadAct
  | SlideAct
  | ChapterAct
  | SettingAct
  | VoiceAct
  | PeopleAct
  | TalkAct
  | LookAct
  | {
      type: 'tab'
      tab: 'item' | 'lead' | 'voice' | 'people' | 'talk' | 'look' | 'settings' | 'menu' | 'none'
    }
  | StayAct
  | { type: 'exit' }

export type GatheringPages = Record<GatheringFeature, ReactNode>
export type GatheringPanels = Record<GatheringFeature, PanelItem<DeskAct>[]>
