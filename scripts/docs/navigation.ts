/** The pages of the documentation by what a reader wants of them; a page that is not here is listed under "More". */
export const NAVIGATION: readonly (readonly [title: string, pages: readonly string[]])[] = [
  ['Start', ['README.md', 'docs/tutorial.md']],
  [
    'How to',
    [
      ...['docs/inputs.md', 'docs/corrections.md', 'docs/dossiers.md', 'docs/exports.md', 'docs/page.md'],
      ...['docs/mcp.md', 'docs/library.md', 'CONTRIBUTING.md'],
    ],
  ],
  [
    'Reference',
    [
      ...['docs/cli.md', 'docs/api.md', 'docs/library-reference.md', 'docs/reading-format.md'],
      ...['docs/formats.md', 'docs/schema.md', 'docs/errors.md', 'docs/figures.md', 'CHANGELOG.md'],
    ],
  ],
  [
    'Explanation',
    [
      ...['docs/attribution.md', 'docs/sources-and-names.md', 'docs/stance.md', 'docs/time.md'],
      ...['docs/claims.md', 'docs/language-core.md', 'docs/adr/index.md'],
    ],
  ],
]
