/** Headers that keep everything on our own origin. The policy is the promise "nothing foreign", enforced. */
import helmet from 'helmet'

/**
 * 'wasm-unsafe-eval' and blob: workers are for the meshopt decoder; inline styles are React's and
 * Mantine's; data: and blob: pictures are canvases and previews of uploads.
 */
export const CONTENT_SECURITY_POLICY = {
  'default-src': ["'self'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'worker-src': ["'self'", 'blob:'],
  'img-src': ["'self'", 'blob:', 'data:'],
  'media-src': ["'self'", 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'", 'blob:', 'data:'],
  'style-src': ["'self'", "'unsafe-inline'"],
  'object-src': ["'none'"],
  'base-uri': ["'self'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
}

export function securityHeaders(
  secure: boolean,
  directives: Record<string, string[]> = CONTENT_SECURITY_POLICY,
): ReturnType<typeof helmet> {
  return helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    strictTransportSecurity: secure,
    crossOriginEmbedderPolicy: { policy: 'require-corp' },
    referrerPolicy: { policy: 'same-origin' },
  })
}
