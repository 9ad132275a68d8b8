/** Nouns for people, in either number, that end no body's name: "ministry officials", "the union's lawyers". */
export const NAMELESS: readonly string[] =
  'official diplomat source person people men women man woman spokesman spokeswoman spokesperson spokespeople lawyer witness expert analyst member executive aide worker resident'.split(
    ' ',
  )
