// error.ts - what can go wrong, with a code that a program can ask for

export type ErrorCode =
  | "network" // a file did not come
  | "not-wasm" // something came, but not the file that was asked for
  | "csp" // the page's content security policy forbids WebAssembly
  | "altered" // a file came, but not that of this version
  | "bad-pack"
  | "wrong-version"
  | "other-pack" // scores that belong to another pack of their language
  | "no-language"
  | "too-long"
  | "bad-argument"
  | "no-memory"
  | "closed"
  | "broken" // a mistake of ours: the engine stopped

export class OmdomeError extends Error {
  override readonly name = "OmdomeError"

  constructor(readonly code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
  }
}
