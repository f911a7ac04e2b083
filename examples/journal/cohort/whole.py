"""What ten of the plans hold besides goals and measures, and what happened around them. "@RUS" is a service."""

# key: members of the plan; "measures" adds to each measure by its name.
WHOLE = {
    "anita": dict(
        made_by="@RUS",
        resources=["Å se hvordan andre har det, lenge før de sier det.", "Å stå opp klokka seks, også på søndager."],
        needs=[{"area": "substance-use", "words": "Noen å ringe før helga, ikke etter."},
               {"area": "economy", "words": "Gammel gjeld, og nye brev som ligger uåpnet."},
               {"area": "children", "words": "Trygge lørdager med Ida."}],
        participants=[
            {"id": "p1", "service": "@BOL", "name": "Gro Islandskjær", "contributes": "Svarer for leiligheten, og kommer når noe må fikses."},
            {"id": "p2", "service": "@NAV", "name": "Thomas Mosegard", "contributes": "Rydder i gjelda sammen med Anita."},
            {"id": "p3", "service": "@BV", "standing": "takes-part", "contributes": "Følger lørdagene den første tida."},
            {"id": "p4", "role": "next-of-kin", "name": "Solfrid Stillebekk", "relation": "søster", "person_wants": True,
             "kin_wants": True, "contributes": "Henter Ida når bussen ikke går."}],
        person_contributes="Jeg ringer selv fredag klokka tolv, også når alt er bra.",
        cooperation=["Skolen til Ida skal vite hvem som henter på lørdager, og ikke mer."],
        crisis={"signs": ["Jeg slutter å ta telefonen.", "Jeg avlyser lørdagen med Ida."],
                "helps": ["En tur rundt vannet, uten å snakke om rus.", "At noen kommer, ikke bare ringer."],
                "call": ["Jorunn, 00 00 10 21, hverdager 9 til 15", "Søsteren Solfrid, kveld og helg"],
                "readmission": {"service": "@INST", "terms": "Plass inntil ti døgn, uten ny henvisning. Ring før klokka 14.",
                                "until": "2027-06-30"}},
        group={"convener": "@RUS", "next_meeting": "2026-12-03", "rhythm": "hver tredje måned, hjemme hos Anita"},
        links=[{"kind": "nav-activity-plan", "note": "Aktivitetsplanen og denne planen sier det samme om kurset."}],
        place="Permen på kjøkkenet, og journalen hos Rus og avhengighet",
        measures={
            "bolig": {"how": "Gro og Anita går gjennom leiligheten sammen før Anita får nøkkelen.", "area": "housing", "needs_decision": True,
                      "decision": {"reference": "2025/118", "made": "2025-03-14", "until": "2028-03-31", "service": "@BOL"}},
            "samtale": {"how": "Ute, langs vannet. Anita velger veien.", "area": "substance-use"},
            "gjeld": {"how": "Ett brev om gangen, med kaffe.", "area": "economy"}}),
    "odd": dict(
        made_by="@HJ",
        resources=["Å kjenne hver båt i havna på lyden.", "Å lage middag selv, når noen har handlet."],
        needs=[{"area": "care-at-home"}, {"area": "somatic-health", "words": "Beina og balansen."}],
        participants=[
            {"id": "p1", "service": "@FL1", "name": "Pia Rimvoll", "contributes": "Går gjennom medisinene hvert halvår."},
            {"id": "p2", "service": "@VOL", "contributes": "Henter Odd på torsdager."},
            {"id": "p3", "role": "next-of-kin", "name": "Sverre Gråvardås", "relation": "sønn", "person_wants": True,
             "kin_wants": False}],
        person_contributes="Jeg går til postkassa hver dag, med rullator.",
        cooperation=["Apoteket pakker medisinene i ukesdosett."],
        place="Skuffen under telefonen"),
    "leila": dict(
        made_by="@PSY",
        resources=["Fire språk, og det femte er på vei.", "Å sy alt gutten går i."],
        needs=[{"area": "mental-health", "words": "Nettene."}, {"area": "education", "words": "Norsk til butikken og skolen."}],
        participants=[
            {"id": "p1", "service": "@DPS", "name": "Kristian Ternholt", "contributes": "Traumebehandlingen."},
            {"id": "p2", "service": "@SKOLE", "name": "Øystein Bregnevåg", "contributes": "Møter Leila med samme tolk."}],
        person_contributes="Jeg sier fra når en dag er for tung, og kommer neste gang.",
        cooperation=["Samme tolk hos alle: DPS, skolen og NAV."],
        adaptation="Planen blir lest høyt med tolk. Du får den også på arabisk: «خطة ليلى»",
        measures={"tolk": {"how": "Tolken sitter ved siden av Leila, ikke overfor.", "area": "mental-health"}}),
    "tor": dict(
        made_by="@RUS",
        resources=["Å bygge en båt, fra spant til årer."],
        needs=[{"area": "substance-use"}, {"area": "work", "words": "Noe å stå opp til."}],
        participants=[{"id": "p1", "service": "@NAV", "name": "Thomas Mosegard", "contributes": "Plassen på verkstedet."},
                      {"id": "p2", "name": "Leif på båtverkstedet", "role": "other", "standing": "takes-part",
                       "contributes": "Lærer Tor limtrearbeid."}],
        person_contributes="Jeg møter klokka åtte, tre dager i uka.",
        crisis={"signs": ["Jeg går omveien om kaia."], "helps": ["Verkstedet, også etter en dårlig dag."],
                "call": ["Per, 00 00 10 22", "Leif, når som helst"],
                "readmission": {"service": "@INST", "terms": "Åpen retur i tre måneder.", "until": "2026-09-30"}}),
    "synnove": dict(
        made_by="@PSY",
        resources=["Å ro, betre enn å gå.", "Å kjenne kvart skjer mellom naustet og holmen."],
        needs=[{"area": "mental-health", "words": "Dei tunge vekene."}, {"area": "practical-help", "words": "Huset når det er som verst."}],
        participants=[
            {"id": "p1", "service": "@HJ", "contributes": "Hjelper til i huset dei tunge vekene."},
            {"id": "p2", "role": "next-of-kin", "name": "Ingrid Kvitlyng", "relation": "dotter", "person_wants": True, "kin_wants": True,
             "contributes": "Tek med barnebarna på søndagar."}],
        person_contributes="Eg skriv i boka kvar kveld, om det så er eitt ord.",
        cooperation=["Fastlegen og DPS brukar same medisinliste."],
        crisis={"signs": ["Båten blir liggjande.", "Gardinene er for midt på dagen."], "helps": ["Å bli henta, ikkje spurd."],
                "call": ["Sindre, 00 00 10 31", "Ingrid"]},
        group={"convener": "@PSY", "next_meeting": "2027-01-14", "rhythm": "to gonger i året, i naustet om det går"},
        adaptation="Planen er på nynorsk og på eitt ark."),
    "maria": dict(
        made_by="@HST",
        resources=["Å være tålmodig når Emil ikke er det."],
        needs=[{"area": "children"}, {"area": "substance-use"}],
        participants=[{"id": "p1", "service": "@RUS", "contributes": "Samtaler hver uke."},
                      {"id": "p2", "role": "next-of-kin", "name": "Runa Duggvoll", "relation": "mor", "standing": "not-wanted",
                       "person_wants": False}],
        person_contributes="Jeg ringer helsesykepleieren før jeg ringer noen andre.",
        measures={"barnehage": {"needs_decision": True, "how": "Søknaden skrives på helsestasjonen."}}),
    "jonas": dict(
        made_by="@HST",
        resources=["Å tegne serier som får folk til å le.", "Å være snill mot lillesøsteren, også når ingen ser det."],
        needs=[{"area": "education", "words": "Skoledager uten vondt i magen."}, {"area": "mental-health"}],
        participants=[{"id": "p1", "service": "@SKOLE", "name": "Øystein Bregnevåg", "contributes": "Er alltid å finne på rommet ved biblioteket."},
                      {"id": "p2", "role": "next-of-kin", "name": "Mor og far", "person_wants": True, "kin_wants": True,
                       "contributes": "Kjører på mandager, uten å spørre på veien."}],
        person_contributes="Jeg sender en tegning når det er vanskelig å si det.",
        child_participation="Du leser planen først, og bestemmer hva som skal stå. Du er med på alle møter, og kan gå når du vil.",
        none_stated=[{"item": "cooperation", "reason": "Skolen og helsestasjonen er nok, sier Jonas."}]),
    "liv": dict(
        made_by="@PSY",
        resources=["Å merke at det snur, to dager før alle andre."],
        needs=[{"area": "mental-health", "words": "Jula."}],
        participants=[{"id": "p1", "service": "@DPS", "contributes": "Senga, når Liv ber om den."}],
        person_contributes="Jeg skriver kriseplanen selv, og henger den på kjøleskapet.",
        cooperation=["Legevakten vet at Liv har en avtale med DPS."],
        crisis={"signs": ["Jeg slutter å spise frokost."], "helps": ["Radioen på. Ikke spørsmål."],
                "call": ["DPS, 00 00 11 20, hele døgnet"],
                "readmission": {"service": "@DPS", "terms": "Inntil fem døgn, når du selv sier at du trenger det.", "until": "2027-05-31"}}),
    "kjell": dict(
        made_by="@LAR",
        resources=["Å få fisk når ingen andre får noe."],
        needs=[{"area": "medication"}, {"area": "economy"}, {"area": "somatic-health", "words": "Pusten."}],
        participants=[{"id": "p1", "service": "@FL2", "name": "Anders Skjærgløtt", "contributes": "Pusten og papirene."},
                      {"id": "p2", "service": "@NAV", "standing": "invited"}],
        person_contributes="Jeg henter medisinen selv, to ganger i uka.",
        cooperation=["Apoteket ringer LAR hvis Kjell ikke kommer."],
        links=[{"kind": "treatment-plan", "reference": "LAR Vardevik"}]),
    "vidar": dict(
        made_by="@PSY",
        resources=["Å få liv i en moped som har stått i ti år."],
        needs=[{"area": "mental-health"}, {"area": "meeting-place", "words": "Et sted der ingen spør."}],
        participants=[{"id": "p1", "service": "@VOL", "contributes": "Garasjen på onsdager."}],
        person_contributes="Jeg åpner garasjen klokka fem.",
        cooperation=["Ingen flere nå. Jeg sier fra."]),
}


