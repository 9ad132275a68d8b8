/** Cities of 300,000 people and more that are no given name and no everyday word, from GeoNames: name|ISO 3166-1 alpha-2. Made by training/gazetteers.ts; not edited by hand. */
export const LARGE_CITIES = `Abadan|IR
Abeokuta|NG
Abidjan|CI
Abobo|CI
Abomey-Calavi|BJ
Abu Dhabi|AE
Abuja|NG
Abū Ghurayb|IQ
Acapulco de Juárez|MX
Accra|GH
Ad Dīwānīyah|IQ
Adana|TR
Addis Ababa|ET
Aden|YE
Ado-Ekiti|NG
Agadir|MA
Agra|IN
Aguascalientes|MX
Ahmadnagar|IN
Ahmedabad|IN
Ahvaz|IR
Ajman City|AE
Ajmer|IN
Akita|JP
Akola|IN
Aksu|CN
Akure|NG
Al Aḩmadī|KW
Al Başrah al Qadīmah|IQ
Al Fayyūm|EG
Al Hoceïma|MA
Al Kharj|SA
Al Kūt|IQ
Al Manşūrah|EG
Al Mawşil al Jadīdah|IQ
Al Maḩallah al Kubrá|EG
Al Qadarif|SD
Al Ḩudaydah|YE
Albuquerque|US
Aleppo|SY
Alexandria|EG
Algiers|DZ
Alicante|ES
Allahābād|IN
Almaty|KZ
Alīgarh|IN
Amagasaki|JP
Ambattūr|IN
Ambon|ID
Amman|JO
Amritsar|IN
Amrāvati|IN
Amsterdam|NL
Anaheim|US
Ananindeua|BR
Andijon|UZ
Ankara|TR
Anqing|CN
Ansan-si|KR
Anshan|CN
Anshun|CN
Antalya|TR
Antananarivo|MG
Antipolo|PH
Antofagasta|CL
Antwerpen|BE
Anyang-si|KR
Anyang|CN
Anápolis|BR
Aparecida de Goiânia|BR
Aracaju|BR
Ardabīl|IR
Arequipa|PE
Arlington|US
Armenia|CO
Arusha|TZ
Arāk|IR
As Sulaymānīyah|IQ
Asahikawa|JP
Ashgabat|TM
Asmara|ER
Astrakhan|RU
Asunción|PY
Asyūţ|EG
Ataşehir|TR
Athens|GR
Auckland|NZ
Aurangabad|IN
Austin|US
Azcapotzalco|MX
Bacolod City|PH
Bacoor|PH
Baghdad|IQ
Bahawalpur|PK
Bahçelievler|TR
Baicheng|CN
Bakersfield|US
Baku|AZ
Balikpapan|ID
Baltimore|US
Bamako|ML
Bamenda|CM
Bandar Abbas|IR
Bandar Lampung|ID
Bandung|ID
Bangkok|TH
Bangui|CF
Banjarmasin|ID
Banqiao|TW
Baoding|CN
Baotou|CN
Barcelona|ES
Barddhamān|IN
Bareilly|IN
Barinas|VE
Barnaul|RU
Barquisimeto|VE
Barranquilla|CO
Basrah|IQ
Batam|ID
Batikent|TR
Batman|TR
Battagram|PK
Bauchi|NG
Bauru|BR
Bayan Nur|CN
Bağcılar|TR
Beijing|CN
Beira|MZ
Beirut|LB
Bekasi|ID
Belford Roxo|BR
Belgaum|IN
Belgorod|RU
Belgrade|RS
Bellary|IN
Bello|CO
Belo Horizonte|BR
Belém|BR
Bengaluru|IN
Bengbu|CN
Benghazi|LY
Bengkulu|ID
Benin City|NG
Benito Juarez|MX
Benito Juárez|MX
Benoni|ZA
Benxi|CN
Berlin|DE
Betim|BR
Bhavnagar|IN
Bhayandar|IN
Bhilai|IN
Bhimbar|PK
Bhiwandi|IN
Bhopal|IN
Bhubaneshwar|IN
Bhāgalpur|IN
Bhātpāra|IN
Bhīlwāra|IN
Bielefeld|DE
Bilbao|ES
Bilimora|IN
Birkenhead|GB
Birmingham|GB
Bishkek|KG
Biskra|DZ
Bissau|GW
Biên Hòa|VN
Biñan|PH
Blantyre|MW
Bloemfontein|ZA
Bobo-Dioulasso|BF
Bochum-Hordel|DE
Bochum|DE
Bogor|ID
Bogotá|CO
Boksburg|ZA
Bokāro|IN
Bologna|IT
Bonn|DE
Borivli|IN
Boston|US
Botshabelo|ZA
Bouaké|CI
Boumerdas|DZ
Brahmapur|IN
Brakpan|ZA
Brampton|CA
Brasília|BR
Bratislava|SK
Brazzaville|CG
Bremen|DE
Brest|BY
Brisbane|AU
Bristol|GB
Brno|CZ
Brooklyn|US
Brussels|BE
Bryansk|RU
Bucaramanga|CO
Bucharest|RO
Bucheon-si|KR
Budapest|HU
Budta|PH
Buenos Aires|AR
Bujumbura|BI
Bulawayo|ZW
Buraydah|SA
Bursa|TR
Busan|KR
Butuan|PH
Bydgoszcz|PL
Bīkaner|IN
Cabuyao|PH
Cagayan de Oro|PH
Cairo|EG
Calabar|NG
Calamba|PH
Calgary|CA
Cali|CO
Callao|PE
Caloocan City|PH
Camagüey|CU
Camayenne|GN
Campina Grande|BR
Campinas|BR
Campo Grande|BR
Campos dos Goytacazes|BR
Canberra|AU
Cancún|MX
Cangzhou|CN
Canoas|BR
Cape Town|ZA
Caracas|VE
Carapicuíba|BR
Cardiff|GB
Carrefour|HT
Cartagena|CO
Casablanca|MA
Caxias do Sul|BR
Cebu City|PH
Celaya|MX
Chandigarh|IN
Changchun|CN
Changde|CN
Changsha|CN
Changshu City|CN
Changwon|KR
Changzhi|CN
Changzhou|CN
Chaoyang|CN
Chaozhou|CN
Cheboksary|RU
Chelyabinsk|RU
Chengde|CN
Chengdu|CN
Chennai|IN
Cheonan|KR
Cheongju-si|KR
Cherepovets|RU
Chernihiv|UA
Chiba|JP
Chicago|US
Chiclayo|PE
Chifeng|CN
Chihuahua|MX
Chimbote|PE
Chinju|KR
Chisinau|MD
Chita|RU
Chittagong|BD
Chitungwiza|ZW
Chongjin|KP
Chongqing|CN
Christchurch|NZ
Chānda|IN
Cimahi|ID
City of Balikpapan|ID
Ciudad Apodaca|MX
Ciudad Bolívar|VE
Ciudad General Escobedo|MX
Ciudad Guayana|VE
Ciudad López Mateos|MX
Ciudad Nezahualcoyotl|MX
Ciudad Victoria|MX
Ciudad del Este|PY
Cluj-Napoca|RO
Cochabamba|BO
Cochin|IN
Coimbatore|IN
Colombo|LK
Colorado Springs|US
Columbus|US
Comilla|BD
Conakry|GN
Constantine|DZ
Constanţa|RO
Contagem|BR
Copenhagen|DK
Corpus Christi|US
Corrientes|AR
Cotonou|BJ
Coventry|GB
Coyoacán|MX
Craiova|RO
Cuauhtémoc|MX
Cuautitlán Izcalli|MX
Cuernavaca|MX
Cuiabá|BR
Culiacán|MX
Curitiba|BR
Cusco|PE
Cuttack|IN
Córdoba|AR
Cúcuta|CO
Da Nang|VN
Dadonghai|CN
Dadukou|CN
Daegu|KR
Daejeon|KR
Dakar|SN
Dalian|CN
Dallas|US
Damascus|SY
Dammam|SA
Dandong|CN
Dar es Salaam|TZ
Dasmariñas|PH
Datong|CN
Davangere|IN
Davao|PH
Dehra Dūn|IN
Delhi|IN
Denizli|TR
Denpasar|ID
Depok|ID
Detroit|US
Dezhou|CN
Dhaka|BD
Dhūlia|IN
Diadema|BR
Diepsloot|ZA
Diyarbakır|TR
Djibouti|DJ
Dnipro|UA
Doha|QA
Dombivli|IN
Donetsk|UA
Dongguan|CN
Dortmund|DE
Douala|CM
Dresden|DE
Dubai|AE
Dublin|IE
Duisburg|DE
Duque de Caxias|BR
Durban|ZA
Durgapur|IN
Dushanbe|TJ
Düsseldorf|DE
East Jerusalem|PS
East London|ZA
Ebute Ikorodu|NG
Ecatepec de Morelos|MX
Edinburgh|GB
Edmonton|CA
El Obeid|SD
El Paso|US
Enugu|NG
Erbil|IQ
Erzurum|TR
Esenler|TR
Eskişehir|TR
Essen|DE
Etobicoke|CA
Faisalabad|PK
Faridabad|IN
Feira de Santana|BR
Fenghuang|CN
Florianópolis|BR
Fort Worth|US
Fortaleza|BR
Foshan|CN
Franca|BR
Frankfurt am Main|DE
Freetown|SL
Fresno|US
Fujisawa|JP
Fukuoka|JP
Fukuyama|JP
Fushun|CN
Fuxin|CN
Fuzhou|CN
Fīrozābād|IN
Ganja|AZ
Garoua|CM
Gaya|IN
Gaza|PS
Gaziantep|TR
Gdańsk|PL
General Santos|PH
Genoa|IT
George Town|MY
Ghāziābād|IN
Gifu-shi|JP
Giza|EG
Glasgow|GB
Goiânia|BR
Gold Coast|AU
Gorakhpur|IN
Goyang-si|KR
Guadalajara|MX
Guadalupe|MX
Guangzhou|CN
Guankou|CN
Guarujá|BR
Guarulhos|BR
Guatemala City|GT
Guayaquil|EC
Guilin|CN
Guiyang|CN
Gujranwala|PK
Gujrat|PK
Gulbarga|IN
Guli|CN
Guntur|IN
Gustavo Adolfo Madero|MX
Guwahati|IN
Gwalior|IN
Gwangju|KR
Göteborg|SE
Hachiōji|JP
Haikou|CN
Haiphong|VN
Halifax|CA
Hamadān|IR
Hamamatsu|JP
Hamburg|DE
Hamhŭng|KP
Handan|CN
Hangzhou|CN
Hannover|DE
Hanoi|VN
Harare|ZW
Harbin|CN
Hargeysa|SO
Havana|CU
Hefei|CN
Hegang|CN
Helsinki|FI
Hengshui|CN
Hengyang|CN
Hermosillo|MX
Heroica Matamoros|MX
Himeji|JP
Hirakata|JP
Hiroshima|JP
Ho Chi Minh City|VN
Hohhot|CN
Holguín|CU
Homs|SY
Homyel'|BY
Honchō|JP
Hong Kong|HK
Honolulu|US
Houston|US
Hrodna|BY
Hsinchu|TW
Huai'an|CN
Huaibei|CN
Huainan|CN
Hualien City|TW
Huancayo|PE
Huangshi|CN
Hubli|IN
Huocheng|CN
Hwaseong-si|KR
Hyderabad|IN
Hāora|IN
Hŭngnam|KP
Iaşi|RO
Ibadan|NG
Ibagué|CO
Ikeja|NG
Iligan City|PH
Iligan|PH
Iloilo|PH
Ilorin|NG
Incheon|KR
Indianapolis|US
Indore|IN
Ipoh|MY
Iquitos|PE
Irapuato|MX
Irbid|JO
Irkutsk|RU
Isfahan|IR
Islamabad|PK
Islington|GB
Istanbul|TR
Itaquaquecetuba|BR
Ivanovo|RU
Iwaki|JP
Ixtapaluca|MX
Izhevsk|RU
Iztacalco|MX
Iztapalapa|MX
Jabalpur|IN
Jaboatão dos Guararapes|BR
Jaboatão|BR
Jacksonville|US
Jaipur|IN
Jakarta|ID
Jalandhar|IN
Jalgaon|IN
Jambi City|ID
Jammu|IN
Jamnagar|IN
Jamshedpur|IN
Jeddah|SA
Jeju City|KR
Jeonju|KR
Jerusalem|IL
Jhang Sadr|PK
Jhānsi|IN
Jiamusi|CN
Jiangmen|CN
Jianshui|CN
Jiaojiang|CN
Jiaozuo|CN
Jiaxing|CN
Jieyang|CN
Jilin|CN
Jinan|CN
Jincheng|CN
Jingdezhen|CN
Jining|CN
Jinzhou|CN
Jixi|CN
Jodhpur|IN
Johannesburg|ZA
Johor Bahru|MY
Joinville|BR
João Pessoa|BR
Juba|SS
Juiz de Fora|BR
Jundiaí|BR
Juárez|MX
Kabul|AF
Kaduna|NG
Kaesŏng|KP
Kagoshima|JP
Kahramanmaraş|TR
Kahrīz|IR
Kaifeng|CN
Kaliningrad|RU
Kalininskiy|RU
Kaluga|RU
Kalyān|IN
Kampala|UG
Kampung Baru Subang|MY
Kananga|CD
Kanazawa|JP
Kandahār|AF
Kano|NG
Kanpur|IN
Kansas City|US
Kaohsiung|TW
Karabağlar|TR
Karachi|PK
Karagandy|KZ
Karaj|IR
Karbala|IQ
Karol Bāgh|IN
Kashiwa|JP
Kassala|SD
Kathmandu|NP
Katowice|PL
Katsina|NG
Kaunas|LT
Kawagoe|JP
Kawaguchi|JP
Kawasaki|JP
Kayseri|TR
Kazan|RU
Keelung|TW
Kemerovo|RU
Kenitra|MA
Kermanshah|IR
Kerman|IR
Khabarovsk Vtoroy|RU
Khabarovsk|RU
Khamis Mushait|SA
Kharkiv|UA
Khartoum|SD
Kherson|UA
Khmelnytskyi|UA
Khorramabad|IR
Khorramshahr|IR
Khulna|BD
Kigali|RW
Kimhae|KR
Kingston upon Hull|GB
Kinshasa|CD
Kirkuk|IQ
Kirov|RU
Kisangani|CD
Kitakyushu|JP
Kitwe|ZM
Klang|MY
Kobe|JP
Kochi|JP
Kolhāpur|IN
Kolkata|IN
Kollam|IN
Kolwezi|CD
Konya|TR
Korba|IN
Koshigaya|JP
Kosti|SD
Kota Bharu|MY
Kota Kinabalu|MY
Kota|IN
Kotli|PK
Kousséri|CM
Kowloon|HK
Kozhikode|IN
Kraków|PL
Krasnodar|RU
Krasnogvargeisky|RU
Krasnoyarsk|RU
Krugersdorp|ZA
Kryvyi Rih|UA
Kuala Lumpur|MY
Kuantan|MY
Kuching|MY
Kulti|IN
Kumamoto|JP
Kumasi|GH
Kunming|CN
Kunshan|CN
Kurashiki|JP
Kurgan|RU
Kurnool|IN
Kursk|RU
Kwangmyŏng|KR
Kyiv|UA
Kyoto|JP
Kyzylorda|KZ
Köln|DE
Kāmārhāti|IN
Kōriyama|JP
Kūkatpalli|IN
La Paz|BO
La Plata|AR
Lagos|NG
Lahore|PK
Langfang|CN
Lanzhou|CN
Lapu-Lapu City|PH
Larkana|PK
Las Palmas de Gran Canaria|ES
Las Piñas|PH
Las Vegas|US
Latakia|SY
Latur|IN
Laval|CA
Leeds|GB
Leipzig|DE
Lekki|NG
Lexington-Fayette|US
León de los Aldama|MX
Lianshan|CN
Liaoyang|CN
Liaoyuan|CN
Libreville|GA
Lijiang|CN
Likasi|CD
Lilongwe|MW
Lima|PE
Lipetsk|RU
Lisbon|PT
Liverpool|GB
Lomé|TG
London|GB
Londrina|BR
Long Beach|US
Los Angeles|US
Luancheng|CN
Luanda|AO
Lublin|PL
Lubumbashi|CD
Lucknow|IN
Ludhiāna|IN
Luhansk|UA
Luohe|CN
Luoyang|CN
Luqiao|CN
Lusaka|ZM
Luxor|EG
Lviv|UA
Macapá|BR
Macau|MO
Maceió|BR
Machida|JP
Madrid|ES
Madurai|IN
Magnitogorsk|RU
Mahilyow|BY
Maiduguri|NG
Makassar|ID
Makati City|PH
Makhachkala|RU
Makiyivka|UA
Malang|ID
Malatya|TR
Malingao|PH
Malir Cantonment|PK
Malmö|SE
Maltepe|TR
Manado|ID
Managua|NI
Manaus|BR
Manchester|GB
Mandalay|MM
Mandaluyong City|PH
Mandaue City|PH
Mangalore|IN
Manhattan|US
Manila|PH
Manizales|CO
Mannheim|DE
Mansilingan|PH
Manukau City|NZ
Maputo|MZ
Mar del Plata|AR
Maracaibo|VE
Maracay|VE
Mardan|PK
Maringá|BR
Mariupol|UA
Maroua|CM
Marrakesh|MA
Marseille|FR
Masan|KR
Mashhad|IR
Masina|CD
Mataram|ID
Mathura|IN
Matola|MZ
Matsudo|JP
Matsuyama|JP
Maturín|VE
Mauá|BR
Mawlamyine|MM
Mazatlán|MX
Mazār-e Sharīf|AF
Mbuji-Mayi|CD
Mecca|SA
Medan|ID
Medellín|CO
Medina|SA
Meerut|IN
Meknès|MA
Melbourne|AU
Memphis|US
Mendoza|AR
Mersin|TR
Mesa|US
Mexicali|MX
Mexico City|MX
Miami|US
Miguel Hidalgo|MX
Milan|IT
Milwaukee|US
Minato|JP
Minneapolis|US
Minsk|BY
Mississauga|CA
Mixco|GT
Miyazaki|JP
Mişrātah|LY
Mogadishu|SO
Mogi das Cruzes|BR
Mombasa|KE
Monrovia|LR
Monterrey|MX
Montes Claros|BR
Montevideo|UY
Montréal|CA
Morelia|MX
Morón|AR
Morādābād|IN
Moscow|RU
Mosul|IQ
Mudanjiang|CN
Multan|PK
Mumbai|IN
Munich|DE
Muratpaşa|TR
Murcia|ES
Murmansk|RU
Muscat|OM
Muzaffarnagar|IN
Muzaffarpur|IN
Muzaffarābād|PK
Mwanza|TZ
Mykolayiv|UA
Mysore|IN
Málaga|ES
Mérida|MX
Mālegaon|IN
N'Djamena|TD
Naberezhnyye Chelny|RU
Nagano|JP
Nagasaki|JP
Nagoya|JP
Nagpur|IN
Naha|JP
Nairobi|KE
Najafgarh|IN
Najaf|IQ
Namangan|UZ
Nampula|MZ
Nanchang|CN
Nanchong|CN
Nanded|IN
Nangi|IN
Nanjing|CN
Nanning|CN
Nantong|CN
Naples|IT
Nara-shi|JP
Narela|IN
Nashik|IN
Nashville|US
Nasiriyah|IQ
Natore|BD
Naucalpan de Juárez|MX
Navi Mumbai|IN
Nay Pyi Taw|MM
Ndola|ZM
Neijiang|CN
Neiva|CO
Nellore|IN
New Delhi|IN
New Kingston|JM
New Orleans|US
New South Memphis|US
New York City|US
Newcastle|ZA
Newport|GB
Niamey|NE
Nice|FR
Niigata|JP
Ningbo|CN
Nishinomiya-hama|JP
Niterói|BR
Nizhniy Novgorod|RU
Nizhny Tagil|RU
Nizāmābād|IN
North York|CA
Nottingham|GB
Nouakchott|MR
Nova Iguaçu|BR
Novokuznetsk|RU
Novosibirsk|RU
Nowrangapur|IN
Nuevo Laredo|MX
Nur-Sultan|KZ
Nyala|SD
Nürnberg|DE
Oakland|US
Okayama|JP
Okazaki|JP
Okene|NG
Oklahoma City|US
Olinda|BR
Omaha|US
Omdurman|SD
Omsk|RU
Onitsha|NG
Ordos|CN
Orenburg|RU
Orël|RU
Orūmīyeh|IR
Osaka|JP
Osasco|BR
Oshawa|CA
Oslo|NO
Ostrava|CZ
Ottawa|CA
Ouagadougou|BF
Oujda-Angad|MA
Padang|ID
Palembang|ID
Palermo|IT
Palma|ES
Panamá|PA
Panshan|CN
Paris|FR
Pasay|PH
Pasig City|PH
Pasragad Branch|IR
Pasto|CO
Patiāla|IN
Patna|IN
Pavlodar|KZ
Pekanbaru|ID
Pelotas|BR
Penza|RU
Percut|ID
Pereira|CO
Perm|RU
Perth|AU
Peshawar|PK
Petaling Jaya|MY
Petare|VE
Philadelphia|US
Phnom Penh|KH
Phoenix|US
Pietermaritzburg|ZA
Pikine|SN
Pimpri|IN
Pingdingshan|CN
Pingxiang|CN
Piracicaba|BR
Pittsburgh|US
Piura|PE
Plovdiv|BG
Pohang|KR
Pointe-Noire|CG
Poltava|UA
Pontianak|ID
Port Elizabeth|ZA
Port Harcourt|NG
Port Said|EG
Port Sudan|SD
Port-au-Prince|HT
Portland|US
Porto Alegre|BR
Porto Velho|BR
Posadas|AR
Poznań|PL
Prague|CZ
Pretoria|ZA
Pristina|XK
Pucallpa|PE
Puebla|MX
Puente Alto|CL
Puerto La Cruz|VE
Pune|IN
Punāsa|IN
Putian|CN
Puyang Chengguanzhen|CN
Puyang|CN
Pyongyang|KP
Pānihāti|IN
Qazvin|IR
Qingdao|CN
Qinhuangdao|CN
Qionghai|CN
Qiqihar|CN
Queens|US
Quetta|PK
Quezon City|PH
Quito|EC
Québec|CA
Rabat|MA
Rahim Yar Khan|PK
Raipur|IN
Ranchi|IN
Randburg|ZA
Rangpur|BD
Ras Al Khaimah City|AE
Rasht|IR
Raurkela|IN
Rawalpindi|PK
Reading|GB
Recife|BR
Resistencia|AR
Reynosa|MX
Ribeirão Preto|BR
Ribeirão das Neves|BR
Riga|LV
Rio de Janeiro|BR
Riverside|US
Riyadh|SA
Rohini|IN
Rohtak|IN
Rome|IT
Rosario|AR
Rostov-na-Donu|RU
Rotterdam|NL
Rājahmundry|IN
Rājkot|IN
Rājshāhi|BD
Rāmgundam|IN
Sacramento|US
Sahāranpur|IN
Saint Petersburg|RU
Saitama|JP
Sakai|JP
Sale|MA
Salta|AR
Saltillo|MX
Samarinda|ID
Samarkand|UZ
Samsun|TR
Samut Prakan|TH
San Antonio|US
San Diego|US
San Francisco|US
San Jose del Monte|PH
San Jose|US
San José|CR
San Juan|AR
San Luis Potosí|MX
San Miguel de Tucumán|AR
San Miguelito|PA
San Nicolás de los Garza|MX
San Pedro Sula|HN
San Salvador de Jujuy|AR
San Salvador|SV
Sanaa|YE
Sanandaj|IR
Sandakan|MY
Santa Ana|US
Santa Cruz de la Sierra|BO
Santa Fe|AR
Santa Marta|CO
Santa María Chimalhuacán|MX
Santiago de Cuba|CU
Santiago de Querétaro|MX
Santiago de los Caballeros|DO
Santiago del Estero|AR
Santiago|CL
Santo André|BR
Santo Domingo Este|DO
Santo Domingo Oeste|DO
Santo Domingo|DO
Santos|BR
Sapporo|JP
Sarajevo|BA
Saransk|RU
Saratov|RU
Sargodha|PK
Sariwŏn|KP
Scarborough|CA
Seattle|US
Semarang|ID
Sendai|JP
Seongnam-si|KR
Seoul|KR
Serekunda|GM
Seremban|MY
Serra|BR
Sevastopol|UA
Sevilla|ES
Shah Alam|MY
Shanghai|CN
Shangrao|CN
Shangyu|CN
Shantou|CN
Shaoguan|CN
Shaoxing|CN
Sharjah|AE
Shashi|CN
Shekhupura|PK
Shengli|CN
Shenyang|CN
Shenzhen|CN
Shibganj|BD
Shihezi|CN
Shijiazhuang|CN
Shimoga|IN
Shiqi|CN
Shiraz|IR
Shivaji Nagar|IN
Shiyan|CN
Shizuoka|JP
Shuangyashan|CN
Shyamnagar|IN
Shymkent|KZ
Shāhjānpur|IN
Sialkot|PK
Siliguri|IN
Simferopol|UA
Singapore|SG
Siping|CN
Situbondo|ID
Skopje|MK
Smolensk|RU
Soacha|CO
Sochi|RU
Sokoto|NG
Soledad|CO
Solāpur|IN
Sorocaba|BR
South Boston|US
South Tangerang|ID
Soweto|ZA
Soyapango|SV
Srinagar|IN
Staten Island|US
Stockholm|SE
Stockton|US
Stoke-on-Trent|GB
Stuttgart|DE
Subang Jaya|MY
Suez|EG
Suita|JP
Suizhou|CN
Sukkur|PK
Sultangazi|TR
Sulţānah|SA
Sunderland|GB
Surabaya|ID
Surakarta|ID
Surgut|RU
Surrey|CA
Suwon|KR
Suzhou|CN
Swansea|GB
Sydney|AU
Szczecin|PL
São Bernardo do Campo|BR
São José do Rio Preto|BR
São José dos Campos|BR
São João de Meriti|BR
São Luís|BR
São Paulo|BR
São Vicente|BR
Sāngli|IN
Sūrat|IN
Tabriz|IR
Tabuk|SA
Taguig|PH
Taichung|TW
Taihecun|CN
Tainan|TW
Taipei|TW
Taiyuan|CN
Taizhou|CN
Takamatsu|JP
Takatsuki|JP
Takeo|KH
Tallinn|EE
Tamale|GH
Tampa|US
Tampico|MX
Tanda|EG
Tangerang|ID
Tanggu|CN
Tangier|MA
Tangshan|CN
Taoyuan City|TW
Taraz|KZ
Tashkent|UZ
Tawau|MY
Tbilisi|GE
Tegucigalpa|HN
Tehran|IR
Tel Aviv|IL
Temara|MA
Tembisa|ZA
Teni|IN
Tepic|MX
The Bronx|US
The Hague|NL
Thessaloníki|GR
Thiruvananthapuram|IN
Thiès|SN
Thoothukudi|IN
Thrissur|IN
Thāne|IN
Tianjin|CN
Tianshui|CN
Tieling|CN
Tijuana|MX
Timişoara|RO
Tirana|AL
Tiruchirappalli|IN
Tirunelveli|IN
Tiruppur|IN
Tlalnepantla|MX
Tlalpan|MX
Tlaquepaque|MX
Tláhuac|MX
Tokorozawa|JP
Tokyo|JP
Toluca|MX
Tomsk|RU
Tonalá|MX
Tonghua|CN
Tongshan|CN
Toronto|CA
Torreón|MX
Touba|SN
Toulouse|FR
Toyama|JP
Toyohashi|JP
Toyonaka|JP
Toyota|JP
Tripoli|LY
Trujillo|PE
Tucson|US
Tula|RU
Tulsa|US
Tumkūr|IN
Tungi|BD
Tunis|TN
Turin|IT
Turmero|VE
Tuxtla|MX
Tver|RU
Tyumen|RU
Tébessa|DZ
Tétouan|MA
Uberlândia|BR
Udaipur|IN
Uijeongbu-si|KR
Ujjain|IN
Ulan Bator|MN
Ulan-Ude|RU
Ulhasnagar|IN
Ulsan|KR
Ulyanovsk|RU
Umraniye|TR
Ust-Kamenogorsk|KZ
Utsunomiya|JP
Vadodara|IN
Valladolid|ES
Valledupar|CO
Vancouver|CA
Varanasi|IN
Varna|BG
Venustiano Carranza|MX
Veracruz|MX
Vereeniging|ZA
Victoria de Durango|MX
Vienna|AT
Vijayawada|IN
Vila Velha|BR
Villa Nueva|GT
Villahermosa|MX
Villavicencio|CO
Vilnius|LT
Vinnytsia|UA
Virginia Beach|US
Visakhapatnam|IN
Vitebsk|BY
Vitória|BR
Vladikavkaz|RU
Vladivostok|RU
Volgograd|RU
Vologda|RU
Volzhskiy|RU
Voronezh|RU
Wad Medani|SD
Wakayama|JP
Wandsbek|DE
Warangal|IN
Warri|NG
Warsaw|PL
Weifang|CN
Welkom|ZA
Wellington|NZ
Wenshan City|CN
Wenzhou|CN
West Jerusalem|IL
West Raleigh|US
Wichita|US
Winejok|SS
Winnipeg|CA
Wrocław|PL
Wuhan|CN
Wuhu|CN
Wuppertal|DE
Wusong|CN
Wuwei|CN
Wuxi|CN
Wŏnsan|KP
Xalapa de Enríquez|MX
Xiamen|CN
Xiangtan|CN
Xiangyang|CN
Xianyang|CN
Xico|MX
Xingtai|CN
Xining|CN
Xinpu|CN
Xinxiang|CN
Xinyang|CN
Xinyuan|CN
Xochimilco|MX
Xuchang|CN
Yancheng|CN
Yangjiang|CN
Yangon|MM
Yangquan|CN
Yangshuo|CN
Yangzhou|CN
Yanji|CN
Yantai|CN
Yaoundé|CM
Yaroslavl|RU
Yazd|IR
Yekaterinburg|RU
Yerevan|AM
Yichang|CN
Yinchuan|CN
Yingkou|CN
Yogyakarta|ID
Yokohama|JP
Yokosuka|JP
Yono|JP
Yueyang|CN
Yunfu|CN
Zagreb|HR
Zahedan|IR
Zamboanga|PH
Zanjān|IR
Zanzibar|TZ
Zapopan|MX
Zaporizhia|UA
Zaragoza|ES
Zarqa|JO
Zhabei|CN
Zhangjiakou Shi Xuanhua Qu|CN
Zhangjiakou|CN
Zhangzhou|CN
Zhanjiang|CN
Zhaoqing|CN
Zhengzhou|CN
Zhenjiang|CN
Zhongshan|CN
Zhoukou|CN
Zhu Cheng City|CN
Zhuhai|CN
Zhumadian|CN
Zhuzhou|CN
Zibo|CN
Zigong|CN
Zunyi|CN
Zürich|CH
Álvaro Obregón|MX
Çankaya|TR
Ürümqi|CN
Üsküdar|TR
Āsansol|IN
Āzādshahr|IR
İzmir|TR
Łódź|PL
Ōita|JP
Şanlıurfa|TR
Şişli|TR
Ḩamāh|SY`
