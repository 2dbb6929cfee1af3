/**
 * The classes of three that are named in JSX, here and by @react-three/xr. Only these come with the
 * build: all of three would be 19 kB more before the first step. A house test names one that is missing.
 */
export {
  BoxGeometry,
  CircleGeometry,
  Color,
  ConeGeometry,
  ExtrudeGeometry,
  Fog,
  Group,
  Mesh,
  MeshBasicMaterial,
  MeshStandardMaterial,
  PlaneGeometry,
  ShapeGeometry,
  SphereGeometry,
} from 'three'
