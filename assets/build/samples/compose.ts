/** Composes submission.json of a sample from its text: codes, contacts, funding sums, exhibits. */
import { sampleCreditCode } from './credit-code.ts'
import type { PersonText, SampleText } from './texts/sample-text.ts'

/** Room for the lead unit and its joint units in the numbering of made-up codes. */
const UNITS_PER_SAMPLE = 10

export function composeSubmission(slug: string, order: number, sample: SampleText): object {
  const number = (order + 1) * UNITS_PER_SAMPLE
  const person = (who: PersonText, k: number) => ({
    name: who.name,
    phone: `021-0000-${String(number + k).padStart(4, '0')}`,
    position: who.position,
    email: `${slug}.${k}@example.com`,
  })
  const exhibit = (n: number, title: object, caption: object, alt: object) => ({
    kind: 'media',
    id: `picture-${n}`,
    assetId: `file:picture-${n}.webp`,
    title,
    caption,
    alt,
  })
  return {
    slug,
    form: {
      leadUnitName: sample.lead.name,
      leadUnitCode: sampleCreditCode(sample.lead.nature, number),
      scenarioName: sample.scenarioName,
      directionId: sample.directionId,
      address: sample.address,
      responsible: person(sample.responsible, 1),
      contact: person(sample.contact, 2),
      nature: sample.lead.nature,
      natureOther: '',
      jointUnits: sample.joint.map((unit, i) => ({
        name: unit.name,
        nature: unit.nature,
        natureOther: '',
        strengths: unit.strengths,
        code: sampleCreditCode(unit.nature, number + 1 + i),
      })),
      technologyElements: sample.technology,
      technologyOther: '',
      unitProfile: sample.unitProfile,
      overview: sample.overview.join('\n'),
      foundation: sample.foundation,
      needs: sample.needs.join('\n'),
      partnerTypes: sample.partners.join('、'),
      schedule: sample.schedule.join('\n'),
      milestones: sample.milestones.join('\n'),
      funding: composeFunding(slug, sample),
      english: sample.english,
      truthPledge: true,
      commitment: { legalRepresentative: sample.legalRepresentative, agreed: true },
    },
    exhibits: [
      {
        kind: 'model',
        id: 'model',
        assetId: 'file:model.glb',
        ...sample.model,
        ...sample.modelUse,
      },
      ...(sample.exhibits ?? []),
      exhibit(
        1,
        { zh: sample.diagram.title, en: sample.diagramCaption.en.split(/[.;:]/)[0]! },
        sample.diagramCaption,
        sample.diagramAlt,
      ),
      exhibit(
        2,
        { zh: `${sample.model.title.zh}·看点`, en: `${sample.model.title.en}: what to look at` },
        sample.model.caption,
        {
          zh: `${sample.model.title.zh}的渲染图，标注了主要部位。`,
          en: `Rendering of the model with its main places named.`,
        },
      ),
    ],
  }
}

function composeFunding(slug: string, sample: SampleText): string {
  const { own, joint, grant, uses, remark } = sample.funding
  const total = own + joint + grant
  const used = uses.reduce((sum, [, amount]) => sum + amount, 0)
  if (used !== total)
    throw new Error(`${slug}: the uses add up to ${used}, the sources to ${total}.`)
  return [
    `总投入${total}万元，其中单位自筹${own}万元，联合单位投入${joint}万元，申请专项支持${grant}万元。`,
    `${uses.map(([name, amount]) => `${name}${amount}万元`).join('；')}。`,
    remark,
  ].join('\n')
}
