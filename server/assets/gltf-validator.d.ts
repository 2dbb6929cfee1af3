/** The part of gltf-validator that we use; the package ships no types. */
declare module 'gltf-validator' {
  interface Issue {
    code: string
    message: string
    /** 0 error, 1 warning, 2 information, 3 hint. */
    severity: number
    pointer?: string
  }
  interface Report {
    issues: { numErrors: number; messages: Issue[] }
    info?: { totalTriangleCount?: number; materialCount?: number; extensionsUsed?: string[] }
  }
  export function validateBytes(
    bytes: Uint8Array,
    options?: { maxIssues?: number },
  ): Promise<Report>
}
