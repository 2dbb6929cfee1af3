/**
 * Who may do what: one table of action → rule. Every API procedure and every room message passes
 * through `can` under its own name; a test fails when one has no entry here.
 */
import { hasWord, type Word } from '../voice/word.ts'

export type CallRole = 'organiser' | 'secretary' | 'applicant'
export type GatheringRole = 'chair' | 'secretary' | 'reviewer' | 'presenter' | 'audience'

export interface Actor {
  personId: string | null
  roles: readonly CallRole[]
}

export interface Target {
  /** The person whom the object belongs to. */
  ownerId?: string
  /** The actor's role in the gathering in question, if any. */
  gatheringRole?: GatheringRole | undefined
  /** Whether it was never submitted: a draft is its writer's alone. */
  unsubmitted?: boolean
  /** Whether a blind review hides from the actor whose submission it is. */
  anonymous?: boolean
  /** Whether the gathering is a review, where the lead is the panel's. */
  isReview?: boolean
  /** Role of who leads now, if anybody does. */
  leaderRole?: GatheringRole | undefined
  /** Whether the actor leads the gathering at this moment. */
  leads?: boolean
  /** Whether the actor may not act on what is open to all. */
  muted?: boolean
  /** What became of the actor's word. */
  word?: Word | undefined
  /** The role of the person whom the act is about. */
  otherRole?: GatheringRole | undefined
  /** Whether results of the item in question are revealed. */
  revealed?: boolean
  /** Whether the actor is recused from the item in question. */
  recused?: boolean
  /** Whether the actor may not know of the item in question at all. */
  unknown?: boolean
  /** Whether the chair has handed over to the actor. */
  deputizes?: boolean
  /** Whether nobody who presides is there for the item: away, or recused from it. */
  chairAway?: boolean
  /** Who declared the recusal in question, if it stands. */
  declaredBy?: string
}

type Rule = (actor: Actor, target: Target) => boolean

const anyone: Rule = () => true
const signedIn: Rule = (actor) => actor.personId !== null
const organiser: Rule = (actor) => actor.roles.includes('organiser')
const staff: Rule = (actor) => organiser(actor, {}) || actor.roles.includes('secretary')
const applicant: Rule = (actor) => actor.roles.includes('applicant')
const owner: Rule = (actor, target) => actor.personId !== null && actor.personId === target.ownerId
const staffOnceSubmitted: Rule = (actor, target) =>
  staff(actor, target) && !target.unsubmitted && !target.anonymous
const ownerOrStaff: Rule = (actor, target) =>
  owner(actor, target) || staffOnceSubmitted(actor, target)
const inRole =
  (...roles: GatheringRole[]): Rule =>
  (_, target) =>
    target.gatheringRole !== undefined && roles.includes(target.gatheringRole)
const member: Rule = (_, target) => target.gatheringRole !== undefined
const chair = inRole('chair')
/** Nobody acts on an item from which they are recused. */
const unlessRecused =
  (rule: Rule): Rule =>
  (actor, target) =>
    !target.recused && !target.unknown && rule(actor, target)
/** The chair has handed over to somebody of the panel, or to the secretary. */
const deputy: Rule = (actor, target) =>
  !!target.deputizes && inRole('reviewer', 'secretary')(actor, target)
/** The chair presides over an item, and the deputy; the secretary does while neither is there for it. */
const presiding = unlessRecused(
  (actor, target) =>
    chair(actor, target) ||
    deputy(actor, target) ||
    (!!target.chairAway && inRole('secretary')(actor, target)),
)
/** To the panel or the secretary, and back to the chair. */
const mayHandOver: Rule = (actor, target) =>
  !!target.isReview &&
  chair(actor, target) &&
  (target.otherRole === 'chair' ||
    target.otherRole === 'reviewer' ||
    target.otherRole === 'secretary')
