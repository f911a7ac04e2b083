// Generated from src/capi/spec/records/codes.json; do not edit.
#include "model/codes.g.h"

namespace varde {
namespace {

constexpr CodeRow kNone{};
constexpr CodeRow kRows[] = {
    // Language
    {"nb", "bokmål"}, {"nn", "nynorsk"}, {"en", "engelsk"},
    // TaskBasis
    {"hol", "helse- og omsorgstjenesteloven"}, {"sphl", "spesialisthelsetjenesteloven"},
    {"phvl", "psykisk helsevernloven"}, {"stjl", "sosialtjenesteloven"}, {"navl", "NAV-loven"},
    {"bvl", "barnevernsloven"}, {"hpl", "helsepersonelloven alene"}, {"fvl", "forvaltningsloven"},
    {"police", "politiregisterloven"}, {"other", "annet grunnlag"},
    // Purpose
    {"care", "hjelp til personen"}, {"planning", "planlegging"}, {"administration", "administrasjon"},
    {"quality", "kvalitetssikring"}, {"supervision", "tilsyn"}, {"access", "innsyn for personen"},
    // TelecomSystem
    {"phone", "telefon"}, {"email", "e-post"}, {"sms", "tekstmelding"}, {"url", "nettside"},
    {"other", "annet"},
    // ServiceKind
    {"coordinating-unit", "koordinerende enhet"}, {"substance-care", "rustjeneste"},
    {"mental-health", "tjeneste for psykisk helse"}, {"gp", "fastlege"}, {"home-care", "hjemmetjeneste"},
    {"nav", "NAV-kontor"}, {"child-welfare", "barnevernstjeneste"},
    {"health-station", "helsestasjon og skolehelsetjeneste"}, {"school", "skole og PPT"},
    {"housing", "boligtjeneste"}, {"specialist", "spesialisthelsetjeneste"},
    {"institution", "rusinstitusjon"}, {"lar", "LAR"}, {"prison", "fengsel"}, {"police", "politi"},
    {"voluntary", "frivillig organisasjon"}, {"kindergarten", "barnehage"}, {"crisis-centre", "krisesenter"},
    {"introduction-programme", "introduksjonsprogram"}, {"youth", "ungdomsarbeid"},
    {"hospital-unit", "koordinerende enhet i helseforetak"}, {"dps", "distriktspsykiatrisk senter"},
    {"out-of-hours", "legevakt"}, {"relatives-centre", "senter for pårørende"}, {"other", "annen tjeneste"},
    // Level
    {"silent", "stille"}, {"advise", "råd"}, {"confirm", "krever begrunnelse"}, {"block", "stopper"},
    // ParticipationHow
    {"present", "til stede"}, {"by-phone", "på telefon"}, {"in-writing", "skriftlig"},
    {"through-representative", "gjennom representant"}, {"offered-declined", "ble spurt, ønsket ikke"},
    {"not-possible", "ikke mulig"},
    // PlanAnswer
    {"wants", "ønsker plan"}, {"declines", "takker nei"}, {"undecided", "har ikke bestemt seg"},
    // ConsentScope
    {"plan", "individuell plan"}, {"sharing", "deling av opplysninger"},
    // ConsentGiver
    {"person", "personen selv"}, {"parent", "den som har foreldreansvar"}, {"guardian", "verge"},
    {"nearest-relative", "nærmeste pårørende"}, {"child-welfare", "barnevernstjenesten"},
    {"foster-parent", "fosterforelder"},
    // ConsentForm
    {"oral", "muntlig"}, {"written", "skriftlig"}, {"digital", "digital signatur"},
    // Explained
    {"what", "hva samtykket gjelder"}, {"whom", "hvem som får vite"}, {"purpose", "hva det skal brukes til"},
    {"withdrawal", "retten til å trekke det tilbake"},
    // GdprBasis
    {"6-1-c-9-2-h", "artikkel 6 (1) c og 9 (2) h"}, {"6-1-e-9-2-h", "artikkel 6 (1) e og 9 (2) h"},
    {"6-1-e-9-2-g", "artikkel 6 (1) e og 9 (2) g"}, {"6-1-a-9-2-a", "artikkel 6 (1) a og 9 (2) a"},
    // ActivityStatus
    {"not-started", "ikke startet"}, {"scheduled", "avtalt"}, {"in-progress", "i gang"},
    {"on-hold", "satt på vent"}, {"completed", "gjennomført"}, {"cancelled", "avlyst"}, {"stopped", "stanset"},
    // CloseReason
    {"goals-reached", "målene er nådd"}, {"person-wishes", "personen ønsker det"},
    {"consent-withdrawn", "samtykket er trukket"}, {"need-ended", "behovet er ikke der lenger"},
    {"moved", "flyttet"}, {"died", "død"}, {"other", "annen grunn"},
    // NextStepKind
    {"appointment", "avtalt time"}, {"declined", "personen ønsker ikke mer, døra står åpen"},
    {"handed-over", "overlatt til en annen tjeneste"},
    // PlanStage
    {"none", "ingen plan"}, {"offered", "tilbudt"}, {"undecided", "har ikke bestemt seg"},
    {"wanted", "ønsket"}, {"declined", "takket nei"}, {"active", "i gang"}, {"closed", "avsluttet"},
    // ResponsibilityRole
    {"duty-bearer", "ansvarlig etter loven"}, {"responsible-service", "tjenesten som har tatt ansvaret"},
    {"named-contact", "navngitt kontakt"},
    // Unit
    {"hour", "time"}, {"day", "dag"}, {"week", "uke"}, {"month", "måned"}, {"year", "år"}, {"count", "antall"},
    // DayCalendar
    {"clock", "klokketimer"}, {"civil", "kalenderdager"}, {"working", "virkedager"},
    // LocalChoice
    {"free", "fritt"}, {"shorter", "bare kortere"}, {"fixed", "fast"},
    // Hardness
    {"statutory", "lovfestet"}, {"guideline", "veiledende"}, {"policy", "lokal praksis"},
    // Certainty
    {"verified", "kontrollert mot kilden"}, {"verified-future", "vedtatt, ikrafttredelse ikke sett"},
    {"recalled", "ikke kontrollert"}, {"interpretation", "vår tolkning"},
    {"configurable", "ikke fastsatt, kan velges lokalt"},
    // Governs
    {"trigger", "da det oppsto"}, {"decision", "da det ble bestemt"}, {"act", "da det ble gjort"},
    // Need
    {"substance-use", "rus"}, {"mental-health", "psykisk helse"}, {"somatic-health", "fysisk helse"},
    {"dental", "tannhelse"}, {"medication", "medisiner"},
    {"care-at-home", "pleie, medisiner og tilsyn hjemme"}, {"practical-help", "praktisk hjelp"},
    {"housing", "bolig"}, {"work", "arbeid"}, {"education", "skole og utdanning"}, {"economy", "økonomi"},
    {"children", "barn"}, {"family", "familie"}, {"network", "venner og nettverk"}, {"leisure", "fritid"},
    {"everyday-life", "hverdagen"}, {"next-of-kin", "støtte til pårørende"}, {"meeting-place", "møteplass"},
    {"support-contact", "støttekontakt"}, {"home-visit", "hjemmebesøk"}, {"mapping", "kartlegging"},
    {"motivational-talks", "motiverende samtaler"}, {"coordination", "koordinering"},
    {"responsibility-group", "ansvarsgruppe"}, {"institution-application", "søknad til institusjon"},
    {"aftercare", "ettervern"}, {"second-line-mental-health", "psykisk helsevern i spesialisthelsetjenesten"},
    {"second-line-substance-use", "tverrfaglig spesialisert rusbehandling"},
    {"ambulatory-team", "ambulant team"},
    {"school-away-from-home", "oppfølging ved skole i en annen kommune"}, {"acute-help", "akutt hjelp"},
    {"child-concern", "bekymring for et barn"}, {"other", "annet"},
    // Circumstance
    {"child-welfare-measure", "har tiltak fra barnevernet"}, {"need-assessed", "behovet er vurdert"},
    {"substance-problem", "har et rusproblem"}, {"older-alcohol-problem", "eldre med alkoholproblem"},
    {"notice-accepted", "varselet er tatt imot"}, {"own-patient", "er pasient i tjenesten fra før"},
    {"kvp-participant", "deltar i kvalifiseringsprogrammet"}, {"lar-patient", "er i LAR"},
    {"drug-court-programme", "har narkotikaprogram med domstolskontroll"},
    {"compulsory-care", "er under tvungent psykisk helsevern"},
    {"compulsory-care-outpatient", "er under tvungent psykisk helsevern uten døgnopphold"},
    {"serious-illness", "har en alvorlig sykdom, skade eller lidelse"},
    {"lasting-treatment", "trenger behandling av en viss varighet"},
    {"child-seriously-ill", "har eller venter barn med alvorlig sykdom, skade eller nedsatt funksjonsevne"},
    {"introduction-participant", "deltar i introduksjonsprogrammet"},
    {"nav-activity-plan", "har aktivitetsplan hos NAV"},
    // Evidence
    {"stated", "sagt"}, {"derived", "utledet"}, {"inferred", "antatt"}, {"contested", "omstridt"},
    {"unclear", "uavklart"}, {"open", "ikke oppgitt"},
    // AgreementKind
    {"network", "nettverk"}, {"cost-share", "kostnadsdeling"}, {"cooperation", "samarbeidsavtale"},
    {"purchase", "kjøp av tjeneste"}, {"host-municipality", "vertskommune"},
    {"delegated-authority", "delegert myndighet"},
    // PermittedAct
    {"meet", "møtes og dele erfaring"}, {"share-cost", "dele kostnader"}, {"use-service", "bruke tjenesten"},
    {"project-duties", "ha oppgaver i samarbeidet"}, {"employ-staff", "ansette og arkivere for de andre"},
    {"decide-for-residents", "fatte vedtak for innbyggere i en annen kommune"},
    // CoordinatorRole
    {"plan", "koordinator for planen"}, {"municipal", "koordinator i kommunen"},
    {"specialist", "koordinator i spesialisthelsetjenesten"}, {"child", "barnekoordinator"},
    {"contact-doctor", "kontaktlege eller kontaktpsykolog"},
    // OfferStanding
    {"offered", "tilbudt"}, {"wanted", "ønsket"}, {"declined", "takket nei"}, {"not-relevant", "ikke aktuelt"},
    // ParticipantRole
    {"service", "tjeneste"}, {"next-of-kin", "pårørende"}, {"other", "annen"},
    // ParticipantStanding
    {"takes-part", "deltar"}, {"invited", "invitert"}, {"declined", "takket nei"},
    {"not-wanted", "ikke ønsket av personen"},
    // Achievement
    {"in-progress", "på vei"}, {"improving", "går bedre"}, {"worsening", "går tyngre"},
    {"no-change", "som før"}, {"achieved", "nådd"}, {"sustaining", "holdes ved like"},
    {"not-achieved", "ikke nådd"}, {"not-attainable", "ikke mulig nå"},
    // PlanItem
    {"goals", "mål, ressurser og behov"}, {"participants", "hvem som deltar"},
    {"responsible", "hvem som lager planen og koordinerer"}, {"contributions", "hva hver bidrar med"},
    {"measures", "tiltak, omfang og ansvarlig"}, {"method", "hvordan tiltakene gjennomføres"},
    {"coordinators", "tilbud om koordinator"}, {"period", "planperiode og evaluering"},
    {"consent", "samtykke"}, {"cooperation", "samarbeid med andre"}, {"child", "barnets medvirkning"},
    {"resources", "ressurser"}, {"needs", "behov"},
    // PlanItemState
    {"filled", "på plass"}, {"gap", "mangler"}, {"none-stated", "ikke noe å oppgi"},
    {"not-relevant", "ikke aktuelt"},
    // PlanLinkKind
    {"nav-activity-plan", "aktivitetsplan hos NAV"},
    {"drug-court-programme", "narkotikaprogram med domstolskontroll"},
    {"compulsory-care", "tvungent psykisk helsevern uten døgnopphold"}, {"treatment-plan", "behandlingsplan"},
    {"other", "annet"},
    // SettledHow
    {"agreed", "avtalt mellom tjenestene"}, {"decided-by-municipality", "avgjort av kommunen"},
    // ShownHow
    {"together", "gått gjennom sammen"}, {"on-paper", "på papir"}, {"digital", "digitalt"},
    {"read-aloud", "lest høyt"}, {"declined", "ønsket ikke å se den"},
    // Category
    {"contact", "navn, adresse og hvordan personen nås"}, {"known", "at personen får hjelp av tjenesten"},
    {"stay", "opphold: innlagt, utskrevet, hvor"}, {"appointments", "avtaler og frister"},
    {"plan", "mål og tiltak i planen"}, {"referral", "henvisning og svar på den"},
    {"health", "sykdom, funn og behandling"}, {"medication", "medisiner"},
    {"substance-use", "bruk av rusmidler"}, {"crisis", "kriseplan og fare"},
    {"social", "bolig, arbeid og økonomi"}, {"family", "barn og pårørende"},
    // PartyKind
    {"coordinating-unit", "koordinerende enhet"}, {"substance-care", "rustjeneste"},
    {"mental-health", "tjeneste for psykisk helse"}, {"gp", "fastlege"}, {"home-care", "hjemmetjeneste"},
    {"nav", "NAV-kontor"}, {"child-welfare", "barnevernstjeneste"},
    {"health-station", "helsestasjon og skolehelsetjeneste"}, {"school", "skole og PPT"},
    {"housing", "boligtjeneste"}, {"specialist", "spesialisthelsetjeneste"},
    {"institution", "rusinstitusjon"}, {"lar", "LAR"}, {"prison", "fengsel"}, {"police", "politi"},
    {"voluntary", "frivillig organisasjon"}, {"kindergarten", "barnehage"}, {"crisis-centre", "krisesenter"},
    {"introduction-programme", "introduksjonsprogram"}, {"youth", "ungdomsarbeid"},
    {"hospital-unit", "koordinerende enhet i helseforetak"}, {"dps", "distriktspsykiatrisk senter"},
    {"out-of-hours", "legevakt"}, {"relatives-centre", "senter for pårørende"}, {"other", "annen tjeneste"},
    {"person", "personen selv"}, {"next-of-kin", "pårørende"}, {"parent", "forelder"},
    {"foster-parent", "fosterforelder"}, {"guardian", "verge"}, {"employer", "arbeidsgiver"},
    {"insurer", "forsikringsselskap"}, {"fire-service", "brannvesen"}, {"prosecution", "påtalemyndighet"},
    {"supervisory-authority", "tilsynsmyndighet"}, {"health-register", "helseregister"},
    {"road-authority", "førerkortmyndighet"}, {"carrier", "pasienttransport"},
    {"administration", "pasientadministrasjon og IT"}, {"management", "ledelsen i virksomheten"},
    {"anyone", "hvem som helst"},
    // PartyGroup
    {"plan-participants", "de som deltar i planen"}, {"health-services", "helse- og omsorgstjenestene"},
    // DenialKind
    {"denial", "sa nei til deling"}, {"objection", "motsetter seg deling mellom helsepersonell (hpl § 29)"},
    {"blocked-documents", "sperrede dokumenter (NORS)"},
    {"parents-not-told", "foreldrene skal ikke få vite det (pbrl § 3-4)"},
    // AskAnswer
    {"asked", "spurt"}, {"yes", "ja"}, {"no", "nei"}, {"later", "senere"},
    {"reopened", "tatt opp igjen av personen"},
    // CompetenceDecision
    {"sharing", "deling av opplysninger"}, {"plan", "individuell plan"}, {"care", "helsehjelp"},
    {"other", "noe annet"},
    // Custody
    {"parents", "foreldrene"}, {"care-order", "omsorgsovertakelse"}, {"emergency-order", "akuttvedtak"},
    {"moving-ban", "flytteforbud"},
    // KinRelation
    {"named-by-person", "oppgitt av personen"}, {"spouse", "ektefelle, partner eller samboer"},
    {"adult-child", "barn over 18 år"}, {"parent", "forelder"}, {"adult-sibling", "søsken over 18 år"},
    {"grandparent", "besteforelder"}, {"other-family", "annet familiemedlem"},
    {"guardian", "verge eller fremtidsfullmektig"},
    // DisclosureGround
    {"avert-harm", "avverge alvorlig skade"}, {"child-at-risk", "barn i fare"},
    {"child-welfare-order", "pålegg fra barnevernet"}, {"unborn-child", "fare for et ufødt barn"},
    {"measures-needed", "tiltak trengs fra kommunen"},
    {"avert-offence", "avverge en alvorlig straffbar handling"}, {"emergency", "fare for liv eller helse nå"},
    {"supervision", "krav fra tilsynsmyndigheten"}, {"benefits-case", "krav fra NAV i trygdesak"},
    {"driving-licence", "helsekrav til førerkort"}, {"register-duty", "meldeplikt til register"},
    {"no-need-of-secrecy", "ikke behov for vern"}, {"weighty-interests", "tungtveiende interesser"},
    {"care-needed", "nødvendig for helsehjelpen"}, {"discharge-letter", "epikrise"},
    {"other-patients-care", "helsehjelp til en annen"}, {"learning", "læring og undervisning"},
    {"service-staff", "administrasjon og teknisk hjelp"},
    {"child-next-of-kin", "oppfølging av barn som pårørende"},
    {"management", "ledelse, kontroll og kvalitet"}, {"deceased", "personen er død"},
    {"own-tasks", "nødvendig for tjenestens egne oppgaver"}, {"same-office", "ansatt i samme kontor"},
    {"police-request", "forespørsel fra politi eller kriminalomsorg"}, {"transport", "pasienttransport"},
    {"place-of-stay", "oppholdssted"},
    {"kin-of-person-without-competence", "pårørende til en som ikke kan samtykke"},
    {"parental-responsibility", "nødvendig for foreldreansvaret"},
    {"denied-to-person", "opplysninger personen selv kan nektes"},
    {"core-record", "opplysninger fra kjernejournal"},
    {"weighty-reasons", "tungtveiende grunner mot å følge et nei (hpl § 29)"},
    {"call-for-help", "identiteten til den som ringte nødnummer"},
    // DisclosureOutcome
    {"permit", "ja"}, {"deny-not-permitted", "nei, ikke grunnlag"},
    {"deny-objected", "nei, personen har motsatt seg det"}, {"indeterminate", "nei, kan ikke avgjøres"},
    // Miss
    {"no-consent", "ingen har samtykket"}, {"scope-unknown", "omfanget er ukjent"},
    {"recipient", "gjelder ikke denne mottakeren"}, {"sender", "gjelder ikke denne avsenderen"},
    {"category", "gjelder ikke disse opplysningene"}, {"purpose", "gjelder ikke dette formålet"},
    {"data-period", "gjelder ikke denne tiden"}, {"waiver", "opphever ikke taushetsplikten"},
    {"giver", "kan ikke gis av den som ga det"}, {"not-yet", "gjelder ikke ennå"},
    {"ended", "gjelder ikke lenger"}, {"withdrawn", "er trukket"},
    // Unsettled
    {"age-unknown", "alderen er ikke sikker"}, {"recipient-unknown", "mottakeren er ukjent"},
    {"reason-missing", "begrunnelsen mangler"}, {"record-erased", "en opplysning om samtykke er slettet"},
    // DisclosureDuty
    {"log", "logg hvem som fikk vite hva"}, {"tell-person", "si fra til personen"},
    {"document-reasons", "skriv ned begrunnelsen"}, {"least-possible", "gi bare det som trengs"},
    {"recipient-assesses", "mottakeren vurderer hva som trengs"}, {"hear-child", "hør barnet først"},
    {"mark-unverified", "merk det som ikke er kontrollert"}, {"review-afterwards", "gå gjennom i ettertid"},
    // ReferralKind
    {"referral", "henvisning"}, {"application", "søknad"}, {"request", "begjæring om undersøkelse"},
    {"child-welfare-report", "bekymringsmelding til barnevernet"}, {"renewed-assessment", "fornyet vurdering"},
    // Referrer
    {"doctor", "lege"}, {"psychologist", "psykolog"},
    {"municipal-health", "kommunal helse- og omsorgstjeneste"}, {"social-services", "sosialtjenesten"},
    {"child-welfare", "barnevernet"}, {"school-health", "helsestasjon og skolehelsetjeneste"},
    {"prison-health", "lege i fengsel"}, {"municipal-doctor", "kommunelege"},
    {"prison-authority", "kriminalomsorgen"}, {"specialist", "spesialisthelsetjenesten"},
    {"police", "politiet"}, {"self", "personen selv"}, {"next-of-kin", "pårørende"}, {"other", "andre"},
    // ReferralTarget
    {"substance-treatment", "tverrfaglig spesialisert rusbehandling"},
    {"adult-mental-health", "psykisk helsevern for voksne"},
    {"child-mental-health", "psykisk helsevern for barn og unge"},
    {"lar", "legemiddelassistert rehabilitering"}, {"somatic", "annen spesialisthelsetjeneste"},
    {"municipal-service", "tjeneste i kommunen"}, {"social-services", "sosiale tjenester i NAV"},
    {"child-welfare", "barnevernet"}, {"compulsory-examination", "tvungen undersøkelse"}, {"other", "annet"},
    // Urgency
    {"routine", "vanlig"}, {"urgent", "haster"}, {"asap", "så snart som mulig"},
    {"stat", "øyeblikkelig hjelp"},
    // ChosenHow
    {"routed", "etter ansvarsfordelingen"}, {"named", "oppgitt av den som henviser"},
    {"person-chose", "valgt av personen"},
    // ReferralState
    {"draft", "utkast"}, {"requested", "sendt"}, {"received", "mottatt"}, {"accepted", "akseptert, venter"},
    {"scheduled", "time gitt"}, {"no-show", "ikke møtt"}, {"appointment-cancelled", "time avlyst"},
    {"visited", "kontakt gjennomført"}, {"on-hold", "utsatt"}, {"cancellation-requested", "bedt om å trekke"},
    {"forwarded", "videresendt"}, {"rejected", "avvist"}, {"advised", "råd gitt"}, {"cancelled", "trukket"},
    {"completed", "fullført"}, {"failed", "ikke gjennomført"}, {"entered-in-error", "feilregistrert"},
    // ReferralStep
    {"draft", "skrive"}, {"send", "sende"}, {"receive", "ta imot"}, {"accept", "akseptere"},
    {"decline", "avvise"}, {"schedule", "gi time"}, {"reschedule", "flytte time"}, {"no-show", "ikke møtt"},
    {"cancel-appointment", "avlyse time"}, {"visit", "møtes"}, {"note", "gi delsvar"},
    {"postpone", "utsette"}, {"resume", "ta opp igjen"}, {"forward", "videresende"},
    {"request-cancellation", "be om å trekke"}, {"confirm-cancellation", "bekrefte at den er trukket"},
    {"complete", "gi svar og fullføre"}, {"fail", "avslutte uten gjennomføring"},
    // TaskStatus
    {"draft", "utkast"}, {"requested", "bedt om"}, {"received", "mottatt"}, {"accepted", "akseptert"},
    {"rejected", "avvist"}, {"ready", "klar"}, {"cancelled", "trukket"}, {"in-progress", "i gang"},
    {"on-hold", "på vent"}, {"failed", "mislyktes"}, {"completed", "fullført"},
    {"entered-in-error", "feilregistrert"},
    // RequestStatus
    {"draft", "utkast"}, {"active", "gjelder"}, {"on-hold", "på vent"}, {"revoked", "trukket tilbake"},
    {"completed", "fullført"}, {"entered-in-error", "feilregistrert"}, {"unknown", "ukjent"},
    // ReferralAnswer
    {"1", "Innkalles til helsehjelp"}, {"2", "Rett til helsehjelp, tidspunkt kommer"},
    {"3", "Henvisningen er videresendt"}, {"4", "Henvisningen er avvist"}, {"11", "Råd til henviser"},
    // WaitEnd
    {"1", "Helsehjelp er påbegynt"}, {"2", "Pasienten ønsker ikke helsehjelp"},
    {"3", "Pasienten er henvist til et annet sykehus/institusjon (unntatt fritt behandlingsvalg)"},
    {"4", "Pasienten har valgt annet sykehus/institusjon"},
    {"5", "Pasienten mottar helsehjelp ved annet sykehus/institusjon rekvirert av HELFO"},
    {"7", "Pasienten er henvist til avtalespesialist"},
    {"9", "Annen årsak til ventetid slutt/helsehjelp uaktuelt"},
    // Postponement
    {"1", "Institusjonen/sykehuset har bestemt utsettelsen av kapasitetsgrunner"},
    {"21", "Pasienten har ikke møtt opp"},
    {"22", "Pasienten har selv bestemt utsettelsen av velferdsgrunner"},
    {"3", "Medisinske årsaker hos pasienten til utsettelsen"},
    {"4", "Oppstart av helsehjelp er utsatt grunnet manglende kapasitet ved påfølgende behandlingssted"},
    {"5", "Pasienten har takket nei til tilbud fra HF om helsehjelp ved annet behandlingssted enn sitt primære ønske"},
    {"6", "Pasienten har takket nei til tilbud fra Helfo om helsehjelp ved annet behandlingssted enn sitt primære ønske"},
    // DeclineReason
    {"no-right", "har ikke rett til helsehjelpen"}, {"wrong-addressee", "feil adressat"},
    {"outside-catchment", "utenfor opptaksområdet"}, {"incomplete", "mangler opplysninger"},
    {"already-helped", "får hjelpen allerede"}, {"no-capacity", "ikke kapasitet"},
    {"person-declines", "personen ønsker det ikke"}, {"not-ours", "ikke vår oppgave"},
    {"other", "annen grunn"},
    // FailReason
    {"person-declines", "personen ønsker det ikke"}, {"not-reached", "personen ble ikke nådd"},
    {"no-show", "personen møtte ikke"}, {"moved", "flyttet"}, {"died", "død"},
    {"no-capacity", "ikke kapasitet"}, {"other", "annen grunn"},
    // AppointmentMode
    {"in-person", "hos tjenesten"}, {"home-visit", "hjemme"}, {"video", "video"}, {"phone", "telefon"},
    {"elsewhere", "et annet sted"},
    // CancelledBy
    {"person", "personen"}, {"service", "tjenesten"}, {"other", "andre"},
    // ContactKind
    {"drop-in", "kom innom"}, {"call", "ringte"}, {"appointment", "avtalt time"},
    {"home-visit", "hjemmebesøk"}, {"outreach", "oppsøkt"}, {"relative-concern", "pårørende er bekymret"},
    {"child-concern", "bekymring for et barn"}, {"waiting-check", "kontakt i ventetiden"},
    {"message", "melding eller brev"},
    // ContactOutcome
    {"held", "gjennomført"}, {"no-show", "møtte ikke"}, {"came-intoxicated", "kom ruspåvirket"},
    {"walked-out", "gikk før det var ferdig"}, {"not-reached", "ble ikke nådd"}, {"dismissed", "ble avvist"},
    // FeedbackAbout
    {"received", "henvisningen er mottatt"}, {"assessed", "vurderingen"}, {"started", "hjelpen har begynt"},
    {"outcome", "resultatet"}, {"ended", "tiltaket er avsluttet"}, {"concern", "bekymringen"},
    // SettledAs
    {"confirmed", "gjelder fortsatt"}, {"snoozed", "utsatt"}, {"closed", "lukket"},
    {"limit-passed", "fristen er passert, og det er tatt stilling til"},
    // DeliveryStatus
    {"sent", "sendt"}, {"receipted", "teknisk kvittert"}, {"acknowledged", "bekreftet mottatt"},
    {"failed", "kom ikke fram"}, {"stopped", "stanset før den gikk"},
    // DeliveryWay
    {"message", "elektronisk melding"}, {"letter", "brev"}, {"phone", "telefon"},
    {"digital-post", "digital post"}, {"in-person", "overlevert"},
    // MessageStandard
    {"referral", "Henvisning ny tilstand (HIS 1207:2018)"},
    {"forwarded-referral", "Viderehenvisning (HIS 1208:2018)"},
    {"referral-status", "Status på henvisning (HIS 1206:2018)"},
    {"discharge-letter", "Epikrise (HIS 80226:2014)"},
    {"admission-report", "Innleggelsesrapport (HIS 1143:2014)"},
    {"health-information", "Helseopplysninger (HIS 1144:2014)"},
    {"health-information-doctor", "Helseopplysninger til lege (HIS 1145:2014)"},
    {"service-orientation", "Orientering om tjenestetilbud (HIS 1146:2014)"},
    {"medical-information", "Medisinske opplysninger (HIS 1147:2014)"},
    {"discharge-report", "Utskrivningsrapport (HIS 1148:2014)"},
    {"patient-logistics", "Pasientlogistikkmelding (HIS 1149:2014)"},
    {"dialogue", "Forespørsel og svar (HIS 1152:2006)"}, {"none", "ingen standard: brev eller telefon"},
    // StayKind
    {"institution", "rusinstitusjon"}, {"detox", "avrusning"}, {"acute-ward", "akuttavdeling"},
    {"lar", "LAR med innleggelse"}, {"hospital", "sykehus"}, {"prison", "fengsel"},
    // DischargeKind
    {"planned", "planlagt"}, {"left", "dro"}, {"against-advice", "mot råd"}, {"absconded", "rømte"},
    {"transferred", "overført"}, {"died", "døde"},
    // Claim
    {"own", "vårt eget"}, {"confirmed", "bekreftet av begge"}, {"asserted", "sagt av en annen"},
    {"unknown", "ukjent"}, {"conflict", "opplysningene er i strid"},
    // MessageType
    {"admitted", "melding om innlagt pasient"}, {"ready", "melding om utskrivningsklar pasient"},
    {"ready-revoked", "avmelding av utskrivningsklar pasient"},
    {"discharged", "melding om utskrevet pasient"}, {"referral-answer", "svar på henvisning"},
    {"appointment-booked", "time gitt"}, {"appointment-cancelled", "time avlyst"},
    {"person-died", "dødsfall i Folkeregisteret"}, {"person-moved", "flytting i Folkeregisteret"},
    // MondayReason
    {"inpatient", "er innlagt"}, {"coming-home", "kommer hjem snart"},
    {"lacks-contact", "mangler kontaktperson"}, {"lacks-appointment", "mangler avtale"},
    {"lacks-housing", "mangler bolig"},
    // QueryKind
    {"summary", "oversikt"}, {"plan", "planen"}, {"history", "historien"},
    {"plan-document", "planen som lesbart dokument"}, {"route", "hvem som har ansvaret"},
    {"agreements", "avtaler som gjelder"}, {"profile-lint", "hva profilen mangler"},
    {"profile-preview", "hva en ny profil endrer"}, {"disclosure", "hvem som kan få vite hva"},
    {"knowledge", "hvem som vet hva"}, {"consents", "samtykker, nei og spørsmål"},
    {"consent-document", "samtykket som skjema"},
    {"disclosure-log", "hvem som har fått vite hva, for personen"}, {"referral", "en henvisning"},
    {"worklist", "hva tjenesten har å gjøre"}, {"monday", "mandagslista"},
    {"flow", "henvisninger mellom tjenestene"}, {"outbox", "hva andre skal få vite"},
    {"letter", "brev eller telefonmanus"},
    // EventKind
    {"person.registered", "person registrert"}, {"contact_point.named", "kontaktpunkt oppgitt"},
    {"plan.offered", "plan tilbudt"}, {"plan.answered", "svar på tilbud om plan"},
    {"consent.given", "samtykke gitt"}, {"consent.withdrawn", "samtykke trukket"},
    {"plan.started", "plan startet"}, {"plan.revised", "plan revidert"},
    {"activity.changed", "tiltak endret"}, {"coordinator.appointed", "koordinator oppnevnt"},
    {"coordinator.ended", "koordinator avsluttet"}, {"plan.reviewed", "plan evaluert"},
    {"plan.closed", "plan avsluttet"}, {"need.assessed", "behovet ble vurdert"},
    {"need.notified", "koordinerende enhet fikk melding om behovet"},
    {"main_responsibility.settled", "hovedansvaret ble avklart"},
    {"main_responsibility.disputed", "tjenestene er uenige om hovedansvaret"},
    {"coordinator.offered", "koordinator ble tilbudt"}, {"coordinator.wished", "ønske om koordinator"},
    {"absence.begun", "koordinatoren er borte"}, {"absence.ended", "koordinatoren er tilbake"},
    {"goal.assessed", "målet ble vurdert"}, {"plan.shown", "personen så planen"},
    {"plan.amended", "personens egne endringer"}, {"control_examination.held", "kontrollundersøkelse"},
    {"sharing.denied", "personen sa nei til deling"}, {"consent.asked", "spurt om samtykke"},
    {"competence.assessed", "beslutningskompetansen ble vurdert"},
    {"confidentiality.ordered", "taushetsplikt pålagt"}, {"custody.changed", "omsorgen ble endret"},
    {"nearest_relative.named", "nærmeste pårørende"}, {"disclosure.made", "opplysninger ble gitt"},
    {"disclosure.told", "personen fikk vite om det"},
    {"disclosure.reviewed", "det ble gått gjennom i ettertid"}, {"referral.drafted", "henvisning skrevet"},
    {"referral.sent", "henvisning sendt"}, {"referral.received", "henvisning mottatt"},
    {"referral.accepted", "henvisning akseptert"}, {"referral.declined", "henvisning avvist"},
    {"referral.forwarded", "henvisning videresendt"}, {"referral.postponed", "helsehjelpen utsatt"},
    {"referral.resumed", "henvisning tatt opp igjen"}, {"referral.withdrawn", "bedt om å trekke henvisning"},
    {"referral.cancelled", "henvisning trukket"}, {"referral.noted", "delsvar på henvisning"},
    {"referral.completed", "henvisning fullført"}, {"referral.failed", "henvisning ikke gjennomført"},
    {"appointment.booked", "time gitt"}, {"appointment.cancelled", "time avlyst"},
    {"contact.held", "kontakt"}, {"feedback.given", "tilbakemelding gitt"},
    {"helfo.notified", "Helfo varslet"}, {"obligation.settled", "tatt stilling til plikt"},
    {"stay.admitted", "innlagt"}, {"stay.expected", "forventet utskrivning endret"},
    {"readiness.declared", "meldt utskrivningsklar"}, {"readiness.revoked", "avmeldt utskrivningsklar"},
    {"stay.discharged", "utskrevet"}, {"person.moved", "flyttet"}, {"person.died", "død"},
    {"envelope.received", "melding mottatt"}, {"delivery.changed", "status på sending"},
    {"event.corrected", "rettelse"}, {"event.voided", "feilføring"}, {"entry.erased", "slettet"},
    {"profile.loaded", "profil lastet"},
    // CommandKind
    {"person.register", "person registrert"}, {"contact_point.name", "kontaktpunkt oppgitt"},
    {"plan.offer", "plan tilbudt"}, {"plan.answer", "svar på tilbud om plan"},
    {"consent.give", "samtykke gitt"}, {"consent.withdraw", "samtykke trukket"},
    {"plan.start", "plan startet"}, {"plan.revise", "plan revidert"}, {"activity.change", "tiltak endret"},
    {"coordinator.appoint", "koordinator oppnevnt"}, {"coordinator.end", "koordinator avsluttet"},
    {"plan.review", "plan evaluert"}, {"plan.close", "plan avsluttet"}, {"need.assess", "vurder behovet"},
    {"need.notify", "meld behovet til koordinerende enhet"},
    {"main_responsibility.settle", "avklar hovedansvaret"},
    {"main_responsibility.dispute", "meld uenighet om hovedansvaret"},
    {"coordinator.offer", "tilby koordinator"}, {"coordinator.wish", "skriv ønske om koordinator"},
    {"absence.begin", "meld fravær"}, {"absence.end", "meld tilbake"}, {"goal.assess", "vurder målet"},
    {"plan.show", "vis planen"}, {"plan.amend", "skriv personens endringer"},
    {"control_examination.hold", "skriv kontrollundersøkelse"}, {"sharing.deny", "skriv nei til deling"},
    {"consent.ask", "spør om samtykke"}, {"competence.assess", "vurder beslutningskompetansen"},
    {"confidentiality.order", "pålegg taushetsplikt"}, {"custody.change", "endre omsorgen"},
    {"nearest_relative.name", "oppgi nærmeste pårørende"}, {"disclosure.make", "gi opplysninger"},
    {"disclosure.tell", "si fra til personen"}, {"disclosure.review", "gå gjennom i ettertid"},
    {"referral.draft", "skriv henvisning"}, {"referral.send", "send henvisning"},
    {"referral.receive", "ta imot henvisning"}, {"referral.accept", "aksepter henvisning"},
    {"referral.decline", "avvis henvisning"}, {"referral.forward", "videresend henvisning"},
    {"referral.postpone", "utsett helsehjelpen"}, {"referral.resume", "ta opp igjen henvisning"},
    {"referral.withdraw", "be om å trekke henvisning"},
    {"referral.cancel", "bekreft at henvisning er trukket"}, {"referral.note", "gi delsvar på henvisning"},
    {"referral.complete", "fullfør henvisning"}, {"referral.fail", "avslutt henvisning uten gjennomføring"},
    {"appointment.book", "gi time"}, {"appointment.cancel", "avlys time"}, {"contact.hold", "skriv kontakt"},
    {"feedback.give", "gi tilbakemelding"}, {"helfo.notify", "varsle Helfo"},
    {"obligation.settle", "ta stilling til plikt"}, {"stay.admit", "legg inn"},
    {"stay.expect", "endre forventet utskrivning"}, {"readiness.declare", "meld utskrivningsklar"},
    {"readiness.revoke", "avmeld utskrivningsklar"}, {"stay.discharge", "skriv ut"},
    {"person.move", "registrer flytting"}, {"person.die", "registrer dødsfall"},
    {"envelope.receive", "ta imot melding"}, {"delivery.change", "endre status på sending"},
    {"event.correct", "rettelse"}, {"event.void", "feilføring"}, {"entry.erase", "slettet"},
    {"profile.load", "profil lastet"},
};

}  // namespace

const CodeRow& code_row(CodeRows rows, std::size_t value) {
  return value < rows.count ? kRows[rows.first + value] : kNone;
}

std::optional<std::size_t> find_code(CodeRows rows, std::string_view text) {
  for (std::size_t i = 0; i < rows.count; ++i) {
    if (kRows[rows.first + i].code == text) return i;
  }
  return std::nullopt;
}

}  // namespace varde
