/** Continents, regions, seas and peninsulas. Case matters. */
export const REGIONS: ReadonlySet<string> =
  list(`Africa,Asia,Europe,North America,South America,Latin America,Central America,Antarctica,Oceania,
Eastern Europe,Western Europe,Central Europe,Northern Europe,Southern Europe,Southeastern Europe,Central Asia,East Asia,South Asia,Southeast Asia,Northeast Asia,
West Africa,East Africa,North Africa,Southern Africa,Central Africa,Horn of Africa,Middle East,Near East,Far East,Persian Gulf,Gulf,Asia-Pacific,
Balkans,Baltics,Baltic,Caucasus,North Caucasus,South Caucasus,Transcaucasus,Caribbean,Mediterranean,Scandinavia,Maghreb,Levant,Sahel,Sahara,
Korean peninsula,Korean Peninsula,Arabian Peninsula,Crimean Peninsula,Sinai,Sinai Peninsula,Iberian Peninsula,Kola Peninsula,
Black Sea,Caspian Sea,Baltic Sea,North Sea,Red Sea,South China Sea,East China Sea,Sea of Japan,Yellow Sea,Arctic,Arctic Ocean,Atlantic,Atlantic Ocean,Pacific,
Pacific Ocean,Indian Ocean,English Channel,Strait of Hormuz,Taiwan Strait,Suez Canal,Panama Canal,Bosporus,Dead Sea,Sea of Azov,
West Bank,Gaza,Gaza Strip,Golan Heights,East Jerusalem,Kashmir,Jammu,Punjab,Tibet,Xinjiang,Inner Mongolia,Manchuria,Guangdong,Sichuan,Kurdistan,
Chechnya,Dagestan,Ingushetia,North Ossetia,South Ossetia,Abkhazia,Tatarstan,Bashkortostan,Siberia,Urals,Ural,Sakhalin,Kaliningrad,Kamchatka,Crimea,Donbas,Donbass,
Donetsk,Luhansk,Nagorno-Karabakh,Transdniester,Transnistria,Adjaria,Vojvodina,Republika Srpska,Kurile Islands,Kuril Islands,Falkland Islands,Falklands,
Bermuda,Gibraltar,Guam,Okinawa,Aceh,Bali,Java,Sumatra,Borneo,Mindanao,Darfur,Biafra,Katanga,Kivu,Tigray,Ogaden,Somaliland,Puntland,Zanzibar,
England,Scotland,Wales,Northern Ireland,Ulster,Catalonia,Basque Country,Andalusia,Bavaria,Saxony,Prussia,Sicily,Sardinia,Lombardy,Tuscany,Corsica,Normandy,
Brittany,Flanders,Wallonia,Galicia,Silesia,Moravia,Bohemia,Transylvania,Anatolia,Crete,Rhodes,Quebec,Ontario,Alberta,British Columbia,Nova Scotia,Manitoba,
New South Wales,Queensland,Tasmania,Siberian Federal District,Midwest,New England,Deep South,Silicon Valley,Wall Street,Manhattan,Brooklyn,Queens,Bronx,Harlem,Hollywood`)

