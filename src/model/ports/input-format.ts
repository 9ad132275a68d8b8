import type { Edtf } from '../edtf.ts'
import type { HearsayError } from '../errors.ts'
import type { Report, Taken } from '../report.ts'

/** What a caller knows of a report from elsewhere; overrides what the file says. */
export interface GivenMetadata {
  readonly published?: Edtf
  readonly publication?: string
  /** The address that it came from; used only where it names none itself. */
  readonly url?: string
}

/** A form that reports come in. */
export type InputFormat = TextFormat | FileFormat

/** A text that is one report: a file, or a line of JSON Lines. */
export interface TextFormat {
  readonly reads: 'text'
  readonly name: string
  /** Lower case, with the dot: ".txt". */
  readonly extensions: readonly string[]
  /**
   * @param text the file's text, decoded; no byte order mark.
   * @param path for error sentences only.
   * @throws HearsayError `empty-file` or `malformed-input`, where there is no report in it.
   */
  parse(text: string, path: string, given: GivenMetadata): Promise<Report>
}

/** A file of bytes that holds a report, several, or other files. */
export interface FileFormat {
  readonly reads: 'bytes'
  readonly name: string
  readonly extensions: readonly string[]
  /**
   * What the file holds, in its order, no more of it in memory than one report and what opening it needs.
   * @throws HearsayError where the file as a whole cannot be read; what is wrong with a part is a part of kind `error`.
   */
  open(file: InputFile, context: InputContext): AsyncIterable<InputPart>
}

/** The bytes of a file on disk, of an answer, or of a file within another. */
export interface InputFile {
  /** For error sentences, and for what is named after the file. */
  readonly path: string
  /** Where it lies on disk; `null` where it is in memory. */
  readonly disk: string | null
  /** All of it. @throws HearsayError too-large */
  bytes(): Promise<Uint8Array>
  stream(): AsyncIterable<Uint8Array>
}

/** A report in a file, a file within it, or what is wrong with a part. `where` names the part: "message 3"; `null`: the file itself. */
export type InputPart =
  | { readonly kind: 'report'; readonly where: string | null; readonly report: Report }
  | { readonly kind: 'error'; readonly where: string | null; readonly error: HearsayError }
  | {
      readonly kind: 'file'
      /** Its name within, as it says itself; never a path to write to. */
      readonly name: string
      /** The extension of the format to read it with; `null`: that of its name. */
      readonly extension: string | null
      readonly bytes: Uint8Array
      readonly taken?: Partial<Taken>
    }

/** What a format may use, and what bounds it. */
export interface InputContext {
  readonly given: GivenMetadata
  readonly limits: InputLimits
  /** The ending of a known format that a name has; `null` where it has none. */
  extensionOf(name: string): string | null
  /** Counts what archives unpack, over all that an input holds. @throws HearsayError archive-refused */
  spend(bytes: number): void
}

/** What an input may take, so that no file can fill the memory. */
export interface InputLimits {
  /** The most bytes of one report. */
  readonly report: number
  /** The most bytes that an input may unpack to, and files in an archive. */
  readonly unpacked: number
  readonly entries: number
  /** How often larger a packed file may be than its packed bytes, once it is over a MiB. */
  readonly ratio: number
  /** How deep archives may lie in archives. */
  readonly depth: number
}
