/** Measures that the parts of the port-truck-test model share: 1:160, the test lane lies along x. */
import { GROUND_M } from '../../kit/building.ts'

export const G = GROUND_M

export const METRES_PER_UNIT = 160

export const CONTAINER_M = 0.0762

export const TRUCK_M = 0.104

export const PERSON_M = 0.0108

/** Middle of the test lane and of its two directions, and of the lane that crosses it. */
export const LANE_Z = 0.02
export const LANE = 0.024
export const CROSS_X = 0.07

/** Where the nose of the tested truck stands, and the distance of the posts before it: 8 m. */
export const NOSE_X = -0.29
export const POST_M = 0.05
export const POSTS = 8

/** Where the dummy steps onto the lane. */
export const DUMMY_X = 0.2

/** Middles of the container blocks, and of the lanes below their cranes. */
export const BLOCK_X = [-0.27, 0.34] as const
export const BLOCK_Z = [-0.2, -0.42] as const
export const UNDER_CRANE = 0.064
