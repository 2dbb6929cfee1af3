/** What a sample says: the source from which submission.json and the pictures are composed. */
import type { Diagram } from '../pictures/diagram.ts'

export interface Bilingual {
  zh: string
  en: string
}

export interface PersonText {
  name: string
  position: string
}

export interface JointUnitText {
  name: string
  nature: Nature
  strengths: string
}

export type Nature =
  | 'state-organ'
  | 'public-institution'
  | 'social-organisation'
  | 'state-owned'
  | 'private'
  | 'foreign'

export interface FundingText {
  /** Amounts in 10,000 yuan. */
  own: number
  joint: number
  grant: number
  /** Must add up to own + joint + grant. */
  uses: readonly (readonly [string, number])[]
  remark: string
}

export interface SampleText {
  directionId: string
  lead: { name: string; nature: Nature }
  scenarioName: string
  address: string
  responsible: PersonText
  contact: PersonText
  legalRepresentative: string
  joint: readonly JointUnitText[]
  technology: readonly string[]
  unitProfile: string
  overview: readonly string[]
  foundation: string
  needs: readonly string[]
  partners: readonly string[]
  schedule: readonly string[]
  milestones: readonly string[]
  funding: FundingText
  english: { scenarioName: string; summary: string }
  model: { title: Bilingual; caption: Bilingual }
  /** What may be done with the model: fields of its manifest. */
  modelUse?: {
    metresPerUnit?: number
    explodes?: boolean
    sections?: boolean
    layers?: readonly { id: string; title: Bilingual; nodes: readonly string[] }[]
  }
  diagram: Diagram
  diagramCaption: Bilingual
  diagramAlt: Bilingual
  /**
   * Exhibits of the kit beside the model and the two pictures, as manifests. In place of an asset's id
   * stands `file:NAME`, a file beside submission.json; the model's id is `model`.
   */
  exhibits?: readonly object[]
}
