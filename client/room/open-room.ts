/** Opens a room over the product's lines. By itself, because it brings the socket's library along. */
import { productLines } from './product-lines.ts'
import { connectRoom, type RoomConnection } from './room-connection.ts'

export function openRoom(gatheringId: string, screen: boolean): RoomConnection {
  return connectRoom(gatheringId, productLines(screen))
}
