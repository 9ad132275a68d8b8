/** REIGN's abbreviations of states (Correlates of War) to ISO 3166-1 alpha-2; states that are no more are left out. */
export const ISO_OF_REIGN: ReadonlyMap<string, string> = new Map(
  `AAB=AG AFG=AF ALB=AL ALG=DZ AND=AD ANG=AO ARG=AR ARM=AM AUL=AU AUS=AT AZE=AZ BAH=BH BAR=BB BEL=BE BEN=BJ BFO=BF BHM=BS BHU=BT BLR=BY
BLZ=BZ BNG=BD BOL=BO BOS=BA BOT=BW BRA=BR BRU=BN BUI=BI BUL=BG CAM=KH CAN=CA CAO=CM CAP=CV CDI=CI CEN=CF CHA=TD CHL=CL CHN=CN COL=CO COM=KM
CON=CG COS=CR CRO=HR CUB=CU CYP=CY CZR=CZ DEN=DK DJI=DJ DMA=DM DOM=DO DRC=CD DRV=VN ECU=EC EGY=EG EQG=GQ ERI=ER EST=EE ETH=ET ETM=TL FIJ=FJ
FIN=FI FRN=FR FSM=FM GAB=GA GAM=GM GFR=DE GHA=GH GMY=DE GNB=GW GRC=GR GRG=GE GRN=GD GUA=GT GUI=GN GUY=GY HAI=HT HON=HN HUN=HU ICE=IS IND=IN
INS=ID IRE=IE IRN=IR IRQ=IQ ISR=IL ITA=IT JAM=JM JOR=JO JPN=JP KEN=KE KIR=KI KOS=XK KUW=KW KYR=KG KZK=KZ LAO=LA LAT=LV LBR=LR LEB=LB LES=LS
LIB=LY LIE=LI LIT=LT LUX=LU MAA=MR MAC=MK MAD=MV MAG=MG MAL=MY MAS=MU MAW=MW MEX=MX MLD=MD MLI=ML MLT=MT MNC=MC MNG=ME MON=MN MOR=MA MSI=MH
MYA=MM MZM=MZ NAM=NA NAU=NR NEP=NP NEW=NZ NIC=NI NIG=NG NIR=NE NOR=NO NTH=NL OMA=OM PAK=PK PAL=PW PAN=PA PAR=PY PER=PE PHI=PH PNG=PG POL=PL
POR=PT PRK=KP QAT=QA ROK=KR ROM=RO RUS=RU RWA=RW SAF=ZA SAL=SV SAU=SA SEN=SN SEY=SC SIE=SL SIN=SG SKN=KN SLO=SK SLU=LC SLV=SI SNM=SM SOL=SB
SOM=SO SPN=ES SRI=LK SSD=SS STP=ST SUD=SD SUR=SR SVG=VC SWA=SZ SWD=SE SWZ=CH SYR=SY TAJ=TJ TAZ=TZ THI=TH TKM=TM TOG=TG TON=TO TRI=TT TUN=TN
TUR=TR TUV=TV UAE=AE UGA=UG UKG=GB UKR=UA URU=UY USA=US UZB=UZ VAN=VU VEN=VE WSM=WS YEM=YE YUG=RS ZAM=ZM ZIM=ZW`
    .split(/\s+/)
    .map((row) => row.split('=') as [string, string]),
)

/** The first day on which the country's leaders held that office, where others ruled before: presidents of China, prime ministers of Hungary. */
export const OFFICE_SINCE: ReadonlyMap<string, string> = new Map(
  `CN=1993-03 RU=1991-07 FR=1959-01 BG=1990-01 HU=1990-01 BD=1991-03 LK=1978-02 ZA=1984-09 ZW=1987-12 ES=1976-07 PT=1976-07 GR=1974-07
AF=2001-12 IR=1989-08 EG=1953-06 GH=1960-07 KE=1964-12 UG=1986-01 NG=1999-05 SD=1969-05 GY=1980-10 CL=1990-03 AR=1983-12 BR=1985-03 BO=1982-10
UY=1985-03 GT=1986-01 LY=2030-01 PL=1990-12 KR=1948-08 MN=2030-01 MM=2030-01 IE=1948-01 LB=2030-01`
    .split(/\s+/)
    .map((row) => row.split('=') as [string, string]),
)

/** The office of those whom REIGN holds for the leader, for countries where it has been one office in all recent years. */
export const OFFICE_OF_LEADER: ReadonlyMap<string, string> = new Map<string, string>([
  ...offices(
    'prime minister',
    'GB CA AU NZ IN JP IT IL SE NO DK NL BE GR PT IE ES HU CZ SK BG AL MY SG JM BS BB TT BZ MT LU IS PG BD MU EE LV MK SI',
  ),
  ...offices('chancellor', 'DE AT'),
  ...offices(
    'president',
    `US FR RU MX BR AR CL CO PE VE EC BO PY UY CR PA HN GT SV NI DO PH KR TW ID EG SY UA BY KZ UZ TM TJ KG AZ AM GE AF IR DZ NG GH KE UG TZ
ZM ZA NA BW MZ AO CM TD CF CG CD GA GN CI SN ML BF NE BJ PL TG LR SL GM RW BI DJ MG YE LK CN`,
  ),
  ...offices('king', 'SA JO MA BT SZ'),
  ...offices('emir', 'KW QA'),
  ...offices('sultan', 'OM BN'),
])

function offices(office: string, countries: string): [string, string][] {
  return countries.split(/\s+/).map((iso) => [iso, office])
}
