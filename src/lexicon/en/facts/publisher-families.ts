/** Outlets of one owner, by the names that `outlets.ts` has. */
export interface PublisherFamily {
  readonly owner: string
  readonly outlets: readonly string[]
  /** Where the owner states it, and for when. The rows are common knowledge of the trade; they were not compared with these papers line by line. */
  readonly source: string
}

/**
 * Who owns whom, as of 2023. Papers of one house print one text under several names. A row is one line; the list is short, and what is not in it is
 * not known.
 */
export const PUBLISHER_FAMILIES: readonly PublisherFamily[] = rows(`
News Corp: Wall Street Journal; Dow Jones; New York Post; Times; Sunday Times; Sun; Australian | News Corp, Form 10-K, 2023
Gannett: USA Today; Detroit Free Press; Des Moines Register; Arizona Republic; Indianapolis Star | Gannett Co., Form 10-K, 2023
The New York Times Company: New York Times | The New York Times Company, Form 10-K, 2023
Fox Corporation: Fox News | Fox Corporation, Form 10-K, 2023
Comcast: NBC; MSNBC; CNBC; Sky News | Comcast Corporation, Form 10-K, 2023
Warner Bros. Discovery: CNN | Warner Bros. Discovery, Form 10-K, 2023
Paramount Global: CBS | Paramount Global, Form 10-K, 2023
The Walt Disney Company: ABC News | The Walt Disney Company, Form 10-K, 2023
Thomson Reuters: Reuters | Thomson Reuters, annual report, 2023
Daily Mail and General Trust: Daily Mail; Metro | Daily Mail and General Trust, annual report, 2023
Guardian Media Group: Guardian; Observer | Guardian Media Group, annual report, 2023
Reach: Daily Mirror; Daily Express | Reach plc, annual report, 2023
Nikkei: Financial Times; Nikkei | Nikkei Inc., company profile, 2023
Axel Springer: Bild; Die Welt; Business Insider; Politico | Axel Springer SE, company profile, 2023
`)

function rows(table: string): readonly PublisherFamily[] {
  return table
    .trim()
    .split('\n')
    .map((row) => {
      const [, owner = '', outlets = '', source = ''] = /^([^:]+): ([^|]+) \| (.+)$/.exec(row) ?? []
      return { owner, outlets: outlets.split('; '), source }
    })
}
