/** What syntax tells of a word's features, where there is a parse. */
export interface SyntacticContext {
  /** The word's own UD relation. */
  readonly relation: string
  /** The features of its subject, or of its verb's where it is an auxiliary; '' where there is none. */
  readonly subject: string
  /** Whether a passive auxiliary hangs on it. */
  readonly isPassive: boolean
}
