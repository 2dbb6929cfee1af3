/** All texts by feature: `t('account.signIn')` reads texts.account.signIn. */
import { account } from './texts/account.ts'
import { catalogue } from './texts/catalogue.ts'
import { check } from './texts/check.ts'
import { common } from './texts/common.ts'
import { findings } from './texts/findings.ts'
import { form } from './texts/form.ts'
import { gatherings } from './texts/gatherings.ts'
import { home } from './texts/home.ts'
import { intake } from './texts/intake.ts'
import { organiser } from './texts/organiser.ts'
import { hall } from './texts/hall.ts'
import { review } from './texts/review.ts'
import { roadshow } from './texts/roadshow.ts'
import { room } from './texts/room.ts'
import { shell } from './texts/shell.ts'

export const texts = {
  account,
  catalogue,
  check,
  common,
  findings,
  form,
  gatherings,
  home,
  intake,
  organiser,
  hall,
  review,
  roadshow,
  room,
  shell,
} as const
