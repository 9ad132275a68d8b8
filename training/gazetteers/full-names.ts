/** Full names, as English-language news writes them, of leaders whom REIGN gives by family name and the CAMEO dictionaries do not know. */
export const FULL_NAMES: ReadonlyMap<string, string> = new Map(
  `AL Rama=Edi Rama;AM Karapetyan=Karen Karapetyan;AM Kocharian=Robert Kocharian;AM Pashinyan=Nikol Pashinyan;AM Ter-Petrosyan=Levon Ter-Petrosyan
AR Fernandez=Alberto Fernandez;AR Macri=Mauricio Macri;AT Kern=Christian Kern;AT Kurz=Sebastian Kurz;AU Morrison=Scott Morrison
AU Turnbull=Malcolm Turnbull;BR Bolsonaro=Jair Bolsonaro;BR Temer=Michel Temer;BY Lukashenko=Alexander Lukashenko;CA Trudeau=Justin Trudeau
CH Parmelin=Guy Parmelin;CH Sommaruga=Simonetta Sommaruga;CU Castro=Fidel Castro;CZ Sobotka=Bohuslav Sobotka
DK Rasmussen=Lars Lokke Rasmussen;DK Lokke Rasmussen=Lars Lokke Rasmussen;DK Nyrup Rasmussen=Poul Nyrup Rasmussen
DK Fogh Rasmussen=Anders Fogh Rasmussen;DK Thorning-Schmidt=Helle Thorning-Schmidt;DZ Tebboune=Abdelmadjid Tebboune;DZ Zeroual=Liamine Zeroual
EE Ratas=Juri Ratas;EE Roivas=Taavi Roivas;EG al-Sisi=Abdel Fattah al-Sisi;ES Sanchez=Pedro Sanchez;FI Sipila=Juha Sipila;FI Stubb=Alexander Stubb
FR Macron=Emmanuel Macron;FR Mitterand=Francois Mitterrand;GB Cameron=David Cameron;GB Johnson=Boris Johnson;GB May=Theresa May
GE Margvelashvili=Giorgi Margvelashvili;GE Garibashvili=Irakli Garibashvili;GE Gakharia=Giorgi Gakharia;GR Mitsotakis=Kyriakos Mitsotakis
GR Tsipras=Alexis Tsipras;HR Plenkovic=Andrej Plenkovic;HU Orban=Viktor Orban;IE Martin=Micheal Martin;IE Varadkar=Leo Varadkar
IN Rao=P.V. Narasimha Rao;IN Gowda=H.D. Deve Gowda;IQ Abdul-Mahdi=Adel Abdul-Mahdi;IQ Al-Kadhimi=Mustafa al-Kadhimi;IQ al-Abadi=Haider al-Abadi
IQ al-Jaafari=Ibrahim al-Jaafari;IQ al-Maliki=Nouri al-Maliki;IT Conte=Giuseppe Conte;IT D'Alema=Massimo D'Alema;IT Draghi=Mario Draghi
IT Gentiloni=Paolo Gentiloni;IT Monti=Mario Monti;IT Prodi=Romano Prodi;IT Renzi=Matteo Renzi;JP Hatoyama Yukio=Yukio Hatoyama
KZ Nazarbaev=Nursultan Nazarbayev;KZ Tokayev=Kassym-Jomart Tokayev;LB Salam=Tammam Salam;LK Sirisena=Maithripala Sirisena
LT Nauseda=Gitanas Nauseda;LV Karins=Krisjanis Karins;LV Straujuma=Laimdota Straujuma;MK Zaev=Zoran Zaev;NG Buhari=Muhammadu Buhari
NG Yar'Adua=Umaru Yar'Adua;NO Solberg=Erna Solberg;NP Oli=K.P. Sharma Oli;PL Duda=Andrzej Duda;RO Iohannis=Klaus Iohannis;RS Milosevic=Slobodan Milosevic
RS Kostunica=Vojislav Kostunica;RS Vucic=Aleksandar Vucic;RS Dacic=Ivica Dacic;RU Gorbachev=Mikhail Gorbachev;RU Yeltsin=Boris Yeltsin
SA Abdullah=King Abdullah;SA Fahd=King Fahd;SA Salman=King Salman;SD Al-Bashir=Omar al-Bashir;SE Lofven=Stefan Lofven;SI Jansa=Janez Jansa
SI Sarec=Marjan Sarec;SK Matovic=Igor Matovic;SK Pellegrini=Peter Pellegrini;TH Vejjajiva=Abhisit Vejjajiva;TH Yingluck=Yingluck Shinawatra
TN Essebi=Beji Caid Essebsi;TN Saied=Kais Saied;TR Erdogan=Recep Tayyip Erdogan;UA Kravchuk=Leonid Kravchuk;UA Poroshenko=Petro Poroshenko
UA Turchynov=Oleksandr Turchynov;UA Zelensky=Volodymyr Zelensky;US Biden=Joe Biden;US G.W. Bush=George W. Bush;US Trump=Donald Trump
XK Thaci=Hashim Thaci;XK Kurti=Albin Kurti;ZA Ramaphosa=Cyril Ramaphosa;ZA deKlerk=F.W. de Klerk;ZW Mnangagwa=Emmerson Mnangagwa;ID Suharto=Suharto
IR Rouhani=Hassan Rouhani;PK Abbasi=Shahid Khaqan Abbasi;SY Al-Assad B.=Bashar al-Assad;FR De Gaulle=Charles de Gaulle;FR Giscard D'Estaing=Valery Giscard d'Estaing
GB Churchill=Winston Churchill;GB Atlee=Clement Attlee;GB Eden=Anthony Eden;GB MacMillan=Harold Macmillan;DE Adenauer=Konrad Adenauer;RU Stalin=Joseph Stalin
IN Indira Gandhi=Indira Gandhi;CN Mao Tse-Tung=Mao Zedong;KR Lee Myung Bak=Lee Myung-bak;KR Park Geun Hye=Park Geun-hye;KR Roh Moo Hyun=Roh Moo-hyun
KR Moon Jae In=Moon Jae-in;KP Kim Jong-Il=Kim Jong-il;KP Kim Jong Un=Kim Jong-un;KP Kim Il-Sung=Kim Il-sung`
    .split(/[;\n]/)
    .map((row) => row.split('=') as [string, string]),
)
