/** Capitalised words that open no name: days, months, pronouns, openers of sentences, adverbs that news begins with. */
export const NEVER_NAMES: ReadonlySet<string> = new Set(
  `Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Mon. Tue. Wed. Thu. Thur. Thurs. Fri. Sat. Sun. Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays
January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec.
I The A An He She It They We You His Her Hers Its Their Theirs Our Your My Me Him Them Us This That These Those There Here And Or But Nor Yet So If When While After Before For Since Although Though Because As At By In On Of Off To From With Without
Under Over Into Onto Upon Among Amid Between Despite During Until Against About Above Across Along Around Behind Below Beneath Beside Besides Beyond Down Except Inside Like Near Outside Past Per Regarding Through Throughout Toward Towards Unlike Up Via Within
Is Are Was Were Be Been Being Am Do Does Did Done Has Have Had Can Could Will Would Shall Should May Might Must Not No Yes What Who Whom Whose Which Why How Where Whether Either Neither Both Each Every All Any Some Many Most Much More Few Several Other Others Another Such
Same Only Just Even Also Still Already Now Then Today Yesterday Tomorrow Tonight Later Earlier Meanwhile However Moreover Furthermore Nevertheless Nonetheless Indeed Instead Thus Hence Therefore Otherwise Perhaps Maybe Apparently Presumably Reportedly Allegedly Clearly Obviously Certainly Surely
Once Twice Never Always Often Sometimes Usually Recently Lately Soon Again Too Very Quite Rather Almost Nearly According Asked Given Following Including Based Speaking Despite Citing Quoting Let Please Thank Thanks Well Oh Ah OK Okay Sorry Hello
One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve First Second Third Last Next Hundreds Thousands Millions Dozens Half Part Whatever Whoever Whenever Wherever Everyone Everybody Someone Somebody Anyone Anybody Nobody Nothing Something Anything Everything None
MP MPs PM PMs CEO CEOs CFO TV Mr Mrs Ms GMT EST EDT PST PDT UTC CET BST a.m. p.m. AM PM Q: A: Q Copyright Photo Image Advertisement Updated Posted Published Source Sources Officials Analysts Experts Police Authorities Critics Supporters Opponents Reports News`.split(
    /\s+/,
  ),
)

/** Capitalised adjectives and nouns of belief, party and people: no name when they stand alone, but part of many: "Arab League". */
export const KINDS_OF_PEOPLE: ReadonlySet<string> = new Set(
  `Islamic Islamist Islamists Muslim Muslims Christian Christians Catholic Catholics Jewish Jews Jew Sunni Sunnis Shiite Shiites Shia Orthodox Protestant Protestants Hindu Hindus Sikh Sikhs Buddhist Buddhists
Republican Republicans Democrat Democrats Democratic Communist Communists Socialist Socialists Conservative Conservatives Liberal Liberals Labor Tory Tories Marxist Maoist Nazi Nazis Kurdish Kurd Kurds Arab Arabs Arabic Chechen Chechens Tamil Tamils
European Europeans African Africans Asian Asians Western Westerners Westerner Eastern Northern Southern Latin Hispanic Latino Latinos Black White Scottish Welsh English Englishman Englishmen Basque Catalan Tibetan Tibetans Uighur Uighurs Uyghur Uyghurs Tatar Tatars Crimean Korean Koreans Koreas Slavic Slavs Nordic Baltic
Central National Federal State Royal Supreme International World Internet Christmas Easter Ramadan Thanksgiving Passover God Islam Christianity Judaism Hinduism Buddhism Communism Catholicism Government`.split(
    /\s+/,
  ),
)
