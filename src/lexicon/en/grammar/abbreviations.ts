/** Abbreviations, without their last full stop, as written, after which a sentence hardly ever ends: a name follows. */
export const TITLES: ReadonlySet<string> = words(
  'Mr Mrs Ms Mx Dr Prof Gen Col Lt Sgt Capt Cmdr Adm Maj Brig Rev Fr Sen Sens Rep Reps Gov Govs Pres Amb Hon Messrs Sr.ta Supt Det Insp Cpl Pvt Spc Atty Sec Sheikh-ul Ft Mt Mme Mlle MM Dep Asst Assoc St Ste vs v cf i.e e.g viz approx ca',
)

/** Abbreviations, without their last full stop, lower case, that stand before a number: "No. 10", "Aug. 25". */
export const BEFORE_NUMBERS: ReadonlySet<string> = words(
  'no nos fig figs vol vols p pp art ch jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri',
)

/** Abbreviations, without their last full stop, lower case, that end a sentence as well as stand inside one. */
export const MAY_END: ReadonlySet<string> = words(
  'inc corp co ltd plc jr sr esq u.s u.k u.n e.u d.c u.s.a u.s.s.r l.a n.y ph.d m.d b.a m.a st ave blvd rd bros dept est univ int gov ga fla calif mass conn mich minn pa va tenn tex ariz ark colo ill ind kan ky la md mo mont neb nev okla ore wash wis wyo del jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri et al approx dist no nos',
)

/** Hours of the day: a sentence ends after them unless a day or a time zone follows. */
export const HOURS: ReadonlySet<string> = words('a.m p.m am pm')

/** Words that open sentences and, capitalised, hardly ever belong to a name. */
export const OPENERS: ReadonlySet<string> = words(
  'The A An He She It They We I You But And Or In On At This That These Those As If When While After Before For However There His Her Its Their Our My Your Some Many Most One Two Three No Not What Who Why How Where So Yet Under By With From To Since Although Though Because Both Each Every All Any Another Other Such Still Also Then Now Here Until Despite Among Between During Even Just Only Once Meanwhile Earlier Later Last Asked Instead Nor Neither Either Several Few Police Officials Analysts Critics According Asked Perhaps Maybe Indeed Moreover Thus Hence Nevertheless Nonetheless Otherwise Today Yesterday Tomorrow Recently Let Is Are Was Were Do Does Did Has Have Had Can Could Will Would Should May Might',
)

/** Capitalised words that follow an hour of the day inside a sentence. */
export const AFTER_HOURS: ReadonlySet<string> = words(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Jan Feb Mar Apr Aug Sept Oct Nov Dec EST EDT ET CST CDT CT PST PDT PT MST GMT UTC BST CET Eastern Pacific Central Mountain Greenwich Moscow Beijing Universal',
)

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
