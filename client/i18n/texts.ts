/** All texts by feature: `t('account.signIn')` reads texts.account.signIn. */
import { common } from './texts/common.ts'

export const texts = { common } as const
