/** A news outlet as other outlets cite it. */
export interface OutletRow {
  readonly name: string
  readonly aliases: readonly string[]
  readonly kind: 'agency' | 'newspaper' | 'magazine' | 'broadcaster' | 'site'
  /** ISO 3166-1 code of the country where it is at home. */
  readonly country: string
  /** The name is an everyday word: only a date, "the", "reported" or a citation shows that the outlet is meant. */
  readonly everyday: boolean
}

/** `~` marks an everyday word. */
export const OUTLETS: readonly OutletRow[] = [
  ...rows(
    'agency',
    `US:AP=Associated Press=The Associated Press;UPI=United Press International;Bloomberg=Bloomberg News;Dow Jones=Dow Jones Newswires
GB:Reuters=Reuter=Reuters news agency=Thomson Reuters;Press Association=PA Media FR:AFP=Agence France-Presse=Agence France Presse DE:DPA=Deutsche Presse-Agentur;Deutsche Welle=DW
RU:Itar-Tass=ITAR-TASS=Itar-TASS=Tass=TASS;Interfax=Interfax news agency;RIA Novosti=RIA-Novosti=RIA;Sputnik;RIA Vesti;AVN;Prime-Tass CN:Xinhua=Xinhua News Agency=New China News Agency;China News Service
KP:KCNA=Korean Central News Agency KR:Yonhap=Yonhap News Agency=Yonhap News JP:Kyodo=Kyodo News=Kyodo News Service=Kyodo News Agency;Jiji=Jiji Press IR:IRNA=Islamic Republic News Agency;Fars=Fars News Agency;ISNA;Mehr=Mehr News Agency;Tasnim=Tasnim News Agency
TR:Anadolu=Anadolu Agency=Anatolia news agency=Anatolian News Agency IN:PTI=Press Trust of India;ANI EG:MENA=Middle East News Agency IT:ANSA ES:EFE SY:SANA SA:SPA=Saudi Press Agency AE:WAM
UA:Ukrinform;UNIAN;Interfax-Ukraine BY:BelTA=Belta;BelaPAN=Belapan RS:Tanjug;Beta=Beta news agency HR:HINA BG:BTA RO:Rompres;Mediafax HU:MTI PL:PAP CZ:CTK AT:APA GR:ANA KZ:Kazinform;Interfax-Kazakhstan
GE:Prime-News;Sakinform AM:Armenpress;Noyan Tapan;Snark AZ:Turan;Azertag=Azertac;Trend MD:Basapress;Flux;Infotag=InfoTag;Moldpres PK:APP=Associated Press of Pakistan;PPI ID:Antara MY:Bernama VN:VNA=Vietnam News Agency CU:Prensa Latina PS:WAFA=Wafa
TW:Central News Agency AF:Afghan Islamic Press=AIP;Pajhwok UZ:Jahon KG:Kabar;AKIpress LT:BNS=Baltic News Service;ELTA LV:LETA AU:AAP=Australian Associated Press CA:Canadian Press`,
  ),
  ...rows(
    'newspaper',
    `US:New York Times=NYT=NY Times;Washington Post;Wall Street Journal=WSJ;Los Angeles Times=LA Times=L.A. Times;USA Today;Boston Globe;Chicago Tribune;Christian Science Monitor=CSM;Washington Times;New York Post;New York Daily News;Miami Herald;
Baltimore Sun;San Francisco Chronicle;Philadelphia Inquirer;Dallas Morning News;Houston Chronicle;Detroit News;Detroit Free Press;Denver Post;Seattle Times;Des Moines Register;Star Tribune;Newsday;Sacramento Bee;Arizona Republic;Tampa Bay Times;Stars and Stripes
FR:International Herald Tribune=IHT=Herald Tribune;Le Monde;Le Figaro;Liberation=Libération;Le Parisien;~Les Echos
GB:~Times=Times of London=London Times;Sunday Times;Guardian=The Guardian;Daily Telegraph=~Telegraph;Sunday Telegraph;~Independent;Independent on Sunday;Financial Times=FT;Daily Mail=Mail on Sunday;~Observer;~Sun;Daily Mirror=~Mirror;Daily Express;Evening Standard;~Scotsman
DE:Frankfurter Allgemeine Zeitung=FAZ=Frankfurter Allgemeine;Süddeutsche Zeitung=Sueddeutsche Zeitung;Die Welt;Bild=Bild Zeitung;Die Zeit;Handelsblatt;Tagesspiegel;Frankfurter Rundschau;taz
IT:Corriere della Sera;La Repubblica;La Stampa;Il Sole 24 Ore ES:El Pais=El País;El Mundo;ABC NL:de Volkskrant;NRC Handelsblad AT:Der Standard;Die Presse CH:Neue Zürcher Zeitung=NZZ;Le Temps;Tribune de Geneve
RU:Kommersant=Kommersant-Daily;Izvestia=Izvestiya;Nezavisimaya Gazeta=NG;Novaya Gazeta;Pravda;Komsomolskaya Pravda;Moskovsky Komsomolets=Moskovskii Komsomolets;Vedomosti;Rossiiskaya Gazeta=Rossiyskaya Gazeta;Krasnaya Zvezda;Trud;Segodnya=Sevodnya;Vremya Novostei=Vremya MN;Moscow Times;Argumenty i Fakty;Obshchaya Gazeta;Sovetskaya Rossiya;Gazeta
CN:People's Daily=Renmin Ribao;China Daily;Global Times;Guangming Daily;Liberation Army Daily=PLA Daily HK:South China Morning Post=SCMP;Ming Pao;Apple Daily JP:Asahi Shimbun=Asahi;Yomiuri Shimbun=Yomiuri;Mainichi Shimbun=Mainichi;Nihon Keizai Shimbun=Nikkei;Sankei Shimbun=Sankei;Japan Times
KR:Chosun Ilbo;Dong-A Ilbo=Donga Ilbo;JoongAng Ilbo=Joongang Ilbo;Hankyoreh;Korea Herald;Korea Times KP:Rodong Sinmun=Nodong Sinmun;Minju Joson IN:Times of India;~Hindu=The Hindu;Hindustan Times;Indian Express PK:~Dawn;~Nation;Express Tribune
IL:Haaretz=Ha'aretz;Jerusalem Post;Yedioth Ahronoth=Yediot Ahronot=Yediot Aharonot;Maariv=Ma'ariv;Times of Israel LB:Daily Star;An-Nahar=An Nahar;As-Safir;Al-Akhbar EG:Al-Ahram=Al Ahram SA:Asharq al-Awsat=Asharq Al-Awsat=Al-Sharq al-Awsat;Al-Hayat=Al Hayat;Arab News
TR:Hurriyet=Hürriyet;Milliyet;Sabah;Zaman;Cumhuriyet;Turkish Daily News;Daily Sabah IR:Kayhan;Tehran Times;Shargh UA:Zerkalo Nedeli;Den;Kyiv Post;Ukrainska Pravda;Kyiv Independent BY:Sovetskaya Belorussiya;Belorusskaya Delovaya Gazeta
PL:Gazeta Wyborcza;Rzeczpospolita RS:Politika;Danas;Blic;Borba;Vecernje Novosti CZ:Lidove Noviny;Mlada Fronta Dnes HU:Nepszabadsag;Magyar Nemzet RO:Adevarul MX:Reforma;El Universal AR:Clarin=Clarín;La Nacion=La Nación BR:Folha de S.Paulo=Folha de Sao Paulo;O Globo;O Estado de S. Paulo
AU:Sydney Morning Herald;~Age;~Australian CA:Globe and Mail=The Globe and Mail;Toronto Star;National Post ZA:Mail & Guardian=Mail and Guardian;Business Day;Sunday Times PH:Philippine Daily Inquirer;Manila Times TH:Bangkok Post SG:Straits Times ID:Jakarta Post;Kompas
KE:Daily Nation;~Standard NG:Vanguard;This Day EE:Postimees FI:Helsingin Sanomat SE:Dagens Nyheter;Svenska Dagbladet;Aftonbladet NO:Aftenposten DK:Jyllands-Posten;Politiken IE:Irish Times;Irish Independent BE:Le Soir;De Standaard`,
  ),
  ...rows(
    'magazine',
    `US:Newsweek;~Time=Time magazine;Aviation Week=Aviation Week & Space Technology;Defense News;Foreign Policy;Foreign Affairs;New Yorker=The New Yorker;~Atlantic magazine=The Atlantic;Vanity Fair;Rolling Stone;National Review;Weekly Standard;Mother Jones;People magazine;~Fortune magazine;Forbes;Politico;Roll Call
GB:Economist=The Economist;Spectator=The Spectator;New Statesman;Jane's Defence Weekly=Jane's DE:Der Spiegel=Spiegel;Focus magazine;~Stern FR:L'Express;Le Point;Le Nouvel Observateur;Paris Match RU:Itogi;Profil;Ogonyok HK:Far Eastern Economic Review IN:India Today;Outlook magazine`,
  ),
  ...rows(
    'broadcaster',
    `US:CNN;NBC=NBC News;CBS=CBS News;ABC News;Fox News=Fox;MSNBC;CNBC;NPR=National Public Radio;PBS;C-SPAN;VOA=Voice of America;RFE/RL=Radio Free Europe/Radio Liberty=Radio Liberty=Radio Free Europe;Radio Free Asia=RFA;Univision;Telemundo
GB:BBC=British Broadcasting Corporation=BBC News=BBC World Service=BBC Radio;Sky News;ITV;Channel 4=Channel 4 News;ITN QA:Al-Jazeera=Al Jazeera=al-Jazeera AE:Al-Arabiya=Al Arabiya FR:France 24;RFI=Radio France Internationale;France Info;TF1;BFM TV=BFMTV DE:ARD;ZDF
RU:NTV;ORT;RTR;Ekho Moskvy=Echo of Moscow=Radio Ekho Moskvy;Russia Today=RT;Rossiya 24=Rossia 24;Channel One;REN-TV;Russian Public Television=Russian Public TV;Radio Rossii=Radio Russia;TV Rain=Dozhd CN:CCTV=China Central Television;CGTN;China National Radio JP:NHK KR:KBS;MBC;SBS LB:Al-Manar=al-Manar
IL:Israel Radio=Israeli Radio;Army Radio;Channel 2;Channel 12 IR:Press TV;IRIB RS:B92=Radio B92;RTS CA:CBC;CTV AU:ABC Radio ES:TVE IT:RAI=Rai PK:Geo=Geo TV;PTV IN:NDTV;Doordarshan TR:TRT;CNN Turk;NTV Turkey UA:1+1;Inter TV IE:RTE=RTÉ`,
  ),
  ...rows(
    'site',
    `US:BuzzFeed=BuzzFeed News;Huffington Post=HuffPost;Breitbart=Breitbart News;Daily Beast=The Daily Beast;Vox;Slate;Salon;Axios;The Hill;Daily Caller=The Daily Caller;Business Insider;Vice News;WikiLeaks=Wikileaks;Drudge Report;RealClearPolitics;FiveThirtyEight;The Intercept;ProPublica;TMZ;Twitter;Facebook
GB:Bellingcat;openDemocracy RU:Gazeta.ru=gazeta.ru;Lenta.ru=lenta.ru;Strana.ru=strana.ru;Polit.ru=polit.ru;Grani.ru;Meduza;SMI.ru;Utro.ru;Vesti.ru;Newsru.com=NTV.ru AE:The National`,
  ),
]

function rows(kind: OutletRow['kind'], table: string): OutletRow[] {
  const found: OutletRow[] = []
  for (const group of table.split(/\s(?=[A-Z]{2}:)/)) {
    const country = group.slice(0, 2)
    for (const written of group.slice(3).split(';')) {
      const names = written.trim().replace(/\s+/g, ' ').split('=')
      const everyday = names.some((name) => name.startsWith('~'))
      const [name = '', ...aliases] = names.map((name) => name.replace(/^~/, ''))
      if (name !== '') found.push({ name, aliases, kind, country, everyday })
    }
  }
  return found
}

/**
 * Last words of a plural or collective that stands for outlets: "Russian news agencies", "state media", "local newspapers",
 * "Japanese press reports".
 */
export const OUTLET_GROUP_HEADS: ReadonlySet<string> = new Set(
  'agency agencies media newspaper newspapers press television tv radio broadcaster broadcasters outlet outlets channel channels daily dailies weekly magazine magazines wires wire tabloid tabloids'.split(
    ' ',
  ),
)
