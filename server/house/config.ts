/** The environment, read once. Names what is wrong and stops, rather than guess. */
import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { z } from 'zod'
import { CannotStart } from './cannot-start.ts'

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(2567),
  HOST: z.string().optional(),
  DATA_DIR: z.string().default('data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must start with postgres://')
    .optional(),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\//, 'must start with redis://')
    .optional(),
  MQTT_URL: z
    .string()
    .regex(/^wss?:\/\//, 'must start with ws:// or wss://')
    .optional(),
  PUBLIC_URL: z.url().optional(),
  TLS_CERT: z.string().min(1).optional(),
  TLS_KEY: z.string().min(1).optional(),
  TRUST_PROXY: z
    .string()
    .refine(isTrust, 'must be a number of proxies, or addresses or subnets with commas')
    .optional(),
  SECRET_KEY: z.string().min(32, 'must have 32 characters or more').optional(),
  METRICS_TOKEN: z.string().min(16, 'must have 16 characters or more').optional(),
  LLM_URL: z.url({ protocol: /^https?$/ }).optional(),
  LLM_MODEL: z.string().min(1).optional(),
  LLM_KEY: z.string().min(1).optional(),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
})

/** A language model behind an address that speaks as OpenAI's does. */
export interface LanguageModel {
  /** Without a slash at the end, such as `http://127.0.0.1:8000/v1`. */
  url: string
  name: string
  key: string | undefined
}

export interface Config {
  port: number
  host: string
  /** Absolute path of the folder for the embedded database, blobs and unfinished uploads. */
  dataDir: string
  databaseUrl: string | undefined
  redisUrl: string | undefined
  /** Key of codes; a file in the data folder holds one when absent. Never logged. */
  secretKey?: string | undefined
  /** MQTT over WebSocket, for feeds; it may hold a password and is never logged. */
  mqttUrl: string | undefined
  /** Address under which people reach the server, without a slash at the end. */
  publicUrl: string
  /** For people in the local network: all network cards, and https with a certificate of our own. */
  lan?: boolean
  /** A certificate that browsers trust, as files in PEM. */
  tls?: { certFile: string; keyFile: string } | undefined
  /** Proxies before the server whose word on a visitor's address counts: how many, or which addresses. */
  trustProxy: number | string[] | false
  /** Lets another machine read /metrics, as a bearer token; this one always may. */
  metricsToken?: string | undefined
  logLevel: string
  /** Phrases answers of dialogues; undefined where the organiser has named none. */
  languageModel?: LanguageModel | undefined
  /** Load the sample call on first start. */
  samples: boolean
}

const THIS_MACHINE = '127.0.0.1'
const ALL_CARDS = '0.0.0.0'

/** Parses environment and arguments. Throws a CannotStart whose message names every wrong variable. */
export function readConfig(env: NodeJS.ProcessEnv, args: readonly string[] = []): Config {
  const parsed = schema.safeParse(env)
  if (!parsed.success) {
    const lines = parsed.error.issues.map((i) => `  ${i.path.join('.')}: ${i.message}`)
    throw new CannotStart(`The environment is not right:\n${lines.join('\n')}`)
  }
  const { data } = parsed
  if ((data.LLM_URL === undefined) !== (data.LLM_MODEL === undefined))
    throw new CannotStart('The environment is not right:\n  LLM_URL and LLM_MODEL come together')
  if ((data.TLS_CERT === undefined) !== (data.TLS_KEY === undefined))
    throw new CannotStart('The environment is not right:\n  TLS_CERT and TLS_KEY come together')
  const lan = args.includes('--lan')
  const tls =
    data.TLS_CERT === undefined
      ? undefined
      : { certFile: data.TLS_CERT, keyFile: data.TLS_KEY ?? '' }
  const scheme = lan || tls ? 'https' : 'http'
  return {
    port: data.PORT,
    host: data.HOST ?? (lan ? ALL_CARDS : THIS_MACHINE),
    lan,
    tls,
    dataDir: resolve(data.DATA_DIR),
    databaseUrl: data.DATABASE_URL,
    redisUrl: data.REDIS_URL,
    secretKey: data.SECRET_KEY,
    mqttUrl: data.MQTT_URL,
    publicUrl: (data.PUBLIC_URL ?? `${scheme}://localhost:${data.PORT}`).replace(/\/$/, ''),
    trustProxy: readTrust(data.TRUST_PROXY),
    metricsToken: data.METRICS_TOKEN,
    logLevel: data.LOG_LEVEL,
    languageModel:
      data.LLM_URL === undefined
        ? undefined
        : { url: data.LLM_URL.replace(/\/$/, ''), name: data.LLM_MODEL ?? '', key: data.LLM_KEY },
    samples: !args.includes('--empty'),
  }
}

/** Names of subnets that Express knows. */
const SUBNETS = ['loopback', 'linklocal', 'uniquelocal']

function isTrust(text: string): boolean {
  if (/^\d{1,2}$/.test(text)) return true
  return text.split(',').every((part) => {
    const [address = '', bits] = part.split('/')
    const bitsMax = isIP(address) === 6 ? 128 : 32
    const isSubnet = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= bitsMax)
    return SUBNETS.includes(part) || (isIP(address) > 0 && isSubnet)
  })
}

function readTrust(text: string | undefined): Config['trustProxy'] {
  if (text === undefined) return false
  return /^\d+$/.test(text) ? Number(text) : text.split(',')
}
