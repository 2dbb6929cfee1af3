/** The paints of the sample models: five materials, all other colour is per vertex. */
export type MaterialName = 'matte' | 'satin' | 'metal' | 'glass' | 'glow'

export interface Ink {
  material: MaterialName
  /** sRGB hex. */
  color: string
}

export interface MaterialRecipe {
  roughness: number
  metallic: number
  alpha: number
  emissiveStrength: number
}

export const MATERIALS: Record<MaterialName, MaterialRecipe> = {
  matte: { roughness: 0.88, metallic: 0, alpha: 1, emissiveStrength: 0 },
  satin: { roughness: 0.42, metallic: 0, alpha: 1, emissiveStrength: 0 },
  metal: { roughness: 0.42, metallic: 0.55, alpha: 1, emissiveStrength: 0 },
  glass: { roughness: 0.12, metallic: 0, alpha: 0.3, emissiveStrength: 0 },
  glow: { roughness: 0.6, metallic: 0, alpha: 1, emissiveStrength: 0.45 },
}

const matte = (color: string): Ink => ({ material: 'matte', color })
const satin = (color: string): Ink => ({ material: 'satin', color })
const metal = (color: string): Ink => ({ material: 'metal', color })

export const INK = {
  white: matte('#efece6'),
  paper: matte('#e4dfd5'),
  stone: matte('#cfc8bb'),
  pale: matte('#bdb8ae'),
  grey: matte('#9a978f'),
  slate: matte('#6f7172'),
  graphite: matte('#45474a'),
  black: matte('#303133'),
  timber: matte('#b08a63'),
  timberDark: matte('#8a6a4c'),
  leaf: matte('#9aa88a'),
  leafDark: matte('#7d8f72'),
  lawn: matte('#b9c0a6'),
  soil: matte('#8f8372'),
  water: satin('#a9c3cc'),
  cloth: matte('#8fa3ad'),
  enamel: satin('#f1efea'),
  enamelGrey: satin('#b4b4b0'),
  enamelDark: satin('#55585b'),
  rubber: satin('#3b3c3e'),
  gilt: satin('#c39a54'),
  steel: metal('#c3c5c6'),
  iron: metal('#85888b'),
  brass: metal('#c39a54'),
  glass: { material: 'glass', color: '#cfe0e4' } as Ink,
} as const

/** Muted clothes of scale figures. */
export const CLOTHES = ['#c9c2b4', '#8fa3ad', '#6a665f', '#e4dfd5', '#a9a399', '#5d6670'] as const

export function paint(material: MaterialName, color: string): Ink {
  return { material, color }
}