/** Cities other than capitals that stand in the news of the world, most of them with half a million people or more. */
export const CITIES: ReadonlySet<string> =
  list(`New York,New York City,Los Angeles,Chicago,Houston,Phoenix,Philadelphia,San Antonio,San Diego,Dallas,Austin,San Francisco,
Seattle,Denver,Boston,Detroit,Nashville,Memphis,Portland,Las Vegas,Louisville,Baltimore,Milwaukee,Albuquerque,Tucson,Fresno,Sacramento,Kansas City,Atlanta,
Miami,Oakland,Minneapolis,St. Louis,Pittsburgh,Cincinnati,Cleveland,Orlando,Tampa,New Orleans,Honolulu,Buffalo,Charlotte,Columbus,Indianapolis,Salt Lake City,
Philadelphia,Des Moines,Cedar Rapids,Newark,Flint,Ferguson,Charleston,Raleigh,Richmond,Birmingham,Montgomery,Little Rock,Oklahoma City,Omaha,Santa Fe,
Toronto,Montreal,Vancouver,Calgary,Edmonton,Winnipeg,Quebec City,Halifax,Guadalajara,Monterrey,Tijuana,Ciudad Juarez,Acapulco,Cancun,
Manchester,Liverpool,Leeds,Glasgow,Edinburgh,Belfast,Cardiff,Bristol,Sheffield,Birmingham,Oxford,Cambridge,Brighton,Leicester,Nottingham,Southampton,Newcastle,Londonderry,
Munich,Hamburg,Frankfurt,Cologne,Stuttgart,Düsseldorf,Dusseldorf,Dresden,Leipzig,Hanover,Bonn,Potsdam,Bremen,Nuremberg,Marseille,Marseilles,Lyon,Lyons,Nice,Cannes,Toulouse,
Bordeaux,Strasbourg,Lille,Calais,Milan,Naples,Turin,Palermo,Genoa,Venice,Florence,Bologna,Barcelona,Valencia,Seville,Bilbao,Malaga,Granada,Porto,
Rotterdam,Utrecht,Eindhoven,Antwerp,Ghent,Bruges,Liege,Geneva,Zurich,Zürich,Basel,Lausanne,Lucerne,Davos,Lugano,Salzburg,Graz,Innsbruck,Linz,
Krakow,Cracow,Gdansk,Wroclaw,Lodz,Poznan,Katowice,Brno,Ostrava,Kosice,Timisoara,Cluj,Varna,Plovdiv,Thessaloniki,Salonika,Piraeus,Split,Dubrovnik,Srebrenica,Mostar,Banja Luka,
Tuzla,Novi Sad,Nis,Mitrovica,Gothenburg,Malmo,Malmö,Bergen,Aarhus,Tampere,Turku,
St. Petersburg,Saint Petersburg,Leningrad,Novosibirsk,Yekaterinburg,Nizhny Novgorod,Kazan,Samara,Omsk,Chelyabinsk,Rostov-on-Don,Ufa,Perm,Voronezh,Volgograd,Krasnodar,
Sochi,Vladivostok,Khabarovsk,Murmansk,Arkhangelsk,Irkutsk,Grozny,Makhachkala,Nazran,Beslan,Vladikavkaz,Budyonnovsk,Kizlyar,Gudermes,Tuva,Norilsk,Magadan,
Kharkiv,Kharkov,Odessa,Odesa,Lviv,Lvov,Dnipro,Dnipropetrovsk,Mariupol,Kherson,Zaporizhzhia,Sevastopol,Simferopol,Yalta,Chernobyl,Bakhmut,Bucha,Mykolaiv,
Brest,Gomel,Batumi,Sukhumi,Gori,Tskhinvali,Gyumri,Stepanakert,Ganja,Sumgait,Osh,Samarkand,Bukhara,Mazar-i-Sharif,Kandahar,Herat,Jalalabad,Kunduz,
Istanbul,Izmir,Adana,Diyarbakir,Gaziantep,Antalya,Bursa,Aleppo,Homs,Hama,Idlib,Raqqa,Palmyra,Mosul,Basra,Fallujah,Kirkuk,Erbil,Irbil,Najaf,Karbala,Tikrit,Ramadi,
Isfahan,Mashhad,Tabriz,Shiraz,Qom,Natanz,Bushehr,Jeddah,Mecca,Medina,Dhahran,Dubai,Sharjah,Aden,Hodeida,Hodeidah,Taiz,Haifa,Tel Aviv,Hebron,Bethlehem,Nablus,Jenin,Jericho,
Khan Younis,Rafah,Gaza City,Tripoli,Sidon,Tyre,Alexandria,Suez,Port Said,Luxor,Sharm el-Sheikh,Benghazi,Misrata,Sirte,Tobruk,Sfax,Oran,Casablanca,Marrakesh,Fez,Tangier,
Lagos,Kano,Port Harcourt,Ibadan,Kaduna,Maiduguri,Abidjan,Kumasi,Douala,Goma,Bukavu,Lubumbashi,Kisangani,Mombasa,Kisumu,Entebbe,Gulu,Arusha,Zanzibar City,Johannesburg,Cape Town,
Durban,Soweto,Port Elizabeth,Bloemfontein,Bulawayo,Beira,Asyut,Omdurman,Port Sudan,El Fasher,Timbuktu,Gao,Kidal,Agadez,
Karachi,Lahore,Peshawar,Quetta,Rawalpindi,Faisalabad,Multan,Abbottabad,Mumbai,Bombay,Delhi,Calcutta,Kolkata,Madras,Chennai,Bangalore,Bengaluru,Hyderabad,Ahmedabad,Pune,Srinagar,
Amritsar,Lucknow,Varanasi,Bhopal,Jaffna,Kandy,Chittagong,Pokhara,Mandalay,Chiang Mai,Phuket,Pattaya,Ho Chi Minh City,Saigon,Hue,Da Nang,Haiphong,Siem Reap,Penang,Johor Bahru,
Surabaya,Bandung,Medan,Banda Aceh,Denpasar,Cebu,Davao,Zamboanga,Quezon City,Shanghai,Guangzhou,Shenzhen,Tianjin,Chongqing,Wuhan,Chengdu,Nanjing,Harbin,Shenyang,Dalian,
Qingdao,Hangzhou,Xiamen,Kunming,Urumqi,Kashgar,Lhasa,Kaohsiung,Osaka,Kyoto,Nagoya,Yokohama,Kobe,Sapporo,Fukuoka,Hiroshima,Nagasaki,Fukushima,Sendai,Naha,Busan,Pusan,Incheon,Inchon,
Daegu,Taegu,Gwangju,Kwangju,Kaesong,Panmunjom,Panmunjon,Yongbyon,Sinuiju,Sydney,Melbourne,Brisbane,Perth,Adelaide,Hobart,Darwin,Auckland,Christchurch,
Sao Paulo,São Paulo,Rio de Janeiro,Rio,Salvador,Recife,Porto Alegre,Curitiba,Belo Horizonte,Manaus,Medellin,Medellín,Cali,Cartagena,Barranquilla,Guayaquil,Cusco,Arequipa,
Valparaiso,Rosario,Cordoba,Mendoza,Maracaibo,Santa Cruz,Cochabamba,San Pedro Sula,Guantanamo,Guantanamo Bay,Santiago de Cuba,Camp David,Lockerbie,Chicago,Kyoto,Maastricht,Rambouillet,Dayton`)

