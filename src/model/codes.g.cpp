// Generated from src/capi/spec/records/codes.json; do not edit.
#include "model/codes.g.h"

#include <array>

namespace varde {
namespace {

using namespace std::string_view_literals;

template <class E, std::size_t N>
std::string_view at(const std::array<std::string_view, N>& list, E value) {
  const auto index = static_cast<std::size_t>(value);
  return index < N ? list[index] : std::string_view{};
}

template <class E, std::size_t N>
std::optional<E> find(const std::array<std::string_view, N>& list, std::string_view text) {
  for (std::size_t i = 0; i < N; ++i) {
    if (list[i] == text) return static_cast<E>(i);
  }
  return std::nullopt;
}

constexpr std::array<std::string_view, 3> kLanguageCodes = {
    "nb"sv, "nn"sv, "en"sv
};
constexpr std::array<std::string_view, 3> kLanguageTexts = {
    "bokmål"sv, "nynorsk"sv, "engelsk"sv
};

constexpr std::array<std::string_view, 10> kTaskBasisCodes = {
    "hol"sv, "sphl"sv, "phvl"sv, "stjl"sv, "navl"sv, "bvl"sv, "hpl"sv, "fvl"sv, "police"sv, "other"sv
};
constexpr std::array<std::string_view, 10> kTaskBasisTexts = {
    "helse- og omsorgstjenesteloven"sv, "spesialisthelsetjenesteloven"sv, "psykisk helsevernloven"sv,
    "sosialtjenesteloven"sv, "NAV-loven"sv, "barnevernsloven"sv, "helsepersonelloven alene"sv,
    "forvaltningsloven"sv, "politiregisterloven"sv, "annet grunnlag"sv
};

constexpr std::array<std::string_view, 6> kPurposeCodes = {
    "care"sv, "planning"sv, "administration"sv, "quality"sv, "supervision"sv, "access"sv
};
constexpr std::array<std::string_view, 6> kPurposeTexts = {
    "hjelp til personen"sv, "planlegging"sv, "administrasjon"sv, "kvalitetssikring"sv, "tilsyn"sv,
    "innsyn for personen"sv
};

constexpr std::array<std::string_view, 5> kTelecomSystemCodes = {
    "phone"sv, "email"sv, "sms"sv, "url"sv, "other"sv
};
constexpr std::array<std::string_view, 5> kTelecomSystemTexts = {
    "telefon"sv, "e-post"sv, "tekstmelding"sv, "nettside"sv, "annet"sv
};

constexpr std::array<std::string_view, 25> kServiceKindCodes = {
    "coordinating-unit"sv, "substance-care"sv, "mental-health"sv, "gp"sv, "home-care"sv, "nav"sv,
    "child-welfare"sv, "health-station"sv, "school"sv, "housing"sv, "specialist"sv, "institution"sv, "lar"sv,
    "prison"sv, "police"sv, "voluntary"sv, "kindergarten"sv, "crisis-centre"sv, "introduction-programme"sv,
    "youth"sv, "hospital-unit"sv, "dps"sv, "out-of-hours"sv, "relatives-centre"sv, "other"sv
};
constexpr std::array<std::string_view, 25> kServiceKindTexts = {
    "koordinerende enhet"sv, "rustjeneste"sv, "tjeneste for psykisk helse"sv, "fastlege"sv,
    "hjemmetjeneste"sv, "NAV-kontor"sv, "barnevernstjeneste"sv, "helsestasjon og skolehelsetjeneste"sv,
    "skole og PPT"sv, "boligtjeneste"sv, "spesialisthelsetjeneste"sv, "rusinstitusjon"sv, "LAR"sv,
    "fengsel"sv, "politi"sv, "frivillig organisasjon"sv, "barnehage"sv, "krisesenter"sv,
    "introduksjonsprogram"sv, "ungdomsarbeid"sv, "koordinerende enhet i helseforetak"sv,
    "distriktspsykiatrisk senter"sv, "legevakt"sv, "senter for pårørende"sv, "annen tjeneste"sv
};

constexpr std::array<std::string_view, 4> kLevelCodes = {
    "silent"sv, "advise"sv, "confirm"sv, "block"sv
};
constexpr std::array<std::string_view, 4> kLevelTexts = {
    "stille"sv, "råd"sv, "krever begrunnelse"sv, "stopper"sv
};

constexpr std::array<std::string_view, 6> kParticipationHowCodes = {
    "present"sv, "by-phone"sv, "in-writing"sv, "through-representative"sv, "offered-declined"sv,
    "not-possible"sv
};
constexpr std::array<std::string_view, 6> kParticipationHowTexts = {
    "til stede"sv, "på telefon"sv, "skriftlig"sv, "gjennom representant"sv, "ble spurt, ønsket ikke"sv,
    "ikke mulig"sv
};

constexpr std::array<std::string_view, 3> kPlanAnswerCodes = {
    "wants"sv, "declines"sv, "undecided"sv
};
constexpr std::array<std::string_view, 3> kPlanAnswerTexts = {
    "ønsker plan"sv, "takker nei"sv, "har ikke bestemt seg"sv
};

constexpr std::array<std::string_view, 2> kConsentScopeCodes = {
    "plan"sv, "sharing"sv
};
constexpr std::array<std::string_view, 2> kConsentScopeTexts = {
    "individuell plan"sv, "deling av opplysninger"sv
};

constexpr std::array<std::string_view, 6> kConsentGiverCodes = {
    "person"sv, "parent"sv, "guardian"sv, "nearest-relative"sv, "child-welfare"sv, "foster-parent"sv
};
constexpr std::array<std::string_view, 6> kConsentGiverTexts = {
    "personen selv"sv, "den som har foreldreansvar"sv, "verge"sv, "nærmeste pårørende"sv,
    "barnevernstjenesten"sv, "fosterforelder"sv
};

constexpr std::array<std::string_view, 3> kConsentFormCodes = {
    "oral"sv, "written"sv, "digital"sv
};
constexpr std::array<std::string_view, 3> kConsentFormTexts = {
    "muntlig"sv, "skriftlig"sv, "digital signatur"sv
};

constexpr std::array<std::string_view, 4> kExplainedCodes = {
    "what"sv, "whom"sv, "purpose"sv, "withdrawal"sv
};
constexpr std::array<std::string_view, 4> kExplainedTexts = {
    "hva samtykket gjelder"sv, "hvem som får vite"sv, "hva det skal brukes til"sv,
    "retten til å trekke det tilbake"sv
};

constexpr std::array<std::string_view, 4> kGdprBasisCodes = {
    "6-1-c-9-2-h"sv, "6-1-e-9-2-h"sv, "6-1-e-9-2-g"sv, "6-1-a-9-2-a"sv
};
constexpr std::array<std::string_view, 4> kGdprBasisTexts = {
    "artikkel 6 (1) c og 9 (2) h"sv, "artikkel 6 (1) e og 9 (2) h"sv, "artikkel 6 (1) e og 9 (2) g"sv,
    "artikkel 6 (1) a og 9 (2) a"sv
};

constexpr std::array<std::string_view, 7> kActivityStatusCodes = {
    "not-started"sv, "scheduled"sv, "in-progress"sv, "on-hold"sv, "completed"sv, "cancelled"sv, "stopped"sv
};
constexpr std::array<std::string_view, 7> kActivityStatusTexts = {
    "ikke startet"sv, "avtalt"sv, "i gang"sv, "satt på vent"sv, "gjennomført"sv, "avlyst"sv, "stanset"sv
};

constexpr std::array<std::string_view, 7> kCloseReasonCodes = {
    "goals-reached"sv, "person-wishes"sv, "consent-withdrawn"sv, "need-ended"sv, "moved"sv, "died"sv,
    "other"sv
};
constexpr std::array<std::string_view, 7> kCloseReasonTexts = {
    "målene er nådd"sv, "personen ønsker det"sv, "samtykket er trukket"sv, "behovet er ikke der lenger"sv,
    "flyttet"sv, "død"sv, "annen grunn"sv
};

constexpr std::array<std::string_view, 3> kNextStepKindCodes = {
    "appointment"sv, "declined"sv, "handed-over"sv
};
constexpr std::array<std::string_view, 3> kNextStepKindTexts = {
    "avtalt time"sv, "personen ønsker ikke mer, døra står åpen"sv, "overlatt til en annen tjeneste"sv
};

constexpr std::array<std::string_view, 7> kPlanStageCodes = {
    "none"sv, "offered"sv, "undecided"sv, "wanted"sv, "declined"sv, "active"sv, "closed"sv
};
constexpr std::array<std::string_view, 7> kPlanStageTexts = {
    "ingen plan"sv, "tilbudt"sv, "har ikke bestemt seg"sv, "ønsket"sv, "takket nei"sv, "i gang"sv,
    "avsluttet"sv
};

constexpr std::array<std::string_view, 3> kResponsibilityRoleCodes = {
    "duty-bearer"sv, "responsible-service"sv, "named-contact"sv
};
constexpr std::array<std::string_view, 3> kResponsibilityRoleTexts = {
    "ansvarlig etter loven"sv, "tjenesten som har tatt ansvaret"sv, "navngitt kontakt"sv
};

constexpr std::array<std::string_view, 6> kUnitCodes = {
    "hour"sv, "day"sv, "week"sv, "month"sv, "year"sv, "count"sv
};
constexpr std::array<std::string_view, 6> kUnitTexts = {
    "time"sv, "dag"sv, "uke"sv, "måned"sv, "år"sv, "antall"sv
};

constexpr std::array<std::string_view, 3> kDayCalendarCodes = {
    "clock"sv, "civil"sv, "working"sv
};
constexpr std::array<std::string_view, 3> kDayCalendarTexts = {
    "klokketimer"sv, "kalenderdager"sv, "virkedager"sv
};

constexpr std::array<std::string_view, 3> kLocalChoiceCodes = {
    "free"sv, "shorter"sv, "fixed"sv
};
constexpr std::array<std::string_view, 3> kLocalChoiceTexts = {
    "fritt"sv, "bare kortere"sv, "fast"sv
};

constexpr std::array<std::string_view, 3> kHardnessCodes = {
    "statutory"sv, "guideline"sv, "policy"sv
};
constexpr std::array<std::string_view, 3> kHardnessTexts = {
    "lovfestet"sv, "veiledende"sv, "lokal praksis"sv
};

constexpr std::array<std::string_view, 5> kCertaintyCodes = {
    "verified"sv, "verified-future"sv, "recalled"sv, "interpretation"sv, "configurable"sv
};
constexpr std::array<std::string_view, 5> kCertaintyTexts = {
    "kontrollert mot kilden"sv, "vedtatt, ikrafttredelse ikke sett"sv, "ikke kontrollert"sv, "vår tolkning"sv,
    "ikke fastsatt, kan velges lokalt"sv
};

constexpr std::array<std::string_view, 3> kGovernsCodes = {
    "trigger"sv, "decision"sv, "act"sv
};
constexpr std::array<std::string_view, 3> kGovernsTexts = {
    "da det oppsto"sv, "da det ble bestemt"sv, "da det ble gjort"sv
};

constexpr std::array<std::string_view, 33> kNeedCodes = {
    "substance-use"sv, "mental-health"sv, "somatic-health"sv, "dental"sv, "medication"sv, "care-at-home"sv,
    "practical-help"sv, "housing"sv, "work"sv, "education"sv, "economy"sv, "children"sv, "family"sv,
    "network"sv, "leisure"sv, "everyday-life"sv, "next-of-kin"sv, "meeting-place"sv, "support-contact"sv,
    "home-visit"sv, "mapping"sv, "motivational-talks"sv, "coordination"sv, "responsibility-group"sv,
    "institution-application"sv, "aftercare"sv, "second-line-mental-health"sv, "second-line-substance-use"sv,
    "ambulatory-team"sv, "school-away-from-home"sv, "acute-help"sv, "child-concern"sv, "other"sv
};
constexpr std::array<std::string_view, 33> kNeedTexts = {
    "rus"sv, "psykisk helse"sv, "fysisk helse"sv, "tannhelse"sv, "medisiner"sv,
    "pleie, medisiner og tilsyn hjemme"sv, "praktisk hjelp"sv, "bolig"sv, "arbeid"sv, "skole og utdanning"sv,
    "økonomi"sv, "barn"sv, "familie"sv, "venner og nettverk"sv, "fritid"sv, "hverdagen"sv,
    "støtte til pårørende"sv, "møteplass"sv, "støttekontakt"sv, "hjemmebesøk"sv, "kartlegging"sv,
    "motiverende samtaler"sv, "koordinering"sv, "ansvarsgruppe"sv, "søknad til institusjon"sv, "ettervern"sv,
    "psykisk helsevern i spesialisthelsetjenesten"sv, "tverrfaglig spesialisert rusbehandling"sv,
    "ambulant team"sv, "oppfølging ved skole i en annen kommune"sv, "akutt hjelp"sv,
    "bekymring for et barn"sv, "annet"sv
};

constexpr std::array<std::string_view, 16> kCircumstanceCodes = {
    "child-welfare-measure"sv, "need-assessed"sv, "substance-problem"sv, "older-alcohol-problem"sv,
    "notice-accepted"sv, "own-patient"sv, "kvp-participant"sv, "lar-patient"sv, "drug-court-programme"sv,
    "compulsory-care"sv, "compulsory-care-outpatient"sv, "serious-illness"sv, "lasting-treatment"sv,
    "child-seriously-ill"sv, "introduction-participant"sv, "nav-activity-plan"sv
};
constexpr std::array<std::string_view, 16> kCircumstanceTexts = {
    "har tiltak fra barnevernet"sv, "behovet er vurdert"sv, "har et rusproblem"sv,
    "eldre med alkoholproblem"sv, "varselet er tatt imot"sv, "er pasient i tjenesten fra før"sv,
    "deltar i kvalifiseringsprogrammet"sv, "er i LAR"sv, "har narkotikaprogram med domstolskontroll"sv,
    "er under tvungent psykisk helsevern"sv, "er under tvungent psykisk helsevern uten døgnopphold"sv,
    "har en alvorlig sykdom, skade eller lidelse"sv, "trenger behandling av en viss varighet"sv,
    "har eller venter barn med alvorlig sykdom, skade eller nedsatt funksjonsevne"sv,
    "deltar i introduksjonsprogrammet"sv, "har aktivitetsplan hos NAV"sv
};

constexpr std::array<std::string_view, 6> kEvidenceCodes = {
    "stated"sv, "derived"sv, "inferred"sv, "contested"sv, "unclear"sv, "open"sv
};
constexpr std::array<std::string_view, 6> kEvidenceTexts = {
    "sagt"sv, "utledet"sv, "antatt"sv, "omstridt"sv, "uavklart"sv, "ikke oppgitt"sv
};

constexpr std::array<std::string_view, 6> kAgreementKindCodes = {
    "network"sv, "cost-share"sv, "cooperation"sv, "purchase"sv, "host-municipality"sv, "delegated-authority"sv
};
constexpr std::array<std::string_view, 6> kAgreementKindTexts = {
    "nettverk"sv, "kostnadsdeling"sv, "samarbeidsavtale"sv, "kjøp av tjeneste"sv, "vertskommune"sv,
    "delegert myndighet"sv
};

constexpr std::array<std::string_view, 6> kPermittedActCodes = {
    "meet"sv, "share-cost"sv, "use-service"sv, "project-duties"sv, "employ-staff"sv, "decide-for-residents"sv
};
constexpr std::array<std::string_view, 6> kPermittedActTexts = {
    "møtes og dele erfaring"sv, "dele kostnader"sv, "bruke tjenesten"sv, "ha oppgaver i samarbeidet"sv,
    "ansette og arkivere for de andre"sv, "fatte vedtak for innbyggere i en annen kommune"sv
};

constexpr std::array<std::string_view, 5> kCoordinatorRoleCodes = {
    "plan"sv, "municipal"sv, "specialist"sv, "child"sv, "contact-doctor"sv
};
constexpr std::array<std::string_view, 5> kCoordinatorRoleTexts = {
    "koordinator for planen"sv, "koordinator i kommunen"sv, "koordinator i spesialisthelsetjenesten"sv,
    "barnekoordinator"sv, "kontaktlege eller kontaktpsykolog"sv
};

constexpr std::array<std::string_view, 4> kOfferStandingCodes = {
    "offered"sv, "wanted"sv, "declined"sv, "not-relevant"sv
};
constexpr std::array<std::string_view, 4> kOfferStandingTexts = {
    "tilbudt"sv, "ønsket"sv, "takket nei"sv, "ikke aktuelt"sv
};

constexpr std::array<std::string_view, 3> kParticipantRoleCodes = {
    "service"sv, "next-of-kin"sv, "other"sv
};
constexpr std::array<std::string_view, 3> kParticipantRoleTexts = {
    "tjeneste"sv, "pårørende"sv, "annen"sv
};

constexpr std::array<std::string_view, 4> kParticipantStandingCodes = {
    "takes-part"sv, "invited"sv, "declined"sv, "not-wanted"sv
};
constexpr std::array<std::string_view, 4> kParticipantStandingTexts = {
    "deltar"sv, "invitert"sv, "takket nei"sv, "ikke ønsket av personen"sv
};

constexpr std::array<std::string_view, 8> kAchievementCodes = {
    "in-progress"sv, "improving"sv, "worsening"sv, "no-change"sv, "achieved"sv, "sustaining"sv,
    "not-achieved"sv, "not-attainable"sv
};
constexpr std::array<std::string_view, 8> kAchievementTexts = {
    "på vei"sv, "går bedre"sv, "går tyngre"sv, "som før"sv, "nådd"sv, "holdes ved like"sv, "ikke nådd"sv,
    "ikke mulig nå"sv
};

constexpr std::array<std::string_view, 13> kPlanItemCodes = {
    "goals"sv, "participants"sv, "responsible"sv, "contributions"sv, "measures"sv, "method"sv,
    "coordinators"sv, "period"sv, "consent"sv, "cooperation"sv, "child"sv, "resources"sv, "needs"sv
};
constexpr std::array<std::string_view, 13> kPlanItemTexts = {
    "mål, ressurser og behov"sv, "hvem som deltar"sv, "hvem som lager planen og koordinerer"sv,
    "hva hver bidrar med"sv, "tiltak, omfang og ansvarlig"sv, "hvordan tiltakene gjennomføres"sv,
    "tilbud om koordinator"sv, "planperiode og evaluering"sv, "samtykke"sv, "samarbeid med andre"sv,
    "barnets medvirkning"sv, "ressurser"sv, "behov"sv
};

constexpr std::array<std::string_view, 4> kPlanItemStateCodes = {
    "filled"sv, "gap"sv, "none-stated"sv, "not-relevant"sv
};
constexpr std::array<std::string_view, 4> kPlanItemStateTexts = {
    "på plass"sv, "mangler"sv, "ikke noe å oppgi"sv, "ikke aktuelt"sv
};

constexpr std::array<std::string_view, 5> kPlanLinkKindCodes = {
    "nav-activity-plan"sv, "drug-court-programme"sv, "compulsory-care"sv, "treatment-plan"sv, "other"sv
};
constexpr std::array<std::string_view, 5> kPlanLinkKindTexts = {
    "aktivitetsplan hos NAV"sv, "narkotikaprogram med domstolskontroll"sv,
    "tvungent psykisk helsevern uten døgnopphold"sv, "behandlingsplan"sv, "annet"sv
};

constexpr std::array<std::string_view, 2> kSettledHowCodes = {
    "agreed"sv, "decided-by-municipality"sv
};
constexpr std::array<std::string_view, 2> kSettledHowTexts = {
    "avtalt mellom tjenestene"sv, "avgjort av kommunen"sv
};

constexpr std::array<std::string_view, 5> kShownHowCodes = {
    "together"sv, "on-paper"sv, "digital"sv, "read-aloud"sv, "declined"sv
};
constexpr std::array<std::string_view, 5> kShownHowTexts = {
    "gått gjennom sammen"sv, "på papir"sv, "digitalt"sv, "lest høyt"sv, "ønsket ikke å se den"sv
};

constexpr std::array<std::string_view, 12> kCategoryCodes = {
    "contact"sv, "known"sv, "stay"sv, "appointments"sv, "plan"sv, "referral"sv, "health"sv, "medication"sv,
    "substance-use"sv, "crisis"sv, "social"sv, "family"sv
};
constexpr std::array<std::string_view, 12> kCategoryTexts = {
    "navn, adresse og hvordan personen nås"sv, "at personen får hjelp av tjenesten"sv,
    "opphold: innlagt, utskrevet, hvor"sv, "avtaler og frister"sv, "mål og tiltak i planen"sv,
    "henvisning og svar på den"sv, "sykdom, funn og behandling"sv, "medisiner"sv, "bruk av rusmidler"sv,
    "kriseplan og fare"sv, "bolig, arbeid og økonomi"sv, "barn og pårørende"sv
};

constexpr std::array<std::string_view, 41> kPartyKindCodes = {
    "coordinating-unit"sv, "substance-care"sv, "mental-health"sv, "gp"sv, "home-care"sv, "nav"sv,
    "child-welfare"sv, "health-station"sv, "school"sv, "housing"sv, "specialist"sv, "institution"sv, "lar"sv,
    "prison"sv, "police"sv, "voluntary"sv, "kindergarten"sv, "crisis-centre"sv, "introduction-programme"sv,
    "youth"sv, "hospital-unit"sv, "dps"sv, "out-of-hours"sv, "relatives-centre"sv, "other"sv, "person"sv,
    "next-of-kin"sv, "parent"sv, "foster-parent"sv, "guardian"sv, "employer"sv, "insurer"sv, "fire-service"sv,
    "prosecution"sv, "supervisory-authority"sv, "health-register"sv, "road-authority"sv, "carrier"sv,
    "administration"sv, "management"sv, "anyone"sv
};
constexpr std::array<std::string_view, 41> kPartyKindTexts = {
    "koordinerende enhet"sv, "rustjeneste"sv, "tjeneste for psykisk helse"sv, "fastlege"sv,
    "hjemmetjeneste"sv, "NAV-kontor"sv, "barnevernstjeneste"sv, "helsestasjon og skolehelsetjeneste"sv,
    "skole og PPT"sv, "boligtjeneste"sv, "spesialisthelsetjeneste"sv, "rusinstitusjon"sv, "LAR"sv,
    "fengsel"sv, "politi"sv, "frivillig organisasjon"sv, "barnehage"sv, "krisesenter"sv,
    "introduksjonsprogram"sv, "ungdomsarbeid"sv, "koordinerende enhet i helseforetak"sv,
    "distriktspsykiatrisk senter"sv, "legevakt"sv, "senter for pårørende"sv, "annen tjeneste"sv,
    "personen selv"sv, "pårørende"sv, "forelder"sv, "fosterforelder"sv, "verge"sv, "arbeidsgiver"sv,
    "forsikringsselskap"sv, "brannvesen"sv, "påtalemyndighet"sv, "tilsynsmyndighet"sv, "helseregister"sv,
    "førerkortmyndighet"sv, "pasienttransport"sv, "pasientadministrasjon og IT"sv,
    "ledelsen i virksomheten"sv, "hvem som helst"sv
};

constexpr std::array<std::string_view, 2> kPartyGroupCodes = {
    "plan-participants"sv, "health-services"sv
};
constexpr std::array<std::string_view, 2> kPartyGroupTexts = {
    "de som deltar i planen"sv, "helse- og omsorgstjenestene"sv
};

constexpr std::array<std::string_view, 4> kDenialKindCodes = {
    "denial"sv, "objection"sv, "blocked-documents"sv, "parents-not-told"sv
};
constexpr std::array<std::string_view, 4> kDenialKindTexts = {
    "sa nei til deling"sv, "motsetter seg deling mellom helsepersonell (hpl § 29)"sv,
    "sperrede dokumenter (NORS)"sv, "foreldrene skal ikke få vite det (pbrl § 3-4)"sv
};

constexpr std::array<std::string_view, 5> kAskAnswerCodes = {
    "asked"sv, "yes"sv, "no"sv, "later"sv, "reopened"sv
};
constexpr std::array<std::string_view, 5> kAskAnswerTexts = {
    "spurt"sv, "ja"sv, "nei"sv, "senere"sv, "tatt opp igjen av personen"sv
};

constexpr std::array<std::string_view, 4> kCompetenceDecisionCodes = {
    "sharing"sv, "plan"sv, "care"sv, "other"sv
};
constexpr std::array<std::string_view, 4> kCompetenceDecisionTexts = {
    "deling av opplysninger"sv, "individuell plan"sv, "helsehjelp"sv, "noe annet"sv
};

constexpr std::array<std::string_view, 4> kCustodyCodes = {
    "parents"sv, "care-order"sv, "emergency-order"sv, "moving-ban"sv
};
constexpr std::array<std::string_view, 4> kCustodyTexts = {
    "foreldrene"sv, "omsorgsovertakelse"sv, "akuttvedtak"sv, "flytteforbud"sv
};

constexpr std::array<std::string_view, 8> kKinRelationCodes = {
    "named-by-person"sv, "spouse"sv, "adult-child"sv, "parent"sv, "adult-sibling"sv, "grandparent"sv,
    "other-family"sv, "guardian"sv
};
constexpr std::array<std::string_view, 8> kKinRelationTexts = {
    "oppgitt av personen"sv, "ektefelle, partner eller samboer"sv, "barn over 18 år"sv, "forelder"sv,
    "søsken over 18 år"sv, "besteforelder"sv, "annet familiemedlem"sv, "verge eller fremtidsfullmektig"sv
};

constexpr std::array<std::string_view, 32> kDisclosureGroundCodes = {
    "avert-harm"sv, "child-at-risk"sv, "child-welfare-order"sv, "unborn-child"sv, "measures-needed"sv,
    "avert-offence"sv, "emergency"sv, "supervision"sv, "benefits-case"sv, "driving-licence"sv,
    "register-duty"sv, "no-need-of-secrecy"sv, "weighty-interests"sv, "care-needed"sv, "discharge-letter"sv,
    "other-patients-care"sv, "learning"sv, "service-staff"sv, "child-next-of-kin"sv, "management"sv,
    "deceased"sv, "own-tasks"sv, "same-office"sv, "police-request"sv, "transport"sv, "place-of-stay"sv,
    "kin-of-person-without-competence"sv, "parental-responsibility"sv, "denied-to-person"sv, "core-record"sv,
    "weighty-reasons"sv, "call-for-help"sv
};
constexpr std::array<std::string_view, 32> kDisclosureGroundTexts = {
    "avverge alvorlig skade"sv, "barn i fare"sv, "pålegg fra barnevernet"sv, "fare for et ufødt barn"sv,
    "tiltak trengs fra kommunen"sv, "avverge en alvorlig straffbar handling"sv,
    "fare for liv eller helse nå"sv, "krav fra tilsynsmyndigheten"sv, "krav fra NAV i trygdesak"sv,
    "helsekrav til førerkort"sv, "meldeplikt til register"sv, "ikke behov for vern"sv,
    "tungtveiende interesser"sv, "nødvendig for helsehjelpen"sv, "epikrise"sv, "helsehjelp til en annen"sv,
    "læring og undervisning"sv, "administrasjon og teknisk hjelp"sv, "oppfølging av barn som pårørende"sv,
    "ledelse, kontroll og kvalitet"sv, "personen er død"sv, "nødvendig for tjenestens egne oppgaver"sv,
    "ansatt i samme kontor"sv, "forespørsel fra politi eller kriminalomsorg"sv, "pasienttransport"sv,
    "oppholdssted"sv, "pårørende til en som ikke kan samtykke"sv, "nødvendig for foreldreansvaret"sv,
    "opplysninger personen selv kan nektes"sv, "opplysninger fra kjernejournal"sv,
    "tungtveiende grunner mot å følge et nei (hpl § 29)"sv, "identiteten til den som ringte nødnummer"sv
};

constexpr std::array<std::string_view, 4> kDisclosureOutcomeCodes = {
    "permit"sv, "deny-not-permitted"sv, "deny-objected"sv, "indeterminate"sv
};
constexpr std::array<std::string_view, 4> kDisclosureOutcomeTexts = {
    "ja"sv, "nei, ikke grunnlag"sv, "nei, personen har motsatt seg det"sv, "nei, kan ikke avgjøres"sv
};

constexpr std::array<std::string_view, 12> kMissCodes = {
    "no-consent"sv, "scope-unknown"sv, "recipient"sv, "sender"sv, "category"sv, "purpose"sv, "data-period"sv,
    "waiver"sv, "giver"sv, "not-yet"sv, "ended"sv, "withdrawn"sv
};
constexpr std::array<std::string_view, 12> kMissTexts = {
    "ingen har samtykket"sv, "omfanget er ukjent"sv, "gjelder ikke denne mottakeren"sv,
    "gjelder ikke denne avsenderen"sv, "gjelder ikke disse opplysningene"sv, "gjelder ikke dette formålet"sv,
    "gjelder ikke denne tiden"sv, "opphever ikke taushetsplikten"sv, "kan ikke gis av den som ga det"sv,
    "gjelder ikke ennå"sv, "gjelder ikke lenger"sv, "er trukket"sv
};

constexpr std::array<std::string_view, 4> kUnsettledCodes = {
    "age-unknown"sv, "recipient-unknown"sv, "reason-missing"sv, "record-erased"sv
};
constexpr std::array<std::string_view, 4> kUnsettledTexts = {
    "alderen er ikke sikker"sv, "mottakeren er ukjent"sv, "begrunnelsen mangler"sv,
    "en opplysning om samtykke er slettet"sv
};

constexpr std::array<std::string_view, 8> kDisclosureDutyCodes = {
    "log"sv, "tell-person"sv, "document-reasons"sv, "least-possible"sv, "recipient-assesses"sv,
    "hear-child"sv, "mark-unverified"sv, "review-afterwards"sv
};
constexpr std::array<std::string_view, 8> kDisclosureDutyTexts = {
    "logg hvem som fikk vite hva"sv, "si fra til personen"sv, "skriv ned begrunnelsen"sv,
    "gi bare det som trengs"sv, "mottakeren vurderer hva som trengs"sv, "hør barnet først"sv,
    "merk det som ikke er kontrollert"sv, "gå gjennom i ettertid"sv
};

constexpr std::array<std::string_view, 5> kReferralKindCodes = {
    "referral"sv, "application"sv, "request"sv, "child-welfare-report"sv, "renewed-assessment"sv
};
constexpr std::array<std::string_view, 5> kReferralKindTexts = {
    "henvisning"sv, "søknad"sv, "begjæring om undersøkelse"sv, "bekymringsmelding til barnevernet"sv,
    "fornyet vurdering"sv
};

constexpr std::array<std::string_view, 14> kReferrerCodes = {
    "doctor"sv, "psychologist"sv, "municipal-health"sv, "social-services"sv, "child-welfare"sv,
    "school-health"sv, "prison-health"sv, "municipal-doctor"sv, "prison-authority"sv, "specialist"sv,
    "police"sv, "self"sv, "next-of-kin"sv, "other"sv
};
constexpr std::array<std::string_view, 14> kReferrerTexts = {
    "lege"sv, "psykolog"sv, "kommunal helse- og omsorgstjeneste"sv, "sosialtjenesten"sv, "barnevernet"sv,
    "helsestasjon og skolehelsetjeneste"sv, "lege i fengsel"sv, "kommunelege"sv, "kriminalomsorgen"sv,
    "spesialisthelsetjenesten"sv, "politiet"sv, "personen selv"sv, "pårørende"sv, "andre"sv
};

constexpr std::array<std::string_view, 10> kReferralTargetCodes = {
    "substance-treatment"sv, "adult-mental-health"sv, "child-mental-health"sv, "lar"sv, "somatic"sv,
    "municipal-service"sv, "social-services"sv, "child-welfare"sv, "compulsory-examination"sv, "other"sv
};
constexpr std::array<std::string_view, 10> kReferralTargetTexts = {
    "tverrfaglig spesialisert rusbehandling"sv, "psykisk helsevern for voksne"sv,
    "psykisk helsevern for barn og unge"sv, "legemiddelassistert rehabilitering"sv,
    "annen spesialisthelsetjeneste"sv, "tjeneste i kommunen"sv, "sosiale tjenester i NAV"sv, "barnevernet"sv,
    "tvungen undersøkelse"sv, "annet"sv
};

constexpr std::array<std::string_view, 4> kUrgencyCodes = {
    "routine"sv, "urgent"sv, "asap"sv, "stat"sv
};
constexpr std::array<std::string_view, 4> kUrgencyTexts = {
    "vanlig"sv, "haster"sv, "så snart som mulig"sv, "øyeblikkelig hjelp"sv
};

constexpr std::array<std::string_view, 3> kChosenHowCodes = {
    "routed"sv, "named"sv, "person-chose"sv
};
constexpr std::array<std::string_view, 3> kChosenHowTexts = {
    "etter ansvarsfordelingen"sv, "oppgitt av den som henviser"sv, "valgt av personen"sv
};

constexpr std::array<std::string_view, 17> kReferralStateCodes = {
    "draft"sv, "requested"sv, "received"sv, "accepted"sv, "scheduled"sv, "no-show"sv,
    "appointment-cancelled"sv, "visited"sv, "on-hold"sv, "cancellation-requested"sv, "forwarded"sv,
    "rejected"sv, "advised"sv, "cancelled"sv, "completed"sv, "failed"sv, "entered-in-error"sv
};
constexpr std::array<std::string_view, 17> kReferralStateTexts = {
    "utkast"sv, "sendt"sv, "mottatt"sv, "akseptert, venter"sv, "time gitt"sv, "ikke møtt"sv, "time avlyst"sv,
    "kontakt gjennomført"sv, "utsatt"sv, "bedt om å trekke"sv, "videresendt"sv, "avvist"sv, "råd gitt"sv,
    "trukket"sv, "fullført"sv, "ikke gjennomført"sv, "feilregistrert"sv
};

constexpr std::array<std::string_view, 18> kReferralStepCodes = {
    "draft"sv, "send"sv, "receive"sv, "accept"sv, "decline"sv, "schedule"sv, "reschedule"sv, "no-show"sv,
    "cancel-appointment"sv, "visit"sv, "note"sv, "postpone"sv, "resume"sv, "forward"sv,
    "request-cancellation"sv, "confirm-cancellation"sv, "complete"sv, "fail"sv
};
constexpr std::array<std::string_view, 18> kReferralStepTexts = {
    "skrive"sv, "sende"sv, "ta imot"sv, "akseptere"sv, "avvise"sv, "gi time"sv, "flytte time"sv,
    "ikke møtt"sv, "avlyse time"sv, "møtes"sv, "gi delsvar"sv, "utsette"sv, "ta opp igjen"sv, "videresende"sv,
    "be om å trekke"sv, "bekrefte at den er trukket"sv, "gi svar og fullføre"sv,
    "avslutte uten gjennomføring"sv
};

constexpr std::array<std::string_view, 12> kTaskStatusCodes = {
    "draft"sv, "requested"sv, "received"sv, "accepted"sv, "rejected"sv, "ready"sv, "cancelled"sv,
    "in-progress"sv, "on-hold"sv, "failed"sv, "completed"sv, "entered-in-error"sv
};
constexpr std::array<std::string_view, 12> kTaskStatusTexts = {
    "utkast"sv, "bedt om"sv, "mottatt"sv, "akseptert"sv, "avvist"sv, "klar"sv, "trukket"sv, "i gang"sv,
    "på vent"sv, "mislyktes"sv, "fullført"sv, "feilregistrert"sv
};

constexpr std::array<std::string_view, 7> kRequestStatusCodes = {
    "draft"sv, "active"sv, "on-hold"sv, "revoked"sv, "completed"sv, "entered-in-error"sv, "unknown"sv
};
constexpr std::array<std::string_view, 7> kRequestStatusTexts = {
    "utkast"sv, "gjelder"sv, "på vent"sv, "trukket tilbake"sv, "fullført"sv, "feilregistrert"sv, "ukjent"sv
};

constexpr std::array<std::string_view, 5> kReferralAnswerCodes = {
    "1"sv, "2"sv, "3"sv, "4"sv, "11"sv
};
constexpr std::array<std::string_view, 5> kReferralAnswerTexts = {
    "Innkalles til helsehjelp"sv, "Rett til helsehjelp, tidspunkt kommer"sv, "Henvisningen er videresendt"sv,
    "Henvisningen er avvist"sv, "Råd til henviser"sv
};

constexpr std::array<std::string_view, 7> kWaitEndCodes = {
    "1"sv, "2"sv, "3"sv, "4"sv, "5"sv, "7"sv, "9"sv
};
constexpr std::array<std::string_view, 7> kWaitEndTexts = {
    "Helsehjelp er påbegynt"sv, "Pasienten ønsker ikke helsehjelp"sv,
    "Pasienten er henvist til et annet sykehus/institusjon (unntatt fritt behandlingsvalg)"sv,
    "Pasienten har valgt annet sykehus/institusjon"sv,
    "Pasienten mottar helsehjelp ved annet sykehus/institusjon rekvirert av HELFO"sv,
    "Pasienten er henvist til avtalespesialist"sv, "Annen årsak til ventetid slutt/helsehjelp uaktuelt"sv
};

constexpr std::array<std::string_view, 7> kPostponementCodes = {
    "1"sv, "21"sv, "22"sv, "3"sv, "4"sv, "5"sv, "6"sv
};
constexpr std::array<std::string_view, 7> kPostponementTexts = {
    "Institusjonen/sykehuset har bestemt utsettelsen av kapasitetsgrunner"sv, "Pasienten har ikke møtt opp"sv,
    "Pasienten har selv bestemt utsettelsen av velferdsgrunner"sv,
    "Medisinske årsaker hos pasienten til utsettelsen"sv,
    "Oppstart av helsehjelp er utsatt grunnet manglende kapasitet ved påfølgende behandlingssted"sv,
    "Pasienten har takket nei til tilbud fra HF om helsehjelp ved annet behandlingssted enn sitt primære ønske"sv,
    "Pasienten har takket nei til tilbud fra Helfo om helsehjelp ved annet behandlingssted enn sitt primære ønske"sv
};

constexpr std::array<std::string_view, 9> kDeclineReasonCodes = {
    "no-right"sv, "wrong-addressee"sv, "outside-catchment"sv, "incomplete"sv, "already-helped"sv,
    "no-capacity"sv, "person-declines"sv, "not-ours"sv, "other"sv
};
constexpr std::array<std::string_view, 9> kDeclineReasonTexts = {
    "har ikke rett til helsehjelpen"sv, "feil adressat"sv, "utenfor opptaksområdet"sv,
    "mangler opplysninger"sv, "får hjelpen allerede"sv, "ikke kapasitet"sv, "personen ønsker det ikke"sv,
    "ikke vår oppgave"sv, "annen grunn"sv
};

constexpr std::array<std::string_view, 7> kFailReasonCodes = {
    "person-declines"sv, "not-reached"sv, "no-show"sv, "moved"sv, "died"sv, "no-capacity"sv, "other"sv
};
constexpr std::array<std::string_view, 7> kFailReasonTexts = {
    "personen ønsker det ikke"sv, "personen ble ikke nådd"sv, "personen møtte ikke"sv, "flyttet"sv, "død"sv,
    "ikke kapasitet"sv, "annen grunn"sv
};

constexpr std::array<std::string_view, 5> kAppointmentModeCodes = {
    "in-person"sv, "home-visit"sv, "video"sv, "phone"sv, "elsewhere"sv
};
constexpr std::array<std::string_view, 5> kAppointmentModeTexts = {
    "hos tjenesten"sv, "hjemme"sv, "video"sv, "telefon"sv, "et annet sted"sv
};

constexpr std::array<std::string_view, 3> kCancelledByCodes = {
    "person"sv, "service"sv, "other"sv
};
constexpr std::array<std::string_view, 3> kCancelledByTexts = {
    "personen"sv, "tjenesten"sv, "andre"sv
};

constexpr std::array<std::string_view, 9> kContactKindCodes = {
    "drop-in"sv, "call"sv, "appointment"sv, "home-visit"sv, "outreach"sv, "relative-concern"sv,
    "child-concern"sv, "waiting-check"sv, "message"sv
};
constexpr std::array<std::string_view, 9> kContactKindTexts = {
    "kom innom"sv, "ringte"sv, "avtalt time"sv, "hjemmebesøk"sv, "oppsøkt"sv, "pårørende er bekymret"sv,
    "bekymring for et barn"sv, "kontakt i ventetiden"sv, "melding eller brev"sv
};

constexpr std::array<std::string_view, 6> kContactOutcomeCodes = {
    "held"sv, "no-show"sv, "came-intoxicated"sv, "walked-out"sv, "not-reached"sv, "dismissed"sv
};
constexpr std::array<std::string_view, 6> kContactOutcomeTexts = {
    "gjennomført"sv, "møtte ikke"sv, "kom ruspåvirket"sv, "gikk før det var ferdig"sv, "ble ikke nådd"sv,
    "ble avvist"sv
};

constexpr std::array<std::string_view, 6> kFeedbackAboutCodes = {
    "received"sv, "assessed"sv, "started"sv, "outcome"sv, "ended"sv, "concern"sv
};
constexpr std::array<std::string_view, 6> kFeedbackAboutTexts = {
    "henvisningen er mottatt"sv, "vurderingen"sv, "hjelpen har begynt"sv, "resultatet"sv,
    "tiltaket er avsluttet"sv, "bekymringen"sv
};

constexpr std::array<std::string_view, 4> kSettledAsCodes = {
    "confirmed"sv, "snoozed"sv, "closed"sv, "limit-passed"sv
};
constexpr std::array<std::string_view, 4> kSettledAsTexts = {
    "gjelder fortsatt"sv, "utsatt"sv, "lukket"sv, "fristen er passert, og det er tatt stilling til"sv
};

constexpr std::array<std::string_view, 5> kDeliveryStatusCodes = {
    "sent"sv, "receipted"sv, "acknowledged"sv, "failed"sv, "stopped"sv
};
constexpr std::array<std::string_view, 5> kDeliveryStatusTexts = {
    "sendt"sv, "teknisk kvittert"sv, "bekreftet mottatt"sv, "kom ikke fram"sv, "stanset før den gikk"sv
};

constexpr std::array<std::string_view, 5> kDeliveryWayCodes = {
    "message"sv, "letter"sv, "phone"sv, "digital-post"sv, "in-person"sv
};
constexpr std::array<std::string_view, 5> kDeliveryWayTexts = {
    "elektronisk melding"sv, "brev"sv, "telefon"sv, "digital post"sv, "overlevert"sv
};

constexpr std::array<std::string_view, 13> kMessageStandardCodes = {
    "referral"sv, "forwarded-referral"sv, "referral-status"sv, "discharge-letter"sv, "admission-report"sv,
    "health-information"sv, "health-information-doctor"sv, "service-orientation"sv, "medical-information"sv,
    "discharge-report"sv, "patient-logistics"sv, "dialogue"sv, "none"sv
};
constexpr std::array<std::string_view, 13> kMessageStandardTexts = {
    "Henvisning ny tilstand (HIS 1207:2018)"sv, "Viderehenvisning (HIS 1208:2018)"sv,
    "Status på henvisning (HIS 1206:2018)"sv, "Epikrise (HIS 80226:2014)"sv,
    "Innleggelsesrapport (HIS 1143:2014)"sv, "Helseopplysninger (HIS 1144:2014)"sv,
    "Helseopplysninger til lege (HIS 1145:2014)"sv, "Orientering om tjenestetilbud (HIS 1146:2014)"sv,
    "Medisinske opplysninger (HIS 1147:2014)"sv, "Utskrivningsrapport (HIS 1148:2014)"sv,
    "Pasientlogistikkmelding (HIS 1149:2014)"sv, "Forespørsel og svar (HIS 1152:2006)"sv,
    "ingen standard: brev eller telefon"sv
};

constexpr std::array<std::string_view, 6> kStayKindCodes = {
    "institution"sv, "detox"sv, "acute-ward"sv, "lar"sv, "hospital"sv, "prison"sv
};
constexpr std::array<std::string_view, 6> kStayKindTexts = {
    "rusinstitusjon"sv, "avrusning"sv, "akuttavdeling"sv, "LAR med innleggelse"sv, "sykehus"sv, "fengsel"sv
};

constexpr std::array<std::string_view, 6> kDischargeKindCodes = {
    "planned"sv, "left"sv, "against-advice"sv, "absconded"sv, "transferred"sv, "died"sv
};
constexpr std::array<std::string_view, 6> kDischargeKindTexts = {
    "planlagt"sv, "dro"sv, "mot råd"sv, "rømte"sv, "overført"sv, "døde"sv
};

constexpr std::array<std::string_view, 5> kClaimCodes = {
    "own"sv, "confirmed"sv, "asserted"sv, "unknown"sv, "conflict"sv
};
constexpr std::array<std::string_view, 5> kClaimTexts = {
    "vårt eget"sv, "bekreftet av begge"sv, "sagt av en annen"sv, "ukjent"sv, "opplysningene er i strid"sv
};

constexpr std::array<std::string_view, 9> kMessageTypeCodes = {
    "admitted"sv, "ready"sv, "ready-revoked"sv, "discharged"sv, "referral-answer"sv, "appointment-booked"sv,
    "appointment-cancelled"sv, "person-died"sv, "person-moved"sv
};
constexpr std::array<std::string_view, 9> kMessageTypeTexts = {
    "melding om innlagt pasient"sv, "melding om utskrivningsklar pasient"sv,
    "avmelding av utskrivningsklar pasient"sv, "melding om utskrevet pasient"sv, "svar på henvisning"sv,
    "time gitt"sv, "time avlyst"sv, "dødsfall i Folkeregisteret"sv, "flytting i Folkeregisteret"sv
};

constexpr std::array<std::string_view, 5> kMondayReasonCodes = {
    "inpatient"sv, "coming-home"sv, "lacks-contact"sv, "lacks-appointment"sv, "lacks-housing"sv
};
constexpr std::array<std::string_view, 5> kMondayReasonTexts = {
    "er innlagt"sv, "kommer hjem snart"sv, "mangler kontaktperson"sv, "mangler avtale"sv, "mangler bolig"sv
};

constexpr std::array<std::string_view, 19> kQueryKindCodes = {
    "summary"sv, "plan"sv, "history"sv, "plan-document"sv, "route"sv, "agreements"sv, "profile-lint"sv,
    "profile-preview"sv, "disclosure"sv, "knowledge"sv, "consents"sv, "consent-document"sv,
    "disclosure-log"sv, "referral"sv, "worklist"sv, "monday"sv, "flow"sv, "outbox"sv, "letter"sv
};
constexpr std::array<std::string_view, 19> kQueryKindTexts = {
    "oversikt"sv, "planen"sv, "historien"sv, "planen som lesbart dokument"sv, "hvem som har ansvaret"sv,
    "avtaler som gjelder"sv, "hva profilen mangler"sv, "hva en ny profil endrer"sv,
    "hvem som kan få vite hva"sv, "hvem som vet hva"sv, "samtykker, nei og spørsmål"sv,
    "samtykket som skjema"sv, "hvem som har fått vite hva, for personen"sv, "en henvisning"sv,
    "hva tjenesten har å gjøre"sv, "mandagslista"sv, "henvisninger mellom tjenestene"sv,
    "hva andre skal få vite"sv, "brev eller telefonmanus"sv
};

constexpr std::array<std::string_view, 66> kEventKindCodes = {
    "person.registered"sv, "contact_point.named"sv, "plan.offered"sv, "plan.answered"sv, "consent.given"sv,
    "consent.withdrawn"sv, "plan.started"sv, "plan.revised"sv, "activity.changed"sv,
    "coordinator.appointed"sv, "coordinator.ended"sv, "plan.reviewed"sv, "plan.closed"sv, "need.assessed"sv,
    "need.notified"sv, "main_responsibility.settled"sv, "main_responsibility.disputed"sv,
    "coordinator.offered"sv, "coordinator.wished"sv, "absence.begun"sv, "absence.ended"sv, "goal.assessed"sv,
    "plan.shown"sv, "plan.amended"sv, "control_examination.held"sv, "sharing.denied"sv, "consent.asked"sv,
    "competence.assessed"sv, "confidentiality.ordered"sv, "custody.changed"sv, "nearest_relative.named"sv,
    "disclosure.made"sv, "disclosure.told"sv, "disclosure.reviewed"sv, "referral.drafted"sv,
    "referral.sent"sv, "referral.received"sv, "referral.accepted"sv, "referral.declined"sv,
    "referral.forwarded"sv, "referral.postponed"sv, "referral.resumed"sv, "referral.withdrawn"sv,
    "referral.cancelled"sv, "referral.noted"sv, "referral.completed"sv, "referral.failed"sv,
    "appointment.booked"sv, "appointment.cancelled"sv, "contact.held"sv, "feedback.given"sv,
    "helfo.notified"sv, "obligation.settled"sv, "stay.admitted"sv, "stay.expected"sv, "readiness.declared"sv,
    "readiness.revoked"sv, "stay.discharged"sv, "person.moved"sv, "person.died"sv, "envelope.received"sv,
    "delivery.changed"sv, "event.corrected"sv, "event.voided"sv, "entry.erased"sv, "profile.loaded"sv
};
constexpr std::array<std::string_view, 66> kEventKindTexts = {
    "person registrert"sv, "kontaktpunkt oppgitt"sv, "plan tilbudt"sv, "svar på tilbud om plan"sv,
    "samtykke gitt"sv, "samtykke trukket"sv, "plan startet"sv, "plan revidert"sv, "tiltak endret"sv,
    "koordinator oppnevnt"sv, "koordinator avsluttet"sv, "plan evaluert"sv, "plan avsluttet"sv,
    "behovet ble vurdert"sv, "koordinerende enhet fikk melding om behovet"sv, "hovedansvaret ble avklart"sv,
    "tjenestene er uenige om hovedansvaret"sv, "koordinator ble tilbudt"sv, "ønske om koordinator"sv,
    "koordinatoren er borte"sv, "koordinatoren er tilbake"sv, "målet ble vurdert"sv, "personen så planen"sv,
    "personens egne endringer"sv, "kontrollundersøkelse"sv, "personen sa nei til deling"sv,
    "spurt om samtykke"sv, "beslutningskompetansen ble vurdert"sv, "taushetsplikt pålagt"sv,
    "omsorgen ble endret"sv, "nærmeste pårørende"sv, "opplysninger ble gitt"sv, "personen fikk vite om det"sv,
    "det ble gått gjennom i ettertid"sv, "henvisning skrevet"sv, "henvisning sendt"sv, "henvisning mottatt"sv,
    "henvisning akseptert"sv, "henvisning avvist"sv, "henvisning videresendt"sv, "helsehjelpen utsatt"sv,
    "henvisning tatt opp igjen"sv, "bedt om å trekke henvisning"sv, "henvisning trukket"sv,
    "delsvar på henvisning"sv, "henvisning fullført"sv, "henvisning ikke gjennomført"sv, "time gitt"sv,
    "time avlyst"sv, "kontakt"sv, "tilbakemelding gitt"sv, "Helfo varslet"sv, "tatt stilling til plikt"sv,
    "innlagt"sv, "forventet utskrivning endret"sv, "meldt utskrivningsklar"sv, "avmeldt utskrivningsklar"sv,
    "utskrevet"sv, "flyttet"sv, "død"sv, "melding mottatt"sv, "status på sending"sv, "rettelse"sv,
    "feilføring"sv, "slettet"sv, "profil lastet"sv
};

constexpr std::array<std::string_view, 66> kCommandKindCodes = {
    "person.register"sv, "contact_point.name"sv, "plan.offer"sv, "plan.answer"sv, "consent.give"sv,
    "consent.withdraw"sv, "plan.start"sv, "plan.revise"sv, "activity.change"sv, "coordinator.appoint"sv,
    "coordinator.end"sv, "plan.review"sv, "plan.close"sv, "need.assess"sv, "need.notify"sv,
    "main_responsibility.settle"sv, "main_responsibility.dispute"sv, "coordinator.offer"sv,
    "coordinator.wish"sv, "absence.begin"sv, "absence.end"sv, "goal.assess"sv, "plan.show"sv, "plan.amend"sv,
    "control_examination.hold"sv, "sharing.deny"sv, "consent.ask"sv, "competence.assess"sv,
    "confidentiality.order"sv, "custody.change"sv, "nearest_relative.name"sv, "disclosure.make"sv,
    "disclosure.tell"sv, "disclosure.review"sv, "referral.draft"sv, "referral.send"sv, "referral.receive"sv,
    "referral.accept"sv, "referral.decline"sv, "referral.forward"sv, "referral.postpone"sv,
    "referral.resume"sv, "referral.withdraw"sv, "referral.cancel"sv, "referral.note"sv, "referral.complete"sv,
    "referral.fail"sv, "appointment.book"sv, "appointment.cancel"sv, "contact.hold"sv, "feedback.give"sv,
    "helfo.notify"sv, "obligation.settle"sv, "stay.admit"sv, "stay.expect"sv, "readiness.declare"sv,
    "readiness.revoke"sv, "stay.discharge"sv, "person.move"sv, "person.die"sv, "envelope.receive"sv,
    "delivery.change"sv, "event.correct"sv, "event.void"sv, "entry.erase"sv, "profile.load"sv
};
constexpr std::array<std::string_view, 66> kCommandKindTexts = {
    "person registrert"sv, "kontaktpunkt oppgitt"sv, "plan tilbudt"sv, "svar på tilbud om plan"sv,
    "samtykke gitt"sv, "samtykke trukket"sv, "plan startet"sv, "plan revidert"sv, "tiltak endret"sv,
    "koordinator oppnevnt"sv, "koordinator avsluttet"sv, "plan evaluert"sv, "plan avsluttet"sv,
    "vurder behovet"sv, "meld behovet til koordinerende enhet"sv, "avklar hovedansvaret"sv,
    "meld uenighet om hovedansvaret"sv, "tilby koordinator"sv, "skriv ønske om koordinator"sv,
    "meld fravær"sv, "meld tilbake"sv, "vurder målet"sv, "vis planen"sv, "skriv personens endringer"sv,
    "skriv kontrollundersøkelse"sv, "skriv nei til deling"sv, "spør om samtykke"sv,
    "vurder beslutningskompetansen"sv, "pålegg taushetsplikt"sv, "endre omsorgen"sv,
    "oppgi nærmeste pårørende"sv, "gi opplysninger"sv, "si fra til personen"sv, "gå gjennom i ettertid"sv,
    "skriv henvisning"sv, "send henvisning"sv, "ta imot henvisning"sv, "aksepter henvisning"sv,
    "avvis henvisning"sv, "videresend henvisning"sv, "utsett helsehjelpen"sv, "ta opp igjen henvisning"sv,
    "be om å trekke henvisning"sv, "bekreft at henvisning er trukket"sv, "gi delsvar på henvisning"sv,
    "fullfør henvisning"sv, "avslutt henvisning uten gjennomføring"sv, "gi time"sv, "avlys time"sv,
    "skriv kontakt"sv, "gi tilbakemelding"sv, "varsle Helfo"sv, "ta stilling til plikt"sv, "legg inn"sv,
    "endre forventet utskrivning"sv, "meld utskrivningsklar"sv, "avmeld utskrivningsklar"sv, "skriv ut"sv,
    "registrer flytting"sv, "registrer dødsfall"sv, "ta imot melding"sv, "endre status på sending"sv,
    "rettelse"sv, "feilføring"sv, "slettet"sv, "profil lastet"sv
};

}  // namespace

std::string_view code(Language value) { return at(kLanguageCodes, value); }
std::string_view norwegian(Language value) { return at(kLanguageTexts, value); }
template <>
std::optional<Language> parse_code(std::string_view text) {
  return find<Language>(kLanguageCodes, text);
}

std::string_view code(TaskBasis value) { return at(kTaskBasisCodes, value); }
std::string_view norwegian(TaskBasis value) { return at(kTaskBasisTexts, value); }
template <>
std::optional<TaskBasis> parse_code(std::string_view text) {
  return find<TaskBasis>(kTaskBasisCodes, text);
}

std::string_view code(Purpose value) { return at(kPurposeCodes, value); }
std::string_view norwegian(Purpose value) { return at(kPurposeTexts, value); }
template <>
std::optional<Purpose> parse_code(std::string_view text) {
  return find<Purpose>(kPurposeCodes, text);
}

std::string_view code(TelecomSystem value) { return at(kTelecomSystemCodes, value); }
std::string_view norwegian(TelecomSystem value) { return at(kTelecomSystemTexts, value); }
template <>
std::optional<TelecomSystem> parse_code(std::string_view text) {
  return find<TelecomSystem>(kTelecomSystemCodes, text);
}

std::string_view code(ServiceKind value) { return at(kServiceKindCodes, value); }
std::string_view norwegian(ServiceKind value) { return at(kServiceKindTexts, value); }
template <>
std::optional<ServiceKind> parse_code(std::string_view text) {
  return find<ServiceKind>(kServiceKindCodes, text);
}

std::string_view code(Level value) { return at(kLevelCodes, value); }
std::string_view norwegian(Level value) { return at(kLevelTexts, value); }
template <>
std::optional<Level> parse_code(std::string_view text) {
  return find<Level>(kLevelCodes, text);
}

std::string_view code(ParticipationHow value) { return at(kParticipationHowCodes, value); }
std::string_view norwegian(ParticipationHow value) { return at(kParticipationHowTexts, value); }
template <>
std::optional<ParticipationHow> parse_code(std::string_view text) {
  return find<ParticipationHow>(kParticipationHowCodes, text);
}

std::string_view code(PlanAnswer value) { return at(kPlanAnswerCodes, value); }
std::string_view norwegian(PlanAnswer value) { return at(kPlanAnswerTexts, value); }
template <>
std::optional<PlanAnswer> parse_code(std::string_view text) {
  return find<PlanAnswer>(kPlanAnswerCodes, text);
}

std::string_view code(ConsentScope value) { return at(kConsentScopeCodes, value); }
std::string_view norwegian(ConsentScope value) { return at(kConsentScopeTexts, value); }
template <>
std::optional<ConsentScope> parse_code(std::string_view text) {
  return find<ConsentScope>(kConsentScopeCodes, text);
}

std::string_view code(ConsentGiver value) { return at(kConsentGiverCodes, value); }
std::string_view norwegian(ConsentGiver value) { return at(kConsentGiverTexts, value); }
template <>
std::optional<ConsentGiver> parse_code(std::string_view text) {
  return find<ConsentGiver>(kConsentGiverCodes, text);
}

std::string_view code(ConsentForm value) { return at(kConsentFormCodes, value); }
std::string_view norwegian(ConsentForm value) { return at(kConsentFormTexts, value); }
template <>
std::optional<ConsentForm> parse_code(std::string_view text) {
  return find<ConsentForm>(kConsentFormCodes, text);
}

std::string_view code(Explained value) { return at(kExplainedCodes, value); }
std::string_view norwegian(Explained value) { return at(kExplainedTexts, value); }
template <>
std::optional<Explained> parse_code(std::string_view text) {
  return find<Explained>(kExplainedCodes, text);
}

std::string_view code(GdprBasis value) { return at(kGdprBasisCodes, value); }
std::string_view norwegian(GdprBasis value) { return at(kGdprBasisTexts, value); }
template <>
std::optional<GdprBasis> parse_code(std::string_view text) {
  return find<GdprBasis>(kGdprBasisCodes, text);
}

std::string_view code(ActivityStatus value) { return at(kActivityStatusCodes, value); }
std::string_view norwegian(ActivityStatus value) { return at(kActivityStatusTexts, value); }
template <>
std::optional<ActivityStatus> parse_code(std::string_view text) {
  return find<ActivityStatus>(kActivityStatusCodes, text);
}

std::string_view code(CloseReason value) { return at(kCloseReasonCodes, value); }
std::string_view norwegian(CloseReason value) { return at(kCloseReasonTexts, value); }
template <>
std::optional<CloseReason> parse_code(std::string_view text) {
  return find<CloseReason>(kCloseReasonCodes, text);
}

std::string_view code(NextStepKind value) { return at(kNextStepKindCodes, value); }
std::string_view norwegian(NextStepKind value) { return at(kNextStepKindTexts, value); }
template <>
std::optional<NextStepKind> parse_code(std::string_view text) {
  return find<NextStepKind>(kNextStepKindCodes, text);
}

std::string_view code(PlanStage value) { return at(kPlanStageCodes, value); }
std::string_view norwegian(PlanStage value) { return at(kPlanStageTexts, value); }
template <>
std::optional<PlanStage> parse_code(std::string_view text) {
  return find<PlanStage>(kPlanStageCodes, text);
}

std::string_view code(ResponsibilityRole value) { return at(kResponsibilityRoleCodes, value); }
std::string_view norwegian(ResponsibilityRole value) { return at(kResponsibilityRoleTexts, value); }
template <>
std::optional<ResponsibilityRole> parse_code(std::string_view text) {
  return find<ResponsibilityRole>(kResponsibilityRoleCodes, text);
}

std::string_view code(Unit value) { return at(kUnitCodes, value); }
std::string_view norwegian(Unit value) { return at(kUnitTexts, value); }
template <>
std::optional<Unit> parse_code(std::string_view text) {
  return find<Unit>(kUnitCodes, text);
}

std::string_view code(DayCalendar value) { return at(kDayCalendarCodes, value); }
std::string_view norwegian(DayCalendar value) { return at(kDayCalendarTexts, value); }
template <>
std::optional<DayCalendar> parse_code(std::string_view text) {
  return find<DayCalendar>(kDayCalendarCodes, text);
}

std::string_view code(LocalChoice value) { return at(kLocalChoiceCodes, value); }
std::string_view norwegian(LocalChoice value) { return at(kLocalChoiceTexts, value); }
template <>
std::optional<LocalChoice> parse_code(std::string_view text) {
  return find<LocalChoice>(kLocalChoiceCodes, text);
}

std::string_view code(Hardness value) { return at(kHardnessCodes, value); }
std::string_view norwegian(Hardness value) { return at(kHardnessTexts, value); }
template <>
std::optional<Hardness> parse_code(std::string_view text) {
  return find<Hardness>(kHardnessCodes, text);
}

std::string_view code(Certainty value) { return at(kCertaintyCodes, value); }
std::string_view norwegian(Certainty value) { return at(kCertaintyTexts, value); }
template <>
std::optional<Certainty> parse_code(std::string_view text) {
  return find<Certainty>(kCertaintyCodes, text);
}

std::string_view code(Governs value) { return at(kGovernsCodes, value); }
std::string_view norwegian(Governs value) { return at(kGovernsTexts, value); }
template <>
std::optional<Governs> parse_code(std::string_view text) {
  return find<Governs>(kGovernsCodes, text);
}

std::string_view code(Need value) { return at(kNeedCodes, value); }
std::string_view norwegian(Need value) { return at(kNeedTexts, value); }
template <>
std::optional<Need> parse_code(std::string_view text) {
  return find<Need>(kNeedCodes, text);
}

std::string_view code(Circumstance value) { return at(kCircumstanceCodes, value); }
std::string_view norwegian(Circumstance value) { return at(kCircumstanceTexts, value); }
template <>
std::optional<Circumstance> parse_code(std::string_view text) {
  return find<Circumstance>(kCircumstanceCodes, text);
}

std::string_view code(Evidence value) { return at(kEvidenceCodes, value); }
std::string_view norwegian(Evidence value) { return at(kEvidenceTexts, value); }
template <>
std::optional<Evidence> parse_code(std::string_view text) {
  return find<Evidence>(kEvidenceCodes, text);
}

std::string_view code(AgreementKind value) { return at(kAgreementKindCodes, value); }
std::string_view norwegian(AgreementKind value) { return at(kAgreementKindTexts, value); }
template <>
std::optional<AgreementKind> parse_code(std::string_view text) {
  return find<AgreementKind>(kAgreementKindCodes, text);
}

std::string_view code(PermittedAct value) { return at(kPermittedActCodes, value); }
std::string_view norwegian(PermittedAct value) { return at(kPermittedActTexts, value); }
template <>
std::optional<PermittedAct> parse_code(std::string_view text) {
  return find<PermittedAct>(kPermittedActCodes, text);
}

std::string_view code(CoordinatorRole value) { return at(kCoordinatorRoleCodes, value); }
std::string_view norwegian(CoordinatorRole value) { return at(kCoordinatorRoleTexts, value); }
template <>
std::optional<CoordinatorRole> parse_code(std::string_view text) {
  return find<CoordinatorRole>(kCoordinatorRoleCodes, text);
}

std::string_view code(OfferStanding value) { return at(kOfferStandingCodes, value); }
std::string_view norwegian(OfferStanding value) { return at(kOfferStandingTexts, value); }
template <>
std::optional<OfferStanding> parse_code(std::string_view text) {
  return find<OfferStanding>(kOfferStandingCodes, text);
}

std::string_view code(ParticipantRole value) { return at(kParticipantRoleCodes, value); }
std::string_view norwegian(ParticipantRole value) { return at(kParticipantRoleTexts, value); }
template <>
std::optional<ParticipantRole> parse_code(std::string_view text) {
  return find<ParticipantRole>(kParticipantRoleCodes, text);
}

std::string_view code(ParticipantStanding value) { return at(kParticipantStandingCodes, value); }
std::string_view norwegian(ParticipantStanding value) { return at(kParticipantStandingTexts, value); }
template <>
std::optional<ParticipantStanding> parse_code(std::string_view text) {
  return find<ParticipantStanding>(kParticipantStandingCodes, text);
}

std::string_view code(Achievement value) { return at(kAchievementCodes, value); }
std::string_view norwegian(Achievement value) { return at(kAchievementTexts, value); }
template <>
std::optional<Achievement> parse_code(std::string_view text) {
  return find<Achievement>(kAchievementCodes, text);
}

std::string_view code(PlanItem value) { return at(kPlanItemCodes, value); }
std::string_view norwegian(PlanItem value) { return at(kPlanItemTexts, value); }
template <>
std::optional<PlanItem> parse_code(std::string_view text) {
  return find<PlanItem>(kPlanItemCodes, text);
}

std::string_view code(PlanItemState value) { return at(kPlanItemStateCodes, value); }
std::string_view norwegian(PlanItemState value) { return at(kPlanItemStateTexts, value); }
template <>
std::optional<PlanItemState> parse_code(std::string_view text) {
  return find<PlanItemState>(kPlanItemStateCodes, text);
}

std::string_view code(PlanLinkKind value) { return at(kPlanLinkKindCodes, value); }
std::string_view norwegian(PlanLinkKind value) { return at(kPlanLinkKindTexts, value); }
template <>
std::optional<PlanLinkKind> parse_code(std::string_view text) {
  return find<PlanLinkKind>(kPlanLinkKindCodes, text);
}

std::string_view code(SettledHow value) { return at(kSettledHowCodes, value); }
std::string_view norwegian(SettledHow value) { return at(kSettledHowTexts, value); }
template <>
std::optional<SettledHow> parse_code(std::string_view text) {
  return find<SettledHow>(kSettledHowCodes, text);
}

std::string_view code(ShownHow value) { return at(kShownHowCodes, value); }
std::string_view norwegian(ShownHow value) { return at(kShownHowTexts, value); }
template <>
std::optional<ShownHow> parse_code(std::string_view text) {
  return find<ShownHow>(kShownHowCodes, text);
}

std::string_view code(Category value) { return at(kCategoryCodes, value); }
std::string_view norwegian(Category value) { return at(kCategoryTexts, value); }
template <>
std::optional<Category> parse_code(std::string_view text) {
  return find<Category>(kCategoryCodes, text);
}

std::string_view code(PartyKind value) { return at(kPartyKindCodes, value); }
std::string_view norwegian(PartyKind value) { return at(kPartyKindTexts, value); }
template <>
std::optional<PartyKind> parse_code(std::string_view text) {
  return find<PartyKind>(kPartyKindCodes, text);
}

std::string_view code(PartyGroup value) { return at(kPartyGroupCodes, value); }
std::string_view norwegian(PartyGroup value) { return at(kPartyGroupTexts, value); }
template <>
std::optional<PartyGroup> parse_code(std::string_view text) {
  return find<PartyGroup>(kPartyGroupCodes, text);
}

std::string_view code(DenialKind value) { return at(kDenialKindCodes, value); }
std::string_view norwegian(DenialKind value) { return at(kDenialKindTexts, value); }
template <>
std::optional<DenialKind> parse_code(std::string_view text) {
  return find<DenialKind>(kDenialKindCodes, text);
}

std::string_view code(AskAnswer value) { return at(kAskAnswerCodes, value); }
std::string_view norwegian(AskAnswer value) { return at(kAskAnswerTexts, value); }
template <>
std::optional<AskAnswer> parse_code(std::string_view text) {
  return find<AskAnswer>(kAskAnswerCodes, text);
}

std::string_view code(CompetenceDecision value) { return at(kCompetenceDecisionCodes, value); }
std::string_view norwegian(CompetenceDecision value) { return at(kCompetenceDecisionTexts, value); }
template <>
std::optional<CompetenceDecision> parse_code(std::string_view text) {
  return find<CompetenceDecision>(kCompetenceDecisionCodes, text);
}

std::string_view code(Custody value) { return at(kCustodyCodes, value); }
std::string_view norwegian(Custody value) { return at(kCustodyTexts, value); }
template <>
std::optional<Custody> parse_code(std::string_view text) {
  return find<Custody>(kCustodyCodes, text);
}

std::string_view code(KinRelation value) { return at(kKinRelationCodes, value); }
std::string_view norwegian(KinRelation value) { return at(kKinRelationTexts, value); }
template <>
std::optional<KinRelation> parse_code(std::string_view text) {
  return find<KinRelation>(kKinRelationCodes, text);
}

std::string_view code(DisclosureGround value) { return at(kDisclosureGroundCodes, value); }
std::string_view norwegian(DisclosureGround value) { return at(kDisclosureGroundTexts, value); }
template <>
std::optional<DisclosureGround> parse_code(std::string_view text) {
  return find<DisclosureGround>(kDisclosureGroundCodes, text);
}

std::string_view code(DisclosureOutcome value) { return at(kDisclosureOutcomeCodes, value); }
std::string_view norwegian(DisclosureOutcome value) { return at(kDisclosureOutcomeTexts, value); }
template <>
std::optional<DisclosureOutcome> parse_code(std::string_view text) {
  return find<DisclosureOutcome>(kDisclosureOutcomeCodes, text);
}

std::string_view code(Miss value) { return at(kMissCodes, value); }
std::string_view norwegian(Miss value) { return at(kMissTexts, value); }
template <>
std::optional<Miss> parse_code(std::string_view text) {
  return find<Miss>(kMissCodes, text);
}

std::string_view code(Unsettled value) { return at(kUnsettledCodes, value); }
std::string_view norwegian(Unsettled value) { return at(kUnsettledTexts, value); }
template <>
std::optional<Unsettled> parse_code(std::string_view text) {
  return find<Unsettled>(kUnsettledCodes, text);
}

std::string_view code(DisclosureDuty value) { return at(kDisclosureDutyCodes, value); }
std::string_view norwegian(DisclosureDuty value) { return at(kDisclosureDutyTexts, value); }
template <>
std::optional<DisclosureDuty> parse_code(std::string_view text) {
  return find<DisclosureDuty>(kDisclosureDutyCodes, text);
}

std::string_view code(ReferralKind value) { return at(kReferralKindCodes, value); }
std::string_view norwegian(ReferralKind value) { return at(kReferralKindTexts, value); }
template <>
std::optional<ReferralKind> parse_code(std::string_view text) {
  return find<ReferralKind>(kReferralKindCodes, text);
}

std::string_view code(Referrer value) { return at(kReferrerCodes, value); }
std::string_view norwegian(Referrer value) { return at(kReferrerTexts, value); }
template <>
std::optional<Referrer> parse_code(std::string_view text) {
  return find<Referrer>(kReferrerCodes, text);
}

std::string_view code(ReferralTarget value) { return at(kReferralTargetCodes, value); }
std::string_view norwegian(ReferralTarget value) { return at(kReferralTargetTexts, value); }
template <>
std::optional<ReferralTarget> parse_code(std::string_view text) {
  return find<ReferralTarget>(kReferralTargetCodes, text);
}

std::string_view code(Urgency value) { return at(kUrgencyCodes, value); }
std::string_view norwegian(Urgency value) { return at(kUrgencyTexts, value); }
template <>
std::optional<Urgency> parse_code(std::string_view text) {
  return find<Urgency>(kUrgencyCodes, text);
}

std::string_view code(ChosenHow value) { return at(kChosenHowCodes, value); }
std::string_view norwegian(ChosenHow value) { return at(kChosenHowTexts, value); }
template <>
std::optional<ChosenHow> parse_code(std::string_view text) {
  return find<ChosenHow>(kChosenHowCodes, text);
}

std::string_view code(ReferralState value) { return at(kReferralStateCodes, value); }
std::string_view norwegian(ReferralState value) { return at(kReferralStateTexts, value); }
template <>
std::optional<ReferralState> parse_code(std::string_view text) {
  return find<ReferralState>(kReferralStateCodes, text);
}

std::string_view code(ReferralStep value) { return at(kReferralStepCodes, value); }
std::string_view norwegian(ReferralStep value) { return at(kReferralStepTexts, value); }
template <>
std::optional<ReferralStep> parse_code(std::string_view text) {
  return find<ReferralStep>(kReferralStepCodes, text);
}

std::string_view code(TaskStatus value) { return at(kTaskStatusCodes, value); }
std::string_view norwegian(TaskStatus value) { return at(kTaskStatusTexts, value); }
template <>
std::optional<TaskStatus> parse_code(std::string_view text) {
  return find<TaskStatus>(kTaskStatusCodes, text);
}

std::string_view code(RequestStatus value) { return at(kRequestStatusCodes, value); }
std::string_view norwegian(RequestStatus value) { return at(kRequestStatusTexts, value); }
template <>
std::optional<RequestStatus> parse_code(std::string_view text) {
  return find<RequestStatus>(kRequestStatusCodes, text);
}

std::string_view code(ReferralAnswer value) { return at(kReferralAnswerCodes, value); }
std::string_view norwegian(ReferralAnswer value) { return at(kReferralAnswerTexts, value); }
template <>
std::optional<ReferralAnswer> parse_code(std::string_view text) {
  return find<ReferralAnswer>(kReferralAnswerCodes, text);
}

std::string_view code(WaitEnd value) { return at(kWaitEndCodes, value); }
std::string_view norwegian(WaitEnd value) { return at(kWaitEndTexts, value); }
template <>
std::optional<WaitEnd> parse_code(std::string_view text) {
  return find<WaitEnd>(kWaitEndCodes, text);
}

std::string_view code(Postponement value) { return at(kPostponementCodes, value); }
std::string_view norwegian(Postponement value) { return at(kPostponementTexts, value); }
template <>
std::optional<Postponement> parse_code(std::string_view text) {
  return find<Postponement>(kPostponementCodes, text);
}

std::string_view code(DeclineReason value) { return at(kDeclineReasonCodes, value); }
std::string_view norwegian(DeclineReason value) { return at(kDeclineReasonTexts, value); }
template <>
std::optional<DeclineReason> parse_code(std::string_view text) {
  return find<DeclineReason>(kDeclineReasonCodes, text);
}

std::string_view code(FailReason value) { return at(kFailReasonCodes, value); }
std::string_view norwegian(FailReason value) { return at(kFailReasonTexts, value); }
template <>
std::optional<FailReason> parse_code(std::string_view text) {
  return find<FailReason>(kFailReasonCodes, text);
}

std::string_view code(AppointmentMode value) { return at(kAppointmentModeCodes, value); }
std::string_view norwegian(AppointmentMode value) { return at(kAppointmentModeTexts, value); }
template <>
std::optional<AppointmentMode> parse_code(std::string_view text) {
  return find<AppointmentMode>(kAppointmentModeCodes, text);
}

std::string_view code(CancelledBy value) { return at(kCancelledByCodes, value); }
std::string_view norwegian(CancelledBy value) { return at(kCancelledByTexts, value); }
template <>
std::optional<CancelledBy> parse_code(std::string_view text) {
  return find<CancelledBy>(kCancelledByCodes, text);
}

std::string_view code(ContactKind value) { return at(kContactKindCodes, value); }
std::string_view norwegian(ContactKind value) { return at(kContactKindTexts, value); }
template <>
std::optional<ContactKind> parse_code(std::string_view text) {
  return find<ContactKind>(kContactKindCodes, text);
}

std::string_view code(ContactOutcome value) { return at(kContactOutcomeCodes, value); }
std::string_view norwegian(ContactOutcome value) { return at(kContactOutcomeTexts, value); }
template <>
std::optional<ContactOutcome> parse_code(std::string_view text) {
  return find<ContactOutcome>(kContactOutcomeCodes, text);
}

std::string_view code(FeedbackAbout value) { return at(kFeedbackAboutCodes, value); }
std::string_view norwegian(FeedbackAbout value) { return at(kFeedbackAboutTexts, value); }
template <>
std::optional<FeedbackAbout> parse_code(std::string_view text) {
  return find<FeedbackAbout>(kFeedbackAboutCodes, text);
}

std::string_view code(SettledAs value) { return at(kSettledAsCodes, value); }
std::string_view norwegian(SettledAs value) { return at(kSettledAsTexts, value); }
template <>
std::optional<SettledAs> parse_code(std::string_view text) {
  return find<SettledAs>(kSettledAsCodes, text);
}

std::string_view code(DeliveryStatus value) { return at(kDeliveryStatusCodes, value); }
std::string_view norwegian(DeliveryStatus value) { return at(kDeliveryStatusTexts, value); }
template <>
std::optional<DeliveryStatus> parse_code(std::string_view text) {
  return find<DeliveryStatus>(kDeliveryStatusCodes, text);
}

std::string_view code(DeliveryWay value) { return at(kDeliveryWayCodes, value); }
std::string_view norwegian(DeliveryWay value) { return at(kDeliveryWayTexts, value); }
template <>
std::optional<DeliveryWay> parse_code(std::string_view text) {
  return find<DeliveryWay>(kDeliveryWayCodes, text);
}

std::string_view code(MessageStandard value) { return at(kMessageStandardCodes, value); }
std::string_view norwegian(MessageStandard value) { return at(kMessageStandardTexts, value); }
template <>
std::optional<MessageStandard> parse_code(std::string_view text) {
  return find<MessageStandard>(kMessageStandardCodes, text);
}

std::string_view code(StayKind value) { return at(kStayKindCodes, value); }
std::string_view norwegian(StayKind value) { return at(kStayKindTexts, value); }
template <>
std::optional<StayKind> parse_code(std::string_view text) {
  return find<StayKind>(kStayKindCodes, text);
}

std::string_view code(DischargeKind value) { return at(kDischargeKindCodes, value); }
std::string_view norwegian(DischargeKind value) { return at(kDischargeKindTexts, value); }
template <>
std::optional<DischargeKind> parse_code(std::string_view text) {
  return find<DischargeKind>(kDischargeKindCodes, text);
}

std::string_view code(Claim value) { return at(kClaimCodes, value); }
std::string_view norwegian(Claim value) { return at(kClaimTexts, value); }
template <>
std::optional<Claim> parse_code(std::string_view text) {
  return find<Claim>(kClaimCodes, text);
}

std::string_view code(MessageType value) { return at(kMessageTypeCodes, value); }
std::string_view norwegian(MessageType value) { return at(kMessageTypeTexts, value); }
template <>
std::optional<MessageType> parse_code(std::string_view text) {
  return find<MessageType>(kMessageTypeCodes, text);
}

std::string_view code(MondayReason value) { return at(kMondayReasonCodes, value); }
std::string_view norwegian(MondayReason value) { return at(kMondayReasonTexts, value); }
template <>
std::optional<MondayReason> parse_code(std::string_view text) {
  return find<MondayReason>(kMondayReasonCodes, text);
}

std::string_view code(QueryKind value) { return at(kQueryKindCodes, value); }
std::string_view norwegian(QueryKind value) { return at(kQueryKindTexts, value); }
template <>
std::optional<QueryKind> parse_code(std::string_view text) {
  return find<QueryKind>(kQueryKindCodes, text);
}

std::string_view code(EventKind value) { return at(kEventKindCodes, value); }
std::string_view norwegian(EventKind value) { return at(kEventKindTexts, value); }
template <>
std::optional<EventKind> parse_code(std::string_view text) {
  return find<EventKind>(kEventKindCodes, text);
}

std::string_view code(CommandKind value) { return at(kCommandKindCodes, value); }
std::string_view norwegian(CommandKind value) { return at(kCommandKindTexts, value); }
template <>
std::optional<CommandKind> parse_code(std::string_view text) {
  return find<CommandKind>(kCommandKindCodes, text);
}
}  // namespace varde