def around(journal, service):
    """What happened around these plans in the last weeks: each line by the person's key."""
    p = journal.people
    anita, synnove = p["anita"], p["synnove"]
    anita.fact("2026-11-16", "need.assessed", {
        "service": service["RUS"], "long_term": True, "coordinated": True, "municipal": True, "specialist": False,
        "needs": ["substance-use", "economy", "children"], "circumstances": ["substance-problem"],
        "in_contact": [service["BOL"], service["NAV"], service["BV"]]})
    anita.fact("2026-11-16", "main_responsibility.settled",
               {"service": service["RUS"], "how": "agreed", "note": "Rus og NAV ble enige i møtet."}, by="KE")
    anita.fact("2026-11-17", "goal.assessed", {"goal": "m1", "achievement": "achieved", "words": "Jeg våkner, og det er min vegg.",
                                               "participation": {"how": "present"}}, **anita.led())
    anita.fact("2026-11-17", "goal.assessed", {"goal": "m2", "achievement": "improving", "participation": {"how": "present"}}, **anita.led())
    anita.fact("2026-11-17", "plan.shown", {"how": "together", "approves": True, "words": "Nå står det sånn jeg ville."}, **anita.led())
    anita.fact("2026-11-18", "plan.amended", {"about": "goal:m2", "words": "Ida vil ha med kaninen på lørdager. Skriv det."}, **anita.led())

    synnove.fact("2026-11-12", "goal.assessed", {"goal": "m1", "achievement": "sustaining", "words": "Eg er på sjøen.",
                                                 "participation": {"how": "present"}}, **synnove.led())
    synnove.fact("2026-11-12", "plan.shown", {"how": "on-paper", "approves": True}, **synnove.led())

    kjell = p["kjell"]
    kjell.fact("2026-11-09", "absence.begun", {"until": "2026-12-11", "reason": "Foreldrepermisjon.",
               "substitute": {"service": service["RUS"], "name": "Jorunn Aurkleiv", "phone": "00 00 10 21"}}, **kjell.led())

    maria = p["maria"]
    maria.fact("2026-11-10", "main_responsibility.disputed",
               {"services": [service["HST"], service["BV"]], "note": "Hvem som kaller inn når Emil begynner i barnehagen."}, by="HST")
    maria.fact("2026-11-11", "coordinator.offered", {"role": "municipal", "standing": "declined", "service": service["KE"],
               "participation": {"how": "present"}}, by="KE")

    liv = p["liv"]
    liv.fact("2026-11-02", "coordinator.wished", {"name": "Ane Harestein", "service": service["PSY"],
             "note": "Ane, for hun var der i fjor."}, by="PSY")
    liv.fact("2026-11-02", "plan.shown", {"how": "declined"}, by="PSY")

    jonas = p["jonas"]
    jonas.fact("2026-11-18", "plan.shown", {"how": "digital", "approves": True, "words": "Bra nok."}, **jonas.led())
    jonas.fact("2026-11-18", "plan.amended", {"about": "plan", "words": "Bytt ut «sosiallærer» med Øystein."}, **jonas.led())

    leila = p["leila"]
    leila.fact("2026-11-13", "plan.shown", {"how": "read-aloud", "approves": True}, **leila.led())
    odd = p["odd"]
    odd.fact("2026-11-05", "goal.assessed", {"goal": "m2", "achievement": "achieved", "participation": {"how": "present"}}, **odd.led())