/** The states of the United States. Georgia is in countries.ts, where the context decides. */
export const US_STATES: ReadonlySet<string> =
  list(`Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,
Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,
North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,West Virginia,Wisconsin,Wyoming,
New York State,Washington State,District of Columbia`)

/**
 * First words of names of places, and last words: "Lake Geneva", "Mount Ararat", "Ural Mountains", "Kharkiv Oblast".
 */
export const PLACE_OPENERS: ReadonlySet<string> = list(
  'Lake,Mount,Mt.,Cape,Fort,Port,Camp,Isle,Gulf,Bay,Strait,St.,San,Santa,Los,Las,El',
)
export const PLACE_HEADS: ReadonlySet<string> =
  list(`Island,Islands,Mountain,Mountains,River,Sea,Ocean,Lake,Valley,Peninsula,Desert,Province,Region,Oblast,
County,District,City,Street,Avenue,Road,Square,Boulevard,Park,Airport,Bay,Beach,Canal,Bridge,Heights,Hills,Coast,Strip,Township,Springs,Falls,Harbor,Harbour,Plaza,
Gorge,Strait,Straits,Delta,Basin,Highlands,Territory,Territories,Prefecture,Republic`)

function list(names: string): ReadonlySet<string> {
  return new Set(names.split(/,\s*/).map((name) => name.trim()))
}
