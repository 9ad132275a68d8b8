/** Heads of state or government, from REIGN (to March 2021) with full names from the CAMEO dictionaries: ISO 3166-1 alpha-2|offices|name|gender|from, a day|to, a month, empty where it had not ended. Made by training/gazetteers.ts; not edited by hand. */
export const OFFICE_HOLDERS = `AD|leader|Agras|m|2011-04-28|2011-05
AD|leader|Bartumeu|m|2009-06-05|2011-04
AD|leader|Espot Zamora|m|2019-05-16|
AD|leader|Marti|m|2011-05-12|2019-05
AD|leader|Molne|m|1994-12-07|2005-05
AD|leader|Pintat-Santolaria|m|2005-05-27|2009-06
AD|leader|Pintat-Solans|m|1984-05-21|1990-01
AD|leader|Reig|m|1982-01-08|1984-05
AD|leader|Reig|m|1990-01-12|1994-12
AE|leader|An-Nahayan|m|1971-12-02|2004-11
AE|leader|Khalifa Al Nahayan|m|2004-11-03|
AF|leader|Abdallah Yakta|m|1967-10-11|1967-11
AF|leader|Abdul Zahir|m|1971-06-09|1972-12
AF|leader|Babrak Karmal|m|1979-12-27|1986-05
AF|leader|Burhanuddin Rabbani|m|1992-06-28|1996-09
AF|leader|Hafizullah Amin|m|1979-03-27|1979-12
AF|leader|Mahmud Khan Ghazi|m|1946-05-14|1953-09
AF|leader|Mohammad Hashim Maiwandwal|m|1965-11-02|1967-10
AF|leader|Mohammad Musa Shafiq|m|1972-12-12|1973-07
AF|leader|Mohammad Yusuf|m|1963-03-10|1965-11
AF|leader|Mojadidi|m|1992-04-28|1992-06
AF|leader|Mullah Omar|m|1996-09-27|2001-11
AF|leader|Najibullah|m|1986-05-04|1992-04
AF|leader|Nur Ahmad Etemadi|m|1967-11-01|1971-06
AF|leader|Nur Mohammad Taraki|m|1978-04-30|1979-03
AF|leader|Sardar Mohammad Daud Khan|m|1953-09-07|1963-03
AF|leader|Sardar Mohammad Daud Khan|m|1973-07-17|1978-04
AF|president,leader|Ashraf Ghani|m|2014-09-29|
AF|president,leader|Hamid Karzai|m|2001-12-22|2014-09
AG|leader|Browne|m|2014-06-13|
AG|leader|Lester Bird|m|1994-03-09|2004-03
AG|leader|Spencer|m|2004-03-24|2014-06
AG|leader|Vere Bird|m|1981-11-01|1994-03
AL|prime minister,leader|Edi Rama|m|2013-09-15|
AL|prime minister,leader|Fatos Nano|m|1997-07-24|1998-10
AL|prime minister,leader|Fatos Nano|m|2002-07-31|2005-09
AL|prime minister,leader|Hoxha|m|1944-11-29|1985-04
AL|prime minister,leader|Ilir Meta|m|1999-10-29|2002-02
AL|prime minister,leader|Pandeli Majko|m|1998-10-02|1999-10
AL|prime minister,leader|Pandeli Majko|m|2002-02-22|2002-07
AL|prime minister,leader|Ramiz Alia|m|1985-04-13|1992-04
AL|prime minister,leader|Sali Berisha|m|1992-04-09|1997-07
AL|prime minister,leader|Sali Berisha|m|2005-09-11|2013-09
AM|president,leader|Karen Karapetyan|m|2018-04-23|2018-05
AM|president,leader|Levon Ter-Petrosyan|m|1991-10-16|1998-02
AM|president,leader|Nikol Pashinyan|m|2018-05-08|
AM|president,leader|Robert Kocharian|m|1998-03-04|2008-04
AM|president,leader|Serzh Sargsyan|m|2008-04-09|2018-04
AO|president,leader|Agostinho Neto|m|1975-11-11|1979-09
AO|president,leader|Dos Santos|m|1979-09-10|2017-09
AO|president,leader|Lourenco|m|2017-09-21|
AR|leader|Alejandro Agustin Lanusse|m|1971-03-25|1973-05
AR|leader|Aramburu|m|1955-11-13|1958-05
AR|leader|Arturo Illia|m|1963-10-12|1966-06
AR|leader|Frondizi|m|1958-05-01|1962-03
AR|leader|Guido|m|1962-03-29|1963-10
AR|leader|Hector Jose Campora|m|1973-05-25|1973-07
AR|leader|Jorge Rafael Videla|m|1976-03-29|1981-03
AR|leader|Juan Carlos Ongania|m|1966-06-28|1970-06
AR|leader|Juan Peron|m|1973-10-12|1974-07
AR|leader|Lanusse|m|1970-06-08|1970-06
AR|leader|Leopoldo Galtieri|m|1981-12-12|1982-06
AR|leader|Liendo|m|1981-11-20|1981-12
AR|leader|Lonardi|m|1955-09-20|1955-11
AR|leader|Peron Isabel|f|1974-07-01|1976-03
AR|leader|Peron|m|1946-06-04|1955-09
AR|leader|Raul Alberto Lastiri|m|1973-07-13|1973-10
AR|leader|Reynaldo Bignone|m|1982-07-01|1983-12
AR|leader|Roberto Eduardo Viola|m|1981-03-29|1981-11
AR|leader|Roberto Marcelo Levingston|m|1970-06-18|1971-03
AR|leader|Saint-Jean|m|1982-06-18|1982-07
AR|president,leader|Adolfo Rodriguez Saa|m|2001-12-23|2002-01
AR|president,leader|Alberto Fernandez|m|2019-12-10|
AR|president,leader|Carlos Saul Menem|m|1989-07-08|1999-12
AR|president,leader|Eduardo Duhalde|m|2002-01-02|2003-05
AR|president,leader|Fernandez de Kirchner|f|2007-12-10|2015-12
AR|president,leader|Mauricio Macri|m|2015-12-10|2019-12
AR|president,leader|Nestor Kirchner|m|2003-05-25|2007-12
AR|president,leader|Raul Alfonsin|m|1983-12-10|1989-07
AR|president,leader|de la Rua|m|1999-12-10|2001-12
AT|chancellor,leader|Alfred Gusenbauer|m|2007-01-11|2008-12
AT|chancellor,leader|Bierlein|f|2019-06-03|2020-01
AT|chancellor,leader|Bruno Kreisky|m|1970-04-20|1983-05
AT|chancellor,leader|Christian Kern|m|2016-05-17|2017-11
AT|chancellor,leader|Figl|m|1945-11-28|1953-04
AT|chancellor,leader|Franz Vranitzky|m|1986-06-16|1997-01
AT|chancellor,leader|Fred Sinowatz|m|1983-05-24|1986-06
AT|chancellor,leader|Gorbach|m|1961-04-11|1964-02
AT|chancellor,leader|Josef Klaus|m|1964-04-02|1970-03
AT|chancellor,leader|Loeger|m|2019-05-28|2019-06
AT|chancellor,leader|Mitterlehner|m|2016-05-09|2016-05
AT|chancellor,leader|Raab|m|1953-04-02|1961-04
AT|chancellor,leader|Sebastian Kurz|m|2017-12-18|2019-05
AT|chancellor,leader|Sebastian Kurz|m|2020-01-07|
AT|chancellor,leader|Viktor Klima|m|1997-01-28|2000-02
AT|chancellor,leader|Werner Faymann|m|2008-12-02|2016-05
AT|chancellor,leader|Wolfgang Schussel|m|2000-02-05|2007-01
AU|prime minister,leader|Bob Hawke|m|1983-03-11|1991-12
AU|prime minister,leader|Gough Whitlam|m|1972-12-05|1975-11
AU|prime minister,leader|Holt|m|1966-01-27|1967-12
AU|prime minister,leader|John Grey Gorton|m|1968-01-10|1971-03
AU|prime minister,leader|John Howard|m|1996-03-11|2007-12
AU|prime minister,leader|Julia Eileen Gillard|f|2010-06-24|2013-06
AU|prime minister,leader|Kevin Rudd|m|2007-12-03|2010-06
AU|prime minister,leader|Kevin Rudd|m|2013-06-27|2013-09
AU|prime minister,leader|Malcolm Fraser|m|1975-11-11|1983-03
AU|prime minister,leader|Malcolm Turnbull|m|2015-09-15|2018-08
AU|prime minister,leader|McEwen|m|1967-12-19|1968-01
AU|prime minister,leader|Menzies|m|1949-12-19|1966-01
AU|prime minister,leader|Paul Keating|m|1991-12-19|1996-03
AU|prime minister,leader|Scott Morrison|m|2018-08-24|
AU|prime minister,leader|Tony Abbott|m|2013-09-18|2015-09
AU|prime minister,leader|William Mcmahon|m|1971-03-10|1972-12
AZ|president,leader|Abulfaz Elchibey|m|1992-06-16|1993-06
AZ|president,leader|Ayaz Mutalibov|m|1991-09-08|1992-03
AZ|president,leader|Heydar Aliyev|m|1993-06-24|2003-10
AZ|president,leader|Ilhma Aliyev|m|2003-10-15|
AZ|president,leader|Isa Gambarov|m|1992-05-19|1992-06
AZ|president,leader|Yagub Mamedov|m|1992-03-06|1992-05
BA|leader|Belkic|m|2002-02-14|2002-10
BA|leader|Borislav Paravac|m|2003-04-10|2003-06
BA|leader|Borislav Paravac|m|2004-10-28|2005-06
BA|leader|Covic|m|2015-07-17|2016-03
BA|leader|Covic|m|2017-07-17|2018-03
BA|leader|Dodik|m|2018-11-20|2019-07
BA|leader|Dodik|m|2020-11-20|
BA|leader|Dragan Covic|m|2003-06-27|2004-02
BA|leader|Dzaferovic|m|2020-03-20|2020-11
BA|leader|Ivanic|m|2014-11-17|2015-07
BA|leader|Ivanic|m|2016-11-17|2017-07
BA|leader|Izetbegovic|m|1992-03-03|1998-10
BA|leader|Izetbegovic|m|2000-02-14|2000-10
BA|leader|Izetbegovic|m|2012-03-10|2012-11
BA|leader|Izetbegovic|m|2014-03-10|2014-11
BA|leader|Izetbegovic|m|2016-03-17|2016-11
BA|leader|Izetbegovic|m|2018-03-17|2018-11
BA|leader|Jelavic|m|1999-06-15|2000-02
BA|leader|Komisic|m|2019-07-20|2020-03
BA|leader|Komsic|m|2013-07-10|2014-03
BA|leader|Krizanovic|m|2001-06-14|2002-02
BA|leader|Miro Jovic|m|2005-06-28|2006-02
BA|leader|Radisic|m|1998-10-13|1999-06
BA|leader|Radisic|m|2000-10-14|2001-06
BA|leader|Radmanovic|m|2006-11-06|2007-07
BA|leader|Radmanovic|m|2008-11-06|2009-07
BA|leader|Radmanovic|m|2010-11-10|2011-07
BA|leader|Radmanovic|m|2012-11-10|2013-07
BA|leader|Sarovic|m|2002-10-28|2003-04
BA|leader|Silajdzic|m|2008-03-06|2008-11
BA|leader|Silajdzic|m|2010-03-06|2010-11
BA|leader|Sulejman Tihic|m|2004-02-28|2004-10
BA|leader|Sulejman Tihic|m|2006-02-28|2006-11
BA|leader|Zeljko Komsic|m|2007-07-06|2008-03
BA|leader|Zeljko Komsic|m|2009-07-06|2010-03
BA|leader|Zeljko Komsic|m|2011-07-10|2012-03
BB|prime minister,leader|Adams|m|1976-10-08|1985-03
BB|prime minister,leader|Arthur|m|1994-09-07|2008-01
BB|prime minister,leader|Barrow|m|1966-11-18|1976-09
BB|prime minister,leader|Barrow|m|1986-05-29|1987-06
BB|prime minister,leader|Mia Mottley|f|2018-05-25|
BB|prime minister,leader|Sandiford|m|1987-06-01|1994-09
BB|prime minister,leader|St. John|m|1985-03-11|1986-05
BB|prime minister,leader|Stuart|m|2010-10-23|2018-05
BB|prime minister,leader|Thompson|m|2008-01-16|2010-10
BD|leader|Abdus Sattar|m|1981-05-30|1982-03
BD|leader|Hossain Mohammad Ershad|m|1982-03-27|1990-12
BD|leader|Moshtaque Ahmed|m|1975-08-15|1975-11
BD|leader|Shahabuddin Ahmed|m|1990-12-06|1991-03
BD|leader|Sheikh Mujib Rahman|m|1972-01-13|1975-08
BD|leader|Syed Nazrul Islam|m|1971-04-11|1972-01
BD|leader|Ziaur Rahman|m|1975-11-06|1981-05
BD|prime minister,leader|Fakhruddin|m|2007-01-11|2009-01
BD|prime minister,leader|Hasina Wazed|f|1996-06-23|2001-07
BD|prime minister,leader|Hasina Wazed|f|2009-01-06|
BD|prime minister,leader|Iajuddin|m|2006-10-29|2007-01
BD|prime minister,leader|Khaleda Zia|f|1991-03-20|1996-03
BD|prime minister,leader|Khaleda Zia|f|2001-10-10|2006-10
BD|prime minister,leader|Latifur Rahman|m|2001-07-15|2001-10
BD|prime minister,leader|Mohammad Habibur Rahman|m|1996-03-30|1996-06
BE|prime minister,leader|Alexander De Croo|m|2020-10-01|
BE|prime minister,leader|Charles Michel|m|2014-10-11|2019-10
BE|prime minister,leader|Di Rupo|m|2011-12-06|2014-10
BE|prime minister,leader|Duvieusart|m|1950-06-08|1950-08
BE|prime minister,leader|Edmond Leburton|m|1973-01-26|1974-04
BE|prime minister,leader|Eyskens G.|m|1949-08-10|1950-03
BE|prime minister,leader|Eyskens G.|m|1958-06-25|1961-03
BE|prime minister,leader|Eyskens G.|m|1968-06-17|1973-01
BE|prime minister,leader|Eyskens M.|m|1981-04-06|1981-12
BE|prime minister,leader|Guy Verhofstadt|m|1999-07-12|2008-03
BE|prime minister,leader|Harmel|m|1965-07-27|1966-02
BE|prime minister,leader|Jean Luc Dehaene|m|1992-03-07|1999-07
BE|prime minister,leader|Lefevre|m|1961-04-25|1965-07
BE|prime minister,leader|Leo Tindemans|m|1974-04-25|1978-10
BE|prime minister,leader|Pholien|m|1950-08-15|1952-01
BE|prime minister,leader|Sophie Wilmes|f|2019-10-27|2020-10
BE|prime minister,leader|Vanden Boeynants|m|1966-03-19|1968-06
BE|prime minister,leader|Vanden Boeynants|m|1978-10-20|1979-04
BE|prime minister,leader|Wilfried Martens|m|1979-04-03|1981-04
BE|prime minister,leader|Wilfried Martens|m|1981-12-17|1992-03
BE|prime minister,leader|Yves Leterme|m|2008-03-20|2008-12
BE|prime minister,leader|Yves Leterme|m|2009-11-25|2011-12
BE|prime minister,leader|van Acker|m|1954-04-22|1958-06
BE|prime minister,leader|van Houtte|m|1952-01-15|1954-04
BE|prime minister,leader|van Rompuy|m|2008-12-30|2009-11
BF|president,leader|Campaore|m|1987-10-15|2014-10
BF|president,leader|J. P. Ouedraogo|m|1982-11-07|1983-08
BF|president,leader|Kabore|m|2015-12-29|
BF|president,leader|Kafando|m|2014-11-18|2015-12
BF|president,leader|Sangoule Lamizana|m|1966-01-03|1980-11
BF|president,leader|Saye Zerbo|m|1980-11-25|1982-11
BF|president,leader|Thomas Sankara|m|1983-08-04|1987-10
BF|president,leader|Yameogo|m|1960-08-05|1966-01
BF|president,leader|Zida|m|2014-11-01|2014-11
BG|leader|Chervenkov|m|1950-02-01|1956-04
BG|leader|Kolarov|m|1949-07-20|1950-01
BG|leader|Petur Mladenov|m|1989-11-10|1990-07
BG|leader|Zhivkov|m|1956-04-16|1989-11
BG|prime minister,leader|Andrey Lukanov|m|1990-07-06|1990-12
BG|prime minister,leader|Boiko Borisov|m|2014-11-07|2017-01
BG|prime minister,leader|Boiko Borisov|m|2017-05-04|
BG|prime minister,leader|Boyko Borisov|m|2009-07-27|2013-03
BG|prime minister,leader|Dimitur Popov|m|1990-12-07|1991-11
BG|prime minister,leader|Filip Dimitrov|m|1991-11-08|1992-12
BG|prime minister,leader|Georgi Bliznashki|m|2014-08-06|2014-11
BG|prime minister,leader|Ivan Kostov|m|1997-05-21|2001-07
BG|prime minister,leader|Lyuben Berov|m|1992-12-30|1994-10
BG|prime minister,leader|Marin Raikov|m|2013-03-13|2013-05
BG|prime minister,leader|Ognyan Gerdzhikov|m|2017-01-27|2017-05
BG|prime minister,leader|Plamen Oresharski|m|2013-05-29|2014-08
BG|prime minister,leader|Reneta Indzhova|f|1994-10-17|1995-01
BG|prime minister,leader|Saksgoburggotski|m|2001-07-24|2005-08
BG|prime minister,leader|Sergey Stanishev|m|2005-08-16|2009-07
BG|prime minister,leader|Stefan Sofiyanski|m|1997-02-13|1997-05
BG|prime minister,leader|Zhan Videnov|m|1995-01-25|1997-02
BH|leader|Hamad Isa Ibn Al-Khalifah|m|1999-03-06|
BH|leader|Isa Ibn Al-Khalifah|m|1971-08-15|1999-03
BI|president,leader|Domitien Ndayizeye|m|2003-04-30|2005-08
BI|president,leader|Jean Baptiste Bagaza|m|1976-11-09|1987-09
BI|president,leader|Melchior Ndadaye|m|1993-07-10|1993-10
BI|president,leader|Michel Micombero|m|1966-11-28|1976-11
BI|president,leader|Mwambutsa|m|1962-07-01|1966-07
BI|president,leader|Ndayishimiye|m|2020-06-18|
BI|president,leader|Ngueze|m|1993-10-21|1993-10
BI|president,leader|Ntare|m|1966-07-08|1966-11
BI|president,leader|Ntarymira|m|1994-02-05|1994-04
BI|president,leader|Nyabenda|m|2020-06-09|2020-06
BI|president,leader|Pierre Buyoya|m|1987-09-03|1993-07
BI|president,leader|Pierre Buyoya|m|1996-07-25|2003-04
BI|president,leader|Pierre Nkurunziza|m|2005-08-26|2020-06
BI|president,leader|Sylvestre Ntibantunganya|m|1994-04-06|1996-07
BI|president,leader|Sylvie Kinigi|f|1993-10-27|1994-02
BJ|president,leader|Alley|m|1967-12-17|1968-08
BJ|president,leader|Apithy|m|1964-01-19|1965-11
BJ|president,leader|Congacou|m|1965-11-29|1965-12
BJ|president,leader|Hubert Maga|m|1970-05-07|1972-04
BJ|president,leader|Justin Ahomadegbe|m|1972-04-07|1972-10
BJ|president,leader|Kerekou|m|1972-10-27|1991-04
BJ|president,leader|Maga|m|1960-01-01|1963-10
BJ|president,leader|Mathieu Kerekou|m|1996-04-04|2006-04
BJ|president,leader|Paul-Emile de Souza|m|1969-12-13|1970-05
BJ|president,leader|Soglo N|m|1991-04-04|1996-04
BJ|president,leader|Soglo|m|1963-10-28|1964-01
BJ|president,leader|Soglo|m|1965-12-22|1967-12
BJ|president,leader|Talon|m|2016-04-05|
BJ|president,leader|Yayi Boni|m|2006-04-06|2016-04
BJ|president,leader|Zinsou|m|1968-08-01|1969-12
BN|sultan,leader|Hassanal Bolkiah|m|1967-10-04|
BO|leader|Ballivian Rojas|m|1951-05-16|1952-04
BO|leader|Banzer Suarez|m|1971-08-22|1978-07
BO|leader|Barrientos Ortuna|m|1964-11-06|1966-01
BO|leader|Barrientos Ortuna|m|1966-08-06|1969-04
BO|leader|Garcia Meza Tejada|m|1980-07-18|1981-08
BO|leader|Gueiler Tejada|f|1979-11-16|1980-07
BO|leader|Guevara Arze|m|1979-08-08|1979-11
BO|leader|Natusch Busch|m|1979-11-01|1979-11
BO|leader|Ovando Candia|m|1966-01-05|1966-08
BO|leader|Ovando Candia|m|1969-09-26|1970-10
BO|leader|Padilla Aranciba|m|1978-11-24|1979-08
BO|leader|Paz Estenssoro|m|1952-04-17|1956-06
BO|leader|Paz Estenssoro|m|1960-08-06|1964-11
BO|leader|Pereda Asbun|m|1978-07-21|1978-11
BO|leader|Siles Salinas|m|1969-04-27|1969-09
BO|leader|Siles Zuazo|m|1952-04-11|1952-04
BO|leader|Siles Zuazo|m|1956-06-17|1960-08
BO|leader|Torrelio Villa|m|1981-08-05|1982-07
BO|leader|Torres|m|1970-10-07|1971-08
BO|leader|Urriolagoitia|m|1949-05-07|1951-05
BO|leader|Vildoso Calderon|m|1982-07-21|1982-10
BO|president,leader|Anez|f|2019-11-12|2020-11
BO|president,leader|Arce|m|2020-11-08|
BO|president,leader|Banzer Suarez|m|1997-08-06|2001-08
BO|president,leader|Carlos Mesa|m|2003-10-17|2005-06
BO|president,leader|Eduardo Rodriguez|m|2005-06-09|2006-01
BO|president,leader|Evo Morales|m|2006-01-22|2019-11
BO|president,leader|Gonzalo Sanchez de Lozada|m|1993-08-06|1997-08
BO|president,leader|Gonzalo Sanchez de Lozada|m|2002-08-08|2003-10
BO|president,leader|Jorge Quiroga Ramirez|m|2001-08-07|2002-08
BO|president,leader|Paz Estenssoro|m|1985-08-06|1989-08
BO|president,leader|Paz Zamora|m|1989-08-06|1993-08
BO|president,leader|Siles Zuazo|m|1982-10-10|1985-08
BR|leader|Cafe Filho|m|1954-08-24|1955-11
BR|leader|Castello Branco|m|1964-04-15|1967-03
BR|leader|Costa de Silva|m|1967-03-15|1969-09
BR|leader|Dutra|m|1946-01-31|1951-01
BR|leader|Emilio Garrastazu Medici|m|1969-10-25|1974-03
BR|leader|Ernesto Geisel|m|1974-03-15|1979-03
BR|leader|Figueiredo|m|1979-03-15|1985-03
BR|leader|Goulart|m|1961-09-07|1964-04
BR|leader|Kubitschek|m|1956-01-31|1961-01
BR|leader|Military Junta|m|1969-09-01|1969-10
BR|leader|Oliveria Ramos|m|1955-11-11|1956-01
BR|leader|Quadros|m|1961-01-31|1961-08
BR|leader|Ranieri Mazzilli|m|1961-08-25|1961-09
BR|leader|Ranieri Mazzilli|m|1964-04-02|1964-04
BR|leader|Vargas|m|1951-02-10|1954-08
BR|president,leader|Dilma Rousseff|f|2011-01-01|2016-05
BR|president,leader|Fernando Henrique Cardoso|m|1995-01-01|2003-01
BR|president,leader|Franco Itamar|m|1992-10-02|1994-12
BR|president,leader|Jair Bolsonaro|m|2019-01-01|
BR|president,leader|Lula da Silva|m|2003-01-01|2011-01
BR|president,leader|Mello|m|1990-03-15|1992-10
BR|president,leader|Michel Temer|m|2016-08-31|2019-01
BR|president,leader|Sarnay|m|1985-03-21|1990-03
BS|prime minister,leader|Christie|m|2012-05-08|2017-05
BS|prime minister,leader|Cynthia Pratt|f|2005-05-04|2005-06
BS|prime minister,leader|Hubert Ingraham|m|1992-08-21|2002-05
BS|prime minister,leader|Hubert Ingraham|m|2007-05-04|2012-05
BS|prime minister,leader|Hubert Minnis|m|2017-05-11|
BS|prime minister,leader|Lynden O. Pindling|m|1973-07-10|1992-08
BS|prime minister,leader|Perry Christie|m|2002-05-03|2005-05
BS|prime minister,leader|Perry Christie|m|2005-06-01|2007-05
BT|king,leader|Lotay Tshering|m|2018-11-07|
BT|king,leader|Lyonpo Jigme Thinley|m|1998-07-20|1999-07
BT|king,leader|Lyonpo Jigme Thinley|m|2003-08-30|2004-08
BT|king,leader|Lyonpo Jigme Thinley|m|2008-04-09|2013-07
BT|king,leader|Lyonpo Khandu Wangchuk|m|2001-08-08|2002-08
BT|king,leader|Lyonpo Khandu Wangchuk|m|2006-09-07|2007-07
BT|king,leader|Lyonpo Kinzang Dorji|m|2002-08-14|2003-08
BT|king,leader|Lyonpo Kinzang Dorji|m|2007-07-31|2008-04
BT|king,leader|Lyonpo Sangay Ngedup|m|1999-07-09|2000-07
BT|king,leader|Lyonpo Sangay Ngedup|m|2005-09-05|2006-09
BT|king,leader|Lyonpo Yeshey Zimba|m|2000-07-20|2001-08
BT|king,leader|Lyonpo Yeshey Zimba|m|2004-08-18|2005-09
BT|king,leader|Tobgay|m|2013-07-27|2018-08
BT|king,leader|Tobgye|m|2013-04-28|2013-07
BT|king,leader|Tschering Wangchuk|m|2018-08-09|2018-11
BT|king,leader|Wangchuck Jigme Singye|m|1972-07-21|1998-07
BT|king,leader|Wangchuk Jigme Dorji|m|1952-03-24|1972-07
BW|president,leader|Festus Mogae|m|1998-03-31|2008-03
BW|president,leader|Ian Khama|m|2008-03-31|2018-04
BW|president,leader|Mokgweetsi Masisi|m|2018-04-01|
BW|president,leader|Quett Masire|m|1980-07-13|1998-03
BW|president,leader|Sir Seretse Khama|m|1966-09-30|1980-07
BY|president,leader|Alexander Lukashenko|m|1994-07-20|
BY|president,leader|Myechyslau Hryb|m|1994-01-28|1994-07
BY|president,leader|Stanislau Shushkevich|m|1991-09-18|1994-01
BZ|prime minister,leader|D.Barrow|m|2008-02-08|2020-11
BZ|prime minister,leader|Esquivel|m|1984-12-17|1989-11
BZ|prime minister,leader|Esquivel|m|1993-07-03|1998-08
BZ|prime minister,leader|Juan Antonio Briceno|m|2020-11-12|
BZ|prime minister,leader|Musa|m|1998-08-28|2008-02
BZ|prime minister,leader|Price|m|1981-09-21|1984-12
BZ|prime minister,leader|Price|m|1989-11-07|1993-07
CA|prime minister,leader|Brian Mulroney|m|1984-09-17|1993-06
CA|prime minister,leader|Diefenbaker|m|1957-06-21|1963-04
CA|prime minister,leader|Jean Chretien|m|1993-11-04|2003-12
CA|prime minister,leader|Joe Clark|m|1979-06-04|1980-03
CA|prime minister,leader|John Turner|m|1984-06-30|1984-09
CA|prime minister,leader|Justin Trudeau|m|1968-04-20|1979-06
CA|prime minister,leader|Justin Trudeau|m|1980-03-03|1984-06
CA|prime minister,leader|Justin Trudeau|m|2015-11-04|
CA|prime minister,leader|Kim Campbell|f|1993-06-25|1993-11
CA|prime minister,leader|Paul Martin|m|2003-12-12|2006-02
CA|prime minister,leader|Pearson|m|1963-04-22|1968-04
CA|prime minister,leader|St. Laurent|m|1948-11-15|1957-06
CA|prime minister,leader|Stephen Harper|m|2006-02-06|2015-11
CD|president,leader|Felix Tschisekedi|m|2019-01-24|
CD|president,leader|Joseph Kabila|m|2001-01-17|2019-01
CD|president,leader|Kasavubu|m|1960-09-20|1965-11
CD|president,leader|Laurent Kabila|m|1997-05-16|2001-01
CD|president,leader|Lumumba|m|1960-06-30|1960-09
CD|president,leader|Mobutu|m|1960-09-14|1960-09
CD|president,leader|Mobutu|m|1965-11-25|1997-05
CF|president,leader|Andre Kolingba|m|1981-09-01|1993-10
CF|president,leader|Ange Felix Patasse|m|1993-10-22|2003-03
CF|president,leader|Dacko|m|1960-08-13|1966-01
CF|president,leader|David Dacko|m|1979-09-21|1981-09
CF|president,leader|Djotidia|m|2013-03-24|2014-01
CF|president,leader|Francois Bozize|m|2003-03-15|2013-03
CF|president,leader|Jean Bedel Bokassa|m|1966-01-01|1979-09
CF|president,leader|Nguendet|m|2014-01-10|2014-01
CF|president,leader|Samba-Panza|f|2014-01-23|2016-03
CF|president,leader|Touadera|m|2016-03-30|
CG|president,leader|Debat|m|1963-08-16|1968-09
CG|president,leader|Denis Sassou Nguesso|m|1979-02-08|1992-08
CG|president,leader|Ngouabi|m|1969-01-01|1977-03
CG|president,leader|Nguesso|m|1997-10-15|
CG|president,leader|Opango|m|1977-03-18|1979-02
CG|president,leader|Pascal Lissouba|m|1992-08-31|1997-10
CG|president,leader|Raoul|m|1968-09-04|1969-01
CG|president,leader|Youlou|m|1960-08-15|1963-08
CH|leader|Adolf Ogi|m|2000-01-01|2000-12
CH|leader|Alain Berset|m|2018-01-01|2018-12
CH|leader|Arnold Koller|m|1997-01-01|1997-12
CH|leader|Aubert|m|1983-01-01|1983-12
CH|leader|Aubert|m|1987-01-01|1987-12
CH|leader|Bonvin|m|1967-01-01|1967-12
CH|leader|Bonvin|m|1973-01-01|1973-12
CH|leader|Brugger|m|1974-01-01|1974-12
CH|leader|Calmy-Rey|f|2007-01-01|2007-12
CH|leader|Calmy-Rey|f|2011-01-01|2011-12
CH|leader|Celio|m|1972-01-01|1972-12
CH|leader|Chaudet|m|1959-01-01|1959-12
CH|leader|Chaudet|m|1962-01-01|1962-12
CH|leader|Chevallaz|m|1980-01-01|1980-12
CH|leader|Cotti|m|1991-01-01|1991-12
CH|leader|Delamuraz|m|1989-01-01|1989-12
CH|leader|Didier Burkhalter|m|2014-01-01|2014-12
CH|leader|Doris Leuthard|f|2010-01-01|2010-12
CH|leader|Doris Leuthard|f|2017-01-01|2017-12
CH|leader|Egli|m|1986-01-01|1986-12
CH|leader|Etter|m|1953-01-01|1953-12
CH|leader|Feldmann|m|1956-01-01|1956-12
CH|leader|Flavio Cotti|m|1998-01-01|1998-12
CH|leader|Friedrich|m|1961-01-01|1961-12
CH|leader|Furgler|m|1977-01-01|1977-12
CH|leader|Furgler|m|1981-01-01|1981-12
CH|leader|Furgler|m|1985-01-01|1985-12
CH|leader|Gnagi|m|1971-01-01|1971-12
CH|leader|Gnagi|m|1976-01-01|1976-12
CH|leader|Graber|m|1975-01-01|1975-12
CH|leader|Guy Parmelin|m|2021-01-01|
CH|leader|Hans-Rudolf Merz|m|2009-01-01|2009-12
CH|leader|Holenstein|m|1958-01-01|1958-12
CH|leader|Honegger|m|1982-01-01|1982-12
CH|leader|Hurlimann|m|1979-01-01|1979-12
CH|leader|Jean Pascal Delamuraz|m|1996-01-01|1996-12
CH|leader|Joseph Deiss|m|2004-01-01|2004-12
CH|leader|Kaspar Villiger|m|2002-01-01|2002-12
CH|leader|Kobelt|m|1952-01-01|1952-12
CH|leader|Koller|m|1990-01-01|1990-12
CH|leader|Leuenberger|m|2001-01-01|2001-12
CH|leader|Maurer|m|2019-01-01|2020-01
CH|leader|Moritz Leuenberger|m|2006-01-01|2006-12
CH|leader|Ogi|m|1993-01-01|1993-12
CH|leader|Otto Stich|m|1994-01-01|1994-12
CH|leader|Pascal Couchepin|m|2003-01-01|2003-12
CH|leader|Pascal Couchepin|m|2008-01-01|2008-12
CH|leader|Petipierre|m|1950-01-01|1950-12
CH|leader|Petipierre|m|1955-01-01|1955-12
CH|leader|Petipierre|m|1960-01-01|1960-12
CH|leader|Rene Felber|m|1992-01-01|1992-12
CH|leader|Ritschard|m|1978-01-01|1978-12
CH|leader|Rubattel|m|1954-01-01|1954-12
CH|leader|Ruth Dreifuss|f|1999-01-01|1999-12
CH|leader|Samuel Schmid|m|2005-01-01|2005-12
CH|leader|Schaffner|m|1966-01-01|1966-12
CH|leader|Schlumpf|m|1984-01-01|1984-12
CH|leader|Schneider-Ammann|m|2016-01-01|2016-12
CH|leader|Simonetta Sommaruga|f|2015-01-01|2015-12
CH|leader|Simonetta Sommaruga|f|2020-01-01|2021-01
CH|leader|Spuhler|m|1963-01-01|1963-12
CH|leader|Spuhler|m|1968-01-01|1968-12
CH|leader|Stich|m|1988-01-01|1988-12
CH|leader|Streuli|m|1957-01-01|1957-12
CH|leader|Tschudi|m|1965-01-01|1965-12
CH|leader|Tschudi|m|1970-01-01|1970-12
CH|leader|Ueli Maurer|m|2013-01-01|2013-12
CH|leader|Villiger|m|1995-01-01|1995-12
CH|leader|Widmer-Schlumpf|f|2012-01-01|2012-12
CH|leader|von Moos|m|1964-01-01|1964-12
CH|leader|von Moos|m|1969-01-01|1969-12
CH|leader|von Steiger|m|1951-01-01|1951-12
CI|president,leader|Houphouet-Boigny|m|1960-08-07|1993-12
CI|president,leader|Konan Bedie|m|1993-12-07|1999-12
CI|president,leader|Laurent Gbagbo|m|2000-10-26|2011-04
CI|president,leader|Ouattara|m|2011-04-11|
CI|president,leader|Robert Guei|m|1999-12-25|2000-10
CL|leader|Alessandri Rodriguez|m|1958-11-03|1964-11
CL|leader|Frei Montalva|m|1964-11-03|1970-11
CL|leader|Gonzalez Videla|m|1946-11-03|1952-11
CL|leader|Ibanez Campo|m|1952-11-03|1958-11
CL|leader|Pinochet|m|1973-09-11|1990-03
CL|leader|Salvador Allende|m|1970-11-04|1973-09
CL|president,leader|Aylwin|m|1990-03-11|1994-03
CL|president,leader|Frei Ruiz-Tagle|m|1994-03-11|2000-03
CL|president,leader|Michelle Bachelet|f|2006-03-11|2010-03
CL|president,leader|Michelle Bachelet|f|2014-03-11|2018-03
CL|president,leader|Ricardo Lagos Escobar|m|2000-03-12|2006-03
CL|president,leader|Sebastian Pinera|m|2010-03-11|2014-03
CL|president,leader|Sebastian Pinera|m|2018-03-11|
CM|president,leader|Ahmadou Ahidjo|m|1960-01-01|1982-11
CM|president,leader|Paul Biya|m|1982-11-06|
CN|leader|Deng Xiaoping|m|1980-09-10|1997-02
CN|leader|Hua Guofeng|m|1976-10-07|1980-09
CN|leader|Mao Zedong|m|1949-10-01|1976-09
CN|president,leader|Hu Jintao|m|2003-03-15|2012-11
CN|president,leader|Jiang Zemin|m|1997-02-19|2003-03
CN|president,leader|Xi Jinping|m|2012-11-15|
CO|president,leader|Alvaro Uribe Velez|m|2002-08-08|2010-08
CO|president,leader|Andres Pastrana Arango|m|1998-08-07|2002-08
CO|president,leader|Betancur|m|1982-08-07|1986-08
CO|president,leader|Cesar Gaviria Trujillo|m|1990-08-07|1994-08
CO|president,leader|Ernesto Samper Pizano|m|1994-08-07|1998-08
CO|president,leader|Guillermo-Leon|m|1962-08-07|1966-08
CO|president,leader|Ivan Duque|m|2018-08-07|
CO|president,leader|Laureanco Gomez|m|1950-08-07|1951-11
CO|president,leader|Lleras Camargo|m|1958-08-07|1962-08
CO|president,leader|Lleras Restropo|m|1966-08-07|1970-08
CO|president,leader|Lopez Michelsen|m|1974-08-07|1978-08
CO|president,leader|Ospina Perez|m|1946-08-07|1950-08
CO|president,leader|Paris|m|1957-05-10|1958-08
CO|president,leader|Pastrana Borrero|m|1970-08-07|1974-08
CO|president,leader|Roberto Urdaneta Arbelaez|m|1951-11-05|1953-06
CO|president,leader|Rojas Pinillia|m|1953-06-13|1957-05
CO|president,leader|Santos Calderon|m|2010-08-07|2018-08
CO|president,leader|Turbay|m|1978-08-07|1982-08
CO|president,leader|Virgilio Barco Vargas|m|1986-08-07|1990-08
CR|president,leader|Abel Pacheco|m|2002-05-09|2006-05
CR|president,leader|Arias|m|1986-05-08|1990-05
CR|president,leader|Calderon Fournier|m|1990-05-08|1994-05
CR|president,leader|Carazo Odio|m|1978-05-08|1982-05
CR|president,leader|Carlos Alvarado Quesada|m|2018-05-08|
CR|president,leader|Echandi Jimenez|m|1958-05-08|1962-05
CR|president,leader|Figueres Ferrer|m|1953-11-08|1958-05
CR|president,leader|Figueres Ferrer|m|1970-05-08|1974-05
CR|president,leader|Figueres Olsen|m|1994-05-08|1998-05
CR|president,leader|Luis Guillermo Solis|m|2014-05-08|2018-05
CR|president,leader|Miranda|f|2010-05-08|2014-05
CR|president,leader|Monge Alverez|m|1982-05-08|1986-05
CR|president,leader|Orlich|m|1962-05-08|1966-05
CR|president,leader|Otilio Ulate|m|1949-11-08|1953-11
CR|president,leader|Quiros Daniel|m|1974-05-08|1978-05
CR|president,leader|Rodrigo Arias|m|2006-05-08|2010-05
CR|president,leader|Rodriguez Echeverria|m|1998-05-08|2002-05
CR|president,leader|Trejos|m|1966-05-08|1970-05
CU|leader|Batista|m|1952-03-10|1959-01
CU|leader|Fidel Castro|m|1959-01-02|2008-02
CU|leader|Prio Socarres|m|1948-10-10|1952-03
CU|leader|Raul Castro|m|2008-02-24|
CV|leader|Correia e Silva|m|2016-04-22|
CV|leader|Neves|m|2001-02-01|2016-04
CV|leader|Pires|m|1975-07-08|1991-04
CV|leader|Veiga|m|1991-04-04|2000-07
CV|leader|do Rosario|m|2000-07-29|2001-02
CY|leader|Clerides|m|1974-07-23|1974-12
CY|leader|Clerides|m|1993-02-28|2003-02
CY|leader|Dimitris Christofias|m|2008-02-28|2013-02
CY|leader|Kyprianou|m|1977-08-03|1988-02
CY|leader|Makarios|m|1960-08-16|1974-07
CY|leader|Makarios|m|1974-12-07|1977-08
CY|leader|Nikos Anastasiadis|m|2013-02-28|
CY|leader|Sampson|m|1974-07-16|1974-07
CY|leader|Tassos Nikolaou Papadopoulos|m|2003-02-28|2008-02
CY|leader|Vassiliou|m|1988-02-28|1993-02
CZ|prime minister,leader|Andrej Babis|m|2017-12-06|
CZ|prime minister,leader|Bohuslav Sobotka|m|2014-01-29|2017-12
CZ|prime minister,leader|Jan Fischer|m|2009-05-08|2010-07
CZ|prime minister,leader|Jiri Paroubek|m|2005-04-25|2006-09
CZ|prime minister,leader|Milos Zeman|m|1998-07-17|2002-07
CZ|prime minister,leader|Mirek Topolanek|m|2006-09-04|2009-05
CZ|prime minister,leader|Petr Necas|m|2010-07-13|2013-07
CZ|prime minister,leader|Rusnok|m|2013-07-10|2014-01
CZ|prime minister,leader|Stanislav Gross|m|2004-07-26|2005-04
CZ|prime minister,leader|Tosovsky|m|1997-12-17|1998-07
CZ|prime minister,leader|Vaclav Klaus|m|1993-01-01|1997-12
CZ|prime minister,leader|Vladimir Spidla|m|2002-07-12|2004-07
DE|chancellor,leader|Angela Merkel|f|2005-11-22|
DE|chancellor,leader|Erhard|m|1963-10-16|1966-12
DE|chancellor,leader|Gerhard Schroder|m|1998-10-27|2005-11
DE|chancellor,leader|Helmut Kohl|m|1982-10-01|1990-09
DE|chancellor,leader|Helmut Kohl|m|1990-10-01|1998-10
DE|chancellor,leader|Helmut Schmidt|m|1974-05-16|1982-10
DE|chancellor,leader|Kiesinger|m|1966-12-01|1969-10
DE|chancellor,leader|Konrad Adenauer|m|1949-09-16|1963-10
DE|chancellor,leader|Willy Brandt|m|1969-10-22|1974-05
DJ|president,leader|Gouled Aptidon|m|1977-06-27|1999-05
DJ|president,leader|Guelleh|m|1999-05-08|
DK|prime minister,leader|Anders Fogh Rasmussen|m|2001-11-27|2009-04
DK|prime minister,leader|Baunsgaard|m|1968-02-18|1971-10
DK|prime minister,leader|Eriksen|m|1950-10-28|1953-09
DK|prime minister,leader|Hansen|m|1955-02-01|1960-02
DK|prime minister,leader|Hartling|m|1973-12-19|1975-01
DK|prime minister,leader|Hedtoft|m|1947-11-12|1950-10
DK|prime minister,leader|Hedtoft|m|1953-09-30|1955-01
DK|prime minister,leader|Helle Thorning-Schmidt|f|2011-10-03|2015-06
DK|prime minister,leader|Jorgensen|m|1972-10-05|1973-12
DK|prime minister,leader|Jorgensen|m|1975-02-13|1982-09
DK|prime minister,leader|Kampmann|m|1960-02-19|1962-09
DK|prime minister,leader|Krag|m|1962-09-03|1968-02
DK|prime minister,leader|Krag|m|1971-10-11|1972-10
DK|prime minister,leader|Lars Lokke Rasmussen|m|2009-04-05|2011-10
DK|prime minister,leader|Lars Lokke Rasmussen|m|2015-06-28|2019-06
DK|prime minister,leader|Mette Frederiksen|f|2019-06-27|
DK|prime minister,leader|Poul Nyrup Rasmussen|m|1993-01-25|2001-11
DK|prime minister,leader|Poul Schluter|m|1982-09-10|1993-01
DM|leader|Edison James|m|1995-06-14|2000-02
DM|leader|Eugenia Charles|f|1980-07-21|1995-06
DM|leader|Oliver Seraphin|m|1979-06-25|1980-07
DM|leader|Patrick John|m|1978-11-03|1979-06
DM|leader|Pierre Charles|m|2000-10-03|2004-01
DM|leader|Roosevelt Skerrit|m|2004-01-08|
DM|leader|Rosie Douglas|m|2000-02-03|2000-10
DO|president,leader|Balaguer|m|1961-11-19|1962-01
DO|president,leader|Bartolome Benoit|m|1965-04-27|1965-05
DO|president,leader|Berreras Imbert|m|1965-05-07|1965-08
DO|president,leader|Bosch|m|1963-02-27|1963-09
DO|president,leader|Cabral|m|1963-12-22|1965-04
DO|president,leader|Danilo Medina|m|2012-08-16|2020-08
DO|president,leader|Fernandez Reyna|m|1996-08-16|2000-08
DO|president,leader|Fernandez Reyna|m|2004-08-16|2012-08
DO|president,leader|Filiberto Bonnelly|m|1962-01-19|1963-02
DO|president,leader|Godoy|m|1965-09-03|1966-07
DO|president,leader|Guzman Fernandez|m|1978-07-01|1982-07
DO|president,leader|Hipolito Mejia|m|2000-08-17|2004-08
DO|president,leader|Joaquin Balaguer|m|1966-07-01|1978-07
DO|president,leader|Joaquin Balaguer|m|1986-08-16|1996-08
DO|president,leader|Luis Abinader|m|2020-08-16|
DO|president,leader|Majluta Azar|m|1982-07-04|1982-08
DO|president,leader|Rafael Trujillo|m|1930-08-16|1961-05
DO|president,leader|Salvador Jorge Blanco|m|1982-08-16|1986-08
DO|president,leader|de los Santos|m|1963-09-26|1963-12
DZ|president,leader|Abdelaziz Bouteflika|m|1999-04-27|2019-04
DZ|president,leader|Abdelmadjid Tebboune|m|2019-12-19|
DZ|president,leader|Ahmed Ben Bella|m|1962-09-26|1965-06
DZ|president,leader|Ali Kafi|m|1992-07-02|1994-01
DZ|president,leader|Ben Khedda|m|1962-07-03|1962-09
DZ|president,leader|Benjedid|m|1979-02-07|1992-01
DZ|president,leader|Bensalah|m|2019-04-02|2019-12
DZ|president,leader|Houari Boumedienne|m|1965-06-19|1978-12
DZ|president,leader|Liamine Zeroual|m|1994-01-31|1999-04
DZ|president,leader|Mohamed Boudiaf|m|1992-01-14|1992-06
DZ|president,leader|Rabah Bitat|m|1978-12-27|1979-02
EC|president,leader|Alarcon Fabian|m|1997-02-06|1998-08
EC|president,leader|Alfredo Palacio|m|2005-04-20|2007-01
EC|president,leader|Arosemena Gomez|m|1966-11-16|1968-09
EC|president,leader|Arosemena Monroy|m|1961-11-07|1963-07
EC|president,leader|Borja Cevallos|m|1988-08-10|1992-08
EC|president,leader|Bucaram Ortiz|m|1996-08-10|1997-02
EC|president,leader|Castro|m|1963-07-11|1966-03
EC|president,leader|Duran Ballen|m|1992-08-10|1996-08
EC|president,leader|Febres Cordaro|m|1984-08-10|1988-08
EC|president,leader|Gustavo Noboa|m|2000-01-22|2003-01
EC|president,leader|Hurtado Larrea|m|1981-05-24|1984-08
EC|president,leader|Jamil Mahuad|m|1998-08-10|2000-01
EC|president,leader|Lenin Moreno|m|2017-05-24|
EC|president,leader|Lucio Gutierrez|m|2003-01-15|2005-04
EC|president,leader|Plaza Lasso|m|1948-09-01|1952-09
EC|president,leader|Ponce Enriquez|m|1956-09-01|1960-09
EC|president,leader|Poveda Burbano|m|1976-01-11|1979-08
EC|president,leader|Rafael Correa|m|2007-01-15|2017-05
EC|president,leader|Rodriguez Lara|m|1972-02-15|1976-01
EC|president,leader|Roldos Aquilers|m|1979-08-10|1981-05
EC|president,leader|Velasco Ibarra|m|1952-09-01|1956-09
EC|president,leader|Velasco Ibarra|m|1960-09-01|1961-11
EC|president,leader|Velasco Ibarra|m|1968-09-01|1972-02
EC|president,leader|Yerovi Indaburu|m|1966-03-29|1966-11
EE|prime minister,leader|Andres Tarand|m|1994-11-08|1995-04
EE|prime minister,leader|Andrus Ansip|m|2005-04-13|2014-03
EE|prime minister,leader|Edgar Savisaar|m|1991-09-06|1992-01
EE|prime minister,leader|Juhan Parts|m|2003-04-10|2005-04
EE|prime minister,leader|Juri Ratas|m|2016-11-23|2021-01
EE|prime minister,leader|Kaja Kallas|f|2021-01-26|
EE|prime minister,leader|Mart Laar|m|1992-10-28|1994-11
EE|prime minister,leader|Mart Laar|m|1999-03-25|2002-01
EE|prime minister,leader|Mart Siimann|m|1997-03-17|1999-03
EE|prime minister,leader|Siim Kallas|m|2002-01-28|2003-04
EE|prime minister,leader|Taavi Roivas|m|2014-03-26|2016-11
EE|prime minister,leader|Tiit Vahi|m|1995-04-17|1997-03
EE|prime minister,leader|Vahi|m|1992-01-30|1992-10
EG|leader|Farouk|m|1936-04-28|1952-07
EG|leader|Naguib|m|1952-07-23|1954-11
EG|president,leader|Abdel Fattah al-Sisi|m|2014-06-08|
EG|president,leader|Adly Mansour|m|2013-07-04|2014-06
EG|president,leader|Anwar As Sadat|m|1970-09-28|1981-10
EG|president,leader|Gamal Abdel Nasser|m|1954-11-17|1970-09
EG|president,leader|Hosni Mubarak|m|1981-10-14|2011-02
EG|president,leader|Mohamed Hussein Tantawi|m|2011-02-11|2012-06
EG|president,leader|Mohamed Morsi|m|2012-06-30|2013-07
ER|leader|Afeworki|m|1993-05-24|
ES|leader|Arias Navarro|m|1975-11-09|1976-07
ES|leader|Francisco Franco|m|1939-04-01|1975-10
ES|leader|Juan Carlos|m|1975-11-01|1975-11
ES|prime minister,leader|Calvo-Sotelo|m|1981-02-25|1982-12
ES|prime minister,leader|Gonzalez Marquez|m|1982-12-02|1996-05
ES|prime minister,leader|Jose Maria Aznar|m|1996-05-05|2004-04
ES|prime minister,leader|Pedro Sanchez|m|2018-06-02|
ES|prime minister,leader|Rajoy Brey|m|2011-12-20|2018-06
ES|prime minister,leader|Rodriguez Zapatero|m|2004-04-17|2011-12
ES|prime minister,leader|Suarez Gonzalez|m|1976-07-01|1981-02
ET|leader|Abiy Ahmed|m|2018-04-02|
ET|leader|Aman Mikael Andom|m|1974-09-12|1974-11
ET|leader|Banti|m|1974-11-28|1977-02
ET|leader|Gebre Kidan|m|1991-05-21|1991-05
ET|leader|Hailemariam Desalegn|m|2012-08-20|2018-04
ET|leader|Meles Zenawi|m|1991-05-27|2012-08
ET|leader|Mengistu Marriam|m|1977-02-11|1991-05
ET|leader|Selassie|m|1941-05-05|1974-09
FI|leader|Alexander Stubb|m|2014-06-24|2015-05
FI|leader|Anneli Jaatteenmaki|f|2003-04-17|2003-06
FI|leader|Antti Rinne|m|2019-06-06|2019-12
FI|leader|Juha Sipila|m|2015-05-29|2019-06
FI|leader|Jyrki Katainen|m|2011-06-22|2014-06
FI|leader|Mari Kiviniemi|f|2010-06-22|2011-06
FI|leader|Marthi Ahtisaari|m|1994-03-01|2000-03
FI|leader|Matti Vanhanen|m|2003-06-24|2010-06
FI|leader|Mauno Koivisto|m|1981-09-11|1994-03
FI|leader|Paasikivi|m|1946-03-09|1956-02
FI|leader|Paavo Lipponen|m|2000-03-01|2003-04
FI|leader|Sanna Marin|f|2019-12-10|
FI|leader|Urho Kekkonen|m|1956-03-01|1981-09
FJ|leader|Bainimarama|m|2000-05-29|2000-07
FJ|leader|Bainimarama|m|2007-01-05|
FJ|leader|Bavadra|m|1987-04-13|1987-05
FJ|leader|Chaudhry|m|1999-05-19|2000-05
FJ|leader|Laisenia Qarase|m|2000-07-14|2006-12
FJ|leader|Mara|m|1970-10-10|1987-04
FJ|leader|Mara|m|1987-12-05|1992-06
FJ|leader|Rabuka|m|1987-05-14|1987-12
FJ|leader|Rabuka|m|1992-06-02|1999-05
FJ|leader|Senilagakali|m|2006-12-05|2007-01
FM|leader|Christian|m|2015-05-11|2019-05
FM|leader|Falcam|m|1999-05-11|2003-05
FM|leader|Haglelgam|m|1987-05-11|1991-05
FM|leader|Mori|m|2007-05-11|2015-05
FM|leader|Nakyama|m|1979-05-11|1987-05
FM|leader|Nena|m|1996-11-08|1999-05
FM|leader|Olter|m|1991-05-11|1996-11
FM|leader|Panuelo|m|2019-05-11|
FM|leader|Urusemal|m|2003-05-11|2007-05
FR|leader|Bidault|m|1949-10-28|1950-06
FR|leader|Bourges-Maunory|m|1957-06-13|1957-11
FR|leader|Charles de Gaulle|m|1958-06-01|1969-04
FR|leader|Faure|m|1952-01-18|1952-02
FR|leader|Faure|m|1955-02-23|1956-01
FR|leader|Gaillard|m|1957-11-06|1958-05
FR|leader|Laniel|m|1953-06-26|1954-06
FR|leader|Mayer|m|1953-01-07|1953-05
FR|leader|Mendes-France|m|1954-06-18|1955-02
FR|leader|Mollet|m|1956-01-31|1957-06
FR|leader|Pflimin|m|1958-05-14|1958-05
FR|leader|Pinay|m|1952-03-07|1952-12
FR|leader|Pleven|m|1950-07-12|1951-02
FR|leader|Pleven|m|1951-08-08|1952-01
FR|leader|Queuille|m|1950-07-02|1950-07
FR|leader|Queuille|m|1951-03-09|1951-07
FR|president,leader|Alain Poher|m|1974-04-02|1974-05
FR|president,leader|Emmanuel Macron|m|2017-05-14|
FR|president,leader|Francois Hollande|m|2012-05-15|2017-05
FR|president,leader|Francois Mitterrand|m|1981-05-21|1995-05
FR|president,leader|Georges Pompidou|m|1969-06-20|1974-04
FR|president,leader|Jacques Chirac|m|1995-05-17|2007-05
FR|president,leader|Nicolas Sarkozy|m|2007-05-16|2012-05
FR|president,leader|Poher|m|1969-04-27|1969-06
FR|president,leader|Valery Giscard d'Estaing|m|1974-05-27|1981-05
GA|president,leader|Mba|m|1960-08-17|1967-11
GA|president,leader|Omar Bongo|m|1967-11-28|2009-06
GA|president,leader|Ondimba|m|2009-10-16|
GA|president,leader|Rose Francine Rogombe|f|2009-06-10|2009-10
GB|prime minister,leader|Anthony Eden|m|1955-04-06|1957-01
GB|prime minister,leader|Boris Johnson|m|2019-07-24|
GB|prime minister,leader|Clement Attlee|m|1945-07-27|1951-10
GB|prime minister,leader|David Cameron|m|2010-05-11|2016-07
GB|prime minister,leader|Douglas-Home|m|1963-10-18|1964-10
GB|prime minister,leader|Edward Heath|m|1970-06-19|1974-03
GB|prime minister,leader|Gordon Brown|m|2007-06-27|2010-05
GB|prime minister,leader|Harold Macmillan|m|1957-01-10|1963-10
GB|prime minister,leader|Harold Wilson|m|1964-10-16|1970-06
GB|prime minister,leader|Harold Wilson|m|1974-03-04|1976-04
GB|prime minister,leader|James Callaghan|m|1976-04-05|1979-05
GB|prime minister,leader|John Major|m|1990-11-28|1997-05
GB|prime minister,leader|Margaret Thatcher|f|1979-05-04|1990-11
GB|prime minister,leader|Theresa May|f|2016-07-13|2019-07
GB|prime minister,leader|Tony Blair|m|1997-05-02|2007-06
GB|prime minister,leader|Winston Churchill|m|1951-10-26|1955-04
GD|leader|Blaize|m|1984-12-04|1989-12
GD|leader|Brathwaite|m|1990-03-16|1995-02
GD|leader|Brizan|m|1995-02-01|1995-06
GD|leader|Eric Gairy|m|1974-02-07|1979-03
GD|leader|Hudson Austin|m|1983-10-19|1983-10
GD|leader|Jones|m|1989-12-20|1990-03
GD|leader|Maurice Bishop|m|1979-03-13|1983-10
GD|leader|Mitchell|m|1995-06-22|2008-07
GD|leader|Mitchell|m|2013-02-20|
GD|leader|Nicholas Brathwaite|m|1983-12-09|1984-12
GD|leader|Paul Scoon|m|1983-10-26|1983-12
GD|leader|Thomas|m|2008-07-09|2013-02
GE|president,leader|Bakhtadze|m|2018-12-16|2019-09
GE|president,leader|Burdjanadze|f|2003-11-23|2004-01
GE|president,leader|Burdzhanadze|f|2007-11-25|2008-01
GE|president,leader|Eduard Shevardnadze|m|1992-03-10|2003-11
GE|president,leader|Giorgi Gakharia|m|2019-09-08|2021-02
GE|president,leader|Giorgi Margvelashvili|m|2013-11-17|2018-12
GE|president,leader|Irakli Garibashvili|m|2021-02-22|
GE|president,leader|Jaba Ioseliani|m|1992-01-06|1992-03
GE|president,leader|Mikheil Saakashvili|m|2004-01-25|2007-11
GE|president,leader|Mikheil Saakashvili|m|2008-01-20|2013-11
GE|president,leader|Zviad Gamsakhurdia|m|1991-04-12|1992-01
GH|leader|Nkrumah|m|1957-03-21|1966-02
GH|president,leader|Akuffo|m|1978-07-05|1979-06
GH|president,leader|Akufo-Addo|m|2017-01-07|
GH|president,leader|Akwasi Afrifa|m|1969-04-03|1969-09
GH|president,leader|Ankrah|m|1966-02-24|1969-04
GH|president,leader|Atta Mills|m|2009-01-07|2012-07
GH|president,leader|Hilla Limann|m|1979-09-24|1981-12
GH|president,leader|Ignatius Kutu Acheampong|m|1972-01-13|1978-07
GH|president,leader|Jerry John Rawlings|m|1979-06-05|1979-09
GH|president,leader|Jerry John Rawlings|m|1981-12-31|2001-01
GH|president,leader|John Agyekum Kufuor|m|2001-01-08|2009-01
GH|president,leader|John Mahama|m|2012-07-24|2017-01
GH|president,leader|Kofi Busia|m|1969-09-03|1972-01
GM|president,leader|Barrow|m|2017-01-18|
GM|president,leader|Jammeh|m|1994-07-22|2017-01
GM|president,leader|Jawara|m|1965-02-18|1994-07
GN|president,leader|Ahmed Sekou Toure|m|1958-10-02|1984-03
GN|president,leader|Conde|m|2010-12-21|
GN|president,leader|Dadis Camara|m|2008-12-23|2009-12
GN|president,leader|Lansana Conte|m|1984-04-03|2008-12
GN|president,leader|Louis Lansana Beavogui|m|1984-03-27|1984-04
GN|president,leader|Sekouba Konate|m|2009-12-05|2010-12
GQ|leader|Bonifacio Ondo Edu|m|1963-12-15|1968-10
GQ|leader|Macias Nguema|m|1968-10-12|1979-08
GQ|leader|Nguema Mbasogo|m|1979-08-03|
GR|leader|Athaniadis-Novas|m|1965-07-15|1965-08
GR|leader|Diomidis|m|1949-06-30|1950-01
GR|leader|Dovas|m|1961-09-20|1961-11
GR|leader|G. Papandreou|m|1963-11-08|1963-12
GR|leader|G. Papandreou|m|1964-02-18|1965-07
GR|leader|Georgakopoulos|m|1958-03-05|1958-05
GR|leader|Georgios Papadopoulos|m|1967-12-13|1973-11
GR|leader|Ionannides|m|1973-11-25|1974-07
GR|leader|Kanellopoulos|m|1967-04-03|1967-04
GR|leader|Karamanlis|m|1955-10-06|1958-03
GR|leader|Karamanlis|m|1958-05-17|1961-09
GR|leader|Karamanlis|m|1961-11-04|1963-06
GR|leader|Kiousopoulos|m|1952-10-11|1952-11
GR|leader|Kollias|m|1967-04-21|1967-12
GR|leader|Mavromichalis|m|1963-09-29|1963-11
GR|leader|Papagos|m|1952-11-19|1955-10
GR|leader|Paraskevopoulos|m|1963-12-31|1964-02
GR|leader|Paraskevopoulos|m|1966-12-22|1967-03
GR|leader|Pipinelis|m|1963-06-17|1963-09
GR|leader|Plastiras|m|1950-04-15|1950-08
GR|leader|Plastiras|m|1951-11-01|1952-10
GR|leader|S. Venizelos|m|1950-03-23|1950-04
GR|leader|S. Venizelos|m|1950-08-21|1951-11
GR|leader|Stephanopoulos|m|1965-09-17|1966-12
GR|leader|Theotokis|m|1950-01-06|1950-03
GR|leader|Tsirimokos|m|1965-08-20|1965-08
GR|prime minister,leader|Alexis Tsipras|m|2015-01-26|2015-08
GR|prime minister,leader|Alexis Tsipras|m|2015-09-21|2019-07
GR|prime minister,leader|Andreas Papandreou|m|1981-10-21|1989-07
GR|prime minister,leader|Andreas Papandreou|m|1993-10-13|1995-11
GR|prime minister,leader|Antonis Samaras|m|2012-06-20|2015-01
GR|prime minister,leader|Georgios Papandreou|m|2009-10-06|2011-11
GR|prime minister,leader|Georgios Rallis|m|1980-05-09|1981-10
GR|prime minister,leader|Ioannis Grivas|m|1989-10-11|1989-11
GR|prime minister,leader|Konstantinos Karamanlis|m|1974-07-24|1980-05
GR|prime minister,leader|Kostas Karamanlis|m|2004-03-10|2009-10
GR|prime minister,leader|Kostas Simitis|m|1996-01-22|2004-03
GR|prime minister,leader|Kyriakos Mitsotakis|m|1990-04-11|1993-10
GR|prime minister,leader|Kyriakos Mitsotakis|m|2019-07-08|
GR|prime minister,leader|Loukas Papadimos|m|2011-11-11|2012-05
GR|prime minister,leader|Panagiotis Pikrammenos|m|2012-05-16|2012-06
GR|prime minister,leader|Thanou|f|2015-08-27|2015-09
GR|prime minister,leader|Tsokhatzopulos|m|1995-11-20|1996-01
GR|prime minister,leader|Tzannis Tzannetakis|m|1989-07-02|1989-10
GR|prime minister,leader|Xenophon Zolotas|m|1989-11-28|1990-04
GT|leader|Arana Osorio|m|1970-07-01|1974-07
GT|leader|Arbenz Guzman|m|1951-03-01|1954-06
GT|leader|Arevalo|m|1945-03-15|1951-03
GT|leader|Castillo Armas|m|1954-07-08|1957-07
GT|leader|Flores Avendano|m|1957-10-28|1958-03
GT|leader|Gonzalez Lopez|m|1957-07-20|1957-10
GT|leader|Laugerud Garcia|m|1974-07-01|1978-07
GT|leader|Lucas Garcia|m|1978-07-01|1982-03
GT|leader|Mejia Victores|m|1983-08-08|1986-01
GT|leader|Mendez Montenegro|m|1966-07-01|1970-07
GT|leader|Monzon|m|1954-06-29|1954-07
GT|leader|Peralta Azurdia|m|1963-03-31|1966-07
GT|leader|Rios Montt|m|1982-03-23|1983-08
GT|leader|Ydigoras Fuente|m|1958-03-02|1963-03
GT|president,leader|Alfonso Portillo Cabrera|m|2000-01-15|2004-01
GT|president,leader|Arzu Yrigoyen|m|1996-01-14|2000-01
GT|president,leader|Berger Perdomo|m|2004-01-14|2008-01
GT|president,leader|Cerezo|m|1986-01-14|1991-01
GT|president,leader|Colom|m|2008-01-14|2012-01
GT|president,leader|Giammattei|m|2020-01-14|
GT|president,leader|Leon Carpio|m|1993-06-01|1996-01
GT|president,leader|Maldanado|m|2015-09-03|2016-01
GT|president,leader|Molina|m|2012-01-14|2015-09
GT|president,leader|Morales|m|2016-01-14|2020-01
GT|president,leader|Serrano Elias|m|1991-01-14|1993-05
GW|leader|Cabral|m|1974-09-10|1980-11
GW|leader|Correia Seabra|m|2003-09-14|2003-09
GW|leader|Embalo|m|2020-02-27|
GW|leader|Henrique Pereira Rosa|m|2003-09-28|2005-10
GW|leader|Kumba Iala|m|2000-02-18|2003-09
GW|leader|Kuruma|m|2012-04-12|2012-05
GW|leader|Mane|m|1999-05-07|1999-05
GW|leader|Nhamadjo|m|2012-05-11|2014-06
GW|leader|Pereira|m|2012-01-09|2012-04
GW|leader|Raimundo Perreira|m|2009-03-02|2009-09
GW|leader|Sanha|m|1999-05-14|2000-02
GW|leader|Sanha|m|2009-09-08|2012-01
GW|leader|Vaz|m|2014-06-23|2020-02
GW|leader|Vieira|m|1980-11-14|1999-05
GW|leader|Vieira|m|2005-10-01|2009-03
GY|leader|Bharrat Jagdeo|m|1999-08-11|2011-12
GY|leader|Burnham|m|1966-05-26|1985-08
GY|leader|David Granger|m|2015-05-16|2020-08
GY|leader|Hoyte|m|1985-08-06|1992-10
GY|leader|Jagan Cheddi|m|1992-10-09|1997-03
GY|leader|Janet Jagan|f|1997-12-19|1999-08
GY|leader|Mohamed Irfaan Ali|m|2020-08-02|
GY|leader|Ramotar|m|2011-12-03|2015-05
GY|leader|Samuel Hinds|m|1997-03-06|1997-12
HN|president,leader|Azcona Hoyo|m|1986-01-27|1990-01
HN|president,leader|Carlos Roberto Reina|m|1994-01-27|1998-01
HN|president,leader|Cruz|m|1971-06-06|1972-12
HN|president,leader|Flores Facusse|m|1998-01-27|2002-01
HN|president,leader|Galvez|m|1949-01-01|1954-11
HN|president,leader|Hector Caraccioli|m|1956-10-21|1957-12
HN|president,leader|Juan Orlando Hernandez|m|2014-01-27|
HN|president,leader|Lobo|m|2010-01-27|2014-01
HN|president,leader|Lopez Arellano|m|1963-10-03|1971-06
HN|president,leader|Lopez Arellano|m|1972-12-04|1975-04
HN|president,leader|Lozano Diaz|m|1954-11-16|1956-10
HN|president,leader|Manuel Zelaya|m|2006-01-27|2009-06
HN|president,leader|Melgar Castro|m|1975-04-22|1978-08
HN|president,leader|Micheletti|m|2009-06-28|2010-01
HN|president,leader|Paz Garcia|m|1978-08-07|1982-01
HN|president,leader|Rafael Leonardo Callejas|m|1990-01-27|1994-01
HN|president,leader|Ricardo Maduro|m|2002-01-27|2006-01
HN|president,leader|Suazo Cordova|m|1982-01-27|1986-01
HN|president,leader|Villeda Morales|m|1957-12-21|1963-10
HR|leader|Andrej Plenkovic|m|2016-10-19|
HR|leader|Franjo Tudjman|m|1991-06-25|1999-11
HR|leader|Ivica Racan|m|2000-11-09|2003-12
HR|leader|Ivo Sanader|m|2003-12-23|2009-07
HR|leader|Jadranka Kosor|f|2009-07-06|2011-12
HR|leader|Oreskovic|m|2016-01-22|2016-10
HR|leader|Stipe Mesic|m|2000-02-18|2000-11
HR|leader|Vlatko Pavletic|m|1999-11-26|2000-02
HR|leader|Zlatko Tomcic|m|2000-02-02|2000-02
HR|leader|Zoran Milanovic|m|2011-12-23|2016-01
HT|leader|Boniface Alexandre|m|2004-02-29|2006-05
HT|leader|Cantave|m|1957-05-20|1957-05
HT|leader|Duvalier Francois|m|1957-10-15|1971-04
HT|leader|Duvalier Jean-|m|1971-04-22|1986-02
HT|leader|Estime|m|1946-08-16|1950-05
HT|leader|Executive Council|m|1957-04-02|1957-05
HT|leader|Fignole|m|1957-05-26|1957-06
HT|leader|Jean Bertrand Aristide|m|1991-02-07|1991-09
HT|leader|Jean Bertrand Aristide|m|1994-10-15|1996-02
HT|leader|Jean Bertrand Aristide|m|2001-02-08|2004-02
HT|leader|Jocelerme Privert|m|2016-02-15|2017-02
HT|leader|Jovenel Moise|m|2017-02-07|
HT|leader|Kebreau|m|1957-06-14|1957-10
HT|leader|Magloire|m|1950-05-10|1956-12
HT|leader|Manigat|m|1988-02-07|1988-06
HT|leader|Martelly|m|2011-05-14|2016-02
HT|leader|Namphy|m|1986-02-07|1988-02
HT|leader|Namphy|m|1988-06-20|1988-09
HT|leader|Pascal-Troillet|f|1990-03-13|1991-02
HT|leader|Pierre-Louis|m|1956-12-12|1957-02
HT|leader|Prosper Avril|m|1988-09-17|1990-03
HT|leader|Raoul Cedras|m|1991-09-30|1994-10
HT|leader|Rene Preval|m|1996-02-07|2001-02
HT|leader|Rene Preval|m|2006-05-14|2011-05
HT|leader|Sylvain|m|1957-02-07|1957-04
HU|leader|Gero|m|1956-07-18|1956-10
HU|leader|Kadar|m|1956-11-04|1988-05
HU|leader|Karoly Grosz|m|1988-05-22|1989-10
HU|leader|Matyas Szuros|m|1989-10-18|1990-05
HU|leader|Nagy|m|1956-10-25|1956-11
HU|leader|Rakoski|m|1945-01-15|1956-07
HU|prime minister,leader|Ferenc Gyurcsany|m|2004-09-29|2009-04
HU|prime minister,leader|Gordon Bajnai|m|2009-04-14|2010-05
HU|prime minister,leader|Gyula Horn|m|1994-07-15|1998-07
HU|prime minister,leader|Jozsef Antall|m|1990-05-03|1993-12
HU|prime minister,leader|Peter Boross|m|1993-12-12|1994-07
HU|prime minister,leader|Peter Medgyessy|m|2002-05-27|2004-09
HU|prime minister,leader|Viktor Orban|m|1998-07-06|2002-05
HU|prime minister,leader|Viktor Orban|m|2010-05-29|
ID|president,leader|Abdurrahman Wahid|m|1999-10-20|2001-07
ID|president,leader|B.J. Habibie|m|1998-05-21|1999-10
ID|president,leader|Bambang Yudhoyono|m|2004-10-20|2014-10
ID|president,leader|Joko Widodo|m|2014-10-20|
ID|president,leader|Megawati Sukarnoputri|f|2001-07-24|2004-10
ID|president,leader|Suharto|m|1966-03-12|1998-05
ID|president,leader|Sukarno|m|1949-12-27|1966-03
IE|prime minister,leader|Albert Reynolds|m|1992-02-11|1994-12
IE|prime minister,leader|Bertie Ahern|m|1997-06-26|2008-05
IE|prime minister,leader|Brian Cowen|m|2008-05-07|2011-03
IE|prime minister,leader|Charles Haughey|m|1987-03-10|1992-02
IE|prime minister,leader|Cosgrave L.|m|1973-03-14|1977-07
IE|prime minister,leader|Costello|m|1948-02-18|1951-06
IE|prime minister,leader|Costello|m|1954-06-02|1957-03
IE|prime minister,leader|E. Kenny|m|2011-03-09|2017-06
IE|prime minister,leader|Fitzgerald|m|1981-06-30|1982-03
IE|prime minister,leader|Fitzgerald|m|1982-12-14|1987-03
IE|prime minister,leader|Haughey|m|1979-12-11|1981-06
IE|prime minister,leader|Haughey|m|1982-03-09|1982-12
IE|prime minister,leader|John Bruton|m|1994-12-15|1997-06
IE|prime minister,leader|LeMass|m|1959-06-23|1966-11
IE|prime minister,leader|Leo Varadkar|m|2017-06-14|2020-06
IE|prime minister,leader|Lynch|m|1966-11-10|1973-03
IE|prime minister,leader|Lynch|m|1977-07-05|1979-12
IE|prime minister,leader|Micheal Martin|m|2020-06-27|
IE|prime minister,leader|de Valera|m|1951-06-13|1954-06
IE|prime minister,leader|de Valera|m|1957-03-20|1959-06
IL|prime minister,leader|Allon|m|1969-02-26|1969-03
IL|prime minister,leader|Ariel Sharon|m|2001-03-08|2006-04
IL|prime minister,leader|Ben Gurion|m|1948-05-14|1954-01
IL|prime minister,leader|Ben Gurion|m|1955-11-03|1963-06
IL|prime minister,leader|Benjamin Netanyahu|m|1996-06-18|1999-07
IL|prime minister,leader|Benjamin Netanyahu|m|2009-03-31|
IL|prime minister,leader|Ehud Barak|m|1999-07-06|2001-03
IL|prime minister,leader|Ehud Olmert|m|2006-04-14|2009-03
IL|prime minister,leader|Eshkol|m|1963-06-19|1969-02
IL|prime minister,leader|Golda Meir|f|1969-03-17|1974-06
IL|prime minister,leader|Menachem Begin|m|1977-06-21|1983-10
IL|prime minister,leader|Sharett|m|1954-01-08|1955-11
IL|prime minister,leader|Shimon Peres|m|1977-04-08|1977-06
IL|prime minister,leader|Shimon Peres|m|1984-09-14|1986-10
IL|prime minister,leader|Shimon Peres|m|1995-11-04|1996-06
IL|prime minister,leader|Yitzhak Rabin|m|1974-06-03|1977-04
IL|prime minister,leader|Yitzhak Rabin|m|1992-07-12|1995-11
IL|prime minister,leader|Yitzhak Shamir|m|1983-10-10|1984-09
IL|prime minister,leader|Yitzhak Shamir|m|1986-10-20|1992-07
IN|prime minister,leader|Atal Bihari Vajpayee|m|1996-05-16|1996-06
IN|prime minister,leader|Atal Bihari Vajpayee|m|1998-03-19|2004-05
IN|prime minister,leader|Chandra Shekhar|m|1990-11-10|1991-06
IN|prime minister,leader|Charan Singh|m|1979-07-28|1980-01
IN|prime minister,leader|Gandhi I.|f|1966-01-24|1977-03
IN|prime minister,leader|Gandhi I.|f|1980-01-14|1984-10
IN|prime minister,leader|Gandhi R.|m|1984-10-31|1989-12
IN|prime minister,leader|H.D. Deve Gowda|m|1996-06-01|1997-04
IN|prime minister,leader|Inder Kumar Gujral|m|1997-04-21|1998-03
IN|prime minister,leader|Manmohan Singh|m|2004-05-22|2014-05
IN|prime minister,leader|Morarji Desai|m|1977-03-24|1979-06
IN|prime minister,leader|Nanda|m|1964-05-27|1964-06
IN|prime minister,leader|Nanda|m|1966-01-11|1966-01
IN|prime minister,leader|Narendra Modi|m|2014-05-26|
IN|prime minister,leader|Nehru|m|1947-08-15|1964-05
IN|prime minister,leader|P.V. Narasimha Rao|m|1991-06-21|1996-05
IN|prime minister,leader|Pratap Singh|m|1989-12-02|1990-11
IN|prime minister,leader|Shastri|m|1964-06-09|1966-01
IQ|leader|Abdul-Ilah|m|1939-04-04|1953-05
IQ|leader|Adel Abdul-Mahdi|m|2018-10-25|2020-05
IQ|leader|Faisal II|m|1953-05-02|1958-07
IQ|leader|Haider al-Abadi|m|2014-09-08|2018-10
IQ|leader|Hassan Al-Bakr|m|1968-07-17|1979-07
IQ|leader|Ibrahim al-Jaafari|m|2005-05-03|2006-05
IQ|leader|Iyad Allawi|m|2004-06-28|2005-05
IQ|leader|Jay Garner|m|2003-04-21|2003-05
IQ|leader|Karrim Kassem|m|1958-07-14|1963-02
IQ|leader|Mustafa al-Kadhimi|m|2020-05-07|
IQ|leader|Nouri al-Maliki|m|2006-05-20|2014-09
IQ|leader|Paul Bremer|m|2003-05-12|2004-06
IQ|leader|Rahmen Aref|m|1966-04-17|1968-07
IQ|leader|Saddam Hussein|m|1979-07-16|2003-04
IQ|leader|Salem Aref|m|1963-02-08|1966-04
IQ|leader|Tommy Ray Franks|m|2003-04-09|2003-04
IR|leader|Ali Housseini Khamenei|m|1989-06-04|1989-08
IR|leader|Ayatollah Khomeini|m|1979-02-01|1989-06
IR|leader|Mohammad Mossadeg|m|1951-04-30|1953-08
IR|leader|Mohammad Reza|m|1941-09-16|1951-04
IR|leader|Mohammad Reza|m|1953-08-19|1979-01
IR|president|Ayatollah Hashemi Rafsanjani|m|1989-08-17|1997-08
IR|president|Hassan Rouhani|m|2013-08-03|
IR|president|Mahmoud Ahmadinejad|m|2005-08-03|2013-08
IR|president|Mohammad Khatami|m|1997-08-03|2005-08
IS|prime minister,leader|Benediktsson|m|1961-09-08|1961-12
IS|prime minister,leader|Benediktsson|m|1963-11-14|1970-07
IS|prime minister,leader|Bjarni Benediktsson|m|2017-01-11|2017-11
IS|prime minister,leader|Groendal|m|1979-10-15|1980-02
IS|prime minister,leader|Gunnlaugsson|m|2013-05-23|2016-04
IS|prime minister,leader|Hafstein|m|1970-07-10|1971-07
IS|prime minister,leader|Halldor Asgrimsson|m|2004-09-15|2006-06
IS|prime minister,leader|Hallgrimsson|m|1974-08-29|1978-08
IS|prime minister,leader|Hermannsson|m|1983-05-26|1987-07
IS|prime minister,leader|Hermannsson|m|1988-09-28|1991-04
IS|prime minister,leader|Hilmar Haarde|m|2006-06-15|2009-02
IS|prime minister,leader|Johannesson|m|1971-07-14|1974-08
IS|prime minister,leader|Johannesson|m|1978-08-31|1979-10
IS|prime minister,leader|Jonasson|m|1956-07-21|1958-12
IS|prime minister,leader|Jonsson|m|1958-12-23|1959-11
IS|prime minister,leader|Katrín Jakobsdóttir|f|2017-11-30|
IS|prime minister,leader|Oddsson|m|1991-04-30|2004-09
IS|prime minister,leader|Palsson|m|1987-07-08|1988-09
IS|prime minister,leader|Sigurdardottir|f|2009-02-01|2013-05
IS|prime minister,leader|Sigurdur Ingi Jóhannsson|m|2016-04-07|2017-01
IS|prime minister,leader|Steinthorsson|m|1950-03-14|1953-09
IS|prime minister,leader|Thoroddsen|m|1980-02-08|1983-05
IS|prime minister,leader|Thors|m|1949-12-06|1950-03
IS|prime minister,leader|Thors|m|1953-09-13|1956-07
IS|prime minister,leader|Thors|m|1959-11-20|1961-09
IS|prime minister,leader|Thors|m|1962-01-01|1963-11
IT|prime minister,leader|Andreotti|m|1972-02-18|1973-06
IT|prime minister,leader|Andreotti|m|1976-07-30|1979-08
IT|prime minister,leader|Carlo Azeglio Ciampi|m|1993-04-29|1994-05
IT|prime minister,leader|Colombo|m|1970-08-06|1972-01
IT|prime minister,leader|Cossiga|m|1979-08-05|1980-10
IT|prime minister,leader|Craxi|m|1983-08-04|1987-04
IT|prime minister,leader|Fanfani|m|1954-01-18|1954-01
IT|prime minister,leader|Fanfani|m|1958-07-02|1959-01
IT|prime minister,leader|Fanfani|m|1960-07-26|1963-05
IT|prime minister,leader|Fanfani|m|1982-11-30|1983-08
IT|prime minister,leader|Fanfani|m|1987-04-18|1987-07
IT|prime minister,leader|Forlani|m|1980-10-18|1981-05
IT|prime minister,leader|Gianni Letta|m|2013-04-28|2014-02
IT|prime minister,leader|Giuliano Amato|m|1992-06-28|1993-04
IT|prime minister,leader|Giuliano Amato|m|2000-04-26|2001-06
IT|prime minister,leader|Giulio Andreotti|m|1989-07-23|1992-06
IT|prime minister,leader|Giuseppe Conte|m|2018-06-01|2021-02
IT|prime minister,leader|Goria|m|1987-07-29|1988-04
IT|prime minister,leader|Lamberto Dini|m|1995-01-17|1996-05
IT|prime minister,leader|Leone|m|1963-06-21|1963-11
IT|prime minister,leader|Leone|m|1968-06-25|1968-11
IT|prime minister,leader|Mario Draghi|m|2021-02-13|
IT|prime minister,leader|Mario Monti|m|2011-11-16|2013-04
IT|prime minister,leader|Massimo D'Alema|m|1998-10-21|2000-04
IT|prime minister,leader|Matteo Renzi|m|2014-02-22|2016-12
IT|prime minister,leader|Mita|m|1988-04-13|1989-07
IT|prime minister,leader|Moro|m|1963-12-05|1968-06
IT|prime minister,leader|Moro|m|1974-11-23|1976-07
IT|prime minister,leader|Paolo Gentiloni|m|2016-12-11|2018-06
IT|prime minister,leader|Pella|m|1953-08-15|1954-01
IT|prime minister,leader|Romano Prodi|m|1996-05-18|1998-10
IT|prime minister,leader|Romano Prodi|m|2006-05-17|2008-05
IT|prime minister,leader|Rumor|m|1968-12-13|1970-07
IT|prime minister,leader|Rumor|m|1973-07-08|1974-11
IT|prime minister,leader|Scelba|m|1954-02-09|1955-06
IT|prime minister,leader|Segni|m|1955-07-06|1957-05
IT|prime minister,leader|Segni|m|1959-02-15|1960-02
IT|prime minister,leader|Silvio Berlusconi|m|1994-05-11|1995-01
IT|prime minister,leader|Silvio Berlusconi|m|2001-06-11|2006-05
IT|prime minister,leader|Silvio Berlusconi|m|2008-05-08|2011-11
IT|prime minister,leader|Spadolini|m|1981-06-28|1982-11
IT|prime minister,leader|Tambroni|m|1960-03-25|1960-07
IT|prime minister,leader|Zoli|m|1957-05-19|1958-06
IT|prime minister,leader|de Gasperi|m|1945-12-10|1953-07
JM|prime minister,leader|Bustamante|m|1962-08-06|1964-02
JM|prime minister,leader|Golding|m|2007-09-11|2011-10
JM|prime minister,leader|Holness|m|2011-10-23|2012-01
JM|prime minister,leader|Holness|m|2016-03-03|
JM|prime minister,leader|Manley|m|1972-03-02|1980-11
JM|prime minister,leader|Manley|m|1989-02-10|1992-03
JM|prime minister,leader|Patterson|m|1992-03-30|2006-03
JM|prime minister,leader|Sangster|m|1964-02-15|1967-04
JM|prime minister,leader|Seaga|m|1980-11-01|1989-02
JM|prime minister,leader|Shearer|m|1967-04-11|1972-03
JM|prime minister,leader|Simpson Miller|f|2006-03-30|2007-09
JM|prime minister,leader|Simpson Miller|f|2012-01-05|2016-03
JO|king,leader|Abdullah Al-Hussein|m|1921-04-11|1951-07
JO|king,leader|Abdullah El-Hashim|m|1951-07-20|1951-09
JO|king,leader|Abdullah Ibn Hussein El-Hashimi|m|1999-02-07|
JO|king,leader|Hussein Ibn Talal El-Hashim|m|1952-08-11|1999-02
JO|king,leader|Ibn Abdullah-Hashim|m|1951-09-06|1952-08
JP|prime minister,leader|Eisaku Sato|m|1964-11-09|1972-07
JP|prime minister,leader|Hatoyama|m|1954-12-09|1956-12
JP|prime minister,leader|Ikeda|m|1960-07-18|1964-10
JP|prime minister,leader|Ishibashi|m|1956-12-23|1957-02
JP|prime minister,leader|Junichiro Koizumi|m|2001-04-26|2006-09
JP|prime minister,leader|Kakuei Tanaka|m|1972-07-06|1974-12
JP|prime minister,leader|Keizo Obuchi|m|1998-07-30|2000-04
JP|prime minister,leader|Kiichi Miyazawa|m|1991-11-06|1993-08
JP|prime minister,leader|Kishi|m|1957-02-25|1960-07
JP|prime minister,leader|MacArthur|m|1945-09-02|1951-04
JP|prime minister,leader|Masayoshi Ito|m|1980-06-12|1980-07
JP|prime minister,leader|Masayoshi Ohira|m|1978-12-07|1980-06
JP|prime minister,leader|Matthew Bunker Ridgway|m|1951-04-11|1952-04
JP|prime minister,leader|Morihiro Hosokawa|m|1993-08-09|1994-04
JP|prime minister,leader|Naoto Kan|m|2010-06-08|2011-09
JP|prime minister,leader|Noboru Takeshita|m|1987-11-06|1989-06
JP|prime minister,leader|Ryutaro Hashimoto|m|1996-01-11|1998-07
JP|prime minister,leader|Shinzo Abe|m|2006-09-26|2007-09
JP|prime minister,leader|Shinzo Abe|m|2012-12-26|2020-09
JP|prime minister,leader|Sosuke Uno|m|1989-06-02|1989-08
JP|prime minister,leader|Takeo Fukuda|m|1976-12-24|1978-12
JP|prime minister,leader|Takeo Miki|m|1974-12-09|1976-12
JP|prime minister,leader|Taro Aso|m|2008-09-24|2009-09
JP|prime minister,leader|Tomiichi Murayama|m|1994-06-29|1996-01
JP|prime minister,leader|Toshiki Kaifu|m|1989-08-09|1991-11
JP|prime minister,leader|Tsutomu Hata|m|1994-04-25|1994-06
JP|prime minister,leader|Yasuhiro Nakasone|m|1982-11-26|1987-11
JP|prime minister,leader|Yasuo Fukuda|m|2007-09-26|2008-09
JP|prime minister,leader|Yoshida Shigeru|m|1952-04-29|1954-12
JP|prime minister,leader|Yoshihide Suga|m|2020-09-14|
JP|prime minister,leader|Yoshihiko Noda|m|2011-09-02|2012-12
JP|prime minister,leader|Yoshiro Mori|m|2000-04-05|2001-04
JP|prime minister,leader|Yukio Hatoyama|m|2009-09-16|2010-06
JP|prime minister,leader|Zenko Suzuki|m|1980-07-17|1982-11
KE|leader|Kenyatta|m|1963-12-12|1978-08
KE|president,leader|Daniel Arap Moi|m|1978-08-22|2002-12
KE|president,leader|Mwai Kibaki|m|2002-12-03|2013-04
KE|president,leader|Uhuru Kenyatta|m|2013-04-09|
KG|president,leader|Almazbek Atambayev|m|2011-12-01|2017-11
KG|president,leader|Askar Akayev|m|1990-10-27|2005-04
KG|president,leader|Kurmanbek Bakiyev|m|2005-04-11|2010-04
KG|president,leader|Roza Otunbayeva|f|2010-04-07|2011-12
KG|president,leader|Sadyr Japarov|m|2020-10-16|2020-11
KG|president,leader|Sadyr Japarov|m|2021-01-28|
KG|president,leader|Sooronbay Jeenbekov|m|2017-11-24|2020-10
KG|president,leader|Talant Mamytov|m|2020-11-14|2021-01
KH|leader|Heng Samrin|m|1979-01-07|1985-01
KH|leader|Hun Sen|m|1985-01-14|1993-09
KH|leader|Hun Sen|m|1997-07-06|
KH|leader|Lon Nol|m|1970-03-18|1975-04
KH|leader|Pol Pot|m|1975-04-11|1979-01
KH|leader|Prince Norodom Ranariddh|m|1993-09-21|1997-07
KH|leader|Sihanouk|m|1953-11-09|1970-03
KI|leader|Mamau|m|2016-03-11|
KI|leader|Tabai|m|1979-08-12|1991-07
KI|leader|Teannaki|m|1991-07-03|1994-09
KI|leader|Tito|m|1994-09-30|2003-03
KI|leader|Tong|m|2003-07-04|2016-03
KM|leader|Abdallah|m|1975-07-06|1975-08
KM|leader|Abdoulkarim|m|1996-03-25|1998-11
KM|leader|Abdou|m|2019-02-13|2019-04
KM|leader|Assoumani|m|2016-05-26|2019-02
KM|leader|Assoumani|m|2019-05-26|
KM|leader|Azali Assoumani|m|1999-04-30|2002-01
KM|leader|Azali Assoumani|m|2002-05-27|2006-05
KM|leader|Bob Denard|m|1978-05-13|1989-12
KM|leader|Bob Denard|m|1995-09-29|1995-10
KM|leader|Dhoinine|m|2011-05-26|2016-05
KM|leader|Djohar|m|1989-12-18|1995-09
KM|leader|Djohar|m|1996-01-26|1996-03
KM|leader|Hamada Madi|m|2002-01-22|2002-05
KM|leader|Massounde|m|1998-11-06|1999-04
KM|leader|Sambi|m|2006-05-26|2011-05
KM|leader|Soilih|m|1975-08-03|1978-05
KM|leader|el-Yachroutu|m|1995-10-05|1996-01
KN|leader|Douglas|m|1995-07-04|2015-02
KN|leader|Harris|m|2015-02-18|
KN|leader|Simmonds|m|1983-09-19|1995-07
KP|leader|Kim Il-sung|m|1948-09-09|1994-07
KP|leader|Kim Jong-il|m|1994-07-08|2011-12
KP|leader|Kim Jong-un|m|2011-12-17|
KR|president,leader|Chang Do Yong|m|1961-05-18|1961-07
KR|president,leader|Choi Kuy Hay|m|1979-10-26|1980-08
KR|president,leader|Chun Doo Hwan|m|1980-09-01|1988-02
KR|president,leader|Hee Park|m|1961-07-03|1979-10
KR|president,leader|Ho Chong|m|1960-04-27|1960-08
KR|president,leader|Hwang Kyo Ahn|m|2016-12-09|2017-05
KR|president,leader|Kim Dae Jung|m|1998-02-25|2003-02
KR|president,leader|Kim Young Sam|m|1993-02-25|1998-02
KR|president,leader|Lee Myung-bak|m|2008-02-25|2013-02
KR|president,leader|Moon Jae-in|m|2017-05-10|
KR|president,leader|Myun Chang|m|1960-08-12|1961-05
KR|president,leader|Park Choong Hoon|m|1980-08-16|1980-09
KR|president,leader|Park Geun-hye|f|2013-02-25|2016-12
KR|president,leader|Rhee|m|1948-08-15|1960-04
KR|president,leader|Roh Moo-hyun|m|2003-02-25|2008-02
KR|president,leader|Roh Tae Woo|m|1988-02-24|1993-02
KW|emir,leader|Abdullah As-Sabah|m|1950-01-29|1965-11
KW|emir,leader|Jabir Ahmad Al Sabah|m|2006-01-24|2020-09
KW|emir,leader|Jabir As-Sabah|m|1978-01-01|1990-08
KW|emir,leader|Jabir As-Sabah|m|1991-04-20|2006-01
KW|emir,leader|Nawaf Al-Sabah|m|2020-07-29|
KW|emir,leader|Saad Salim at Sabah|m|2006-01-15|2006-01
KW|emir,leader|Sabah As-Sabah|m|1965-11-24|1977-12
KW|emir,leader|Saddam Hussein|m|1990-08-02|1991-04
KZ|president,leader|Kassym-Jomart Tokayev|m|2019-03-20|
KZ|president,leader|Nursultan Nazarbayev|m|1990-04-24|2019-03
LA|leader|Boun Oum|m|1960-12-13|1962-06
LA|leader|Katay Don Sasorith|m|1954-12-24|1956-03
LA|leader|Kou Abhay Og Long|m|1960-01-07|1960-05
LA|leader|Nosavan|m|1959-12-31|1960-01
LA|leader|Phomivan|m|1975-12-02|1992-11
LA|leader|Phounsavanh|m|1992-11-25|1998-02
LA|leader|Sananikone|m|1958-08-15|1959-12
LA|leader|Sayasone|m|2006-06-08|2016-04
LA|leader|Siphandon|m|1998-02-24|2006-06
LA|leader|Sisoulith|m|2021-01-15|
LA|leader|Somsanith|m|1960-05-31|1960-08
LA|leader|Souvanna Phouma|m|1956-03-21|1958-07
LA|leader|Souvanna Phouma|m|1960-08-15|1960-12
LA|leader|Souvanna Phouma|m|1962-06-24|1964-04
LA|leader|Souvanna Phouma|m|1964-04-20|1975-12
LA|leader|Vorachit|m|2016-04-18|2021-01
LB|leader|Chamoun|m|1952-09-23|1958-09
LB|leader|Charles Helou|m|1964-09-23|1970-09
LB|leader|Chehab|m|1958-09-23|1964-09
LB|leader|El Khoury|m|1943-11-22|1952-09
LB|leader|Elias Hrawi|m|1989-11-23|1998-11
LB|leader|Elias Sarkis|m|1976-09-23|1982-09
LB|leader|Emile Lahoud|m|1998-11-24|2007-11
LB|leader|Fouad Siniora|m|2007-11-23|2008-05
LB|leader|Gemayel Amin|m|1982-09-23|1988-09
LB|leader|Hassan Diab|m|2019-12-19|2020-10
LB|leader|Michel Aoun|m|1988-09-23|1989-11
LB|leader|Michel Aoun|m|2016-10-31|2019-12
LB|leader|Michel Suleiman|m|2008-05-25|2014-05
LB|leader|Rene Moawad|m|1989-11-05|1989-11
LB|leader|Saad Hariri|m|2020-10-22|
LB|leader|Suleiman Franjieh|m|1970-09-23|1976-09
LB|leader|Tammam Salam|m|2014-05-25|2016-10
LC|leader|Anthony|m|1997-05-24|2006-12
LC|leader|Anthony|m|2011-11-30|2016-06
LC|leader|Cenac|m|1981-05-04|1982-01
LC|leader|Chastanet|m|2016-06-07|
LC|leader|Compton|m|1979-02-22|1979-07
LC|leader|Compton|m|1982-05-03|1996-04
LC|leader|Compton|m|2006-12-15|2007-05
LC|leader|King|m|2007-05-01|2011-11
LC|leader|Lewis|m|1996-04-02|1997-05
LC|leader|Louisy|m|1979-07-02|1981-05
LC|leader|Pilgrim|m|1982-01-17|1982-05
LI|leader|Franz Josef|m|1938-03-30|1989-11
LI|leader|Hans-Adam II|m|1989-11-13|
LK|leader|Bandaranaike S.W.R.D.|m|1956-04-12|1959-09
LK|leader|Bandaranaike S|f|1960-07-22|1965-03
LK|leader|Bandaranaike S|f|1970-05-31|1977-07
LK|leader|Dahanayake|m|1959-09-26|1960-03
LK|leader|Junius Richard Jayewardene|m|1977-07-23|1989-01
LK|leader|Kotelawala|m|1953-10-12|1956-04
LK|leader|Senanayake Don|m|1948-02-04|1952-03
LK|leader|Senanayake Dudley|m|1952-03-26|1953-10
LK|leader|Senanayake Dudley|m|1960-03-21|1960-07
LK|leader|Senanayake Dudley|m|1965-03-25|1970-05
LK|president,leader|Chandrika Kumaratunga|f|1994-11-12|2005-11
LK|president,leader|Dingiri Banda Wijetunge|m|1993-05-01|1994-11
LK|president,leader|G. Rajapakse|m|2019-11-18|
LK|president,leader|Mahinda Rajapakse|m|2005-11-19|2015-01
LK|president,leader|Maithripala Sirisena|m|2015-01-09|2019-11
LK|president,leader|Ranasinghe Premadasa|m|1989-01-02|1993-05
LR|president,leader|Amos Sawyer|m|1990-11-22|1994-03
LR|president,leader|Charles Taylor|m|1997-08-02|2003-08
LR|president,leader|Doe|m|1980-04-12|1990-09
LR|president,leader|Gyude Bryant|m|2003-10-14|2006-01
LR|president,leader|Johnson Sirleaf|f|2006-01-16|2018-01
LR|president,leader|Kpormapkor|m|1994-03-07|1995-09
LR|president,leader|Moses Zeh Blah|m|2003-08-11|2003-10
LR|president,leader|Ruth Perry|f|1996-09-03|1997-08
LR|president,leader|Tolbert|m|1971-07-23|1980-04
LR|president,leader|Tubman|m|1944-01-01|1971-07
LR|president,leader|Weah|m|2018-01-22|
LR|president,leader|Wilton Sankawulo|m|1995-09-01|1996-09
LS|leader|Jonathan|m|1966-10-04|1986-01
LS|leader|Lekhanya|m|1986-01-24|1991-05
LS|leader|Letsie III|m|1994-08-17|1994-09
LS|leader|Majoro|m|2020-05-20|
LS|leader|Mokhehle|m|1993-04-02|1994-08
LS|leader|Mokhehle|m|1994-09-14|1998-05
LS|leader|Mosisili|m|1998-05-29|2012-06
LS|leader|Mosisili|m|2015-03-17|2017-06
LS|leader|Ramaema|m|1991-05-02|1993-04
LS|leader|Thabane|m|2012-06-08|2015-03
LS|leader|Thabane|m|2017-06-16|2020-05
LT|leader|Adamkus|m|1998-02-26|2003-02
LT|leader|Algirdas Brazauskas|m|1992-11-25|1998-02
LT|leader|Arturas Paulauskas|m|2004-04-06|2004-07
LT|leader|Dalia Grybauskaite|f|2009-07-12|2019-07
LT|leader|Gitanas Nauseda|m|2019-07-12|
LT|leader|Rolandas Paksas|m|2003-02-26|2004-04
LT|leader|Valdas Adamkus|m|2004-07-12|2009-07
LT|leader|Vytautas Landsbergis|m|1990-03-11|1992-11
LU|prime minister,leader|Bech|m|1953-12-28|1958-03
LU|prime minister,leader|Bettel|m|2013-12-04|
LU|prime minister,leader|Dupong|m|1945-05-09|1953-12
LU|prime minister,leader|Frieden|m|1958-03-31|1959-02
LU|prime minister,leader|Juncker|m|1995-01-20|2013-12
LU|prime minister,leader|Santer|m|1984-07-20|1995-01
LU|prime minister,leader|Thorn G.|m|1974-06-15|1979-07
LU|prime minister,leader|Werner|m|1959-03-07|1974-05
LU|prime minister,leader|Werner|m|1979-07-19|1984-07
LV|prime minister,leader|Aigars Kalvitis|m|2004-12-02|2007-12
LV|prime minister,leader|Andris Berzins|m|2000-05-05|2002-11
LV|prime minister,leader|Andris Skele|m|1995-12-21|1997-08
LV|prime minister,leader|Andris Skele|m|1999-07-16|2000-05
LV|prime minister,leader|Einars Repse|m|2002-11-07|2004-03
LV|prime minister,leader|Guntars Krasts|m|1997-08-07|1998-11
LV|prime minister,leader|Indulis Emsis|m|2004-03-09|2004-12
LV|prime minister,leader|Ivars Godmanis|m|1990-05-03|1993-08
LV|prime minister,leader|Ivars Godmanis|m|2007-12-20|2009-03
LV|prime minister,leader|Krisjanis Karins|m|2019-01-23|
LV|prime minister,leader|Kucinskis|m|2016-02-11|2019-01
LV|prime minister,leader|Laimdota Straujuma|f|2014-01-22|2016-02
LV|prime minister,leader|Maris Gailis|m|1994-09-19|1995-12
LV|prime minister,leader|Valdis Birkavs|m|1993-08-03|1994-09
LV|prime minister,leader|Valdis Dombrovskis|m|2009-03-12|2014-01
LV|prime minister,leader|Vilis Kristopans|m|1998-11-26|1999-07
LY|leader|Akila Saleh Issa|m|2014-08-05|2016-03
LY|leader|Fayez al-Sarraj|m|2016-03-30|
LY|leader|Giuma Ahmed Atigha|m|2013-05-28|2013-06
LY|leader|Idris|m|1951-12-24|1969-09
LY|leader|Mohammed Magariaf|m|2012-08-09|2013-05
LY|leader|Muammar Al Qaddafi|m|1969-09-01|2011-08
LY|leader|Mustafa Jalil|m|2011-08-23|2012-08
LY|leader|Nouri Abusahmain|m|2013-06-25|2014-08
MA|king,leader|Hassan II|m|1961-02-26|1999-07
MA|king,leader|Mohammed V|m|1956-03-02|1961-02
MA|king,leader|Muhammad VI|m|1999-07-23|
MC|leader|Albert|m|2005-04-06|
MC|leader|Rainier|m|1949-05-09|2005-04
MD|leader|Aureliu Ciocoi|m|2021-01-01|
MD|leader|Chiril Gaburici|m|2015-02-18|2015-06
MD|leader|Gheorghe Brega|m|2015-10-30|2016-01
MD|leader|Ion Chicu|m|2019-11-14|2021-01
MD|leader|Iurie Leanca|m|2013-04-25|2015-02
MD|leader|Maia Sandu|f|2019-06-08|2019-06
MD|leader|Maia Sandu|f|2019-06-15|2019-11
MD|leader|Mircea Snegur|m|1990-09-03|1997-01
MD|leader|Natalia Gherman|f|2015-06-22|2015-07
MD|leader|Pavel Filip|m|2016-01-20|2019-06
MD|leader|Pavel Filip|m|2019-06-09|2019-06
MD|leader|Petru Lucinschi|m|1997-01-15|2001-04
MD|leader|Valeriu Strelet|m|2015-07-30|2015-10
MD|leader|Vasile Tarlev|m|2001-04-07|2008-03
MD|leader|Vitalie Pirlog|m|2009-09-14|2009-09
MD|leader|Vlad Filat|m|2009-09-25|2013-04
MD|leader|Zinaida Greceanii|f|2008-03-31|2009-09
ME|leader|Dukanovic|m|2006-06-03|2006-11
ME|leader|Dukanovic|m|2008-02-29|2010-12
ME|leader|Dukanovic|m|2012-12-04|2016-11
ME|leader|Dusko Markovic|m|2016-11-28|2020-12
ME|leader|Luksic|m|2010-12-29|2012-12
ME|leader|Sturanovic|m|2006-11-10|2008-02
ME|leader|Zdravko Krivokapic|m|2020-12-04|
MG|president,leader|Gilles Andriamahazo|m|1975-02-11|1975-06
MG|president,leader|Marc Ravalomanana|m|2002-07-06|2009-03
MG|president,leader|Rajaonarimampianina|m|2014-01-25|2018-09
MG|president,leader|Rajoelina|m|2009-03-17|2014-01
MG|president,leader|Rajoelina|m|2019-01-19|
MG|president,leader|Rakotovao|m|2018-09-07|2019-01
MG|president,leader|Ramanantsoa|m|1972-10-12|1975-02
MG|president,leader|Ratsimandrava|m|1975-02-05|1975-02
MG|president,leader|Ratsirahonana|m|1996-09-05|1997-02
MG|president,leader|Ratsiraka|m|1975-06-15|1993-03
MG|president,leader|Ratsiraka|m|1997-02-09|2002-07
MG|president,leader|Tsiranana|m|1960-06-26|1972-10
MG|president,leader|Zafy|m|1993-03-27|1996-09
MH|leader|Amata Kabua|m|1979-11-17|1996-12
MH|leader|Hilda Heine|f|2016-01-28|2020-01
MH|leader|Imata Kabua|m|1997-01-14|2000-01
MH|leader|Kabua|m|2020-01-13|
MH|leader|Lemari|m|1996-12-20|1997-01
MH|leader|Loeak|m|2012-01-10|2016-01
MH|leader|Nemra|m|2016-01-10|2016-01
MH|leader|Note|m|2000-01-10|2008-01
MH|leader|Tomeing|m|2008-01-14|2009-10
MH|leader|Zackhras|m|2009-10-21|2009-11
MH|leader|Zedkaia|m|2009-11-02|2012-01
MK|prime minister,leader|Branko Crvenkovski|m|1992-08-17|1998-11
MK|prime minister,leader|Branko Crvenkovski|m|2002-11-01|2004-05
MK|prime minister,leader|Dimitriev|m|2016-01-18|2017-05
MK|prime minister,leader|Hari Kostov|m|2004-06-02|2004-11
MK|prime minister,leader|Ljubco Georgievski|m|1998-11-30|2002-11
MK|prime minister,leader|Nikola Gruevski|m|2006-08-27|2016-01
MK|prime minister,leader|Nikola Kljusev|m|1991-11-17|1992-08
MK|prime minister,leader|Radmila Sekerinska|f|2004-05-12|2004-06
MK|prime minister,leader|Radmila Sekerinska|f|2004-11-18|2004-12
MK|prime minister,leader|Spasovksi|m|2020-01-03|2020-08
MK|prime minister,leader|Vlado Buckovski|m|2004-12-17|2006-08
MK|prime minister,leader|Zoran Zaev|m|2017-05-31|2020-01
MK|prime minister,leader|Zoran Zaev|m|2020-08-19|
ML|president,leader|Amadou Toure|m|1991-03-26|1992-06
ML|president,leader|Amadou Toure|m|2002-06-09|2012-03
ML|president,leader|Assimi Goita|m|2020-08-19|2020-09
ML|president,leader|Ba N'Daou|m|2020-09-25|
ML|president,leader|Keita|m|1960-09-22|1968-11
ML|president,leader|Keita|m|2013-09-04|2020-08
ML|president,leader|Konare|m|1992-06-06|2002-06
ML|president,leader|Sanogo|m|2012-03-22|2012-04
ML|president,leader|Traore|m|1968-11-19|1991-03
ML|president,leader|Traore|m|2012-04-12|2013-09
MM|leader|Aung San Suu Kyi|f|2016-03-30|2021-02
MM|leader|Maung Maung|m|1988-08-19|1988-09
MM|leader|Min Aung Hlaing|m|2021-02-01|
MM|leader|Ne Win|m|1958-10-29|1960-03
MM|leader|Ne Win|m|1962-03-02|1988-07
MM|leader|Saw Maung|m|1988-09-18|1992-04
MM|leader|Sein Lwin|m|1988-07-25|1988-08
MM|leader|Than Shwe|m|1992-04-23|2011-03
MM|leader|Thein Sein|m|2011-03-30|2016-03
MM|leader|U Ba Swe|m|1956-06-12|1957-02
MM|leader|U Nu|m|1948-01-04|1956-06
MM|leader|U Nu|m|1957-02-28|1958-10
MM|leader|U Nu|m|1960-04-04|1962-03
MN|leader|Choibalsan|m|1936-03-22|1952-01
MN|leader|Elbegdorj|m|2009-06-18|2017-07
MN|leader|Gombojavyn Ochirbat|m|1990-03-12|1997-06
MN|leader|Jambyn Batmonkh|m|1984-08-23|1990-03
MN|leader|Khaltmaagiin Battulga|m|2017-07-10|
MN|leader|Nambaryn Enkhbayar|m|2005-06-24|2009-06
MN|leader|Natsagiyn Bagabandi|m|1997-06-20|2005-06
MN|leader|Yumjaagiyn Tsedenbal|m|1952-01-26|1984-08
MR|leader|Ould Abdel Aziz|m|2008-08-06|2009-04
MR|leader|Ould Abdel Aziz|m|2009-08-05|2019-08
MR|leader|Ould Ahmed Louly|m|1979-06-03|1980-01
MR|leader|Ould Bouceif|m|1979-04-06|1979-05
MR|leader|Ould Cheikh Abdellahi|m|2007-04-19|2008-08
MR|leader|Ould Daddah|m|1960-11-28|1978-07
MR|leader|Ould Ghazouani|m|2019-08-01|
MR|leader|Ould Haidalla|m|1980-01-04|1984-12
MR|leader|Ould Mohamed Salek|m|1978-07-10|1979-04
MR|leader|Ould Mohamed Vall|m|2005-08-03|2007-04
MR|leader|Ould Sidi|m|1979-05-27|1979-06
MR|leader|Sidi Ahmed Taya|m|1984-12-12|2005-08
MR|leader|dit M'Bare|m|2009-04-15|2009-08
MT|prime minister,leader|Abela|m|2020-01-13|
MT|prime minister,leader|Adami|m|1987-05-12|1996-10
MT|prime minister,leader|Adami|m|1998-09-06|2004-03
MT|prime minister,leader|Bonnici|m|1984-12-22|1987-05
MT|prime minister,leader|Gonzi|m|2004-03-12|2013-03
MT|prime minister,leader|Mintoff|m|1971-06-21|1984-12
MT|prime minister,leader|Muscat|m|2013-03-11|2020-01
MT|prime minister,leader|Olivier|m|1962-03-05|1971-06
MT|prime minister,leader|Sant|m|1996-10-28|1998-09
MU|prime minister,leader|Anerood Jugnauth|m|1982-06-16|1995-12
MU|prime minister,leader|Anerood Jugnauth|m|2000-09-18|2003-09
MU|prime minister,leader|Anerood Jugnauth|m|2014-12-17|2017-01
MU|prime minister,leader|Paul Berenger|m|2003-09-30|2005-07
MU|prime minister,leader|Pravind Jugnauth|m|2017-01-23|
MU|prime minister,leader|Ramgoolam N.|m|1995-12-22|2000-09
MU|prime minister,leader|Ramgoolam N.|m|2005-07-05|2014-12
MU|prime minister,leader|Ramgoolam|m|1968-03-12|1982-06
MV|leader|Abdulla Yameen|m|2013-11-17|2018-11
MV|leader|Gayoom|m|1978-11-11|2008-11
MV|leader|Ibrahim Solih|m|2018-11-17|
MV|leader|Mohamed Waheed Hassan|m|2012-02-07|2013-11
MV|leader|Nasheed|m|2008-11-11|2012-02
MV|leader|Nasir|m|1965-07-26|1978-11
MW|leader|Banda|f|2012-04-05|2014-05
MW|leader|Banda|m|1964-07-06|1994-05
MW|leader|Bingu wa Mutharika|m|2004-05-24|2012-04
MW|leader|Chakewera|m|2020-06-28|
MW|leader|Muluzi|m|1994-05-21|2004-05
MW|leader|Mutharika|m|2014-05-31|2020-06
MX|president,leader|Aleman Valdes|m|1946-12-01|1952-12
MX|president,leader|Diaz Ordaz|m|1964-12-01|1970-12
MX|president,leader|Echeverria Alvarez|m|1970-12-01|1976-12
MX|president,leader|Enrique Pena Nieto|m|2012-12-01|2018-11
MX|president,leader|Ernesto Zedillo|m|1994-12-01|2000-11
MX|president,leader|Felipe Calderon|m|2006-12-01|2012-11
MX|president,leader|Lopez Mateos|m|1958-12-01|1964-12
MX|president,leader|Lopez Obrador|m|2018-12-01|
MX|president,leader|Lopez Portillo|m|1976-12-01|1982-12
MX|president,leader|Ruiz Cortines|m|1952-12-01|1958-12
MX|president,leader|Salinas|m|1988-12-01|1994-11
MX|president,leader|Vicente Fox Quesada|m|2000-12-01|2006-11
MX|president,leader|de La Madrid|m|1982-12-01|1988-12
MY|prime minister,leader|Ahmad Badawi|m|2003-10-31|2009-04
MY|prime minister,leader|Hussein Bin Onn|m|1976-01-14|1981-07
MY|prime minister,leader|Mahathir Bin Mohamed|m|2018-05-10|2020-03
MY|prime minister,leader|Mahatir Bin Mohammad|m|1981-07-16|2003-10
MY|prime minister,leader|Muhyiddin Yassin|m|2020-03-01|
MY|prime minister,leader|Najib Tun Razak|m|2009-04-03|2018-05
MY|prime minister,leader|Rahman|m|1957-08-31|1959-04
MY|prime minister,leader|Rahman|m|1959-08-21|1970-09
MY|prime minister,leader|Razak|m|1959-04-15|1959-08
MY|prime minister,leader|Razak|m|1970-09-22|1976-01
MZ|president,leader|Armando Guebuza|m|2005-02-02|2015-01
MZ|president,leader|Joaquim Chissano|m|1986-11-06|2005-02
MZ|president,leader|Nyussi|m|2015-01-15|
MZ|president,leader|Samora Machel|m|1975-06-25|1986-10
NA|president,leader|Geingob|m|2015-03-21|
NA|president,leader|Hifikepunye Pohamba|m|2005-03-21|2015-03
NA|president,leader|Sam Nujoma|m|1990-03-21|2005-03
NE|president,leader|Daouda Malam Wanke|m|1999-04-11|1999-12
NE|president,leader|Diori|m|1960-10-03|1974-04
NE|president,leader|Djibo|m|2010-02-08|2011-04
NE|president,leader|Ibrahim Bare Mainassara|m|1996-01-27|1999-04
NE|president,leader|Issoufou|m|2011-04-07|
NE|president,leader|Kountche|m|1974-04-17|1987-11
NE|president,leader|Mahamane Ousmane|m|1993-04-16|1996-01
NE|president,leader|Mamadou|m|1999-12-22|2010-02
NE|president,leader|Seibou|m|1987-11-10|1993-04
NG|leader|Abdulsalami Abubakar|m|1998-06-09|1999-05
NG|leader|Balewa|m|1960-10-01|1966-01
NG|leader|Ernest Shonekan|m|1993-08-26|1993-11
NG|leader|Gowon|m|1966-07-29|1975-07
NG|leader|Ibrahim Babangida|m|1985-08-27|1993-08
NG|leader|Ironsi|m|1966-01-15|1966-07
NG|leader|Muhammadu Buhari|m|1983-12-31|1985-08
NG|leader|Obasanjo|m|1976-02-13|1979-10
NG|leader|Ramat Mohammed|m|1975-07-29|1976-02
NG|leader|Sani Abacha|m|1993-11-17|1998-06
NG|leader|Shagari|m|1979-10-01|1983-12
NG|president,leader|Goodluck Jonathan|m|2010-02-09|2015-05
NG|president,leader|Muhammadu Buhari|m|2015-05-29|
NG|president,leader|Olusegun Obasanjo|m|1999-05-29|2007-05
NG|president,leader|Umaru Yar'Adua|m|2007-05-29|2010-02
NI|president,leader|Anastasio Somoza Debayle|m|1967-05-01|1979-07
NI|president,leader|Anastasio Somoza Garcia|m|1947-05-26|1956-09
NI|president,leader|Arnoldo Aleman|m|1997-01-10|2002-01
NI|president,leader|Daniel Ortega|m|1979-07-18|1990-04
NI|president,leader|Daniel Ortega|m|2007-01-10|
NI|president,leader|Enrique Bolanos|m|2002-01-11|2007-01
NI|president,leader|Guerrero Gutierrez|m|1966-08-04|1967-05
NI|president,leader|Luis Somoza Debayle|m|1956-09-29|1963-05
NI|president,leader|Shick Gutierrez|m|1963-05-01|1966-08
NI|president,leader|Violeta Chamorro|f|1990-04-25|1997-01
NL|prime minister,leader|Barend Biesheuvel|m|1971-07-06|1973-05
NL|prime minister,leader|De Jong|m|1967-04-03|1971-04
NL|prime minister,leader|Jan Peter Balkenende|m|2002-07-22|2010-10
NL|prime minister,leader|Jelle Zijlstra|m|1966-11-22|1967-02
NL|prime minister,leader|Jo Cals|m|1965-04-27|1966-10
NL|prime minister,leader|Louis Beel|m|1958-12-22|1959-05
NL|prime minister,leader|Mark Rutte|m|2010-10-14|
NL|prime minister,leader|Ruud Lubbers|m|1982-11-04|1994-08
NL|prime minister,leader|Victor Marijnen|m|1963-07-24|1965-02
NL|prime minister,leader|Willem Drees|m|1948-08-07|1958-12
NL|prime minister,leader|Wim Kok|m|1994-08-22|2002-07
NL|prime minister,leader|de Quay|m|1959-05-19|1963-05
NL|prime minister,leader|den Uyl|m|1973-05-11|1977-12
NL|prime minister,leader|van Agt|m|1977-12-19|1982-11
NO|prime minister,leader|Anne Enger Lahnstein|f|1998-08-30|1998-09
NO|prime minister,leader|Borten|m|1965-10-12|1971-03
NO|prime minister,leader|Bratteli|m|1971-03-16|1972-10
NO|prime minister,leader|Bratteli|m|1973-10-15|1976-01
NO|prime minister,leader|Brundtland|f|1981-02-04|1981-10
NO|prime minister,leader|Brundtland|f|1986-05-09|1989-10
NO|prime minister,leader|Erna Solberg|f|2013-10-16|
NO|prime minister,leader|Gerhardsen|m|1945-06-26|1951-11
NO|prime minister,leader|Gerhardsen|m|1955-01-22|1963-08
NO|prime minister,leader|Gerhardsen|m|1963-09-25|1965-10
NO|prime minister,leader|Gro Harlem Brundtland|f|1990-11-03|1996-10
NO|prime minister,leader|Jan Peder Syse|m|1989-10-16|1990-11
NO|prime minister,leader|Jens Stoltenberg|m|2000-03-17|2001-10
NO|prime minister,leader|Jens Stoltenberg|m|2005-10-17|2013-10
NO|prime minister,leader|Kjell Magne Bondevik|m|1997-10-17|1998-08
NO|prime minister,leader|Kjell Magne Bondevik|m|1998-09-24|2000-03
NO|prime minister,leader|Kjell Magne Bondevik|m|2001-10-19|2005-10
NO|prime minister,leader|Korvald|m|1972-10-17|1973-10
NO|prime minister,leader|Lyng|m|1963-08-27|1963-09
NO|prime minister,leader|Nordli|m|1976-01-09|1981-02
NO|prime minister,leader|Thorbjorn Jagland|m|1996-10-25|1997-10
NO|prime minister,leader|Torp|m|1951-11-19|1955-01
NO|prime minister,leader|Willoch|m|1981-10-14|1986-05
NP|leader|Bhattarai|m|2011-08-29|2013-03
NP|leader|Birendra|m|1972-01-31|1990-11
NP|leader|Girija Prasad Koirala|m|1991-05-26|1994-11
NP|leader|Girija Prasad Koirala|m|1998-04-15|1999-05
NP|leader|Girija Prasad Koirala|m|2000-03-22|2001-07
NP|leader|Girija Prasad Koirala|m|2006-04-30|2008-08
NP|leader|Gyanendra|m|2005-02-01|2006-04
NP|leader|K.P. Sharma Oli|m|2015-10-12|2016-07
NP|leader|K.P. Sharma Oli|m|2018-02-15|
NP|leader|Koirala|m|2014-02-11|2015-10
NP|leader|Krishna Prasad Bhatterai|m|1990-11-09|1991-05
NP|leader|Krishna Prasad Bhatterai|m|1999-05-31|2000-03
NP|leader|Lokendra Bahadur Chand|m|1997-03-12|1997-10
NP|leader|Lokendra Bahadur Chand|m|2002-10-11|2003-06
NP|leader|Madhav Kumar Nepal|m|2009-05-25|2011-02
NP|leader|Mahendra|m|1955-03-14|1972-01
NP|leader|Man Mohan Adhikari|m|1994-11-30|1995-09
NP|leader|Mohan Rana|m|1948-02-09|1951-02
NP|leader|Nath Khanal|m|2011-02-06|2011-08
NP|leader|Prachanda|m|2008-08-18|2009-05
NP|leader|Prachanda|m|2016-07-24|2017-06
NP|leader|Regmi|m|2013-03-14|2014-02
NP|leader|Sher Bahadur Deuba|m|1995-09-12|1997-03
NP|leader|Sher Bahadur Deuba|m|2017-06-07|2018-02
NP|leader|Sher Bahdur Deuba|m|2001-07-26|2002-10
NP|leader|Sher Bahdur Deuba|m|2004-06-03|2005-02
NP|leader|Surya Bahadur Thapa|m|1997-10-07|1998-04
NP|leader|Surya Bahadur Thapa|m|2003-06-05|2004-06
NP|leader|Tribhuvan|m|1951-02-18|1955-03
NR|leader|Adeang|m|1986-09-17|1986-10
NR|leader|Adeang|m|1986-12-12|1986-12
NR|leader|Adeang|m|1996-11-26|1996-12
NR|leader|Aingimea|m|2019-08-27|
NR|leader|Aroi|m|1989-08-17|1989-12
NR|leader|Clodumar|m|1997-02-12|1998-06
NR|leader|Dabwido|m|2011-11-15|2013-06
NR|leader|DeRoburt|m|1968-01-31|1976-12
NR|leader|DeRoburt|m|1978-05-15|1986-09
NR|leader|DeRoburt|m|1986-10-01|1986-12
NR|leader|DeRoburt|m|1986-12-21|1989-08
NR|leader|Dowiyogo|m|1976-12-22|1978-04
NR|leader|Dowiyogo|m|1989-12-12|1995-11
NR|leader|Dowiyogo|m|1996-11-11|1996-11
NR|leader|Dowiyogo|m|1998-06-18|1999-04
NR|leader|Dowiyogo|m|2000-04-20|2001-03
NR|leader|Dowiyogo|m|2003-01-09|2003-03
NR|leader|Gioura|m|2003-03-10|2003-05
NR|leader|Kun|m|1996-12-19|1997-02
NR|leader|Lagumot Harris|m|1978-04-19|1978-05
NR|leader|Lagumot Harris|m|1995-11-22|1996-11
NR|leader|Rene Harris|m|1999-04-27|2000-04
NR|leader|Rene Harris|m|2001-03-30|2003-01
NR|leader|Rene Harris|m|2003-08-08|2004-06
NR|leader|Scotty|m|2003-05-29|2003-08
NR|leader|Scotty|m|2004-06-22|2007-12
NR|leader|Stephen|m|2007-12-19|2011-11
NR|leader|Waqa|m|2013-06-11|2019-08
NZ|prime minister,leader|Bill English|m|2016-12-12|2017-10
NZ|prime minister,leader|David Lange|m|1984-07-26|1989-08
NZ|prime minister,leader|Geoffrey Palmer|m|1989-08-08|1990-09
NZ|prime minister,leader|Helen Clark|f|1999-12-10|2008-11
NZ|prime minister,leader|Holland|m|1949-12-13|1957-09
NZ|prime minister,leader|Holyoake|m|1957-09-20|1957-12
NZ|prime minister,leader|Jacinda Ardern|f|2017-10-26|
NZ|prime minister,leader|Jenny Shipley|f|1997-12-08|1999-12
NZ|prime minister,leader|Jim Bolger|m|1990-10-27|1997-12
NZ|prime minister,leader|John Key|m|2008-11-19|2016-12
NZ|prime minister,leader|John Ross Marshall|m|1972-02-07|1972-12
NZ|prime minister,leader|Keith Jacka Holyoake|m|1960-12-12|1972-02
NZ|prime minister,leader|Mike Moore|m|1990-09-04|1990-10
NZ|prime minister,leader|Nash|m|1957-12-12|1960-12
NZ|prime minister,leader|Norman Eric Kirk|m|1972-12-08|1974-08
NZ|prime minister,leader|Robert David Muldoon|m|1975-12-12|1984-07
NZ|prime minister,leader|Wallace Edward Rowling|m|1974-09-06|1975-12
OM|sultan,leader|Haitham ibn Tariq|m|2020-01-10|
OM|sultan,leader|Qabus Bin Said|m|1970-07-23|2020-01
PA|president,leader|Arias A.|m|1949-11-25|1951-05
PA|president,leader|Arias A.|m|1968-10-01|1968-10
PA|president,leader|Arias Espinosa|m|1955-01-15|1956-10
PA|president,leader|Arosomena A.|m|1951-05-10|1952-10
PA|president,leader|Chiari Roberto|m|1960-10-01|1964-10
PA|president,leader|Dario Paredes|m|1982-03-03|1983-08
PA|president,leader|Ernesto Perez Balladares|m|1994-09-01|1999-09
PA|president,leader|Florez Aguilar|m|1981-07-31|1982-03
PA|president,leader|Guardia Jr. E.|m|1956-10-01|1960-10
PA|president,leader|Guillermo Endara|m|1990-01-04|1994-09
PA|president,leader|Guizado|m|1955-01-03|1955-01
PA|president,leader|Juan Carlos Varela|m|2014-07-01|2019-07
PA|president,leader|Laurentino Cortizo|m|2019-07-01|
PA|president,leader|Martin Torrijos|m|2004-09-01|2009-07
PA|president,leader|Martinelli|m|2009-07-01|2014-07
PA|president,leader|Mireya Moscoso|f|1999-09-01|2004-09
PA|president,leader|Noriega|m|1983-08-15|1990-01
PA|president,leader|Remon Cantero|m|1952-10-01|1955-01
PA|president,leader|Robles|m|1964-10-01|1968-10
PA|president,leader|Torrijos Herrera|m|1968-10-12|1981-07
PE|president,leader|Alberto Fujimori|m|1990-07-28|2000-11
PE|president,leader|Alejandro Toledo|m|2001-07-28|2006-07
PE|president,leader|Belaunde|m|1963-07-28|1968-10
PE|president,leader|Belaunde|m|1980-07-28|1985-07
PE|president,leader|Francisco Sagasti|m|2020-11-17|
PE|president,leader|Garcia Perez|m|1985-07-28|1990-07
PE|president,leader|Garcia Perez|m|2006-07-28|2011-07
PE|president,leader|Lindley Lopez|m|1963-03-03|1963-07
PE|president,leader|Manuel Merino|m|2020-11-10|2020-11
PE|president,leader|Martin Vizcarra Cornejo|m|2018-03-23|2020-11
PE|president,leader|Morales Bermudez|m|1975-08-30|1980-07
PE|president,leader|Noriega|m|1950-06-01|1950-07
PE|president,leader|Odria|m|1948-10-29|1950-06
PE|president,leader|Odria|m|1950-07-28|1956-07
PE|president,leader|Ollanta Humala|m|2011-07-28|2016-07
PE|president,leader|Pedro Pablo Kuczynski|m|2016-07-25|2018-03
PE|president,leader|Perez Godoy|m|1962-07-19|1963-03
PE|president,leader|Ugarteche|m|1956-07-28|1962-07
PE|president,leader|Valentin Paniagua|m|2000-11-23|2001-07
PE|president,leader|Velasco Alvarado|m|1968-10-03|1975-08
PG|prime minister,leader|Chan|m|1980-03-11|1982-08
PG|prime minister,leader|Chan|m|1994-08-30|1997-07
PG|prime minister,leader|James Marape|m|2019-05-30|
PG|prime minister,leader|Morauta|m|1999-07-14|2002-08
PG|prime minister,leader|Namaliu|m|1988-07-04|1992-07
PG|prime minister,leader|O'Neill|m|2011-08-02|2019-05
PG|prime minister,leader|Skate|m|1997-07-22|1999-07
PG|prime minister,leader|Somare|m|1975-09-16|1980-03
PG|prime minister,leader|Somare|m|1982-08-02|1985-11
PG|prime minister,leader|Somare|m|2002-08-06|2011-08
PG|prime minister,leader|Wingti|m|1985-11-21|1988-07
PG|prime minister,leader|Wingti|m|1992-07-17|1994-08
PH|president,leader|Benigno Aquino III|m|2010-06-30|2016-06
PH|president,leader|Corazon Aquino|f|1986-02-25|1992-06
PH|president,leader|Ferdinand E. Marcos|m|1965-12-30|1986-02
PH|president,leader|Fidel V. Ramos|m|1992-06-30|1998-06
PH|president,leader|Garcia|m|1957-03-17|1961-11
PH|president,leader|Gloria Macapagal-Arroyo|f|2001-01-21|2010-06
PH|president,leader|Joseph Estrada|m|1998-06-30|2001-01
PH|president,leader|Macapagal|m|1961-11-14|1965-12
PH|president,leader|Magsaysay|m|1953-12-30|1957-03
PH|president,leader|Quirrino|m|1948-04-16|1953-12
PH|president,leader|Rodrigo Duterte|m|2016-06-30|
PK|leader|Asif Ali Zardari|m|2008-09-09|2013-06
PK|leader|Ayub Khan|m|1958-10-07|1969-03
PK|leader|Balakh Sher Mazari|m|1993-04-18|1993-05
PK|leader|Bhutto Benazir|f|1988-12-02|1990-08
PK|leader|Bhutto Benazir|f|1993-10-19|1996-11
PK|leader|Chaudhri M. Ali|m|1955-08-11|1956-09
PK|leader|Chundrigar|m|1957-10-17|1957-12
PK|leader|Ghulam Mustafa Jatoi|m|1990-08-06|1990-11
PK|leader|Imran Khan|m|2018-08-18|
PK|leader|Ishaq Khan|m|1988-08-17|1988-12
PK|leader|Khan Noon|m|1957-12-16|1958-10
PK|leader|L. Khan|m|1948-09-11|1951-10
PK|leader|Miraj Khalid|m|1996-11-05|1997-02
PK|leader|Moeen Qureshi|m|1993-07-19|1993-10
PK|leader|Mohammed Ali|m|1953-04-17|1955-08
PK|leader|Muhammad Mian Soomro|m|2008-08-18|2008-09
PK|leader|Mulk|m|2018-06-01|2018-08
PK|leader|Nawaz Sharif|m|1990-11-06|1993-04
PK|leader|Nawaz Sharif|m|1993-05-26|1993-07
PK|leader|Nawaz Sharif|m|1997-02-17|1999-10
PK|leader|Nawaz Sharif|m|2013-06-05|2017-07
PK|leader|Nazimuddin|m|1951-10-17|1953-04
PK|leader|Pervez Musharraf|m|1999-10-14|2008-08
PK|leader|Shahid Khaqan Abbasi|m|2017-08-01|2018-05
PK|leader|Shahid Suhrawardy|m|1956-09-12|1957-10
PK|leader|Yahya Khan|m|1969-03-31|1971-12
PK|leader|Zia|m|1977-07-05|1988-08
PK|leader|Zulfikar Ali Bhutto|m|1971-12-20|1977-07
PL|leader|Bierut|m|1944-12-31|1956-03
PL|leader|Gierek|m|1970-12-20|1980-09
PL|leader|Gomulka|m|1956-10-21|1970-12
PL|leader|Kania|m|1980-09-06|1981-10
PL|leader|Ochab|m|1956-03-20|1956-10
PL|leader|Wojciech Jaruzelski|m|1981-10-18|1990-12
PL|president,leader|Aleksander Kwasniewski|m|1995-12-23|2005-12
PL|president,leader|Andrzej Duda|m|2015-08-06|
PL|president,leader|Bronislaw Komorowski|m|2010-04-10|2010-07
PL|president,leader|Bronislaw Komorowski|m|2010-08-06|2015-08
PL|president,leader|Grzegorz Schetyna|m|2010-07-08|2010-08
PL|president,leader|Lech Kaczynski|m|2005-12-23|2010-04
PL|president,leader|Lech Walesa|m|1990-12-22|1995-12
PT|leader|Caetano|m|1968-09-27|1974-04
PT|leader|Costa Gomes|m|1974-09-30|1976-07
PT|leader|Salazar|m|1932-07-05|1968-09
PT|leader|Spinola|m|1974-04-25|1974-09
PT|prime minister,leader|Cavaco Silva|m|2006-03-09|2016-03
PT|prime minister,leader|Eanes|m|1976-07-23|1986-03
PT|prime minister,leader|Jorge Sampaio|m|1996-03-09|2006-03
PT|prime minister,leader|Soares|m|1986-03-09|1996-03
PT|prime minister,leader|de Sousa|m|2016-03-09|
PW|leader|Etpison|m|1989-01-01|1992-12
PW|leader|Nakamura|m|1993-01-01|2000-12
PW|leader|Oiterong|m|1985-07-02|1985-09
PW|leader|Remeliik|m|1981-01-01|1985-06
PW|leader|Salii|m|1985-09-06|1988-08
PW|leader|Surangel Whipps Jr.|m|2021-01-21|
PW|leader|Thomas Remengesau|m|1988-08-20|1988-12
PW|leader|Tommy Remengesau|m|2001-01-01|2009-01
PW|leader|Tommy Remengesau|m|2013-01-17|2021-01
PW|leader|Toribiong|m|2009-01-15|2013-01
PY|president,leader|Alfredo Stroessner|m|1954-07-11|1989-02
PY|president,leader|Benitez|m|2018-08-15|
PY|president,leader|Chavez|m|1949-09-10|1954-05
PY|president,leader|Cubas Grau|m|1998-08-15|1999-03
PY|president,leader|Federico Franco|m|2012-06-12|2013-08
PY|president,leader|Fernando Lugo|m|2008-08-15|2012-06
PY|president,leader|Gonzalez Macchi|m|1999-03-28|2003-08
PY|president,leader|Horacio Cartes|m|2013-08-15|2018-08
PY|president,leader|Nicanor Duarte Frutos|m|2003-08-15|2008-08
PY|president,leader|Pareira|m|1954-05-06|1954-07
PY|president,leader|Rodriguez Pedotti|m|1989-02-03|1993-08
PY|president,leader|Wasmosy Monti|m|1993-08-15|1998-08
QA|emir,leader|Ahmed Ath-Thani|m|1971-09-03|1972-02
QA|emir,leader|Amad Al Thani|m|1995-06-27|2013-06
QA|emir,leader|Khalifah Al Thani|m|2013-06-26|
QA|emir,leader|Khalifah Ath-Thani|m|1972-02-22|1995-06
RO|leader|Adrian Nastase|m|2000-12-28|2004-12
RO|leader|Alexandru Athanasiu|m|1999-12-14|1999-12
RO|leader|Antonescu|m|2012-07-10|2012-08
RO|leader|Ceausescu|m|1965-03-22|1989-12
RO|leader|Eugen Bejinariu|m|2004-12-21|2004-12
RO|leader|Gavril Dejeu|m|1998-03-30|1998-04
RO|leader|Georghiu-Dej|m|1947-12-30|1965-03
RO|leader|Klaus Iohannis|m|2014-12-21|
RO|leader|Mugur Isarescu|m|1999-12-22|2000-12
RO|leader|Petre Roman|m|1989-12-26|1991-10
RO|leader|Radu Vasile|m|1998-04-15|1999-12
RO|leader|Theodor Stolojan|m|1991-10-01|1992-11
RO|leader|Traian Basescu|m|2004-12-29|2007-04
RO|leader|Traian Basescu|m|2007-05-23|2012-07
RO|leader|Traian Basescu|m|2012-08-28|2014-12
RO|leader|Vacariou|m|1992-11-04|1996-12
RO|leader|Vacariou|m|2007-04-20|2007-05
RO|leader|Victor Ciorbea|m|1996-12-12|1998-03
RS|leader|Aleksandar Vucic|m|2014-04-27|2017-05
RS|leader|Ana Brnabic|f|2017-06-29|
RS|leader|Cvetkovic|m|2008-07-07|2012-07
RS|leader|Dizarevic|m|1988-05-15|1989-05
RS|leader|Djuranovic|m|1984-05-15|1985-05
RS|leader|Hasani|m|1986-05-15|1987-05
RS|leader|Ivica Dacic|m|2012-07-27|2014-04
RS|leader|Ivica Dačić|m|2017-05-31|2017-06
RS|leader|Kolisevski|m|1980-05-04|1980-05
RS|leader|Kraigher|m|1981-05-15|1982-05
RS|leader|Marovic|m|2003-03-07|2006-06
RS|leader|Mijatovic|m|1980-05-15|1981-05
RS|leader|Mojsov|m|1987-05-15|1988-05
RS|leader|Slobodan Milosevic|m|1989-05-15|2000-10
RS|leader|Spiljac|m|1983-05-13|1984-05
RS|leader|Stambolic|m|1982-05-16|1983-05
RS|leader|Tito|m|1945-03-06|1980-05
RS|leader|Vlajkovic|m|1985-05-15|1986-05
RS|leader|Vojislav Kostunica|m|2000-10-08|2003-03
RS|leader|Vojislav Kostunica|m|2006-06-04|2008-07
RU|leader|Joseph Stalin|m|1923-03-10|1953-03
RU|leader|Konstantin Chernenko|m|1984-02-13|1985-03
RU|leader|Leonid Brezhnev|m|1964-10-15|1982-11
RU|leader|Malenkov|m|1953-03-06|1953-03
RU|leader|Mikhail Gorbachev|m|1985-03-11|1991-08
RU|leader|Nikita Khrushchev|m|1953-03-20|1964-10
RU|leader|Yury Andropov|m|1982-11-10|1984-02
RU|president,leader|Boris Yeltsin|m|1991-08-21|1999-12
RU|president,leader|Vladimir Putin|m|2000-01-01|
RW|president,leader|Juvenal Habyarimana|m|1973-07-05|1994-04
RW|president,leader|Kayibanda|m|1961-10-26|1973-07
RW|president,leader|Paul Kagame|m|1994-07-19|
RW|president,leader|Theodore Sindikubwabo|m|1994-04-06|1994-07
SA|king,leader|Aziz|m|1927-05-20|1953-11
SA|king,leader|Faisal|m|1964-11-02|1975-03
SA|king,leader|Khalid|m|1975-03-25|1982-06
SA|king,leader|King Abdullah|m|1996-01-01|2015-01
SA|king,leader|King Fahd|m|1982-06-13|1996-01
SA|king,leader|King Salman|m|2015-01-23|
SA|king,leader|Saud|m|1953-11-09|1964-11
SB|leader|Alebua|m|1986-12-01|1989-03
SB|leader|Danny Philip|m|2010-08-25|2011-11
SB|leader|Darcy Lilo|m|2011-11-16|2014-12
SB|leader|Hilly|m|1993-06-18|1994-10
SB|leader|Kemakeza|m|2001-12-17|2006-04
SB|leader|Kenilorea|m|1978-07-07|1981-08
SB|leader|Kenilorea|m|1984-11-19|1986-12
SB|leader|Mamaloni|m|1981-08-31|1984-11
SB|leader|Mamaloni|m|1989-03-28|1993-06
SB|leader|Mamaloni|m|1994-10-31|1997-08
SB|leader|Rick Houenipwela|m|2017-11-15|2019-04
SB|leader|Rini|m|2006-04-20|2006-05
SB|leader|Sikua|m|2007-12-20|2010-08
SB|leader|Sogavare|m|2000-06-30|2001-12
SB|leader|Sogavare|m|2006-05-04|2007-12
SB|leader|Sogavare|m|2014-12-09|2017-11
SB|leader|Sogavare|m|2019-04-24|
SB|leader|Ulufa'alu|m|1997-08-27|2000-06
SC|leader|Danny Faure|m|2016-10-16|2020-10
SC|leader|Mancham|m|1976-06-29|1977-06
SC|leader|Michel|m|2004-04-14|2016-10
SC|leader|Rene|m|1977-05-06|2004-04
SC|leader|Wavel Ramkalawan|m|2020-10-26|
SD|leader|Abboud|m|1958-11-18|1964-11
SD|leader|Abdelrahman Burhan|m|2019-04-12|
SD|leader|Abdul Rahman Swaredahab|m|1985-04-06|1986-05
SD|leader|Al-Azhari|m|1956-01-01|1956-07
SD|leader|Al-Mirghani|m|1986-05-06|1989-06
SD|leader|Ibn Auf|m|2019-04-11|2019-04
SD|leader|Khalil|m|1956-07-05|1958-11
SD|leader|Maghoub|m|1965-06-14|1966-07
SD|leader|Maghoub|m|1967-05-18|1969-05
SD|leader|Mahdi|m|1966-07-26|1967-05
SD|leader|Nimeiri|m|1969-05-25|1985-04
SD|leader|Omar al-Bashir|m|1989-06-30|2019-04
SD|leader|al-Khalifa|m|1964-11-01|1965-06
SE|prime minister,leader|Carl Bildt|m|1991-10-30|1994-10
SE|prime minister,leader|Erlander|m|1946-10-10|1969-10
SE|prime minister,leader|Falldin|m|1976-10-04|1978-10
SE|prime minister,leader|Falldin|m|1979-10-09|1982-10
SE|prime minister,leader|Fredrik Reinfeldt|m|2006-10-06|2014-10
SE|prime minister,leader|Goran Persson|m|1996-03-21|2006-10
SE|prime minister,leader|Ingvar Carlsson|m|1986-03-12|1991-10
SE|prime minister,leader|Ingvar Carlsson|m|1994-10-07|1996-03
SE|prime minister,leader|Palme|m|1969-10-14|1976-09
SE|prime minister,leader|Palme|m|1982-10-07|1986-02
SE|prime minister,leader|Stefan Lofven|m|2014-10-03|
SE|prime minister,leader|Ullsten|m|1978-10-18|1979-10
SG|prime minister,leader|Goh Chok Tong|m|1990-11-28|2004-08
SG|prime minister,leader|Lee Hsien Loong|m|2004-08-12|
SG|prime minister,leader|Lee Kuan Yew|m|1965-08-09|1990-11
SI|prime minister,leader|Alenka Bratusek|f|2013-03-20|2014-09
SI|prime minister,leader|Anton Rop|m|2002-12-11|2004-11
SI|prime minister,leader|Bajuk|m|2000-05-03|2000-11
SI|prime minister,leader|Borut Pahor|m|2008-11-21|2012-02
SI|prime minister,leader|Drnovsek|m|1992-05-14|2000-05
SI|prime minister,leader|Drnovsek|m|2000-11-17|2002-12
SI|prime minister,leader|Janez Jansa|m|2004-11-09|2008-11
SI|prime minister,leader|Janez Jansa|m|2012-02-10|2013-03
SI|prime minister,leader|Janez Jansa|m|2020-03-13|
SI|prime minister,leader|Marjan Sarec|m|2018-09-13|2020-03
SI|prime minister,leader|Miro Cerar|m|2014-09-18|2018-09
SI|prime minister,leader|Peterle|m|1991-12-23|1992-05
SK|prime minister,leader|Igor Matovic|m|2020-03-21|
SK|prime minister,leader|Iveta Radicova|f|2010-07-08|2012-04
SK|prime minister,leader|Jozef Moravcik|m|1994-03-16|1994-12
SK|prime minister,leader|Mikulas Dzurinda|m|1998-10-30|2006-07
SK|prime minister,leader|Peter Pellegrini|m|2018-03-22|2020-03
SK|prime minister,leader|Robert Fico|m|2006-07-04|2010-07
SK|prime minister,leader|Robert Fico|m|2012-04-04|2018-03
SK|prime minister,leader|Vladimir Meciar|m|1993-01-01|1994-03
SK|prime minister,leader|Vladimir Meciar|m|1994-12-13|1998-10
SL|president,leader|Bai Koroma|m|2007-09-17|2018-04
SL|president,leader|Bio|m|1996-01-17|1996-03
SL|president,leader|Julius Maada Bio|m|2018-04-04|
SL|president,leader|Juxon-Smith|m|1967-03-27|1968-04
SL|president,leader|Kabbah|m|1996-03-29|1997-05
SL|president,leader|Kabbah|m|1998-03-10|2007-09
SL|president,leader|Koroma|m|1997-05-25|1998-02
SL|president,leader|Margai A|m|1964-04-29|1967-03
SL|president,leader|Margai M|m|1961-04-27|1964-04
SL|president,leader|Momoh|m|1985-11-28|1992-04
SL|president,leader|Stevens|m|1968-04-19|1985-11
SL|president,leader|Strasser|m|1992-05-01|1996-01
SM|leader|Adolmiro Bartolini|m|1990-04-01|1990-10
SM|leader|Agostino Giacomini|m|1954-10-01|1955-04
SM|leader|Alessandro Mancini|m|2007-04-01|2007-10
SM|leader|Andrea Belluzzi|m|2015-04-01|2015-10
SM|leader|Antonio Carattoni|m|2006-10-01|2007-04
SM|leader|Antonio Lazzaro Volpinari|m|1973-10-01|1974-04
SM|leader|Antonio Lazzaro Volpinari|m|2002-04-01|2002-10
SM|leader|Antonio Maria Morganti|m|1962-10-01|1963-04
SM|leader|Boschi and Mularoni|m|2019-10-01|2020-04
SM|leader|Cardelli and Dolcini|m|2020-10-01|
SM|leader|Cesare Antonio Gasperoni|m|1990-10-01|1991-04
SM|leader|Claudio Muccioli|m|2005-10-01|2006-04
SM|leader|Clelio Galassi|m|1976-04-01|1976-10
SM|leader|Domenico Bernardini|m|1991-04-01|1991-10
SM|leader|Domenico Morganti|m|1952-04-01|1952-10
SM|leader|Ermenegildo Gasperoni|m|1978-10-01|1979-04
SM|leader|Eugenio Reffi|m|1960-10-01|1961-04
SM|leader|Fiorini and Carattoni|m|2017-10-01|2018-04
SM|leader|Francesco Maria Francini|m|1973-04-01|1973-10
SM|leader|Francesco Mussoni|m|2009-10-01|2010-04
SM|leader|Gabriele Gatti|m|2011-10-01|2012-04
SM|leader|Gastone Pasolini|m|1981-04-01|1981-10
SM|leader|Gian Luigi Berti|m|1993-10-01|1994-04
SM|leader|Gian Nicola Berti|m|2016-04-01|2016-10
SM|leader|Giancarlo Berardi|m|1980-10-01|1981-04
SM|leader|Giovanni Francesco Ugolini|m|2010-10-01|2011-04
SM|leader|Giovanni Lonfernini|m|2003-10-01|2004-04
SM|leader|Giuseppe Maria Morganti|m|2002-10-01|2003-04
SM|leader|Libero Barulli|m|1982-10-01|1983-04
SM|leader|Luciano Cardelli|m|1988-10-01|1989-04
SM|leader|Luigi Mazza|m|1997-10-01|1998-04
SM|leader|Mancini and Zafferani|m|2020-04-01|2020-10
SM|leader|Marco Conti|m|2010-04-01|2010-10
SM|leader|Marino Valdes Franciosi|m|1957-10-23|1958-04
SM|leader|Mario Nanni|m|1956-04-01|1956-10
SM|leader|Mario Rossi|m|1981-10-01|1982-04
SM|leader|Marrino Nicardi & Fabio Berardi|m|2016-10-01|2017-04
SM|leader|Massimo Cenci|m|2009-04-01|2009-10
SM|leader|Mauro Fiorini|m|1989-04-01|1989-10
SM|leader|Mirko Tomassoni|m|2007-10-01|2008-04
SM|leader|Palmieri and Ciacci|m|2018-04-01|2018-10
SM|leader|Pier Marino Menicucci|m|2003-04-01|2003-10
SM|leader|Pier Natalino Mularoni|m|1995-10-01|1996-04
SM|leader|Pietro Berti|m|1998-10-01|1999-04
SM|leader|Pietro Chiaruzzi|m|1980-04-01|1980-10
SM|leader|Provisional Government|m|1957-10-01|1957-10
SM|leader|Renzo Ghiotti|m|1994-10-01|1995-04
SM|leader|Romeo Morri|m|1992-10-01|1993-04
SM|leader|Selva and Muratori|m|2019-04-01|2019-10
SM|leader|Simone Rossini|m|1970-10-01|1971-04
SM|leader|Teodoro Lonfernini|m|2012-10-01|2013-04
SM|leader|Tomassoni and Santolini|m|2018-10-01|2019-04
SM|leader|Umberto Barulli|m|1988-04-01|1988-10
SM|leader|Vittorio Rossini|m|1967-04-01|1967-10
SM|leader|Zaccaria Giovanni Savoretti|m|1958-04-01|1958-10
SM|leader|Zavoli and d'Ambrosio|m|2017-04-01|2017-10
SN|president,leader|Abdou Diouf|m|1981-01-01|2000-04
SN|president,leader|Abdoulaye Wade|m|2000-04-02|2012-04
SN|president,leader|Leopold Sedar Senghor|m|1960-08-20|1980-12
SN|president,leader|Macky Sall|m|2012-04-02|
SO|leader|Hassan Sheikh Mohamud|m|2012-09-16|2017-01
SO|leader|Mohamed Abdullahi Farmajo|m|2017-01-08|
SO|leader|Osman Daar|m|1960-07-01|1967-07
SO|leader|Shermarke|m|1967-07-10|1969-10
SO|leader|Siad Barre|m|1969-10-21|1991-01
SR|leader|Bouterse|m|1980-02-15|1988-01
SR|leader|Bouterse|m|2010-08-12|2020-07
SR|leader|Ferrier|m|1975-11-25|1980-02
SR|leader|Kraag|m|1990-12-29|1991-09
SR|leader|Santokhi|m|2020-07-16|
SR|leader|Shankar|m|1988-01-25|1990-12
SR|leader|Venetiaan|m|1991-09-16|1996-09
SR|leader|Venetiaan|m|2000-08-12|2010-08
SR|leader|Wijdenbosch|m|1996-09-15|2000-08
SS|leader|Kiir|m|2011-07-09|
ST|leader|Carvalho|m|2016-09-03|
ST|leader|Menezes|m|2001-09-03|2003-07
ST|leader|Menezes|m|2003-07-23|2011-09
ST|leader|Pereira|m|2003-07-16|2003-07
ST|leader|Trovoada|m|1991-04-03|2001-09
ST|leader|d'Alva|m|1991-03-04|1991-04
ST|leader|da Costa|m|1975-06-15|1991-03
ST|leader|da Costa|m|2011-09-03|2016-09
SV|president,leader|Alfredo Cristiani|m|1989-06-01|1994-06
SV|president,leader|Arturo Armando Molina|m|1972-07-01|1977-07
SV|president,leader|Calderon Sol|m|1994-06-01|1999-06
SV|president,leader|Castillo|m|1960-10-26|1961-01
SV|president,leader|Francisco Flores|m|1999-06-01|2004-06
SV|president,leader|Funes|m|2009-06-01|2014-06
SV|president,leader|Jose Napoleon Duarte|m|1980-12-13|1982-05
SV|president,leader|Jose Napoleon Duarte|m|1984-06-01|1989-06
SV|president,leader|Lemus|m|1956-09-14|1960-10
SV|president,leader|Magana Borjo|m|1982-05-02|1984-06
SV|president,leader|Majano Ramos|m|1979-10-15|1980-12
SV|president,leader|Nayib Bukele|m|2019-06-01|
SV|president,leader|Oscar Bolanos|m|1949-10-22|1950-09
SV|president,leader|Osorio|m|1950-09-14|1956-09
SV|president,leader|Portillo|m|1961-01-25|1962-01
SV|president,leader|Rivera|m|1962-07-01|1967-07
SV|president,leader|Rodolfo Cordon|m|1962-01-25|1962-07
SV|president,leader|Romero Mena|m|1977-07-01|1979-10
SV|president,leader|Saca Gonzšlez|m|2004-06-01|2009-06
SV|president,leader|Salvador Sanchez Ceren|m|2014-06-01|2019-06
SV|president,leader|Sanchez Hernandez|m|1967-07-01|1972-07
SY|president,leader|Al-Assad H.|m|1971-02-22|2000-06
SY|president,leader|Al-Hafiz|m|1963-07-27|1966-02
SY|president,leader|Al-Khatib|m|1970-11-18|1971-02
SY|president,leader|Al-kuzbari|m|1961-09-28|1961-12
SY|president,leader|Atassi H.|m|1954-02-28|1955-09
SY|president,leader|Atassi L.|m|1963-03-09|1963-07
SY|president,leader|Bashar al-Assad|m|2000-06-11|
SY|president,leader|El-Atassi N.|m|1966-02-25|1970-11
SY|president,leader|El-Kudsi|m|1961-12-01|1962-03
SY|president,leader|El-Kudsi|m|1962-04-13|1963-03
SY|president,leader|Kuwatli|m|1955-09-06|1958-02
SY|president,leader|Shishakli|m|1949-12-19|1954-02
SY|president,leader|Zahreddin|m|1962-03-28|1962-04
SZ|king,leader|Dzeliwe Shongwe|f|1982-08-21|1983-08
SZ|king,leader|Mswati|m|1986-04-25|
SZ|king,leader|Ntombe Thwala|f|1983-08-10|1986-04
SZ|king,leader|Subhuza II|m|1968-09-06|1982-08
TD|president,leader|Felix Malloum|m|1975-04-15|1979-03
TD|president,leader|Francois Tombalbaye|m|1960-08-11|1975-04
TD|president,leader|Goukouni Oueddei|m|1979-03-23|1982-06
TD|president,leader|Hissene Habre|m|1982-06-19|1990-12
TD|president,leader|Idriss Deby|m|1990-12-04|
TG|president,leader|Bonfoh|m|2005-02-25|2005-05
TG|president,leader|Dadjo|m|1967-01-13|1967-04
TG|president,leader|Eyadema|m|1967-04-14|2005-02
TG|president,leader|Faure Gnassingbe|m|2005-02-05|2005-02
TG|president,leader|Faure Gnassingbe|m|2005-05-04|
TG|president,leader|Grunitzky|m|1963-01-16|1967-01
TG|president,leader|Olympio|m|1960-04-27|1963-01
TH|leader|Abhisit Vejjajiva|m|2008-12-17|2011-08
TH|leader|Anand Panyarachun|m|1991-03-07|1992-04
TH|leader|Anand Panyarachun|m|1992-06-10|1992-09
TH|leader|Boonsonpaisan|m|2014-05-07|2014-05
TH|leader|Chanweerakul|m|2008-12-02|2008-12
TH|leader|Chatichai Choonhavan|m|1988-08-04|1991-02
TH|leader|Chavalit Yongchaiyudh|m|1996-12-01|1997-11
TH|leader|Chuan Leekpai|m|1992-09-23|1995-07
TH|leader|Chuan Leekpai|m|1997-11-09|2001-02
TH|leader|Kriangsak|m|1977-11-12|1980-02
TH|leader|Kukrot Pramoj|m|1975-03-17|1976-04
TH|leader|Plaek Pibulsongkram|m|1947-11-08|1957-09
TH|leader|Pote Sarasin|m|1957-09-21|1957-12
TH|leader|Prayuth Chan-ocha|m|2014-05-22|
TH|leader|Prem|m|1980-03-03|1988-08
TH|leader|Samak Sundaravej|m|2008-01-29|2008-09
TH|leader|Sangad|m|1976-10-06|1976-10
TH|leader|Sangad|m|1977-10-20|1977-11
TH|leader|Sanya|m|1973-10-14|1975-02
TH|leader|Sarit|m|1958-10-20|1963-12
TH|leader|Seni Pramoj|m|1975-02-21|1975-03
TH|leader|Seni Pramoj|m|1976-04-20|1976-10
TH|leader|Silpa-Archa|m|1995-07-13|1996-12
TH|leader|Somchai Wongsawat|m|2008-09-09|2008-12
TH|leader|Suchinda Kraprayoon|m|1992-04-05|1992-05
TH|leader|Surayud Chulanont|m|2006-09-19|2008-01
TH|leader|Thaksin Shinawatra|m|2001-02-10|2006-09
TH|leader|Thanin Kraivichien|m|1976-10-22|1977-10
TH|leader|Thanon Kittakachorn|m|1957-12-27|1958-10
TH|leader|Thanon Kittakachorn|m|1963-12-08|1973-10
TH|leader|Yingluck Shinawatra|f|2011-08-08|2014-05
TJ|president,leader|Emomali Rakhmonov|m|1992-11-20|
TJ|president,leader|Iskandrov|m|1992-09-07|1992-11
TJ|president,leader|Kadreddin Aslonov|m|1991-08-31|1991-09
TJ|president,leader|Rakhmon Nabiyev|m|1991-09-23|1992-09
TL|leader|Francisco Guterres|m|2017-05-20|
TL|leader|Gusmao|m|2002-05-20|2007-05
TL|leader|Matan Ruak|m|2012-05-20|2017-05
TL|leader|Ramos-Horta|m|2007-05-30|2008-02
TL|leader|Ramos-Horta|m|2008-04-17|2012-05
TL|leader|araujo|m|2008-02-13|2008-04
TM|president,leader|Gurbanguly Berdymukhammedov|m|2006-12-21|
TM|president,leader|Saparmurat Niyazov|m|1990-10-27|2006-12
TN|leader|Beji Caid Essebsi|m|2015-01-01|2019-07
TN|leader|Ben Ali Bourguiba|m|1957-07-25|1987-11
TN|leader|Ennaceur|m|2019-07-25|2019-10
TN|leader|Kais Saied|m|2019-10-23|
TN|leader|Marzouki|m|2011-12-13|2014-12
TN|leader|Mebazaa|m|2011-01-15|2011-12
TN|leader|Muhammad al-Amin|m|1956-02-20|1957-07
TN|leader|Zine Al-Abidine Ben Ali|m|1987-11-07|2011-01
TO|leader|Pohiva|m|2014-12-30|2019-09
TO|leader|Sevele|m|2006-02-11|2010-12
TO|leader|Sika|m|2019-09-12|2019-10
TO|leader|Tu'I'onetoa|m|2019-10-08|
TO|leader|Tu'ipelehake|m|1970-06-04|1991-08
TO|leader|Tu'ivakano|m|2010-12-22|2014-12
TO|leader|Vaea|m|1991-08-21|2000-01
TR|leader|Abdullah Gul|m|2002-11-19|2003-03
TR|leader|Bulent Ecevit|m|1999-01-11|2002-11
TR|leader|Demirel|m|1965-10-27|1971-03
TR|leader|Demirel|m|1975-03-31|1977-06
TR|leader|Demirel|m|1977-07-21|1977-12
TR|leader|Demirel|m|1979-11-12|1980-09
TR|leader|Ecevit|m|1974-01-25|1974-11
TR|leader|Ecevit|m|1977-06-21|1977-07
TR|leader|Ecevit|m|1978-01-01|1979-11
TR|leader|Erdal Inonu|m|1993-05-16|1993-06
TR|leader|Erim|m|1971-03-19|1972-04
TR|leader|Evren|m|1980-09-20|1983-11
TR|leader|Gursel|m|1960-05-27|1961-11
TR|leader|Inonu|m|1938-11-11|1950-05
TR|leader|Inonu|m|1961-11-10|1965-02
TR|leader|Irmak|m|1974-11-17|1975-03
TR|leader|Melen|m|1972-05-22|1973-04
TR|leader|Menderes|m|1950-05-22|1960-05
TR|leader|Mesut Yilmaz|m|1991-06-24|1991-11
TR|leader|Mesut Yilmaz|m|1996-03-06|1996-06
TR|leader|Mesut Yilmaz|m|1997-06-30|1999-01
TR|leader|Necmettin Erbakan|m|1996-06-28|1997-06
TR|leader|Ozal|m|1983-12-13|1989-11
TR|leader|Recep Tayyip Erdogan|m|2003-03-14|
TR|leader|Suleyman Demirel|m|1991-11-20|1993-05
TR|leader|Talu|m|1973-04-15|1974-01
TR|leader|Tansu Ciller|f|1993-06-25|1996-03
TR|leader|Urguplu|m|1965-02-13|1965-10
TR|leader|Yildirim Akbulut|m|1989-11-09|1991-06
TT|prime minister,leader|Chambers|m|1981-03-30|1986-12
TT|prime minister,leader|Manning|m|1991-12-16|1995-11
TT|prime minister,leader|Manning|m|2001-12-25|2010-05
TT|prime minister,leader|Panday|m|1995-11-09|2001-12
TT|prime minister,leader|Persad-Bissessar|f|2010-05-26|2015-09
TT|prime minister,leader|Robinson|m|1986-12-18|1991-12
TT|prime minister,leader|Rowley|m|2015-09-09|
TT|prime minister,leader|Williams|m|1962-08-31|1981-03
TV|leader|Ielemia|m|2006-08-14|2010-09
TV|leader|Ionatana|m|1999-04-27|2000-12
TV|leader|Latasi|m|1993-12-10|1996-12
TV|leader|Lauti|m|1978-10-01|1981-09
TV|leader|Luka|m|2001-02-24|2001-12
TV|leader|Natano|m|2019-09-19|
TV|leader|Paeniu|m|1989-09-27|1993-11
TV|leader|Paeniu|m|1996-12-23|1999-04
TV|leader|Puapua|m|1981-09-17|1989-09
TV|leader|Sopoaga|m|2002-08-02|2004-08
TV|leader|Sopoaga|m|2013-08-01|2019-09
TV|leader|Talake|m|2001-12-14|2002-08
TV|leader|Telavi|m|2010-12-24|2013-08
TV|leader|Toafa|m|2004-08-27|2006-08
TV|leader|Toafa|m|2010-09-29|2010-12
TV|leader|Tuilimu|m|2000-12-08|2001-02
TZ|president,leader|Ali Hassan Mwinyi|m|1985-11-05|1995-11
TZ|president,leader|Benjamin Mkapa|m|1995-11-05|2005-12
TZ|president,leader|Jakaya Kikwete|m|2005-12-21|2015-11
TZ|president,leader|Magufuli|m|2015-11-05|
TZ|president,leader|Nyerere|m|1961-11-09|1985-11
UA|president,leader|Leonid Kravchuk|m|1990-07-18|1994-07
UA|president,leader|Leonid Kuchma|m|1994-07-19|2005-01
UA|president,leader|Oleksandr Turchynov|m|2014-02-23|2014-06
UA|president,leader|Petro Poroshenko|m|2014-06-07|2019-05
UA|president,leader|Viktor Yanukovych|m|2010-02-25|2014-02
UA|president,leader|Viktor Yushchenko|m|2005-01-23|2010-02
UA|president,leader|Volodymyr Zelensky|m|2019-05-20|
UG|leader|Amin|m|1971-01-25|1979-04
UG|leader|Binaisa|m|1979-06-20|1980-05
UG|leader|Obote|m|1962-10-09|1971-01
UG|leader|Obote|m|1980-12-17|1985-07
UG|leader|Okello|m|1985-07-29|1986-01
UG|leader|Paulo Muwanga|m|1980-05-18|1980-12
UG|leader|Yusuf Lule|m|1979-04-13|1979-06
UG|president,leader|Yoweri Museveni|m|1986-01-29|
US|president,leader|Barack Obama|m|2009-01-20|2017-01
US|president,leader|Bill Clinton|m|1993-01-20|2001-01
US|president,leader|Donald Trump|m|2017-01-20|2021-01
US|president,leader|Dwight D. Eisenhower|m|1953-01-20|1961-01
US|president,leader|George Bush|m|1989-01-20|1993-01
US|president,leader|George W. Bush|m|2001-01-21|2009-01
US|president,leader|Gerald R. Ford|m|1974-08-09|1977-01
US|president,leader|Harry S. Truman|m|1945-04-12|1953-01
US|president,leader|Jimmy Carter|m|1977-01-20|1981-01
US|president,leader|Joe Biden|m|2021-01-20|
US|president,leader|John F. Kennedy|m|1961-01-20|1963-11
US|president,leader|Lyndon Baines Johnson|m|1963-11-22|1969-01
US|president,leader|Richard M. Nixon|m|1969-01-20|1974-08
US|president,leader|Ronald Reagan|m|1981-01-20|1989-01
UY|leader|Alvarez Armalino|m|1981-09-01|1985-03
UY|leader|Batlle Berres|m|1947-08-01|1951-03
UY|leader|Batlle Berres|m|1955-03-01|1956-03
UY|leader|Beltran|m|1965-02-07|1966-03
UY|leader|Crespo|m|1963-03-01|1964-03
UY|leader|Demichelli|m|1976-06-12|1976-09
UY|leader|Echegoyen|m|1959-03-02|1960-03
UY|leader|Fisher|m|1958-03-01|1959-03
UY|leader|Gestido|m|1967-03-01|1967-12
UY|leader|Giannattasio|m|1964-03-02|1965-02
UY|leader|Haedo|m|1961-03-01|1962-03
UY|leader|Harrison|m|1962-03-01|1963-03
UY|leader|Heber Usher|m|1966-03-01|1967-03
UY|leader|Juan Maria Bordaberry|m|1972-03-01|1976-06
UY|leader|Lezama|m|1957-03-01|1958-03
UY|leader|Martinez Trueba|m|1951-03-01|1955-03
UY|leader|Mendez Manfredini|m|1976-09-01|1981-09
UY|leader|Nardone|m|1960-03-01|1961-03
UY|leader|Pacheco Areco|m|1967-12-06|1972-03
UY|leader|Zubiria|m|1956-03-01|1957-03
UY|president,leader|Jorge Batlle|m|2000-03-02|2005-03
UY|president,leader|Jose Mujica|m|2010-03-01|2015-03
UY|president,leader|Lacalle de Herrera|m|1990-03-01|1995-03
UY|president,leader|Luis Pou|m|2020-03-01|
UY|president,leader|Sanguinetti|m|1985-03-01|1990-03
UY|president,leader|Sanguinetti|m|1995-03-01|2000-03
UY|president,leader|Tabare Vazquez|m|2005-03-01|2010-03
UY|president,leader|Tabare Vazquez|m|2015-03-01|2020-03
UZ|president,leader|Islam Karimov|m|1990-03-24|2016-09
UZ|president,leader|Shavkat Mirziyoyev|m|2016-09-08|
VC|leader|Cato|m|1979-10-27|1984-07
VC|leader|Eustace|m|2000-10-27|2001-03
VC|leader|Gonsalves|m|2001-03-29|
VC|leader|Mitchell|m|1984-07-30|2000-10
VE|president,leader|Andres Perez|m|1974-03-12|1979-03
VE|president,leader|Andres Perez|m|1989-02-02|1993-05
VE|president,leader|Betancourt|m|1959-02-13|1964-03
VE|president,leader|Caldera Rodriguez|m|1969-03-11|1974-03
VE|president,leader|Caldera Rodriguez|m|1994-02-02|1999-02
VE|president,leader|Campins|m|1979-03-12|1984-02
VE|president,leader|Delgado Chalbaud|m|1948-11-24|1950-11
VE|president,leader|Hugo Chavez|m|1999-02-02|2013-03
VE|president,leader|Larrazabal|m|1958-01-23|1958-11
VE|president,leader|Leoni|m|1964-03-11|1969-03
VE|president,leader|Lepage Barreto|m|1993-05-21|1993-06
VE|president,leader|Lusinchi|m|1984-02-02|1989-02
VE|president,leader|Nicolas Maduro|m|2013-03-05|
VE|president,leader|Perez Jimenez|m|1950-11-13|1958-01
VE|president,leader|Ramon Jose Velasquez|m|1993-06-05|1994-02
VE|president,leader|Sanabria|m|1958-11-14|1959-02
VN|leader|Do Muoi|m|1991-06-27|1997-12
VN|leader|Ho Chi Minh|m|1945-09-02|1969-09
VN|leader|Le Duan|m|1969-09-03|1986-07
VN|leader|Le Kha Phieu|m|1997-12-29|2001-04
VN|leader|Nguyen Van Linh|m|1986-12-18|1991-06
VN|leader|Nong Duc Manh|m|2001-04-23|2011-01
VN|leader|Phu Trong|m|2011-01-19|
VN|leader|Truong Chinh|m|1986-07-10|1986-12
VU|leader|Kalosil|m|2013-03-23|2014-05
VU|leader|Kalpokas|m|1991-09-06|1991-12
VU|leader|Kalpokas|m|1998-03-30|1999-11
VU|leader|Kilman|m|2010-12-02|2011-04
VU|leader|Kilman|m|2011-05-13|2011-06
VU|leader|Kilman|m|2011-06-26|2013-03
VU|leader|Kilman|m|2015-06-11|2016-02
VU|leader|Korman|m|1991-12-16|1995-12
VU|leader|Korman|m|1996-02-23|1996-09
VU|leader|Lini|m|1980-07-30|1991-09
VU|leader|Lini|m|2004-12-11|2008-09
VU|leader|Loughman|m|2020-04-20|
VU|leader|Natapei|m|2001-04-13|2004-07
VU|leader|Natapei|m|2008-09-22|2009-11
VU|leader|Natapei|m|2009-12-05|2010-12
VU|leader|Natapei|m|2011-06-16|2011-06
VU|leader|Natuman|m|2014-05-15|2015-05
VU|leader|Salwai|m|2016-02-11|2020-04
VU|leader|Sope|m|1999-11-25|2001-04
VU|leader|Vohor|m|1995-12-21|1996-02
VU|leader|Vohor|m|1996-09-30|1998-03
VU|leader|Vohor|m|2004-07-29|2004-12
VU|leader|Vohor|m|2009-11-27|2009-12
VU|leader|Vohor|m|2011-04-24|2011-05
WS|leader|Mata'afa Mulinu'u|m|1962-01-01|1970-02
WS|leader|Mata'afa Mulinu'u|m|1973-03-20|1975-05
WS|leader|Taisi Tufuga Efi|m|1976-03-24|1982-04
WS|leader|Taisi Tufuga Efi|m|1982-09-18|1982-12
WS|leader|Tamasese Lealofi IV|m|1970-02-25|1973-03
WS|leader|Tamasese Lealofi IV|m|1975-04-21|1976-03
WS|leader|Tofilau Eti Alesana|m|1982-12-31|1985-12
WS|leader|Tofilau Eti Alesana|m|1988-04-08|1998-12
WS|leader|Tuilaepa Sailele Malielegaoi|m|1998-12-23|
WS|leader|Va'ai Kolone|m|1982-04-13|1982-09
WS|leader|Va'ai Kolone|m|1985-12-30|1988-04
XK|leader|Albin Kurti|m|2020-02-03|2020-06
XK|leader|Hashim Thaci|m|2008-02-17|2014-12
XK|leader|Hoti|m|2020-06-03|
XK|leader|Mustafa|m|2014-12-09|2017-09
XK|leader|Ramush Haradinaj|m|2017-09-09|2020-02
YE|president,leader|Houthi|m|2015-02-06|
YE|president,leader|Mansour Hadi|m|2012-02-25|2015-02
YE|president,leader|Saleh al-Hashidi|m|1990-05-22|2012-02
ZA|leader|Donges|m|1966-09-06|1966-09
ZA|leader|Malan|m|1948-06-03|1954-11
ZA|leader|Pieter Willem Botha|m|1978-09-28|1989-01
ZA|leader|Strijdom|m|1954-12-02|1958-08
ZA|leader|Swart|m|1958-08-23|1958-09
ZA|leader|Verwoerd|m|1958-09-03|1966-09
ZA|leader|Vorster|m|1966-09-13|1978-09
ZA|president,leader|Botha|m|1989-03-15|1989-08
ZA|president,leader|Cyril Ramaphosa|m|2018-02-15|
ZA|president,leader|F.W. de Klerk|m|1989-08-15|1994-05
ZA|president,leader|Heunis|m|1989-01-19|1989-03
ZA|president,leader|Jacob Zuma|m|2009-05-09|2018-02
ZA|president,leader|Kgalema Motlanthe|m|2008-09-25|2009-05
ZA|president,leader|Nelson Mandela|m|1994-05-10|1999-06
ZA|president,leader|Thabo Mbeki|m|1999-06-16|2008-09
ZM|president,leader|Frederick Chiluba|m|1991-11-02|2002-01
ZM|president,leader|Kenneth Kaunda|m|1964-10-24|1991-11
ZM|president,leader|Levy Mwanawasa|m|2002-01-03|2008-06
ZM|president,leader|Lungu|m|2015-01-25|
ZM|president,leader|Rupiah Banda|m|2008-06-29|2011-09
ZM|president,leader|Sata|m|2011-09-23|2014-10
ZM|president,leader|Scott|m|2014-10-29|2015-01
ZW|leader|Emmerson Mnangagwa|m|2017-11-15|
ZW|leader|Muzorewa|m|1979-05-29|1979-12
ZW|leader|Robert Mugabe|m|1980-03-04|2017-11
ZW|leader|Smith|m|1965-11-11|1979-05`
