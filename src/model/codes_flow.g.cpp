// Generated from src/capi/spec/records/codes_flow.json; do not edit.
#include "model/codes_flow.g.h"

namespace varde {

constinit const CodeRow kCodesFlow[212] = {
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
};

}  // namespace varde
