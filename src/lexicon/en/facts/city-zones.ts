/** Where cities of 200,000 people and more, capitals and the states of the United States keep their clocks, from the package city-timezones: IANA zone|names. Made by training/gazetteers.ts; not edited by hand. */
export const CITY_ZONES = `Africa/Abidjan|Abidjan,Bouake,Daloa,San-Pedro,Yamoussoukro
Africa/Accra|Accra,Kumasi,Sekondi,Tamale
Africa/Addis_Ababa|Addis Ababa,Dire Dawa,Nazret
Africa/Algiers|Algiers,Annaba,Batna,Bejaia,Biskra,Blida,Chlef,Constantine,Oran,Setif,Sidi bel Abbes
Africa/Asmara|Asmara
Africa/Bamako|Bamako
Africa/Bangui|Bangui
Africa/Banjul|Banjul
Africa/Bissau|Bissau
Africa/Blantyre|Blantyre,Lilongwe
Africa/Brazzaville|Brazzaville,Pointe-Noire
Africa/Bujumbura|Bujumbura,Gitega
Africa/Cairo|Alexandria,Aswan,Asyut,Beni Suef,Bur Said,Cairo,Damanhur,El Faiyum,El Giza,El Mansura,El Minya,Ismailia,Luxor,Qena,Sohag,Suez,Tanta,Zagazig
Africa/Casablanca|Agadir,Casablanca,Er Rachidia,Fez,Kenitra,Ksar El Kebir,Marrakesh,Meknes,Oujda,Rabat,Safi,Tangier
Africa/Conakry|Conakry,Gueckedou
Africa/Dakar|Dakar,Kaolack,Thies
Africa/Dar_es_Salaam|Arusha,Dar es Salaam,Dodoma,Mbeya,Morogoro,Moshi,Mwanza,Tanga,Zanzibar
Africa/Djibouti|Djibouti
Africa/Douala|Bafoussam,Bamenda,Douala,Garoua,Maroua,Yaounde
Africa/Freetown|Freetown
Africa/Gaborone|Gaborone
Africa/Harare|Bulawayo,Chitungwiza,Harare,Mutare
Africa/Johannesburg|Benoni,Bloemfontein,Cape Town,Durban,East London,Johannesburg,Pietermaritzburg,Port Elizabeth,Pretoria,Springs,Uitenhage,Vereeniging,Welkom
Africa/Juba|Juba
Africa/Kampala|Kampala,Mbale
Africa/Khartoum|El Fasher,El Obeid,Gedaref,Kassala,Khartoum,Kosti,Medani,Niyala,Omdurman,Port Sudan
Africa/Kigali|Kigali,Nyanza
Africa/Kinshasa|Kikwit,Kinshasa,Matadi,Mbandaka
Africa/Lagos|Aba,Abeokuta,Abuja,Ado Ekiti,Akure,Awka,Bauchi,Benin City,Calabar,Damaturu,Enugu,Gombe,Ibadan,Ife,Ijebu Ode,Ikare,Ilorin,Iwo,Jos,Kaduna,Kano,Katsina,Lagos,Maiduguri,Makurdi,Minna,Mubi,Ogbomosho,Ondo,Oshogbo,Owerri,Owo,Oyo,Port Harcourt,Sapele,Sokoto,Umuahia,Uyo,Warri,Zaria
Africa/Libreville|Libreville
Africa/Lome|Lome
Africa/Luanda|Huambo,Luanda
Africa/Lubumbashi|Beni,Bukavu,Butembo,Kananga,Kisangani,Kolwezi,Likasi,Lubumbashi,Mbuji-Mayi,Tshikapa
Africa/Lusaka|Kitwe,Lusaka,Ndola
Africa/Malabo|Malabo
Africa/Maputo|Beira,Chimoio,Maputo,Matola,Nacala,Nampula
Africa/Maseru|Maseru
Africa/Mbabane|Lobamba,Mbabane
Africa/Mogadishu|Hargeysa,Mogadishu
Africa/Monrovia|Monrovia
Africa/Nairobi|Eldoret,Kisumu,Mombasa,Nairobi,Nakuru
Africa/Ndjamena|Ndjamena
Africa/Niamey|Niamey,Zinder
Africa/Nouakchott|Nouakchott
Africa/Ouagadougou|Bobo Dioulasso,Ouagadougou
Africa/Porto-Novo|Cotonou,Porto-Novo
Africa/Sao_Tome|Sao Tome
Africa/Tripoli|Banghazi,Misratah,Tripoli
Africa/Tunis|Sfax,Sousse,Tunis
Africa/Windhoek|Windhoek
America/Anchorage|Anchorage
America/Antigua|Saint Johns
America/Araguaina|Palmas
America/Argentina/Buenos_Aires|Bahia Blanca,Buenos Aires,La Plata,Mar del Plata
America/Argentina/Cordoba|Cordoba,Corrientes,Parana,Posadas,Resistencia,Rosario,Santa Fe,Santiago del Estero
America/Argentina/Jujuy|San Salvador de Jujuy
America/Argentina/Mendoza|Mendoza
America/Argentina/Salta|Neuquen,Salta
America/Argentina/San_Luis|San Luis
America/Argentina/Tucuman|San Miguel de Tucuman,Tucuman
America/Asuncion|Asuncion,Ciudad del Este,Encarnacion,San Lorenzo
America/Bahia|Feira de Santana,Itabuna,Salvador,Vitoria da Conquista
America/Barbados|Bridgetown
America/Belem|Belem,Macapa
America/Belize|Belmopan
America/Boa_Vista|Boa Vista
America/Bogota|Armenia,Barranquilla,Bello,Bogota,Bucaramanga,Buenaventura,Cali,Cartagena,Cucuta,Ibague,Manizales,Medellin,Monteria,Neiva,Pasto,Pereira,Popayan,Santa Marta,Sincelejo,Soledad,Valledupar,Villavicencio
America/Boise|Boise
America/Campo_Grande|Campo Grande
America/Cancun|Cancun
America/Caracas|Acarigua,Barinas,Barquisimeto,Cabimas,Caracas,Ciudad Bolivar,Ciudad Guayana,Cumana,Los Teques,Maracaibo,Maracay,Maturin,Puerto la Cruz
America/Chicago|Arlington,Austin,Baton Rouge,Chicago,Corpus Christi,Dallas,Des Moines,Elgin,Evanston,Ft. Worth,Gary,Grand Prairie,Houston,Jackson,Joliet,Kansas City,Laredo,Lincoln,Little Rock,Lubbock,Madison,McAllen,Memphis,Metairie,Milwaukee,Minneapolis,Mobile,Nashville,New Orleans,Oklahoma City,Omaha,Rockford,San Antonio,Shreveport,St. Charles,St. Louis,St. Paul,Tulsa,US AL,US AR,US Ala.,US Alabama,US Ark.,US Arkansas,US IA,US IL,US Ill.,US Illinois,US Iowa,US KS,US Kan.,US Kansas,US LA,US La.,US Louisiana,US MN,US MO,US MS,US Minn.,US Minnesota,US Miss.,US Mississippi,US Missouri,US Mo.,US N.D.,US ND,US NE,US Neb.,US Nebraska,US North Dakota,US OK,US Okla.,US Oklahoma,US TX,US Texas,US WI,US Wis.,US Wisconsin,Wichita
America/Chihuahua|Chihuahua
America/Costa_Rica|Alajuela
America/Cuiaba|Cuiaba,Varzea Grande
America/Denver|Albuquerque,Colorado Springs,Denver,El Paso,Ogden,Provo,Salt Lake City,US CO,US Colo.,US Colorado,US MT,US Mont.,US Montana,US N.M.,US NM,US New Mexico,US UT,US Utah,US WY,US Wyo.,US Wyoming
America/Detroit|Detroit,Flint,Grand Rapids,US MI,US Mich.,US Michigan,Windsor
America/Dominica|Roseau
America/Edmonton|Calgary,Edmonton
America/El_Salvador|San Salvador
America/Fortaleza|Campina Grande,Fortaleza,Imperatriz,Joao Pessoa,Juazeiro do Norte,Mossoro,Sao Luis,Teresina,Timon
America/Godthab|Nuuk
America/Guatemala|Guatemala,Quetzaltenango
America/Guayaquil|Ambato,Cuenca,Guayaquil,Machala,Quito
America/Guyana|Georgetown
America/Halifax|Halifax
America/Havana|Camaguey,Guantanamo,Havana,Holguin,Santa Clara,Santiago de Cuba
America/Hermosillo|Ciudad Obregon,Hermosillo
America/Indiana/Indianapolis|Fort Wayne,Indianapolis
America/Jamaica|Kingston,Spanish Town
America/Kentucky/Louisville|Louisville
America/La_Paz|Cochabamba,La Paz,Oruro,Quillacollo,Santa Cruz,Sucre
America/Lima|Arequipa,Callao,Chiclayo,Chimbote,Cusco,Huancayo,Ica,Iquitos,Juliaca,Lima,Piura,Pucallpa,Tacna,Trujillo
America/Los_Angeles|Bakersfield,Berkeley,Everett,Fresno,Irvine,Las Vegas,Long Beach,Los Angeles,Modesto,Oakland,Oceanside,Palm Springs,Portland,Reno,Riverside,Sacramento,San Bernardino,San Diego,San Francisco,San Mateo,Seattle,Spokane,Stockton,Tacoma,US CA,US Calif.,US California,US NV,US Nev.,US Nevada,US OR,US Ore.,US Oregon,US WA,US Wash.,US Washington
America/Maceio|Aracaju,Maceio
America/Managua|Managua
America/Manaus|Manaus
America/Matamoros|Matamoros,Nuevo Laredo,Reynosa
America/Mazatlan|Culiacan,Los Mochis,Tepic
America/Merida|Campeche
America/Mexico_City|Acapulco,Aguascalientes,Celaya,Coatzacoalcos,Cuernavaca,Guadalajara,Irapuato,Leon,Mexico City,Morelia,Nezahualcoyotl,Oaxaca,Orizaba,Pachuca,Poza Rica de Hidalgo,Puebla,Queretaro,San Luis Potosi,Tapachula,Tehuacan,Tlaxcala,Toluca,Tuxtla Gutierrez,Uruapan,Veracruz,Villahermosa,Xalapa
America/Monterrey|Ciudad Victoria,Durango,Gomez Palacio,Monclova,Monterrey,Saltillo,Tampico,Torreon
America/Montevideo|Montevideo
America/Montreal|Montreal,Quebec
America/Nassau|Nassau
America/New_York|Akron,Albany,Allentown,Atlanta,Baltimore,Boston,Bridgeport,Buffalo,Charleston,Charlotte,Chattanooga,Cincinnati,Cleveland,Columbus,Covington,Dayton,Durham,Fort Lauderdale,Greensboro,Greenville,Hampton,Harrisburg,Hartford,Jacksonville,Knoxville,Lexington,Lowell,Miami,Miami Beach,New Haven,New York,New York City,Newark,Norfolk,Orlando,Philadelphia,Pittsburgh,Providence,Raleigh,Richmond,Rochester,Sarasota,Stamford,Syracuse,Tampa,Toledo,Trenton,US CT,US Conn.,US Connecticut,US DE,US Del.,US Delaware,US FL,US Fla.,US Florida,US GA,US Ga.,US Georgia,US MA,US MD,US ME,US Maine,US Maryland,US Mass.,US Massachusetts,US Md.,US N.C.,US N.H.,US N.J.,US N.Y.,US NC,US NH,US NJ,US NY,US New Hampshire,US New Jersey,US New York,US North Carolina,US OH,US Ohio,US PA,US Pa.,US Pennsylvania,US R.I.,US RI,US Rhode Island,US S.C.,US SC,US South Carolina,US VA,US VT,US Va.,US Vermont,US Virginia,US Vt.,US W.Va.,US WV,US West Virginia,United Nations,Virginia Beach,Washington,West Palm Beach,Winston-Salem
America/Ojinaga|Ciudad Juarez
America/Panama|Panama City
America/Paramaribo|Paramaribo
America/Phoenix|Glendale,Mesa,Phoenix,Tucson,US AZ,US Ariz.,US Arizona
America/Port-au-Prince|Cap-Haitien,Port-au-Prince
America/Porto_Velho|Porto Velho
America/Recife|Caruaru,Jaboatao,Olinda,Petrolina,Recife
America/Rio_Branco|Rio Branco
America/Santarem|Santarem
America/Santiago|Antofagasta,Concepcion,Iquique,Rancagua,San Bernardo,Talcahuano,Temuco,Valparaiso,Vina del Mar
America/Santo_Domingo|La Romana,San Pedro de Macoris,Santo Domingo
America/Sao_Paulo|Americana,Anapolis,Bauru,Belo Horizonte,Blumenau,Brasilia,Campinas,Campos,Canoas,Cascavel,Caxias do Sul,Curitiba,Duque de Caxias,Florianopolis,Foz do Iguacu,Franca,Goiania,Governador Valadares,Ipatinga,Itajai,Itu,Joinville,Juiz de Fora,Jundiai,Limeira,Londrina,Maringa,Montes Claros,Niteroi,Nova Iguacu,Novo Hamburgo,Pelotas,Petropolis,Piracicaba,Ponta Grossa,Porto Alegre,Ribeirao Preto,Rio de Janeiro,Santo Andre,Santos,Sao Jose do Rio Preto,Sao Jose dos Campos,Sao Jose dos Pinhais,Sao Paulo,Sorocaba,Taubate,Uberaba,Uberlandia,Vitoria,Volta Redonda
America/St_Kitts|Basseterre
America/St_Lucia|Castries
America/St_Vincent|Kingstown
America/Tegucigalpa|San Pedro Sula,Tegucigalpa
America/Tijuana|Ensenada,Mexicali,Tijuana
America/Toronto|Hamilton,Kitchener,Oshawa,Ottawa,Toronto
America/Vancouver|Vancouver,Victoria
America/Winnipeg|Winnipeg
Asia/Aden|Aden,Al Hudaydah,Ibb,Sanaa,Taizz
Asia/Almaty|Almaty,Astana,Oskemen,Pavlodar,Petropavlovsk,Qaraghandy,Semey,Shymkent,Taraz
Asia/Amman|Amman,Az Zarqa,Irbid
Asia/Aqtobe|Aktobe
Asia/Ashgabat|Ashgabat,Turkmenabat
Asia/Baghdad|Ad Diwaniyah,Al Amarah,Al Fallujah,Al Kut,An Najaf,An Nasiriyah,Ar Ramadi,As Sulaymaniyah,Baghdad,Baqubah,Basra,Dahuk,Irbil,Karbala,Kirkuk,Mosul
Asia/Bahrain|Manama
Asia/Baku|Baku,Ganca,Sumqayt
Asia/Bangkok|Bangkok,Chiang Mai,Chon Buri,Hat Yai,Nakhon Ratchasima,Nonthaburi,Samut Prakan,Udon Thani
Asia/Barnaul|Barnaul,Biysk
Asia/Beirut|Beirut,Trablous
Asia/Bishkek|Bishkek,Osh
Asia/Brunei|Bandar Seri Begawan
Asia/Chita|Chita
Asia/Chongqing|Ankang,Anshun,Baoji,Baoshan,Baotou,Beihai,Chengdu,Chongqing,Chuxiong,Guangyuan,Guilin,Guiyang,Haikou,Hechi,Hohhot,Kunming,Lanzhou,Leshan,Linxia,Liuzhou,Longxi,Lupanshui,Luzhou,Mengzi,Mianyang,Nanchong,Nanning,Neijiang,Panzhihua,Sanya,Suining,Tianshui,Tongchuan,Wanxian,Wanzhou,Wuhai,Wuwei,Wuzhou,Xian,Xianyang,Xichang,Xingyi,Xining,Yaan,Yangjiang,Yibin,Yinchuan,Yulin,Yuxi,Zhanyi,Zhaotang,Zigong,Zunyi
Asia/Colombo|Colombo
Asia/Damascus|Al Ladhiqiyah,Aleppo,Damascus,Dayr az Zawr,Douma,Duma,Hamah,Hims
Asia/Dhaka|Barisal,Chittagong,Comilla,Dhaka,Jessore,Khulna,Mymensingh,Narayanganj,Rajshahi,Rangpur,Saidpur,Sylhet
Asia/Dili|Dili
Asia/Dubai|Abu Dhabi,Al Ayn,Dubai,Sharjah
Asia/Dushanbe|Dushanbe,Khujand
Asia/Gaza|Gaza,Gaza City
Asia/Harbin|Baicheng,Baishan,Changchun,Daqing,Fuyu,Harbin,Hegang,Hulan Ergi,Jiamusi,Jilin,Jixi,Liaoyuan,Mudangiang,Qiqihar,Qitaihe,Shuangyashan,Siping,Suihua,Yanji
Asia/Hebron|Al Khalil,Ramallah
Asia/Ho_Chi_Minh|Bien Hoa,Buon Me Thuot,Ca Mau,Can Tho,Da Nang,Haiphong,Hanoi,Ho Chi Minh City,Hue,Long Xuyen,Nam Dinh,Nha Trang,Phan Thiet,Qui Nhon,Rach Gia,Saigon,Soc Trang,Thai Binh,Thai Nguyen,Thu Dau Mot,Viet Tri,Vinh,Vung Tau
Asia/Hong_Kong|Hong Kong
Asia/Irkutsk|Angarsk,Irkutsk,Ulan Ude
Asia/Jakarta|Banda Aceh,Bandar Lampung,Bandung,Bekasi,Bengkulu,Binjai,Bogor,Bukittinggi,Cilacap,Cirebon,Jakarta,Jambi,Jember,Kediri,Malang,Medan,Padang,Pakalongan,Palembang,Pasuruan,Pekanbaru,Pematangsiantar,Semarang,Sukabumi,Surabaya,Surakarta,Tanjungkarang-Telubketung,Tasikmalaya,Tegal,Yogyakarta
Asia/Jayapura|Ambon
Asia/Jerusalem|Haifa,Jerusalem,Tel Aviv,Tel Aviv-Yafo
Asia/Kabul|Herat,Jalalabad,Kabul,Kandahar,Kondoz,Lashkar Gah,Mazar-e Sharif
Asia/Karachi|Abbottabad,Bahawalpur,Bannu,Chiniot,Dera Ghazi Khan,Faisalabad,Gujranwala,Gujrat,Islamabad,Jhang,Karachi,Kasur,Kohat,Lahore,Larkana,Mardan,Mirput Khas,Multan,Nawabshah,Okara,Peshawar,Quetta,Rahim Yar Khan,Rahimyar Khan,Rawalpindi,Sahiwal,Saidu,Sargodha,Sheikhu Pura,Sialkote,Sukkur
Asia/Kashgar|Aksu,Kashgar,Kashi,Shache,Yining
Asia/Kathmandu|Kathmandu,Pokhara
Asia/Kolkata|Agartala,Agra,Ahmedabad,Ahmednagar,Aizawl,Ajmer,Akola,Aligarh,Alwar,Amravati,Amritsar,Asansol,Atal Nagar,Ballari,Barddhaman,Bareilly,Belagavi,Bengaluru,Bhagalpur,Bharatpur,Bhatpara,Bhavnagar,Bhilai,Bhilwara,Bhiwandi,Bhopal,Bhubaneshwar,Bhuj,Bidar,Bijapur,Bikaner,Bilaspur,Bombay,Brahmapur,Calcutta,Chandigarh,Chandrapur,Chennai,Chhatrapati Sambhajinagar,Coimbatore,Cuttack,Davangere,Dehra Dun,Delhi,Dhanbad,Dhule,Dindigul,Etawah,Faridabad,Firozabad,Gaya,Ghaziabad,Gorakhpur,Gulbarga,Guntur,Guwahati,Gwalior,Haldia,Haora,Hapur,Hisar,Hosapete,Hubballi,Imphal,Indore,Jabalpur,Jaipur,Jammu,Jamshedpur,Jhansi,Jodhpur,Jullundur,Kakinada,Kalyan,Kanpur,Karimnagar,Karnal,Khammam,Kolhapur,Kolkata,Kollam,Kota,Kozhikode,Kurnool,Latur,Lucknow,Ludhiana,Madras,Madurai,Malegaon,Mandya,Mangaluru,Mathura,Meerut,Mirzapur,Moradabad,Mumbai,Muzaffarnagar,Muzaffarpur,Mysuru,Nagercoil,Nagpur,Nanded,Nasik,Nellore,New Delhi,Nizamabad,Pali,Panipat,Parbhani,Pathankot,Patiala,Patna,Pondicherry,Prayagraj,Pune,Puri,Raichur,Rajamahendravaram,Rajapalaiyam,Rajkot,Rampur,Ranchi,Ratlam,Raurkela,Rohtak,Sagar,Saharanpur,Salem,Sambalpur,Sangli,Shahjahanpur,Shillong,Shivamogga,Sholapur,Sikar,Siliguri,Sonipat,Srinagar,Surat,Thanjavur,Thiruvananthapuram,Tiruchirappalli,Tirunelveli,Tirupati,Tiruppur,Tumakuru,Tuticorin,Udaipur,Ujjain,Vadodara,Varanasi,Vijayawada,Vishakhapatnam,Warangal
Asia/Krasnoyarsk|Krasnoyarsk
Asia/Kuala_Lumpur|Alor Setar,Butterworth,George Town,Ipoh,Johor Bahru,Kelang,Kota Baharu,Kuala Lumpur,Kuala Terengganu,Kuantan,Malacca,Seremban,Shah Alam,Sungai Petani,Taiping
Asia/Kuching|Kota Kinabalu,Kuching,Miri,Sandakan,Sibu,Tawau
Asia/Kuwait|Kuwait
Asia/Macau|Macau
Asia/Makassar|Balikpapan,Bandjarmasin,Denpasar,Gorontalo,Kupang,Manado,Mataram,Palu,Samarinda,Ujungpandang
Asia/Manila|Angeles,Bacolod,Baguio City,Batangas,Cabanatuan,Cagayan de Oro,Cebu,Cotabato,Davao,General Santos,Iligan,Iloilo,Legazpi,Manila,Naga,Olongapo,Pasay City,Quezon City,San Pablo,Tacloban,Zamboanga
Asia/Muscat|As Sib,Muscat
Asia/Nicosia|Nicosia
Asia/Novokuznetsk|Kemerovo,Novokuznetsk,Prokopyevsk
Asia/Novosibirsk|Novosibirsk
Asia/Omsk|Omsk
Asia/Oral|Oral
Asia/Phnom_Penh|Phnom Penh
Asia/Pontianak|Pontianak
Asia/Pyongyang|Chongjin,Haeju,Hamhung,Hungnam,Hyeson,Kaesong,Kanggye,Nampo,Pyongyang,Sunchon,Wonsan
Asia/Qatar|Doha
Asia/Qyzylorda|Oostanay,Qyzylorda
Asia/Rangoon|Bago,Mandalay,Mawlamyine,Monywa,Myeik,Naypyidaw,Pathein,Rangoon,Yangon
Asia/Riyadh|Abha,Ad Damman,Al Hufuf,Al Jubayl,Al Kharj,Al Mubarraz,Al-Qatif,At Taif,Buraydah,Hafar al Batin,Hail,Jeddah,Makkah,Mecca,Medina,Najran,Riyadh,Tabuk,Yanbu al Bahr
Asia/Samarkand|Bukhara,Nukus,Qarshi,Samarqand,Shahrisabz
Asia/Seoul|Ansan,Busan,Changwon,Cheongju,Chuncheon,Daegu,Daejeon,Goyang,Gunsan,Gwangju,Iksan,Incheon,Jeju,Jeonju,Masan,Mokpo,Pohang,Puchon,Seoul,Songnam,Suwon,Ulsan,Wonju,Yeosu
Asia/Shanghai|Anqing,Anshan,Anyang,Baoding,Beijing,Bengbu,Benxi,Cangzhou,Changde,Changping,Changsha,Changzhi,Changzhou,Chaoyang,Chaozhou,Chengde,Chenzhou,Chifeng,Dalian,Dandong,Datong,Dezhou,Dongguan,Foshan,Fushun,Fuxin,Fuyang,Fuzhou,Ganzhou,Guangzhou,Hailar,Handan,Hangu,Hangzhou,Hebi,Hefei,Hengshui,Hengyang,Heyuan,Heze,Huaibei,Huainan,Huaiyin,Huangshi,Huizhou,Huzhou,Jian,Jiangmen,Jianmen,Jiaojing,Jiaozuo,Jiaxing,Jinan,Jincheng,Jingdezhen,Jingmen,Jinhua,Jinxi,Jinzhou,Jiujiang,Kaifeng,Laiyang,Langfang,Lianyungang,Liaocheng,Liaoyang,Linchuan,Linfen,Lingyuan,Linhai,Linyi,Longyan,Luan,Luohe,Luoyang,Maanshan,Meizhou,Nanchang,Nanjing,Nantong,Nanyang,Ningbo,Peking,Pingdingshan,Pingxiang,Putian,Puyang,Qingdao,Qingyuan,Qinhuangdao,Quanzhou,Quzhou,Rizhao,Shanghai,Shangqiu,Shangrao,Shantou,Shaoguan,Shaoxing,Shashi,Shenyeng,Shenzhen,Shijianzhuang,Shiyan,Shuozhou,Shuyang,Suzhou,Taian,Taiyuan,Taizhou,Tangshan,Tianjin,Tieling,Tongliao,Tongling,Ulanhot,Wafangdian,Weifang,Weihai,Wenzhou,Wuhan,Wuhu,Wuxi,Xiamen,Xiangfan,Xiangtai,Xiangtan,Xiantao,Xinxiang,Xinyang,Xinyi,Xinyu,Xinzhou,Xuanhua,Xuanzhou,Xuchang,Xuzhou,Yancheng,Yangquan,Yangzhou,Yantai,Yichang,Yingkow,Yiyang,Yongzhou,Yuci,Yueyang,Zaozhuang,Zhangjiakou,Zhangzhou,Zhaoqing,Zhengzhou,Zhenjiang,Zhoukou,Zhucheng,Zhuhai,Zhuozhou,Zhuzhou,Zibo,Zuozhou
Asia/Singapore|Singapore
Asia/Taipei|Changhua,Chiayi,Hsinchu,Hualien,Kaohsiung,Keelung,New Taipei,Pingtung,Pingzhen,Taichung,Tainan,Taipei,Taoyuan,Zhongli
Asia/Tashkent|Andijon,Fargona,Namangan,Qoqon,Tashkent
Asia/Tbilisi|Tbilisi
Asia/Tehran|Abadan,Ahvaz,Amol,Ardabil,Bandar-e-Abbas,Birjand,Bojnurd,Borujerd,Dezful,Gorgan,Hamadan,Isfahan,Karaj,Kashan,Kerman,Kermanshah,Khomeini Shahr,Khorramabad,Mashhad,Neyshabur,Qazvin,Qom,Rasht,Sabzewar,Sanandaj,Sari,Shiraz,Tabriz,Tehran,Yazd,Zahedan,Zanjan
Asia/Thimphu|Thimphu
Asia/Tokyo|Akita,Aomori,Asahikawa,Fukui,Fukuoka,Fukushima,Gifu,Hachinohe,Hachioji,Hakodate,Hamamatsu,Hiroshima,Iwaki,Kagoshima,Kanazawa,Kawagoe,Kawasaki,Kitakyushu,Kobe,Koriyama,Kumamoto,Kyoto,Maebashi,Matsumoto,Matsuyama,Mito,Miyazaki,Morioka,Nagano,Nagasaki,Nagoya,Naha,Niigata,Oita,Okayama,Osaka,Otsu,Sapporo,Sasebo,Sendai,Shimonoseki,Shizuoka,Takamatsu,Tokushima,Tokyo,Toyama,Tsu,Utsunomiya,Wakayama,Yamagata,Yokohama
Asia/Tomsk|Tomsk
Asia/Ulaanbaatar|Ulaanbaatar
Asia/Urumqi|Hami,Maoming,Shihezi,Urumqi,Yumen,Zhanjiang
Asia/Vientiane|Vientiane
Asia/Vladivostok|Khabarovsk,Komsomolsk na Amure,Vladivostok
Asia/Yakutsk|Blagoveshchensk,Yakutsk
Asia/Yekaterinburg|Chelyabinsk,Kurgan,Magnitogorsk,Nizhny Tagil,Orenburg,Sterlitamak,Surgut,Tyumen,Ufa,Yekaterinburg
Asia/Yerevan|Yerevan
Atlantic/Canary|Las Palmas,Santa Cruz de Tenerife
Atlantic/Cape_Verde|Praia
Atlantic/Reykjavik|Reykjavik
Australia/Adelaide|Adelaide
Australia/Brisbane|Brisbane,Gold Coast
Australia/Melbourne|Cranbourne,Melbourne
Australia/Perth|Perth
Australia/Sydney|Canberra,Sydney,Wollongong
Europe/Amsterdam|Amsterdam,Eindhoven,Haarlem,Rotterdam,The Hague,Utrecht
Europe/Astrakhan|Astrakhan
Europe/Athens|Athens,Piraievs,Thessaloniki
Europe/Belgrade|Belgrade,Nis,Novi Sad,Pristina
Europe/Berlin|Augsburg,Berlin,Bielefeld,Bonn,Braunschweig,Bremen,Chemnitz,Cologne,Dortmund,Dresden,Duisburg,Dusseldorf,Essen,Frankfurt,Freiburg,Hamburg,Hannover,Heidelberg,Karlsruhe,Kassel,Kiel,Koblenz,Leipzig,Lubeck,Magdeburg,Mannheim,Munich,Munster,Nurnberg,Rostock,Saarbrucken,Stuttgart,Wiesbaden,Wuppertal
Europe/Bratislava|Bratislava,Kosice
Europe/Brussels|Antwerpen,Brussels,Charleroi,Gent,Liege
Europe/Bucharest|Braila,Brasov,Bucharest,Cluj-Napoca,Constanta,Craiova,Galati,Iasi,Oradea,Ploiesti,Timisoara
Europe/Budapest|Budapest,Debrecen,Miskolc
Europe/Chisinau|Chisinau
Europe/Copenhagen|Aarhus,Arhus,Copenhagen,Kobenhavn,København
Europe/Dublin|Dublin
Europe/Helsinki|Helsinki,Tampere
Europe/Istanbul|Adana,Adapazari,Ankara,Antalya,Balikesir,Batman,Bursa,Denizli,Diyarbakir,Elazig,Erzurum,Eskisehir,Gaziantep,Hatay,Icel,Iskenderun,Istanbul,Izmir,Izmit,Kahramanmaras,Kayseri,Kirikkale,Kocaeli,Konya,Malatya,Manisa,Sakarya,Samsun,Sanliurfa,Sivas,Tarsus,Trabzon,Van
Europe/Kaliningrad|Kaliningrad
Europe/Kirov|Kirov
Europe/Kyiv|Cherkasy,Chernihiv,Chernivtsi,Dnipropetrovsk,Donetsk,Horlivka,Ivano-Frankivsk,Kharkiv,Kherson,Khmelnytskyy,Kiev,Kirovohrad,Kremenchuk,Kryvyy Rih,Kyiv,Luhansk,Lutsk,Lvov,Makiyivka,Mariupol,Mykolayiv,Odessa,Poltava,Rivne,Sumy,Ternopil,Vinnytsya,Zhytomyr
Europe/Lisbon|Braga,Lisbon,Porto
Europe/Ljubljana|Ljubljana
Europe/London|Belfast,Blackpool,Bournemouth,Bradford,Brighton,Bristol,Cardiff,Coventry,Edinburgh,Glasgow,Kingston upon Hull,Leeds,Leicester,Liverpool,London,Luton,Manchester,Middlesbrough,Nottingham,Plymouth,Portsmouth,Reading,Sheffield,Southampton,Southend,Southend-on-Sea,Stoke,Sunderland,Swansea
Europe/Luxembourg|Luxembourg
Europe/Madrid|Alicante,Barcelona,Bilbao,Gijon,La Coruna,Madrid,Malaga,Murcia,Oviedo,Palma,Pamplona,San Sebastian,Seville,Valladolid,Vigo,Zaragoza
Europe/Malta|Valletta
Europe/Minsk|Babruysk,Homyel,Hrodna,Mahilyow,Minsk,Vitsyebsk
Europe/Moscow|Archangel,Belgorod,Bryansk,Cheboksary,Cherepovets,Dzerzhinsk,Groznyy,Ivanovo,Kaluga,Kazan,Kostroma,Krasnodar,Kursk,Leningrad,Lipetsk,Makhachkala,Moscow,Murmansk,Naberezhnyye Chelny,Naltchik,Nizhnekamsk,Nizhny Novgorod,Novorossiysk,Orel,Petrozavodsk,Podolsk,Rostov,Ryazan,Rybinsk,Saransk,Shakhty,Smolensk,Sochi,St. Petersburg,Starsy Oskol,Stavropol,Syktyvkar,Taganrog,Tambov,Tula,Tver,Velikiy Novgorod,Vladikavkaz,Vladimir,Vologda,Voronezh,Yaroslavl,Yoshkar Ola
Europe/Oslo|Bergen,Oslo
Europe/Paris|Bordeaux,Grenoble,Le Havre,Lille,Lyon,Marseille,Metz,Monaco,Montpellier,Nantes,Nice,Paris,Rennes,Rouen,Saint-Etienne,Strasbourg,Toulon,Toulouse
Europe/Podgorica|Podgorica
Europe/Prague|Brno,Ostrava,Prague
Europe/Riga|Riga
Europe/Rome|Bari,Bologna,Cagliari,Catania,Florence,Genoa,Messina,Milan,Naples,Palermo,Pescara,Rome,Salerno,Trieste,Turin,Venice,Verona
Europe/Samara|Izhevsk,Samara,Tolyatti
Europe/San_Marino|San Marino
Europe/Sarajevo|Banja Luka,Sarajevo
Europe/Saratov|Saratov
Europe/Simferopol|Sevastapol,Simferopol
Europe/Skopje|Skopje
Europe/Sofia|Plovdiv,Sofia,Varna
Europe/Stockholm|Goteborg,Malmo,Stockholm
Europe/Tallinn|Tallinn
Europe/Tirane|Tirana
Europe/Ulyanovsk|Ulyanovsk
Europe/Vaduz|Vaduz
Europe/Vienna|Graz,Linz,Vienna
Europe/Vilnius|Kaunas,Vilnius
Europe/Volgograd|Volgograd,Volzhskiy
Europe/Warsaw|Bialystok,Bydgoszcz,Bytom,Gdansk,Gdynia,Gliwice,Katowice,Kielce,Krakow,Lodz,Lublin,Poznan,Rzeszow,Szczecin,Warsaw,Wroclaw
Europe/Zagreb|Zagreb
Europe/Zaporozhye|Zaporizhzhya
Europe/Zurich|Basel,Bern,Geneva,Zurich
Indian/Antananarivo|Antananarivo,Antsirabe,Toamasina
Indian/Comoro|Moroni
Indian/Maldives|Male
Indian/Mauritius|Port Louis
Pacific/Apia|Apia
Pacific/Auckland|Auckland,Christchurch,Manukau,Wellington
Pacific/Efate|Port Vila,Port-Vila
Pacific/Fiji|Suva
Pacific/Funafuti|Funafuti
Pacific/Guadalcanal|Honiara
Pacific/Honolulu|Honolulu,US HI,US Hawaii
Pacific/Majuro|Majuro
Pacific/Pohnpei|Palikir
Pacific/Port_Moresby|Port Moresby
Pacific/Tongatapu|Nukualofa`
