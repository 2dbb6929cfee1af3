/** A real MQTT server over WebSocket, as an organiser may run one. */
import { createServer } from 'node:http'
import { Aedes } from 'aedes'
import mqtt, { type MqttClient } from 'mqtt'
import { createWebSocketStream, WebSocketServer } from 'ws'
import { freePort } from './running-house.ts'

export interface MqttBroker {
  url: string
  /** Publishes as a device does. */
  publish(topic: string, payload: string | Buffer): Promise<void>
  close(): Promise<void>
}

export async function startBroker(port?: number): Promise<MqttBroker> {
  const at = port ?? (await freePort())
  const aedes = await Aedes.createBroker()
  const server = createServer()
  const sockets = new WebSocketServer({ server })
  sockets.on('connection', (socket, request) => {
    const stream = createWebSocketStream(socket)
    // A client that goes away mid-way is no matter of the test.
    stream.on('error', () => undefined)
    aedes.handle(stream, request)
  })
  await new Promise<void>((resolve) => server.listen(at, '127.0.0.1', resolve))
  const url = `ws://127.0.0.1:${at}`
  let device: MqttClient | undefined
  return {
    url,
    async publish(topic, payload) {
      device ??= await mqtt.connectAsync(url)
      await device.publishAsync(topic, payload, { qos: 1 })
    },
    async close() {
      await device?.endAsync(true)
      for (const socket of sockets.clients) socket.terminate()
      await new Promise<void>((resolve) => aedes.close(() => resolve()))
      sockets.close()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