/** Whoever opens and reveals a review as a whole; items from which they are recused stay as they are. */
const convenes = inRole('chair', 'secretary')
const scorer = unlessRecused(inRole('chair', 'reviewer'))
const conductor = inRole('chair', 'secretary', 'presenter')
/** In a review a presenter leads only while neither chair nor secretary does. */
const mayLead: Rule = (actor, target) =>
  conductor(actor, target) &&
  !(
    target.isReview &&
    target.gatheringRole === 'presenter' &&
    (target.leaderRole === 'chair' || target.leaderRole === 'secretary')
  )
const leader: Rule = (actor, target) => conductor(actor, target) && (target.leads ?? false)
/** Guests are sent away by whoever conducts; the panel is the staff's matter, on a page. */
const hostOfGuest: Rule = (actor, target) =>
  target.otherRole === 'audience'
    ? conductor(actor, target)
    : target.otherRole === 'presenter' && inRole('chair', 'secretary')(actor, target)
/** Who presides has the word to give and to take, of everybody but the chair; who conducts, of guests. */
const mayGiveWord: Rule = (actor, target) =>
  (target.otherRole !== undefined &&
    target.otherRole !== 'chair' &&
    inRole('chair', 'secretary')(actor, target)) ||
  hostOfGuest(actor, target)
const speaks: Rule = (_, target) => hasWord(target.gatheringRole, target.word)
const speaksToAll: Rule = (actor, target) =>
  speaks(actor, target) && (conductor(actor, target) || target.word === 'given')
const unmuted: Rule = (actor, target) => member(actor, target) && !target.muted
const panelOrStaff: Rule = (actor, target) =>
  staff(actor, target) || inRole('chair', 'secretary', 'reviewer')(actor, target)
const runsGathering: Rule = (actor, target) =>
  staff(actor, target) || inRole('secretary')(actor, target)
/** Whoever scores does not learn whose the items are by preparing them. */
const clearsNames: Rule = (actor, target) =>
  runsGathering(actor, target) && !inRole('chair', 'reviewer')(actor, target)
/** Who asks experts to a panel knows whose the items are, and does not sit on it. */
const appoints: Rule = (actor, target) =>
  staff(actor, target) && !inRole('chair', 'reviewer')(actor, target)
const sees: Rule = (actor, target) => staff(actor, target) || member(actor, target)
const recuses: Rule = (actor, target) =>
  runsGathering(actor, target) ||
  (inRole('chair', 'reviewer')(actor, target) && owner(actor, target))
const results: Rule = (actor, target) => (target.revealed ?? false) && panelOrStaff(actor, target)

