/** An organisation that news names without explaining it. */
export interface OrganizationRow {
  readonly name: string
  readonly aliases: readonly string[]
  /** ISO 3166-1 code of the country whose organ it is. */
  readonly country: string | null
}

/** International bodies, organs of states, parties, armed movements: name=alias=alias, organs of states after their country. */
export const ORGANIZATIONS: readonly OrganizationRow[] = [
  ...rows(
    null,
    `United Nations=U.N.=UN;U.N. Security Council=Security Council=UN Security Council=United Nations Security Council;U.N. General Assembly=General Assembly=UN General Assembly;International Atomic Energy Agency=IAEA;
NATO=North Atlantic Treaty Organization=Nato=North Atlantic Alliance;European Union=EU=E.U.;European Commission;European Parliament;European Central Bank=ECB;European Council;Council of Europe;OSCE=Organization for Security and Cooperation in Europe;
World Health Organization=WHO;World Trade Organization=WTO;World Bank;International Monetary Fund=IMF;International Criminal Court=ICC;International Court of Justice=ICJ;Interpol;Europol;Red Cross=International Committee of the Red Cross=ICRC;Red Crescent;
UNICEF=Unicef;UNESCO=Unesco;UNHCR=U.N. High Commissioner for Refugees;World Food Program=World Food Programme=WFP;Association of Southeast Asian Nations=ASEAN=Asean;African Union=AU;Organization of African Unity=OAU;Arab League=League of Arab States;Gulf Cooperation Council=GCC;
Organization of American States=OAS;OPEC=Opec=Organization of Petroleum Exporting Countries;OECD=Organization for Economic Cooperation and Development;Commonwealth of Independent States=CIS;Shanghai Cooperation Organization=SCO;Group of Seven=G-7=G7;Group of Eight=G-8=G8;Group of 20=G-20=G20;
APEC;ECOWAS=Economic Community of West African States;Commonwealth;Non-Aligned Movement;Paris Club;London Club;Amnesty International=Amnesty;Human Rights Watch=HRW;Greenpeace;Doctors Without Borders=Medecins Sans Frontieres;Oxfam;Transparency International;Human Rights First;
International Olympic Committee=IOC;FIFA=Fifa;UEFA;Reporters Without Borders;Committee to Protect Journalists;Freedom House;International Crisis Group;Carnegie Endowment;Brookings Institution;Rand Corporation=RAND Corporation;
Hamas;Hezbollah=Hizbollah=Hizbullah=Hizballah;Islamic Jihad;Fatah;PLO=Palestine Liberation Organization;Taliban=Taleban;al-Qaeda=al Qaeda=al Qaida=al-Qaida=Al Qaeda=Al-Qaeda;Islamic State=ISIS=Isis=ISIL=IS=Daesh;Boko Haram;al-Shabaab=al-Shabab;PKK=Kurdistan Workers Party;IRA=Irish Republican Army;
Sinn Fein;ETA;FARC;Tamil Tigers=Liberation Tigers of Tamil Eelam=LTTE;KLA=Kosovo Liberation Army;Khmer Rouge;Houthis=Houthi movement;Wagner Group=Wagner;Gazprom;Lukoil;Yukos;Rosneft;Aeroflot;Boeing;Airbus;Microsoft;Google;Apple;Amazon;Exxon;ExxonMobil;Shell;BP;Toyota;Samsung;
General Motors=GM;Ford;Volkswagen;Goldman Sachs;Morgan Stanley;Deutsche Bank;HSBC;Lockheed Martin;Huawei;Nasdaq;Dow Jones Industrial Average`,
  ),
  ...rows(
    'US',
    `State Department=Department of State=U.S. State Department;Defense Department=Department of Defense=Pentagon=U.S. Defense Department;Justice Department=Department of Justice=DOJ;Treasury Department=Treasury;Department of Homeland Security=DHS=Homeland Security;Commerce Department;
Labor Department;Energy Department;Education Department;Agriculture Department;Interior Department;Transportation Department;Federal Bureau of Investigation=FBI=F.B.I.;Central Intelligence Agency=CIA=C.I.A.;National Security Agency=NSA;National Security Council=NSC;Congress=U.S. Congress;Senate=U.S. Senate;
House of Representatives=U.S. House;Supreme Court=U.S. Supreme Court;Federal Reserve=Fed=Federal Reserve Board;Environmental Protection Agency=EPA;Securities and Exchange Commission=SEC;Food and Drug Administration=FDA;Internal Revenue Service=IRS;Federal Election Commission=FEC;Secret Service;
Centers for Disease Control and Prevention=CDC;NASA;Coast Guard;National Guard;Marine Corps;Republican Party=GOP=G.O.P.;Democratic Party;Republican National Committee=RNC;Democratic National Committee=DNC;Tea Party;Libertarian Party;Green Party;National Rifle Association=NRA;Planned Parenthood;
AFL-CIO;American Civil Liberties Union=ACLU;Black Lives Matter;Ku Klux Klan=KKK;Clinton Foundation;Trump Organization;Quinnipiac University;Harvard University=Harvard;Yale University=Yale;Stanford University;Princeton University;Monmouth University`,
  ),
  ...rows(
    'RU',
    'State Duma=Duma=Russian State Duma;Federation Council=Russian Federation Council;Federal Security Service=FSB;Foreign Intelligence Service=SVR;KGB;GRU;Security Council of Russia;Central Bank of Russia;Communist Party of the Russian Federation=KPRF;Unity=Unity party;Yabloko;United Russia;Union of Right-Wing Forces=SPS;Fatherland-All Russia=OVR;Black Sea Fleet;Rosoboronexport;Rosvooruzhenie;Minatom',
  ),
  ...rows(
    'GB',
    'House of Commons=Commons;House of Lords=Lords;Labour Party=Labour;Conservative Party=Tories;Liberal Democrats=Lib Dems;Bank of England;Scotland Yard=Metropolitan Police;MI5;MI6;Foreign Office;Home Office;UKIP=UK Independence Party;Scottish National Party=SNP',
  ),
  ...rows('IL', 'Knesset;Mossad;Shin Bet;Likud;Labor Party;Israel Defense Forces=IDF;Hadash'),
  ...rows('UA', 'Verkhovna Rada=Supreme Rada=Rada'),
  ...rows('PL', 'Sejm'),
  ...rows('DE', 'Bundestag;Bundesrat;Bundesbank;Christian Democratic Union=CDU;Social Democratic Party=SPD'),
  ...rows('FR', 'National Front=Front National;National Assembly'),
  ...rows('KP', "Korean Workers' Party=Workers' Party of Korea;Korean People's Army"),
  ...rows(
    'CN',
    "Communist Party of China=Chinese Communist Party=CCP;People's Liberation Army=PLA;National People's Congress;Politburo",
  ),
  ...rows('IN', 'Bharatiya Janata Party=BJP;Lok Sabha;Rajya Sabha;Congress Party'),
  ...rows(
    'IR',
    'Revolutionary Guards=Revolutionary Guard=Islamic Revolutionary Guard Corps=IRGC;Majlis;Guardian Council',
  ),
  ...rows('PK', 'Inter-Services Intelligence=ISI;Muslim League'),
  ...rows('ZA', 'African National Congress=ANC'),
  ...rows('JP', 'Diet;Liberal Democratic Party=LDP;Bank of Japan'),
  ...rows('TR', 'Justice and Development Party=AKP'),
]

