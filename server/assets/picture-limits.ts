/** Limits of uploaded pictures, apart from the parser so that who asks for them does not load it. */
export const PICTURE_SIDE_PX = 2048
/** Most pixels of an uploaded picture. */
export const PICTURE_MAX_PX = 50_000_000
