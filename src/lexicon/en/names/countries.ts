/**
 * A country or territory as news names it. Lists are separated by commas; `people` holds the nouns that do not follow from
 * the adjective by an "s" ("Danes", "Spaniard"). Checked against the `world-countries` package by a test.
 */
export interface CountryRow {
  /** ISO 3166-1 alpha-2; XK for Kosovo, as everybody writes it. */
  readonly code: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly demonyms: readonly string[]
  readonly people: readonly string[]
  readonly capitals: readonly string[]
}

/** Every country and the territories that make news. */
export const COUNTRIES: readonly CountryRow[] = `
AF|Afghanistan||Afghan|Afghans|Kabul
AL|Albania||Albanian||Tirana
DZ|Algeria||Algerian||Algiers
AD|Andorra||Andorran||Andorra la Vella
AO|Angola||Angolan||Luanda
AG|Antigua and Barbuda|Antigua|Antiguan,Barbudan||Saint John's
AR|Argentina||Argentine,Argentinian,Argentinean||Buenos Aires
AM|Armenia||Armenian||Yerevan
AU|Australia||Australian,Aussie||Canberra
AT|Austria||Austrian||Vienna
AZ|Azerbaijan||Azerbaijani,Azeri||Baku
BS|Bahamas||Bahamian||Nassau
BH|Bahrain||Bahraini||Manama
BD|Bangladesh||Bangladeshi||Dhaka
BB|Barbados||Barbadian||Bridgetown
BY|Belarus|Belorussia,Byelorussia|Belarusian,Belarussian,Belorussian||Minsk
BE|Belgium||Belgian||Brussels
BZ|Belize||Belizean||Belmopan
BJ|Benin||Beninese||Porto-Novo
BT|Bhutan||Bhutanese||Thimphu
BO|Bolivia||Bolivian||Sucre,La Paz
BA|Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina|Bosnian,Herzegovinian||Sarajevo
BW|Botswana||Botswanan,Motswana|Batswana|Gaborone
BR|Brazil||Brazilian||Brasilia,Brasília
BN|Brunei||Bruneian||Bandar Seri Begawan
BG|Bulgaria||Bulgarian||Sofia
BF|Burkina Faso||Burkinabe||Ouagadougou
BI|Burundi||Burundian||Bujumbura,Gitega
KH|Cambodia||Cambodian,Khmer||Phnom Penh
CM|Cameroon||Cameroonian||Yaounde,Yaoundé
CA|Canada||Canadian||Ottawa
CV|Cape Verde|Cabo Verde|Cape Verdean||Praia
CF|Central African Republic||Central African||Bangui
TD|Chad||Chadian||N'Djamena,Ndjamena
CL|Chile||Chilean||Santiago
CN|China|People's Republic of China,PRC,mainland China|Chinese||Beijing,Peking
CO|Colombia||Colombian||Bogota,Bogotá
KM|Comoros||Comoran,Comorian||Moroni
CD|DR Congo|Democratic Republic of the Congo,Democratic Republic of Congo,DRC,Zaire|Zairean||Kinshasa
CG|Republic of the Congo|Congo,Congo-Brazzaville,Republic of Congo|Congolese||Brazzaville
CR|Costa Rica||Costa Rican||San José
CI|Ivory Coast|Cote d'Ivoire,Côte d'Ivoire|Ivorian||Yamoussoukro
HR|Croatia||Croatian,Croat||Zagreb
CU|Cuba||Cuban||Havana
CY|Cyprus||Cypriot||Nicosia
CZ|Czechia|Czech Republic|Czech||Prague
DK|Denmark||Danish|Danes,Dane|Copenhagen
DJ|Djibouti||Djiboutian||Djibouti
DM|Dominica||||Roseau
DO|Dominican Republic||Dominican||Santo Domingo
EC|Ecuador||Ecuadorean,Ecuadorian||Quito
EG|Egypt||Egyptian||Cairo
SV|El Salvador||Salvadoran,Salvadorean||San Salvador
GQ|Equatorial Guinea||Equatorial Guinean||Malabo
ER|Eritrea||Eritrean||Asmara
EE|Estonia||Estonian||Tallinn
SZ|Eswatini|Swaziland|Swazi||Mbabane,Lobamba
ET|Ethiopia||Ethiopian||Addis Ababa
FJ|Fiji||Fijian||Suva
FI|Finland||Finnish|Finn,Finns|Helsinki
FR|France||French|Frenchman,Frenchmen,Frenchwoman|Paris
GA|Gabon||Gabonese||Libreville
GM|Gambia||Gambian||Banjul
GE|Georgia||Georgian||Tbilisi
DE|Germany|Federal Republic of Germany,West Germany,East Germany|German,West German,East German||Berlin
GH|Ghana||Ghanaian||Accra
GR|Greece||Greek||Athens
GL|Greenland||Greenlandic|Greenlander,Greenlanders|Nuuk
GD|Grenada||Grenadian||St. George's
GT|Guatemala||Guatemalan||Guatemala City
GN|Guinea||Guinean||Conakry
GW|Guinea-Bissau||Bissau-Guinean||Bissau
GY|Guyana||Guyanese||Georgetown
HT|Haiti||Haitian||Port-au-Prince
HN|Honduras||Honduran||Tegucigalpa
HK|Hong Kong||Hong Konger||
HU|Hungary||Hungarian||Budapest
IS|Iceland||Icelandic|Icelander,Icelanders|Reykjavik,Reykjavík
IN|India||Indian||New Delhi
ID|Indonesia||Indonesian||Jakarta
IR|Iran|Islamic Republic of Iran|Iranian||Tehran,Teheran
IQ|Iraq||Iraqi||Baghdad
IE|Ireland|Irish Republic|Irish|Irishman,Irishmen|Dublin
IL|Israel||Israeli||Jerusalem
IT|Italy||Italian||Rome
JM|Jamaica||Jamaican||Kingston
JP|Japan||Japanese||Tokyo
JO|Jordan||Jordanian||Amman
KZ|Kazakhstan||Kazakhstani,Kazakh||Astana,Nur-Sultan,Almaty
KE|Kenya||Kenyan||Nairobi
KI|Kiribati||I-Kiribati||South Tarawa
XK|Kosovo||Kosovar,Kosovan||Pristina
KW|Kuwait||Kuwaiti||Kuwait City
KG|Kyrgyzstan|Kirghizia|Kyrgyz,Kirghiz||Bishkek
LA|Laos||Laotian,Lao||Vientiane
LV|Latvia||Latvian||Riga
LB|Lebanon||Lebanese||Beirut
LS|Lesotho||Basotho,Mosotho||Maseru
LR|Liberia||Liberian||Monrovia
LY|Libya||Libyan||Tripoli
LI|Liechtenstein|||Liechtensteiner|Vaduz
LT|Lithuania||Lithuanian||Vilnius
LU|Luxembourg|||Luxembourger|Luxembourg
MO|Macau|Macao|Macanese||
MG|Madagascar||Malagasy||Antananarivo
MW|Malawi||Malawian||Lilongwe
MY|Malaysia||Malaysian||Kuala Lumpur
MV|Maldives||Maldivian||Malé
ML|Mali||Malian||Bamako
MT|Malta||Maltese||Valletta
MH|Marshall Islands||Marshallese||Majuro
MR|Mauritania||Mauritanian||Nouakchott
MU|Mauritius||Mauritian||Port Louis
MX|Mexico||Mexican||Mexico City
FM|Micronesia||Micronesian||Palikir
MD|Moldova|Moldavia|Moldovan,Moldavian||Chisinau,Chișinău
MC|Monaco||Monegasque||Monaco
MN|Mongolia||Mongolian||Ulan Bator,Ulaanbaatar
ME|Montenegro||Montenegrin||Podgorica
MA|Morocco||Moroccan||Rabat
MZ|Mozambique||Mozambican||Maputo
MM|Myanmar|Burma|Burmese||Naypyidaw,Rangoon,Yangon
NA|Namibia||Namibian||Windhoek
NR|Nauru||Nauruan||Yaren
NP|Nepal||Nepalese,Nepali||Kathmandu,Katmandu
NL|Netherlands|Holland|Dutch|Dutchman,Dutchmen|Amsterdam,The Hague
NZ|New Zealand|||New Zealander|Wellington
NI|Nicaragua||Nicaraguan||Managua
NE|Niger||Nigerien||Niamey
NG|Nigeria||Nigerian||Abuja
KP|North Korea|DPRK,Democratic People's Republic of Korea|North Korean||Pyongyang
MK|North Macedonia|Macedonia|Macedonian||Skopje
NO|Norway||Norwegian||Oslo
OM|Oman||Omani||Muscat
PK|Pakistan||Pakistani||Islamabad
PW|Palau||Palauan||Ngerulmud
PS|Palestine|Palestinian Authority,Palestinian territories|Palestinian||Ramallah
PA|Panama||Panamanian||Panama City
PG|Papua New Guinea||Papua New Guinean||Port Moresby
PY|Paraguay||Paraguayan||Asuncion,Asunción
PE|Peru||Peruvian||Lima
PH|Philippines||Philippine,Filipino||Manila
PL|Poland||Polish|Pole,Poles|Warsaw
PT|Portugal||Portuguese||Lisbon
PR|Puerto Rico||Puerto Rican||San Juan
QA|Qatar||Qatari||Doha
RO|Romania||Romanian||Bucharest
RU|Russia|Russian Federation,Soviet Union,USSR,U.S.S.R.|Russian,Soviet||Moscow
RW|Rwanda||Rwandan||Kigali
KN|Saint Kitts and Nevis|St. Kitts and Nevis|Kittitian||Basseterre
LC|Saint Lucia|St. Lucia|Saint Lucian||Castries
VC|Saint Vincent and the Grenadines|St. Vincent and the Grenadines|Saint Vincentian||Kingstown
WS|Samoa||Samoan||Apia
SM|San Marino||Sammarinese||San Marino,City of San Marino
ST|São Tomé and Príncipe|Sao Tome and Principe|Santomean,São Toméan,Sao Tomean||São Tomé
SA|Saudi Arabia||Saudi Arabian,Saudi||Riyadh
SN|Senegal||Senegalese||Dakar
RS|Serbia|Yugoslavia,Federal Republic of Yugoslavia|Serbian,Serb,Yugoslav,Yugoslavian||Belgrade
SC|Seychelles||Seychellois||Victoria
SL|Sierra Leone||Sierra Leonean||Freetown
SG|Singapore||Singaporean||Singapore
SK|Slovakia||Slovak,Slovakian||Bratislava
SI|Slovenia||Slovenian,Slovene||Ljubljana
SB|Solomon Islands|||Solomon Islander|Honiara
SO|Somalia||Somali||Mogadishu
ZA|South Africa||South African||Pretoria
KR|South Korea|Republic of Korea,ROK|South Korean||Seoul
SS|South Sudan||South Sudanese||Juba
ES|Spain||Spanish|Spaniard,Spaniards|Madrid
LK|Sri Lanka|Ceylon|Sri Lankan||Colombo
SD|Sudan||Sudanese||Khartoum
SR|Suriname||Surinamese||Paramaribo
SE|Sweden||Swedish|Swede,Swedes|Stockholm
CH|Switzerland||Swiss||Bern,Berne
SY|Syria||Syrian||Damascus
TW|Taiwan|Republic of China|Taiwanese||Taipei
TJ|Tajikistan||Tajik,Tajikistani||Dushanbe
TZ|Tanzania||Tanzanian||Dodoma,Dar es Salaam
TH|Thailand||Thai||Bangkok
TL|Timor-Leste|East Timor|East Timorese,Timorese||Dili
TG|Togo||Togolese||Lomé,Lome
TO|Tonga||Tongan||Nuku'alofa
TT|Trinidad and Tobago|Trinidad|Trinidadian||Port of Spain
TN|Tunisia||Tunisian||Tunis
TR|Türkiye|Turkey|Turkish|Turk,Turks|Ankara
TM|Turkmenistan||Turkmen||Ashgabat
TV|Tuvalu||Tuvaluan||Funafuti
UG|Uganda||Ugandan||Kampala
UA|Ukraine||Ukrainian||Kyiv,Kiev
AE|United Arab Emirates|UAE,U.A.E.,Emirates|Emirati||Abu Dhabi
GB|United Kingdom|UK,U.K.,Britain,Great Britain|British|Briton,Britons,Brits|London
US|United States|U.S.,US,USA,U.S.A.,United States of America,America|American||Washington,Washington D.C.,Washington DC
UY|Uruguay||Uruguayan||Montevideo
UZ|Uzbekistan||Uzbekistani,Uzbek||Tashkent
VU|Vanuatu||Ni-Vanuatu||Port Vila
VA|Vatican City|Vatican,Holy See|Vatican||
VE|Venezuela||Venezuelan||Caracas
VN|Vietnam|Viet Nam|Vietnamese||Hanoi
EH|Western Sahara||Sahrawi||
YE|Yemen||Yemeni||Sanaa,Sana'a
ZM|Zambia||Zambian||Lusaka
ZW|Zimbabwe|Rhodesia|Zimbabwean||Harare
`
  .trim()
  .split('\n')
  .map(rowOf)

function rowOf(line: string): CountryRow {
  const [code = '', name = '', aliases = '', demonyms = '', people = '', capitals = ''] = line.split('|')
  return {
    code,
    name,
    aliases: listOf(aliases),
    demonyms: listOf(demonyms),
    people: listOf(people),
    capitals: listOf(capitals),
  }
}

function listOf(field: string): readonly string[] {
  return field === '' ? [] : field.split(',')
}
