/** A piece of a line: text, emphasised text, or the number of a footnote. */
export type Part = string | { readonly strong: string } | { readonly note: number }

/** What a dossier is made of on paper, whatever the format. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly parts: readonly Part[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Part[])[] }
  | {
      readonly kind: 'table'
      readonly head: readonly string[]
      readonly rows: readonly (readonly (readonly Part[])[])[]
    }

/** The evidence of a statement: its words, and where they stand. */
export interface Note {
  readonly number: number
  readonly quote: string
  /** "Monitor, 2000-08-30; 9f86d081884c7d65:s3, characters 120 to 180". */
  readonly where: string
}

export interface Document {
  readonly title: string
  readonly blocks: readonly Block[]
  readonly notes: readonly Note[]
}
