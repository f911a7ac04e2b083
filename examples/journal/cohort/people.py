"""The made-up people of Vardevik: who they are and what they want. Nobody here exists; surnames are invented,
identity numbers are synthetic (month + 80) and telephone numbers cannot be dialled."""

# key: kind, name, telephone, somebody who works there and that person's role, the law that the work is done under
SERVICES = {
    "KE": ("coordinating-unit", "Koordinerende enhet", "00 00 10 10", "Marit Tidevåg", "leder", "hol"),
    "RUS": ("substance-care", "Rus og avhengighet", "00 00 10 20", "Jorunn Aurkleiv", "ruskonsulent", "hol"),
    "PSY": ("mental-health", "Psykisk helse og mestring", "00 00 10 30", "Sindre Løvgløtt", "sykepleier", "hol"),
    "FL1": ("gp", "Fjordgløtt legesenter", "00 00 10 40", "Pia Rimvoll", "fastlege", "hol"),
    "FL2": ("gp", "Torvbakken legekontor", "00 00 10 41", "Anders Skjærgløtt", "fastlege", "hol"),
    "HJ": ("home-care", "Hjemmetjenesten Vest", "00 00 10 50", "Reidun Brisevik", "sykepleier", "hol"),
    "NAV": ("nav", "NAV Vardevik", "00 00 10 60", "Thomas Mosegard", "veileder", "navl"),
    "BOL": ("housing", "Boligkontoret", "00 00 10 70", "Gro Islandskjær", "bokonsulent", "hol"),
    "BV": ("child-welfare", "Barneverntjenesten", "00 00 10 80", "Camilla Viervåg", "kontaktperson", "bvl"),
    "HST": ("health-station", "Helsestasjon for ungdom", "00 00 10 85", "Nina Duggtun", "helsesykepleier", "hol"),
    "SKOLE": ("school", "Nordgløtt skole", "00 00 10 90", "Øystein Bregnevåg", "sosiallærer", "other"),
    "INST": ("institution", "Gråsteinen behandlingssted", "00 00 11 10", "Eva Straumgløtt", "behandler", "sphl"),
    "DPS": ("dps", "Vardevik DPS", "00 00 11 20", "Kristian Ternholt", "psykologspesialist", "sphl"),
    "LAR": ("lar", "LAR Vardevik", "00 00 11 30", "Monica Seljerud", "sosionom", "sphl"),
    "VOL": ("voluntary", "Kaffestua på kaia", "00 00 11 40", "Bodil Sivholm", "daglig leder", "other"),
}

# The coordinator of a plan: service, name, telephone.
COORDINATORS = {
    "jorunn": ("RUS", "Jorunn Aurkleiv", "00 00 10 21"),
    "per": ("RUS", "Per Lomgløtt", "00 00 10 22"),
    "sindre": ("PSY", "Sindre Løvgløtt", "00 00 10 31"),
    "ane": ("PSY", "Ane Harestein", "00 00 10 32"),
    "reidun": ("HJ", "Reidun Brisevik", "00 00 10 51"),
    "gro": ("BOL", "Gro Islandskjær", "00 00 10 71"),
    "camilla": ("BV", "Camilla Viervåg", "00 00 10 81"),
    "nina": ("HST", "Nina Duggtun", "00 00 10 86"),
    "thomas": ("NAV", "Thomas Mosegard", "00 00 10 61"),
    "monica": ("LAR", "Monica Seljerud", "00 00 11 31"),
}