const rules = {
  // API, by contract path
  'call.current': anyone,
  'entrance.where': anyone,
  'exhibition.pavilions': anyone,
  'exhibition.scenarios': anyone,
  'exhibition.scenario': anyone,
  'exhibition.chapter': anyone,
  'exhibition.phrasing': anyone,
  'exhibition.phrase': anyone,
  'account.me': anyone,
  'account.signIn': anyone,
  'account.signOut': anyone,
  'account.redeemInvite': anyone,
  'account.redeemCode': anyone,
  'account.createInvite': staff,
  'account.deviceCode': signedIn,
  'account.devices': signedIn,
  'account.endDevice': signedIn,
  'account.setPassphrase': signedIn,
  'account.setLook': signedIn,
  'feeds.read': anyone,
  // The feed's token says who may.
  'feeds.push': anyone,
  'feeds.access': owner,
  'feeds.renewToken': owner,
  'intake.mine': applicant,
  'intake.create': applicant,
  'intake.read': ownerOrStaff,
  'intake.save': owner,
  'intake.readExhibits': owner,
  'intake.submit': owner,
  'intake.removeAsset': owner,
  'intake.upload': owner,
  'check.list': staff,
  'check.read': staffOnceSubmitted,
  'check.decide': organiser,
  'check.admit': organiser,
  'check.publish': organiser,
  'gathering.list': signedIn,
  'gathering.create': staff,
  'gathering.read': sees,
  'gathering.update': runsGathering,
  'gathering.setOpen': runsGathering,
  'gathering.invite': runsGathering,
  'gathering.issueCode': runsGathering,
  'gathering.removeMember': runsGathering,
  'gathering.seat': member,
  'gathering.uploadSlide': (actor, target) =>
    runsGathering(actor, target) || inRole('presenter')(actor, target),
  'gathering.orderSlides': (actor, target) =>
    runsGathering(actor, target) || inRole('presenter')(actor, target),
  'gathering.removeSlide': (actor, target) =>
    runsGathering(actor, target) || inRole('presenter')(actor, target),
  // Whoever has the link.
  'door.read': anyone,
  'door.make': runsGathering,
  'door.close': runsGathering,
  'review.results': results,
  'review.formulas': results,
  'review.evidence': results,
  'review.firmness': results,
  // Of the own sheet alone: whoever has none is told nothing.
  'review.calibration': inRole('chair', 'reviewer'),
  'review.receipt': results,
  'review.recusals': panelOrStaff,
  // Of oneself by who scores, of anybody by who runs the gathering.
  'review.recuse': recuses,
  // The own one only by who declared it oneself, anybody else's by who runs the gathering.
  'review.clearRecusal': (actor, target) =>
    owner(actor, target)
      ? recuses(actor, target) && (target.declaredBy ?? actor.personId) === actor.personId
      : runsGathering(actor, target),
  'blind.list': clearsNames,
  'blind.read': clearsNames,
  'blind.clear': clearsNames,
  'decision.read': panelOrStaff,
  'decision.seal': (actor, target) => runsGathering(actor, target) || chair(actor, target),
  'notice.list': anyone,
  'notice.read': anyone,
  'notice.object': anyone,
  // Whoever has the link.
  'notice.follow': anyone,
  'notice.candidates': staff,
  'notice.publish': organiser,
  'notice.confirm': organiser,
  'notice.objections': staff,
  'notice.assign': organiser,
  'notice.answer': staff,
  'notice.decide': organiser,
  'expert.list': staff,
  'expert.save': staff,
  'expert.remove': staff,
  'expert.importRows': staff,
  'panel.read': appoints,
  'panel.propose': appoints,
  'panel.appoint': appoints,
  'panel.withdraw': appoints,
  'panel.settle': appoints,
  'panel.drawOrder': appoints,
  // Whoever has the letter.
  'appointments.read': anyone,
  'appointments.answer': anyone,
  'review.export': results,
  'review.ledger': results,
  // Voice, by way
  'voice.aloud': speaks,
  'voice.podium': speaksToAll,
  'voice.whisper': speaks,
  // Room requests
  surface: member,
  lead: mayLead,
  follow: member,
  gather: unlessRecused(leader),
  goTo: unlessRecused(leader),
  turnChapter: leader,
  turnSlide: leader,
  exhibitAct: unlessRecused(leader),
  exhibitTakePart: unlessRecused(unmuted),
  muteMember: hostOfGuest,
  removeMember: hostOfGuest,
  hear: member,
  raiseHand: member,
  giveWord: mayGiveWord,
  takeWord: mayGiveWord,
  whisperTo: speaks,
  react: unlessRecused(unmuted),
  say: unlessRecused(unmuted),
  // One's own words, by who may speak them; anybody's, by who runs the gathering.
  caption: unlessRecused((actor, target) =>
    owner(actor, target) ? speaks(actor, target) : inRole('chair', 'secretary')(actor, target),
  ),
  setPhase: presiding,
  addTime: presiding,
  pauseClock: presiding,
  deputize: mayHandOver,
  callUp: presiding,
  openScreening: convenes,
  revealScreening: convenes,
  readReadiness: presiding,
  readSheet: scorer,
  setScore: scorer,
  setReason: scorer,
  setNote: scorer,
  putPin: scorer,
  removePin: scorer,
  sealSheet: scorer,
  readResults: results,
  decide: presiding,
} as const satisfies Record<string, Rule>

export type Action = keyof typeof rules
export const ACTIONS = Object.keys(rules) as Action[]

/** Whether `actor` may do `action` to `target`. Unknown actions cannot be named: the type is closed. */
export function can(action: Action, actor: Actor, target: Target = {}): boolean {
  const rule: Rule = rules[action]
  return rule(actor, target)
}