function rows(country: string | null, table: string): OrganizationRow[] {
  return table.split(';').map((written) => {
    const [name = '', ...aliases] = written.trim().replace(/\s+/g, ' ').split('=')
    return { name, aliases, country }
  })
}

/** Words that end the name of an organisation. Case matters. */
export const ORGANIZATION_HEADS: ReadonlySet<string> = words(
  `Ministry Ministries Department Agency Administration Authority Bureau Office Commission Committee Council Court Parliament Assembly Congress Senate
Cabinet Directorate Secretariat Inspectorate Service Services Police Army Navy Force Forces Fleet Guard Guards Corps Command Brigade Battalion Regiment Division Party Union Federation
Confederation League Alliance Coalition Front Movement Bloc Association Society Organization Organisation Foundation Fund Institute Institution Center Centre College University School
Academy Hospital Church Museum Bank Exchange Board Chamber Embassy Consulate Mission Corporation Corp Corp. Company Co Co. Inc Inc. Ltd Ltd. LLC Plc PLC plc AG SA NV Group Holdings
Industries International Airlines Airways Motors Motor Securities Capital Partners Technologies Systems Electric Energy Oil Petroleum Steel Telecom Communications Broadcasting Television
Radio Brothers Club United City Athletic Project Initiative Campaign Network Laboratory Observatory Watch Tribunal Registry Treasury Conference Rovers Wanderers Insurance Pharmaceuticals
Markets Stores Entertainment Pictures Studios Records Studio Press Post Herald Tribune Gazette Journal Chronicle Globe Courier Examiner Register Sentinel Inquirer News Magazine Review Daily Weekly Bulletin Newspaper Times Observer Monitor Telegraph Star Forum Parliament Caucus Republicans Democrats`,
)

/** Words that open the name of an organisation: "Bank of America", "Ministry of Defense". */
export const ORGANIZATION_OPENERS: ReadonlySet<string> = words(
  'Ministry Department Bank University Institute Council Committee Commission Office Association Organization Organisation Union League Court House Board Bureau Center Centre College School Federation Front Party Movement Academy Agency Church Embassy Society Union Chamber Group Fund Secretariat Army Club',
)

/** Of `ORGANIZATION_HEADS`, those that are the whole name of an organ in a country: "the Ministry", "Parliament". */
export const OUTLET_HEADS: ReadonlySet<string> = words(
  'Press Post Herald Tribune Gazette Journal Chronicle Globe Courier Examiner Register Sentinel Inquirer News Magazine Review Daily Weekly Bulletin Newspaper Times Observer Monitor Television Radio Broadcasting Broadcaster Newswire Wire Telegraph Shimbun Ilbo Zeitung',
)

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}
