/**
 * A submission as it is shown where nobody may know whose it is: the form without its people and units,
 * texts without their names, exhibits without the files that nobody has cleared. What is compiled from
 * these is a booth like any other. Pure.
 */
import type { Call } from '../call/call.ts'
import type { SubmissionForm } from '../call/form.ts'
import { compileBooth, type Booth } from '../exhibit/booth.ts'
import { assetIdsOf, withoutAsset, type Asset, type Exhibit } from '../exhibit/manifest.ts'
import { createRedactor, namesOfForm, shortNamesOf, type Redactor } from './names.ts'

/** What a secretary has settled for a submission in a blind gathering. */
export interface Anonymity {
  /** Names to take out beside those that the form gives. */
  names: readonly string[]
  /** Whether the short names that we propose are taken out too: until somebody has settled them. */
  proposed: boolean
  /** Ids of the files that may be seen; all others are withheld. */
  shown: ReadonlySet<string>
}

/** Of two that hold at once: what either withholds is withheld. */
export function strictest(a: Anonymity, b: Anonymity): Anonymity {
  return {
    names: [...new Set([...a.names, ...b.names])],
    proposed: a.proposed || b.proposed,
    shown: new Set([...a.shown].filter((id) => b.shown.has(id))),
  }
}

type Names = Pick<Anonymity, 'names' | 'proposed'>

export function redactorOf(form: SubmissionForm, { names, proposed }: Names): Redactor {
  return createRedactor([...namesOfForm(form), ...names, ...(proposed ? shortNamesOf(form) : [])])
}

const NOBODY = { name: '', phone: '', position: '', email: '' }

export function anonymousForm(form: SubmissionForm, { hide }: Redactor): SubmissionForm {
  return {
    ...form,
    leadUnitName: '',
    leadUnitCode: '',
    address: '',
    responsible: NOBODY,
    contact: NOBODY,
    natureOther: '',
    jointUnits: [],
    unitProfile: '',
    commitment: { ...form.commitment, legalRepresentative: '' },
    scenarioName: hide(form.scenarioName),
    technologyOther: hide(form.technologyOther),
    overview: hide(form.overview),
    foundation: hide(form.foundation),
    needs: hide(form.needs),
    partnerTypes: hide(form.partnerTypes),
    schedule: hide(form.schedule),
    milestones: hide(form.milestones),
    funding: hide(form.funding),
    english: { scenarioName: hide(form.english.scenarioName), summary: hide(form.english.summary) },
  }
}

/** What a booth is compiled from. */
export interface Content {
  form: SubmissionForm
  exhibits: readonly Exhibit[]
  assets: readonly Asset[]
}

/** What is left of it where nobody may know whose it is. */
export function anonymousContent(
  { form, exhibits, assets }: Content,
  anonymity: Anonymity,
): { form: SubmissionForm; exhibits: Exhibit[]; assets: Asset[] } {
  const redactor = redactorOf(form, anonymity)
  const { shown } = anonymity
  return {
    form: anonymousForm(form, redactor),
    exhibits: anonymousExhibits(exhibits, redactor, shown),
    assets: anonymousAssets(assets, redactor, shown),
  }
}

export function anonymousBooth(call: Call, content: Content, anonymity: Anonymity): Booth {
  const { form, exhibits, assets } = anonymousContent(content, anonymity)
  return { ...compileBooth(call, form, exhibits, assets), anonymous: true }
}

/** The exhibits that are left, with what they say in words. Ids, which hold them together, stay. */
function anonymousExhibits(
  exhibits: readonly Exhibit[],
  redactor: Redactor,
  shown: ReadonlySet<string>,
): Exhibit[] {
  const withheld = exhibits.flatMap(assetIdsOf).filter((id) => !shown.has(id))
  const left = withheld.reduce<readonly Exhibit[]>(withoutAsset, exhibits)
  return left.map((exhibit) => redactWords(exhibit, redactor))
}

/** Words of a manifest stand under `zh` and `en`, and nowhere else. */
function redactWords<T>(value: T, redactor: Redactor): T {
  if (Array.isArray(value)) return value.map((one) => redactWords<unknown>(one, redactor)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => {
      const isWords = typeof one === 'string' && (key === 'zh' || key === 'en')
      return [key, isWords ? redactor.hide(one) : redactWords<unknown>(one, redactor)]
    }),
  ) as T
}

/** Files that are left, without what they are called and without names in the words of their pages. */
function anonymousAssets(
  assets: readonly Asset[],
  { hide }: Redactor,
  shown: ReadonlySet<string>,
): Asset[] {
  return assets
    .filter(({ id }) => shown.has(id))
    .map((asset) => ({
      ...asset,
      name: '',
      // How long the file was that it came of tells of what was taken out of it.
      bytes: asset.facts?.servedBytes ?? 0,
      facts: asset.facts && {
        ...asset.facts,
        pages: asset.facts.pages.map((page) => ({ ...page, text: hide(page.text) })),
      },
    }))
}
