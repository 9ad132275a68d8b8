/** Verbs whose subject says, thinks or wants something: those by which a treebank shows who speaks. */
export const SPEAKING_LEMMAS: ReadonlySet<string> = new Set(
  `acknowledge add admit advise agree allege announce answer argue ask assert assume believe blame claim comment complain concede
conclude confirm consider contend declare demand deny describe disclose doubt emphasize estimate expect explain express fear feel find
hint hope imply indicate insist know maintain mention note observe pledge point predict promise propose question realize recall recommend
reject remark remember repeat reply report request respond reveal say state stress suggest suspect tell testify think threaten urge
vow warn wonder write`.split(/\s+/),
)