# A measure: id, what, service, goals, extent, "once" or "on" (goes on), days from the start to its first date.
PEOPLE = {
    "anita": dict(name="Anita Stillebekk", born="1984-05-17", by="RUS", coordinator="jorunn",
        title="Anitas plan", goals=[
            "Jeg vil våkne i egen seng og vite hva dagen er til for.",
            "Jeg vil være mammaen til Ida hver lørdag, og være edru når hun kommer."],
        measures=[
            ("bolig", "Flytte inn i egen leilighet", "BOL", "1", "kontrakt på tre år", "once", 40),
            ("samtale", "Samtale med Jorunn, ute og i bevegelse", "RUS", "12", "én time i uka", "on", 21),
            ("samver", "Lørdager med Ida, med følge den første tida", "BV", "2", "hver lørdag", "on", 30),
            ("gjeld", "Rydde i gjelda sammen med noen som kan det", "NAV", "1", "tre møter", "once", 75)],
        later=("kurs", "Prøve kveldskurset i keramikk", "VOL", "1", "mandager", "on", 75),
        notes=["Lørdagene går fint. Anita vil ha nøkkel til kjellerboden før vi snakker om jobb.",
               "Anita vil trappe ned samtalene til annenhver uke. Hun ringer selv hvis det strammer seg til.",
               "Ett år i leiligheten. Anita vil ha neste møte hjemme hos seg selv."]),
    "odd": dict(name="Odd Gråvardås", born="1951-11-02", by="HJ", coordinator="reidun",
        title="Hjemme hos Odd", goals=[
            "Jeg vil bo hjemme så lenge beina bærer meg.",
            "Jeg vil ha færre folk innom, og vite hva de heter."],
        measures=[
            ("faste", "Tre faste hjelpere på morgenen", "HJ", "2", "hver dag klokka ni", "on", 28),
            ("medisin", "Gå gjennom medisinlista", "FL1", "1", "hvert halvår", "on", 60),
            ("rampe", "Rampe ved inngangsdøra", "HJ", "1", None, "once", 80),
            ("kaffe", "Følge til Kaffestua på kaia", "VOL", "2", "torsdager", "on", 35)],
        notes=["Odd kjenner igjen de som kommer nå. Det er det viktigste, sier han.",
               "Fall i trappa i januar, ingen brudd. Rampen er på plass.",
               "Odd vil slippe blodprøver annenhver uke. Fastlegen svarer på det."]),
    "leila": dict(name="Leila Ternvåg", born="1990-03-21", by="PSY", coordinator="ane", dnumber=True,
        title="Leilas plan", goals=[
            "Jeg vil sove om natta uten å høre etter dører.",
            "Jeg vil snakke norsk på butikken og med læreren til gutten min."],
        measures=[
            ("tolk", "Samtale med samme tolk hver gang", "PSY", "1", "annenhver uke", "on", 20),
            ("traume", "Traumebehandling", "DPS", "1", "to forløp", "on", 90),
            ("norsk", "Norskkurs på dagtid", "NAV", "2", "tre dager i uka", "on", 45),
            ("skole", "Møte med skolen om gutten, med tolk", "SKOLE", "2", None, "once", 50)],
        notes=["Tolken er den samme hver gang nå. Leila sover fire timer i strekk.",
               "Kurset går fint. Leila vil helst ha timene før klokka tolv."]),
    "tor": dict(name="Tor Skoddevåg", born="1978-09-09", by="RUS", coordinator="per",
        title="Etter Gråsteinen", goals=[
            "Jeg vil ha noe å stå opp til når jeg kommer ut herfra.",
            "Jeg vil slippe å møte de gamle folkene den første uka."],
        measures=[
            ("henting", "Noen henter på Gråsteinen utskrivningsdagen", "RUS", "2", None, "once", 20),
            ("verksted", "Arbeidstrening på båtverkstedet", "NAV", "1", "tre dager i uka", "on", 60),
            ("naloxon", "Kurs i naloksonspray", "RUS", "2", "én ettermiddag", "once", 30),
            ("tannlege", "Tannlegen, alt på én henvisning", "FL2", "1", None, "once", 120)],
        notes=["Verkstedet vil gjerne ha Tor videre. Tor vil vente med lønnstilskudd til våren.",
               "Et tilbakefall i september, ute igjen på åtte dager. Planen står."]),
    "synnove": dict(name="Synnøve Kvitlyng", born="1969-02-11", by="PSY", coordinator="sindre", language="nn",
        title="Planen til Synnøve", goals=[
            "Eg vil kome meg ut på sjøen att, om det så berre er til holmen.",
            "Eg vil orke ein heil bursdag saman med barnebarna."],
        measures=[
            ("tur", "Gå saman til naustet", "PSY", "1", "to gonger i veka", "on", 25),
            ("medisin", "Time om medisinane og trøyttleiken", "DPS", "12", None, "once", 55),
            ("avlasting", "Hjelp i huset dei tunge vekene", "HJ", "2", "etter avtale", "on", 40)],
        notes=["Synnøve har rodd til holmen to gonger.",
               "Ho vil ha planen på eitt ark. Det får ho."]),
    "kjell": dict(name="Kjell Havtorn", born="1966-07-30", by="LAR", coordinator="monica",
        title="Kjells plan", goals=[
            "Jeg vil slippe å forklare alt på nytt til nye folk.",
            "Jeg vil fiske på lørdager og betale båtplassen selv."],
        measures=[
            ("utlevering", "Medisin på apoteket i stedet for på kontoret", "LAR", "1", "to ganger i uka", "on", 30),
            ("lunge", "Utredning av pusten", "FL2", "2", None, "once", 70),
            ("okonomi", "Frivillig forvaltning trappes ned", "NAV", "2", "måned for måned", "on", 90)],
        notes=["Kjell vil ha koordinator som ikke jobber i LAR. Det er greit for alle.",
               "Apoteket fungerer. Båtplassen er betalt ut året.",
               "Kjell hoster mindre. Han vil ha sjeldnere møter."]),
    "maria": dict(name="Maria Duggvoll", born="1996-12-05", by="HST", coordinator="camilla",
        title="Maria og lille Emil", goals=[
            "Jeg vil at Emil skal ha det rolig rundt seg.",
            "Jeg vil være rusfri når han begynner i barnehagen."],
        measures=[
            ("hjemme", "Hjemmebesøk med helsesykepleier", "HST", "1", "hver fjortende dag", "on", 21),
            ("prove", "Samtaler i stedet for bare prøver", "RUS", "2", "hver uke", "on", 28),
            ("barnehage", "Plass i barnehagen fra august", "BV", "12", None, "once", 150),
            ("besok", "Besøkshjem én helg i måneden", "BV", "1", None, "on", 80)],
        notes=["Emil sover. Maria også. Hun vil ha helsesykepleieren på tirsdager.",
               "Barnehagen er i gang og Maria er rusfri. Hun vil fortsette med samtalene."]),
    "henrik": dict(name="Henrik Nattvoll", born="2003-06-14", by="PSY", coordinator="ane",
        title="Henriks plan", goals=[
            "Jeg vil ha en grunn til å skru av skjermen før klokka fire.",
            "Jeg vil tjene egne penger og ta lappen."],
        measures=[
            ("jobb", "Lager på byggvaren, med jobbspesialist", "NAV", "2", "fra to dager i uka", "on", 45),
            ("søvn", "Søvnkurs, på nett", "PSY", "1", "seks kvelder", "once", 60),
            ("lappen", "Teoriprøven", "NAV", "2", None, "once", 160)],
        notes=["Henrik jobber tre dager i uka og vil ha fire.",
               "Teorien er bestått. Han vil ha planen på telefonen."]),
    "ragnhild": dict(name="Ragnhild Lyngtange", born="1953-08-19", by="HJ", coordinator="reidun", language="nn",
        title="Kvardagen til Ragnhild", goals=[
            "Eg vil bake sjølv, sjølv om det tek heile dagen.",
            "Eg vil at dotter mi skal vere dotter, ikkje vaktsentral."],
        measures=[
            ("kjøkken", "Trygg komfyr og tid på kjøkkenet", "HJ", "1", "to føremiddagar", "on", 25),
            ("minne", "Utgreiing av minnet", "FL1", "12", None, "once", 60),
            ("tryggleik", "Tryggleiksalarm til tenesta, ikkje til dottera", "HJ", "2", None, "once", 30)],
        notes=["Ragnhild har baka til heile trappa. Dottera ringjer for å prate, ikkje for å sjekke.",
               "Ho vil ikkje på dagsenter, og det står ho fast på."]),
    "jonas": dict(name="Jonas Vindheimsmo", born="2010-12-08", by="HST", coordinator="nina",
        title="Planen min", goals=[
            "Jeg vil gå på skolen uten å ha vondt i magen på søndag.",
            "Jeg vil bestemme selv hvem som får vite ting."],
        measures=[
            ("sosial", "En voksen å gå til på skolen, når som helst", "SKOLE", "1", "hver dag", "on", 20),
            ("samtale", "Snakke med Nina", "HST", "12", "tirsdager", "on", 25),
            ("bup", "Vurdering på poliklinikken", "DPS", "1", None, "once", 70)],
        notes=["Jonas har vært på skolen 34 av 40 dager. Søndagene er lettere."]),
    "ella": dict(name="Ella Morgenvik", born="2013-04-26", by="BV", coordinator="camilla",
        title="Ellas plan", goals=[
            "Jeg vil bo hos mormor til pappa er frisk, og ha hunden der.",
            "Jeg vil ringe pappa når jeg vil."],
        measures=[
            ("mormor", "Avtalen om å bo hos mormor", "BV", "1", "til sommeren", "on", 40),
            ("telefon", "Fast telefontid, og lov til flere", "BV", "2", "hver kveld", "on", 20),
            ("gruppe", "Gruppe for barn som pårørende", "HST", "12", "onsdager", "on", 35)],
        notes=["Ella vil fortsette i gruppa. Hunden har fått egen kurv hos mormor."]),
    "bjorn": dict(name="Bjørn Tåkebotn", born="1958-01-24", by="RUS", coordinator="per",
        title="Bjørns plan", goals=["Jeg vil ha et sted å være om kvelden som ikke er puben."],
        measures=[
            ("klubb", "Sjakk på Kaffestua", "VOL", "1", "tirsdag og torsdag", "on", 25),
            ("lege", "Leverprøver", "FL1", "1", "hver tredje måned", "on", 80)],
        notes=["Bjørn vinner for ofte, sier de andre."]),
    "grete": dict(name="Grete Rimhaugen", born="1972-10-03", by="PSY", coordinator="sindre",
        title="Gretes plan", goals=[
            "Jeg vil åpne posten selv.", "Jeg vil ha katten med hvis jeg må inn igjen."],
        measures=[
            ("post", "Åpne posten sammen, så alene", "PSY", "1", "fredager", "on", 20),
            ("katt", "Avtale om katten ved innleggelse", "DPS", "2", None, "once", 45)],
        notes=["Grete åpner tre av fire brev selv."]),
    "amina": dict(name="Amina Brunvarde", born="1987-02-02", by="DPS", coordinator="ane",
        title="Aminas plan", goals=[
            "Jeg vil kunne handle alene uten å telle utgangene.",
            "Jeg vil lære bort hekling, ikke bare få hjelp."],
        measures=[
            ("butikk", "Øve på butikken, først på formiddagen", "PSY", "1", "én gang i uka", "on", 30),
            ("hekle", "Holde heklekveld på Kaffestua", "VOL", "2", "siste onsdag i måneden", "on", 50),
            ("medisin", "Time om medisinene", "DPS", "1", None, "once", 75)],
        notes=["Sju på heklekvelden. Amina vil ha nøkkel.", "Amina handler alene på formiddagen."]),
    "liv": dict(name="Liv Ospegard", born="1963-03-28", by="PSY", coordinator="sindre",
        title="Livs plan", goals=["Jeg vil sove hjemme på julaften."],
        measures=[
            ("plan-b", "Kriseplan på kjøleskapet", "PSY", "1", None, "once", 25),
            ("seng", "Brukerstyrt seng", "DPS", "1", "inntil fem døgn", "on", 60)],
        notes=["Liv har brukt senga to ganger og gått hjem selv begge gangene."]),
    "frode": dict(name="Frode Torvkleiv", born="1975-12-12", by="RUS", coordinator=None,
        title="Frodes plan", goals=["Jeg vil ikke tilbake dit jeg bodde før."],
        measures=[
            ("bolig", "Et sted å bo fra utskrivningen", "BOL", "1", None, "once", 21),
            ("samtale", "Første samtale i kommunen", "RUS", "1", None, "once", 10)]),
    "else": dict(name="Else Bekkeskår", born="1959-09-01", by="HJ"),
    "arne": dict(name="Arne Steinvarden", born="1949-06-06", by="HJ"),
    "silje": dict(name="Silje Snødal", born="1992-01-31", by="RUS", coordinator="jorunn",
        title="Siljes plan", goals=[
            "Jeg vil bestemme hvem som vet hva.", "Jeg vil fullføre fagbrevet."],
        measures=[
            ("fagbrev", "Lærlingplass på bakeriet", "NAV", "2", "fire dager i uka", "on", 60),
            ("samtale", "Samtale på biblioteket", "RUS", "1", "annenhver uke", "on", 21)],
        notes=["Silje trives på bakeriet."]),
    "rune": dict(name="Rune Furulokk", born="1988-08-08", by="RUS", coordinator="per",
        title="Runes plan", goals=["Jeg vil reise til broren min og begynne på nytt."],
        measures=[("reise", "Billett og en å ringe til der nord", "RUS", "1", None, "once", 40)]),
    "kari": dict(name="Kari Heimkvern", born="1979-05-05", by="PSY", coordinator="ane",
        title="Karis plan", goals=["Jeg vil ha planen ferdig før sommerferien til guttene."],
        measures=[
            ("ferie", "Avlastning i fellesferien", "BV", "1", "to uker", "once", 40),
            ("samtale", "Samtale", "PSY", "1", "hver uke", "on", 20)],
        notes=["Guttene hadde en fin sommer. Kari vil videre med samtalene."]),
    "petter": dict(name="Petter Varmenes", born="1999-10-10", by="NAV"),
    "wenche": dict(name="Wenche Mosevoll", born="1968", by="FL1"),
    "amir": dict(name="Amir Klungerås", born="1994-07-07", by="PSY", dnumber=True),
    "tove": dict(name="Tove Lavterud", born="1971-11-23", by="RUS", coordinator="jorunn",
        title="Toves plan", goals=["Jeg vil tenke på det."], measures=[]),
    "stian": dict(name="Stian Nyslåtten", born="1986-03-03", by="RUS"),
    "inger": dict(name="Inger Kråkelid", born="1947-02-27", by="HJ"),
    "gunnar": dict(name="Gunnar Viervoll", born="1956-04-04", by="HJ", coordinator="reidun",
        title="Gunnars plan", goals=["Jeg vil gå til postkassa uten stokk."],
        measures=[
            ("trening", "Opptrening hjemme", "HJ", "1", "tre ganger i uka", "once", 100),
            ("brodd", "Brodder og rekkverk", "HJ", "1", None, "once", 30)],
        notes=["Gunnar går til postkassa. Og tilbake."]),
    "hanne": dict(name="Hanne Røsslyngen", born="1983-09-17", by="PSY", coordinator="sindre",
        title="Hannes plan", goals=["Jeg vil flytte nærmere søsteren min."],
        measures=[("flytte", "Møte med den nye kommunen før flyttingen", "PSY", "1", None, "once", 80)],
        notes=["Hanne har fått leilighet i søsterens gate."]),
    "ase": dict(name="Åse Ternskjær", born="1944-12-24", by="HJ", coordinator="reidun", language="nn",
        title="Planen til Åse", goals=["Eg vil vere heime, med utsikt til fyret."],
        measures=[
            ("natt", "Nattilsyn", "HJ", "1", "kvar natt", "on", 20),
            ("smerte", "Smertelindring heime", "FL1", "1", "etter behov", "on", 30)],
        notes=["Senga står ved vindauget no."]),
    "ivar": dict(name="Ivar Lomtange", born="1964-08-21", by="RUS", coordinator="per",
        title="Ivars plan", goals=["Jeg vil klare meg selv."],
        measures=[("hytte", "Bo på hytta til våren", "BOL", "1", None, "on", 60)]),
    "noor": dict(name="Noor Brisetun", born="2001-01-15", by="HST", coordinator="nina",
        title="Noors plan", goals=[
            "Jeg vil bli ferdig på videregående.", "Jeg vil at mamma skal få slippe å uroe seg."],
        measures=[
            ("skole", "Alternativ eksamen", "SKOLE", "1", None, "once", 120),
            ("moete", "Familiesamtaler", "PSY", "2", "én gang i måneden", "on", 35)],
        notes=["Eksamen er søkt om. Mamma sover bedre, sier Noor."]),
    "vidar": dict(name="Vidar Aurlykkja", born="1977-07-17", by="PSY", coordinator="sindre",
        title="Vidars plan", goals=["Jeg vil ha et år om gangen, ikke lovord for livet."],
        measures=[
            ("motor", "Mekke på onsdager", "VOL", "1", "onsdager", "on", 30),
            ("samtale", "Samtale i garasjen", "PSY", "1", "annenhver uke", "on", 25)],
        notes=["Mopeden går. Vidar vil ta det år for år."]),
    "lillian": dict(name="Lillian Harevik", born="1974-02-14", by="RUS", coordinator="jorunn",
        title="Lillians plan", goals=["Jeg vil slutte å gjemme flasker for meg selv."],
        measures=[
            ("gruppe", "Kvinnegruppa", "RUS", "1", "mandager", "on", 25),
            ("lege", "Samtale med fastlegen", "FL2", "1", "hver sjette uke", "on", 45)],
        notes=["Lillian leder gruppa annenhver mandag."]),
    "eirik": dict(name="Eirik Løvskår", born="1998-05-29", by="PSY", coordinator="sindre",
        title="Eiriks plan", goals=["Jeg vil spille i korpset igjen."],
        measures=[
            ("korps", "Øving med bare treblåserne", "PSY", "1", "tirsdager", "on", 30),
            ("bolig", "Hybel nær øvingslokalet", "BOL", "1", None, "once", 90)],
        notes=["Eirik spiller andreklarinett. Konsert i desember."]),
    "berit": dict(name="Berit Islandstangen", born="1965-05-20", by="FL2"),
    "daniel": dict(name="Daniel Tidevoll", born="2000-02-29", by="PSY"),
    "solveig": dict(name="Solveig Bregnedal", born="1982-08-12", by="HST", coordinator="nina", language="nn",
        title="Planen til Solveig", goals=["Eg vil ha ein time for meg sjølv kvar dag."],
        measures=[
            ("time", "Nokon hos tvillingane", None, "1", "éin time om dagen", "on", 30),
            ("lege", "Time om søvn", "FL1", "1", None, "once", 28)]),
    "trond": dict(name="Trond Sivskjær", born="1989-11-11", by="NAV", coordinator="thomas",
        title="Tronds plan", goals=[
            "Jeg vil ha nøkkel og jobb samme måned.", "Jeg vil møte opp uten å bli spurt om fengselet først."],
        measures=[
            ("bolig", "Kommunal leilighet", "BOL", "1", None, "once", 50),
            ("jobb", "Prøveuke på sagbruket", "NAV", "12", "én uke", "once", 70),
            ("samtale", "Gå tur med Per", "RUS", "2", "hver uke", "on", 30)],
        notes=["Nøkkelen kom samme dag som jobben."]),
    "astrid": dict(name="Astrid Mosetun", born="1957-06-22", by="HJ", coordinator="reidun",
        title="Astrids plan", goals=["Jeg vil at noen følger med på blodsukkeret, ikke på meg."],
        measures=[
            ("sukker", "Måling som går rett til fastlegen", "FL2", "1", "hver dag", "on", 30),
            ("fot", "Fotterapeut hjemme", "HJ", "1", "hver sjette uke", "on", 40)],
        notes=["Målingene går av seg selv nå. Astrid har sluttet å grue seg til mandager."]),
}
