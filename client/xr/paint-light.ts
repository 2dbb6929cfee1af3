/** Light painted into the colours of a shape: there are no lights at run time. */
import { BufferAttribute, Color, type BufferGeometry } from 'three'

/** How bright a face is whose normal is this; 1 is the colour as it is. */
export type Light = (x: number, y: number, z: number) => number

/** Gives the geometry itself the colour (sRGB hex), lit; it must have normals. */
export function paintLight<Shape extends BufferGeometry>(
  geometry: Shape,
  colour: string,
  light: Light,
): Shape {
  const { r, g, b } = new Color(colour)
  const normals = geometry.getAttribute('normal')
  const colours = new Float32Array(normals.count * 3)
  for (let i = 0; i < normals.count; i += 1) {
    const bright = light(normals.getX(i), normals.getY(i), normals.getZ(i))
    colours.set([r * bright, g * bright, b * bright], i * 3)
  }
  geometry.setAttribute('color', new BufferAttribute(colours, 3))
  return geometry
}
