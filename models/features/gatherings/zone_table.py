"""Time zones by their rules, from the tables of IANA and CLDR. Written by packaging/zones.py."""

_RULES = """\
=-120 America/Noronha Atlantic/South_Georgia Brazil/DeNoronha Etc/GMT+2 =-120/-60/M3.5.0-60/M10.5.0+0 America/Godthab
America/Nuuk America/Scoresbysund =-180 America/Araguaina America/Argentina/Buenos_Aires America/Argentina/Catamarca
America/Argentina/ComodRivadavia America/Argentina/Cordoba America/Argentina/Jujuy America/Argentina/La_Rioja
America/Argentina/Mendoza America/Argentina/Rio_Gallegos America/Argentina/Salta America/Argentina/San_Juan
America/Argentina/San_Luis America/Argentina/Tucuman America/Argentina/Ushuaia America/Asuncion America/Bahia
America/Belem America/Buenos_Aires America/Catamarca America/Cayenne America/Cordoba America/Coyhaique
America/Fortaleza America/Jujuy America/Maceio America/Mendoza America/Montevideo America/Paramaribo
America/Punta_Arenas America/Recife America/Rosario America/Santarem America/Sao_Paulo Antarctica/Palmer
Antarctica/Rothera Atlantic/Stanley Brazil/East Etc/GMT+3 =-180/-120/M3.2.0+120/M11.1.0+120 America/Miquelon
=-210/-150/M3.2.0+120/M11.1.0+120 America/St_Johns Canada/Newfoundland =-240 America/Anguilla America/Antigua
America/Aruba America/Barbados America/Blanc-Sablon America/Boa_Vista America/Campo_Grande America/Caracas
America/Cuiaba America/Curacao America/Dominica America/Grenada America/Guadeloupe America/Guyana America/Kralendijk
America/La_Paz America/Lower_Princes America/Manaus America/Marigot America/Martinique America/Montserrat
America/Port_of_Spain America/Porto_Velho America/Puerto_Rico America/Santo_Domingo America/St_Barthelemy
America/St_Kitts America/St_Lucia America/St_Thomas America/St_Vincent America/Tortola America/Virgin Brazil/West
Etc/GMT+4 =-240/-180/M3.2.0+120/M11.1.0+120 America/Glace_Bay America/Goose_Bay America/Halifax America/Moncton
America/Thule Atlantic/Bermuda Canada/Atlantic =-240/-180/M9.1.6+1440/M4.1.6+1440 America/Santiago Chile/Continental
=-300 America/Atikokan America/Bogota America/Cancun America/Cayman America/Coral_Harbour America/Eirunepe
America/Guayaquil America/Jamaica America/Lima America/Panama America/Porto_Acre America/Rainy_River
America/Rio_Branco America/Winnipeg Brazil/Acre Canada/Central EST Etc/GMT+5 Jamaica =-300/-240/M3.2.0+0/M11.1.0+60
America/Havana Cuba =-300/-240/M3.2.0+120/M11.1.0+120 America/Detroit America/Fort_Wayne America/Grand_Turk
America/Indiana/Indianapolis America/Indiana/Marengo America/Indiana/Petersburg America/Indiana/Vevay
America/Indiana/Vincennes America/Indiana/Winamac America/Indianapolis America/Iqaluit America/Kentucky/Louisville
America/Kentucky/Monticello America/Louisville America/Montreal America/Nassau America/New_York America/Nipigon
America/Pangnirtung America/Port-au-Prince America/Thunder_Bay America/Toronto Canada/Eastern EST5EDT US/East-Indiana
US/Eastern US/Michigan =-360 America/Bahia_Banderas America/Belize America/Chihuahua America/Costa_Rica
America/Edmonton America/El_Salvador America/Guatemala America/Inuvik America/Managua America/Merida
America/Mexico_City America/Monterrey America/Regina America/Swift_Current America/Tegucigalpa America/Yellowknife
Canada/Mountain Canada/Saskatchewan Etc/GMT+6 Mexico/General Pacific/Galapagos =-360/-300/M3.2.0+120/M11.1.0+120
America/Chicago America/Indiana/Knox America/Indiana/Tell_City America/Knox_IN America/Matamoros America/Menominee
America/North_Dakota/Beulah America/North_Dakota/Center America/North_Dakota/New_Salem America/Ojinaga
America/Rankin_Inlet America/Resolute CST6CDT US/Central US/Indiana-Starke =-360/-300/M9.1.6+1320/M4.1.6+1320
Chile/EasterIsland Pacific/Easter =-420 America/Creston America/Dawson America/Dawson_Creek America/Fort_Nelson
America/Hermosillo America/Mazatlan America/Phoenix America/Vancouver America/Whitehorse Canada/Pacific Canada/Yukon
Etc/GMT+7 MST Mexico/BajaSur US/Arizona =-420/-360/M3.2.0+120/M11.1.0+120 America/Boise America/Cambridge_Bay
America/Ciudad_Juarez America/Denver America/Shiprock MST7MDT Navajo US/Mountain =-480 Etc/GMT+8 Pacific/Pitcairn
=-480/-420/M3.2.0+120/M11.1.0+120 America/Ensenada America/Los_Angeles America/Santa_Isabel America/Tijuana
Mexico/BajaNorte PST8PDT US/Pacific =-540 Etc/GMT+9 Pacific/Gambier =-540/-480/M3.2.0+120/M11.1.0+120
America/Anchorage America/Juneau America/Metlakatla America/Nome America/Sitka America/Yakutat US/Alaska =-570
Pacific/Marquesas =-60 Atlantic/Cape_Verde Etc/GMT+1 =-60/0/M3.5.0+0/M10.5.0+60 Atlantic/Azores =-600 Etc/GMT+10 HST
Pacific/Honolulu Pacific/Johnston Pacific/Rarotonga Pacific/Tahiti US/Hawaii =-600/-540/M3.2.0+120/M11.1.0+120
America/Adak America/Atka US/Aleutian =-660 Etc/GMT+11 Pacific/Midway Pacific/Niue Pacific/Pago_Pago Pacific/Samoa
US/Samoa =-720 Etc/GMT+12 =0 Africa/Abidjan Africa/Accra Africa/Bamako Africa/Banjul Africa/Bissau Africa/Casablanca
Africa/Conakry Africa/Dakar Africa/El_Aaiun Africa/Freetown Africa/Lome Africa/Monrovia Africa/Nouakchott
Africa/Ouagadougou Africa/Sao_Tome Africa/Timbuktu America/Danmarkshavn Atlantic/Reykjavik Atlantic/St_Helena Etc/GMT
Etc/GMT+0 Etc/GMT-0 Etc/GMT0 Etc/Greenwich Etc/UCT Etc/UTC Etc/Universal Etc/Zulu Factory GMT GMT+0 GMT-0 GMT0
Greenwich Iceland UCT UTC Universal Zulu =0/120/M3.5.0+60/M10.5.0+180 Antarctica/Troll =0/60/M3.5.0+60/M10.5.0+120
Atlantic/Canary Atlantic/Faeroe Atlantic/Faroe Atlantic/Madeira Europe/Belfast Europe/Guernsey Europe/Isle_of_Man
Europe/Jersey Europe/Lisbon Europe/London GB GB-Eire Portugal WET =120 Africa/Blantyre Africa/Bujumbura
Africa/Gaborone Africa/Harare Africa/Johannesburg Africa/Juba Africa/Khartoum Africa/Kigali Africa/Lubumbashi
Africa/Lusaka Africa/Maputo Africa/Maseru Africa/Mbabane Africa/Tripoli Africa/Windhoek Etc/GMT-2 Europe/Kaliningrad
Libya =120/180/M3.4.4+1560/M10.5.0+120 Asia/Jerusalem Asia/Tel_Aviv Israel =120/180/M3.4.4+3000/M10.4.4+3000 Asia/Gaza
Asia/Hebron =120/180/M3.5.0+0/M10.5.0+0 Asia/Beirut =120/180/M3.5.0+180/M10.5.0+240 Asia/Famagusta Asia/Nicosia EET
Europe/Athens Europe/Bucharest Europe/Chisinau Europe/Helsinki Europe/Kiev Europe/Kyiv Europe/Mariehamn Europe/Nicosia
Europe/Riga Europe/Sofia Europe/Tallinn Europe/Tiraspol Europe/Uzhgorod Europe/Vilnius Europe/Zaporozhye
=120/180/M4.5.5+0/M10.5.4+1440 Africa/Cairo Egypt =180 Africa/Addis_Ababa Africa/Asmara Africa/Asmera
Africa/Dar_es_Salaam Africa/Djibouti Africa/Kampala Africa/Mogadishu Africa/Nairobi Antarctica/Syowa Asia/Aden
Asia/Amman Asia/Baghdad Asia/Bahrain Asia/Damascus Asia/Istanbul Asia/Kuwait Asia/Qatar Asia/Riyadh Etc/GMT-3
Europe/Istanbul Europe/Kirov Europe/Minsk Europe/Moscow Europe/Simferopol Europe/Volgograd Indian/Antananarivo
Indian/Comoro Indian/Mayotte Turkey W-SU =210 Asia/Tehran Iran =240 Asia/Baku Asia/Dubai Asia/Muscat Asia/Tbilisi
Asia/Yerevan Etc/GMT-4 Europe/Astrakhan Europe/Samara Europe/Saratov Europe/Ulyanovsk Indian/Mahe Indian/Mauritius
Indian/Reunion =270 Asia/Kabul =300 Antarctica/Mawson Antarctica/Vostok Asia/Almaty Asia/Aqtau Asia/Aqtobe
Asia/Ashgabat Asia/Ashkhabad Asia/Atyrau Asia/Dushanbe Asia/Karachi Asia/Oral Asia/Qostanay Asia/Qyzylorda
Asia/Samarkand Asia/Tashkent Asia/Yekaterinburg Etc/GMT-5 Indian/Kerguelen Indian/Maldives =330 Asia/Calcutta
Asia/Colombo Asia/Kolkata =345 Asia/Kathmandu Asia/Katmandu =360 Asia/Bishkek Asia/Dacca Asia/Dhaka Asia/Kashgar
Asia/Omsk Asia/Thimbu Asia/Thimphu Asia/Urumqi Etc/GMT-6 Indian/Chagos =390 Asia/Rangoon Asia/Yangon Indian/Cocos =420
Antarctica/Davis Asia/Bangkok Asia/Barnaul Asia/Ho_Chi_Minh Asia/Hovd Asia/Jakarta Asia/Krasnoyarsk Asia/Novokuznetsk
Asia/Novosibirsk Asia/Phnom_Penh Asia/Pontianak Asia/Saigon Asia/Tomsk Asia/Vientiane Etc/GMT-7 Indian/Christmas =480
Antarctica/Casey Asia/Brunei Asia/Choibalsan Asia/Chongqing Asia/Chungking Asia/Harbin Asia/Hong_Kong Asia/Irkutsk
Asia/Kuala_Lumpur Asia/Kuching Asia/Macao Asia/Macau Asia/Makassar Asia/Manila Asia/Shanghai Asia/Singapore
Asia/Taipei Asia/Ujung_Pandang Asia/Ulaanbaatar Asia/Ulan_Bator Australia/Perth Australia/West Etc/GMT-8 Hongkong PRC
ROC Singapore =525 Australia/Eucla =540 Asia/Chita Asia/Dili Asia/Jayapura Asia/Khandyga Asia/Pyongyang Asia/Seoul
Asia/Tokyo Asia/Yakutsk Etc/GMT-9 Japan Pacific/Palau ROK =570 Australia/Darwin Australia/North
=570/630/M10.1.0+120/M4.1.0+180 Australia/Adelaide Australia/Broken_Hill Australia/South Australia/Yancowinna =60
Africa/Algiers Africa/Bangui Africa/Brazzaville Africa/Douala Africa/Kinshasa Africa/Lagos Africa/Libreville
Africa/Luanda Africa/Malabo Africa/Ndjamena Africa/Niamey Africa/Porto-Novo Africa/Tunis Etc/GMT-1
=60/0/M10.5.0+120/M3.5.0+60 Eire Europe/Dublin =60/120/M3.5.0+120/M10.5.0+180 Africa/Ceuta Arctic/Longyearbyen
Atlantic/Jan_Mayen CET Europe/Amsterdam Europe/Andorra Europe/Belgrade Europe/Berlin Europe/Bratislava Europe/Brussels
Europe/Budapest Europe/Busingen Europe/Copenhagen Europe/Gibraltar Europe/Ljubljana Europe/Luxembourg Europe/Madrid
Europe/Malta Europe/Monaco Europe/Oslo Europe/Paris Europe/Podgorica Europe/Prague Europe/Rome Europe/San_Marino
Europe/Sarajevo Europe/Skopje Europe/Stockholm Europe/Tirane Europe/Vaduz Europe/Vatican Europe/Vienna Europe/Warsaw
Europe/Zagreb Europe/Zurich MET Poland =600 Antarctica/DumontDUrville Asia/Ust-Nera Asia/Vladivostok
Australia/Brisbane Australia/Lindeman Australia/Queensland Etc/GMT-10 Pacific/Chuuk Pacific/Guam Pacific/Port_Moresby
Pacific/Saipan Pacific/Truk Pacific/Yap =600/660/M10.1.0+120/M4.1.0+180 Antarctica/Macquarie Australia/ACT
Australia/Canberra Australia/Currie Australia/Hobart Australia/Melbourne Australia/NSW Australia/Sydney
Australia/Tasmania Australia/Victoria =630/660/M10.1.0+120/M4.1.0+120 Australia/LHI Australia/Lord_Howe =660
Asia/Magadan Asia/Sakhalin Asia/Srednekolymsk Etc/GMT-11 Pacific/Bougainville Pacific/Efate Pacific/Guadalcanal
Pacific/Kosrae Pacific/Noumea Pacific/Pohnpei Pacific/Ponape =660/720/M10.1.0+120/M4.1.0+180 Pacific/Norfolk =720
Asia/Anadyr Asia/Kamchatka Etc/GMT-12 Kwajalein Pacific/Fiji Pacific/Funafuti Pacific/Kwajalein Pacific/Majuro
Pacific/Nauru Pacific/Tarawa Pacific/Wake Pacific/Wallis =720/780/M9.5.0+120/M4.1.0+180 Antarctica/McMurdo
Antarctica/South_Pole NZ Pacific/Auckland =765/825/M9.5.0+165/M4.1.0+225 NZ-CHAT Pacific/Chatham =780 Etc/GMT-13
Pacific/Apia Pacific/Enderbury Pacific/Fakaofo Pacific/Kanton Pacific/Tongatapu =840 Etc/GMT-14 Pacific/Kiritimati
"""
"""`=` and rules, then the zones that have them."""
_WINDOWS = """\
AUS Central Standard Time=Australia/Darwin; AUS Eastern Standard Time=Australia/Sydney; Afghanistan Standard
Time=Asia/Kabul; Alaskan Standard Time=America/Anchorage; Aleutian Standard Time=America/Adak; Altai Standard
Time=Asia/Barnaul; Arab Standard Time=Asia/Riyadh; Arabian Standard Time=Asia/Dubai; Arabic Standard
Time=Asia/Baghdad; Argentina Standard Time=America/Buenos_Aires; Astrakhan Standard Time=Europe/Astrakhan; Atlantic
Standard Time=America/Halifax; Aus Central W. Standard Time=Australia/Eucla; Azerbaijan Standard Time=Asia/Baku;
Azores Standard Time=Atlantic/Azores; Bahia Standard Time=America/Bahia; Bangladesh Standard Time=Asia/Dhaka; Belarus
Standard Time=Europe/Minsk; Bougainville Standard Time=Pacific/Bougainville; Canada Central Standard
Time=America/Regina; Cape Verde Standard Time=Atlantic/Cape_Verde; Caucasus Standard Time=Asia/Yerevan; Cen. Australia
Standard Time=Australia/Adelaide; Central America Standard Time=America/Guatemala; Central Asia Standard
Time=Asia/Bishkek; Central Brazilian Standard Time=America/Cuiaba; Central Europe Standard Time=Europe/Budapest;
Central European Standard Time=Europe/Warsaw; Central Pacific Standard Time=Pacific/Guadalcanal; Central Standard
Time=America/Chicago; Central Standard Time (Mexico)=America/Mexico_City; Chatham Islands Standard
Time=Pacific/Chatham; China Standard Time=Asia/Shanghai; Cuba Standard Time=America/Havana; Dateline Standard
Time=Etc/GMT+12; E. Africa Standard Time=Africa/Nairobi; E. Australia Standard Time=Australia/Brisbane; E. Europe
Standard Time=Europe/Chisinau; E. South America Standard Time=America/Sao_Paulo; Easter Island Standard
Time=Pacific/Easter; Eastern Standard Time=America/New_York; Eastern Standard Time (Mexico)=America/Cancun; Egypt
Standard Time=Africa/Cairo; Ekaterinburg Standard Time=Asia/Yekaterinburg; FLE Standard Time=Europe/Kiev; Fiji
Standard Time=Pacific/Fiji; GMT Standard Time=Europe/London; GTB Standard Time=Europe/Bucharest; Georgian Standard
Time=Asia/Tbilisi; Greenland Standard Time=America/Godthab; Greenwich Standard Time=Atlantic/Reykjavik; Haiti Standard
Time=America/Port-au-Prince; Hawaiian Standard Time=Pacific/Honolulu; India Standard Time=Asia/Calcutta; Iran Standard
Time=Asia/Tehran; Israel Standard Time=Asia/Jerusalem; Jordan Standard Time=Asia/Amman; Kaliningrad Standard
Time=Europe/Kaliningrad; Korea Standard Time=Asia/Seoul; Libya Standard Time=Africa/Tripoli; Line Islands Standard
Time=Pacific/Kiritimati; Lord Howe Standard Time=Australia/Lord_Howe; Magadan Standard Time=Asia/Magadan; Magallanes
Standard Time=America/Punta_Arenas; Marquesas Standard Time=Pacific/Marquesas; Mauritius Standard
Time=Indian/Mauritius; Middle East Standard Time=Asia/Beirut; Montevideo Standard Time=America/Montevideo; Morocco
Standard Time=Africa/Casablanca; Mountain Standard Time=America/Denver; Mountain Standard Time
(Mexico)=America/Mazatlan; Myanmar Standard Time=Asia/Rangoon; N. Central Asia Standard Time=Asia/Novosibirsk; Namibia
Standard Time=Africa/Windhoek; Nepal Standard Time=Asia/Katmandu; New Zealand Standard Time=Pacific/Auckland;
Newfoundland Standard Time=America/St_Johns; Norfolk Standard Time=Pacific/Norfolk; North Asia East Standard
Time=Asia/Irkutsk; North Asia Standard Time=Asia/Krasnoyarsk; North Korea Standard Time=Asia/Pyongyang; Omsk Standard
Time=Asia/Omsk; Pacific SA Standard Time=America/Santiago; Pacific Standard Time=America/Los_Angeles; Pacific Standard
Time (Mexico)=America/Tijuana; Pakistan Standard Time=Asia/Karachi; Paraguay Standard Time=America/Asuncion; Qyzylorda
Standard Time=Asia/Qyzylorda; Romance Standard Time=Europe/Paris; Russia Time Zone 10=Asia/Srednekolymsk; Russia Time
Zone 11=Asia/Kamchatka; Russia Time Zone 3=Europe/Samara; Russian Standard Time=Europe/Moscow; SA Eastern Standard
Time=America/Cayenne; SA Pacific Standard Time=America/Bogota; SA Western Standard Time=America/La_Paz; SE Asia
Standard Time=Asia/Bangkok; Saint Pierre Standard Time=America/Miquelon; Sakhalin Standard Time=Asia/Sakhalin; Samoa
Standard Time=Pacific/Apia; Sao Tome Standard Time=Africa/Sao_Tome; Saratov Standard Time=Europe/Saratov; Singapore
Standard Time=Asia/Singapore; South Africa Standard Time=Africa/Johannesburg; South Sudan Standard Time=Africa/Juba;
Sri Lanka Standard Time=Asia/Colombo; Sudan Standard Time=Africa/Khartoum; Syria Standard Time=Asia/Damascus; Taipei
Standard Time=Asia/Taipei; Tasmania Standard Time=Australia/Hobart; Tocantins Standard Time=America/Araguaina; Tokyo
Standard Time=Asia/Tokyo; Tomsk Standard Time=Asia/Tomsk; Tonga Standard Time=Pacific/Tongatapu; Transbaikal Standard
Time=Asia/Chita; Turkey Standard Time=Europe/Istanbul; Turks And Caicos Standard Time=America/Grand_Turk; US Eastern
Standard Time=America/Indianapolis; US Mountain Standard Time=America/Phoenix; UTC=Etc/UTC; UTC+12=Etc/GMT-12;
UTC+13=Etc/GMT-13; UTC-02=Etc/GMT+2; UTC-08=Etc/GMT+8; UTC-09=Etc/GMT+9; UTC-11=Etc/GMT+11; Ulaanbaatar Standard
Time=Asia/Ulaanbaatar; Venezuela Standard Time=America/Caracas; Vladivostok Standard Time=Asia/Vladivostok; Volgograd
Standard Time=Europe/Volgograd; W. Australia Standard Time=Australia/Perth; W. Central Africa Standard
Time=Africa/Lagos; W. Europe Standard Time=Europe/Berlin; W. Mongolia Standard Time=Asia/Hovd; West Asia Standard
Time=Asia/Tashkent; West Bank Standard Time=Asia/Hebron; West Pacific Standard Time=Pacific/Port_Moresby; Yakutsk
Standard Time=Asia/Yakutsk; Yukon Standard Time=America/Whitehorse
"""
_PARTS = (part.strip(" ").split(" ") for part in _RULES.replace("\n", " ").split("=")[1:])
RULES = {name: rules for rules, *names in _PARTS for name in names}
"""Name of a zone -> its rules, as a field `Zone` holds them."""
WINDOWS = dict(
    part.split("=") for part in _WINDOWS.replace("\n", " ").strip(" ").split("; ")
)
"""Name of a zone on Windows -> its name."""
