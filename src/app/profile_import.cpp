#include "app/profile_import.h"

#include <algorithm>
#include <map>
#include <set>

#include "app/import_sheet.h"
#include "app/render.h"
#include "base/crypto.h"
#include "base/digits.h"

namespace varde {
namespace {

constexpr std::size_t kMostRows = 1000;  // of one list of a profile
constexpr std::size_t kMostFindings = 1000;
constexpr std::int32_t kOldest = 130;

constexpr ColumnName kServiceColumns[] = {
    {Column::Id, "id|tjeneste id|tjenesteid|service id|uuid"},
    {Column::Mark, "tjeneste|teneste|service|nøkkel|key|kode"},
    {Column::Name, "navn|namn|name|tjenestenavn|tenestenamn|service name"},
    {Column::Kind, "type|slag|kind|tjenestetype|tenestetype|service kind|service type"},
    {Column::Phone, "telefon|tlf|telefonnummer|phone|telephone"},
    {Column::Email, "e post|epost|email|e mail"},
    {Column::OrganisationNumber, "organisasjonsnummer|orgnr|org nr|organisation number|organization number"},
    {Column::HerId, "her id|herid"},
    {Column::Municipality, "kommune|kommunenummer|kommunenr|municipality"},
    {Column::Capabilities, "oppgaver|oppgåver|kan|capabilities|capability"},
    {Column::When, "gjelder når|gjeld når|bare når|when"},
    {Column::Titles, "titler|titlar|tittel|titles|title"},
    {Column::Population, "innbyggere|minst innbyggere|innbyggjarar|population|population at least"},
    {Column::Leader, "leder|leiar|leader"},
    {Column::From, "fra|frå|fra dato|gjelder fra|from|valid from"},
    {Column::To, "til|til dato|gjelder til|to|valid to"},
};

constexpr ColumnName kRowColumns[] = {
    {Column::Id, "id|rad|row|row id"},
    {Column::Needs, "behov|oppgave|oppgaver|oppgåve|oppgåver|need|needs"},
    {Column::Leads, "leder|leier|leads"},
    {Column::Age, "alder|aldersgruppe|age|ages"},
    {Column::AgeFrom, "alder fra|alder frå|fra alder|frå alder|age from"},
    {Column::AgeTo, "alder til|til alder|age to"},
    {Column::Municipality, "kommune|kommunenummer|kommunenr|municipality"},
    {Column::When, "når|gjelder når|gjeld når|when"},
    {Column::Unless, "unntatt|unntatt når|ikke når|ikkje når|unless"},
    {Column::Owner, "ansvarlig|ansvarleg|ansvar|eier|tjeneste|teneste|owner|responsible|service"},
    {Column::Partners, "samarbeid|samarbeidspartnere|samarbeidspartnarar|partnere|partners"},
    {Column::LegalBasis, "lov|hjemmel|heimel|lovgrunnlag|legal basis|law"},
    {Column::Evidence, "grunnlag|sikkerhet|evidence"},
    {Column::Proposed, "forslag|framlegg|proposed|proposal"},
    {Column::Source, "kilde|kjelde|vedtak|source"},
    {Column::From, "fra|frå|fra dato|gjelder fra|from|valid from"},
    {Column::To, "til|til dato|gjelder til|to|valid to"},
};

Uuid derived(const char* what, const std::string& municipality, std::string_view text) {
  Sha256 hash;
  hash.add("varde-import-1").add_part(what).add_part(municipality).add_part(text);
  return uuid_from(hash.digest());
}

template <class T>
void set(std::optional<T>& member, std::optional<T> value) {
  if (value) member = std::move(value);
}
template <class T>
void set(std::vector<T>& member, std::vector<T> value) {
  if (!value.empty()) member = std::move(value);
}

// The services that a cell can mean: by id, by name, or by the mark that they were imported by.
class Known {
 public:
  explicit Known(const Profile& profile) : profile_(profile) {
    for (const Service& service : profile.services) by_name_[folded(service.name)].push_back(service.id);
  }

  std::vector<Uuid> meant(std::string_view text) const {
    if (const Result<Uuid> id = parse_uuid(text); id && find_service(profile_, *id)) return {*id};
    if (const auto found = by_name_.find(folded(text)); found != by_name_.end()) return found->second;
    const Uuid marked = derived("service", profile_.municipality, text);
    return find_service(profile_, marked) ? std::vector{marked} : std::vector<Uuid>();
  }

 private:
  const Profile& profile_;
  std::map<std::string, std::vector<Uuid>> by_name_;
};

class Import {
 public:
  Import(ImportKind kind, Profile profile, Sheet sheet, std::vector<ImportFinding>& findings)
      : kind_(kind),
        profile_(std::move(profile)),
        sheet_(std::move(sheet)),
        services_(profile_),
        findings_(findings) {
    if (kind == ImportKind::Services && !sheet_.has(Column::Name)) sheet_.rename(Column::Mark, Column::Name);
  }

  ProfileImport run() {
    ProfileImport out;
    const bool services = kind_ == ImportKind::Services;
    const bool whole =
        services ? sheet_.has(Column::Name) || sheet_.has(Column::Id) : sheet_.has(Column::Needs);
    if (!whole) findings_.push_back({1, 0, "column-missing", {}});
    for (const CsvRow& row : sheet_.rows()) {
      ++out.rows_read;
      if (!whole) continue;
      Cells cells(sheet_, row, findings_);
      if (!cells.wrong() && (services ? service(cells) : responsibility(cells))) ++out.rows_taken;
    }
    out.profile = std::move(profile_);
    return out;
  }

 private:
  Service* known_service(const Uuid& id) {
    const auto found = std::find_if(profile_.services.begin(), profile_.services.end(),
                                    [&](const Service& service) { return service.id == id; });
    return found == profile_.services.end() ? nullptr : &*found;
  }

  // The id that a row of the sheet speaks of; nothing after a finding.
  std::optional<Uuid> service_id(Cells& cells, std::optional<ServiceKind> kind) {
    if (const std::string_view text = cells.text(Column::Id); !text.empty()) {
      const Result<Uuid> id = parse_uuid(text);
      if (id && !is_nil(*id)) return *id;
      cells.fault(Column::Id, "id");
      return std::nullopt;
    }
    const std::string_view mark = cells.text(Column::Mark), name = cells.text(Column::Name);
    if (name.empty() && mark.empty()) {
      cells.fault(Column::Name, "empty");
      return std::nullopt;
    }
    const Uuid made = derived("service", profile_.municipality, mark.empty() ? name : mark);
    if (!mark.empty() && known_service(made)) return made;
    // Two offices may have one name: a mark tells them apart, and then the name is no identity.
    const auto same = [&](const Service& service) { return mark.empty() && service.name == name; };
    const auto count = std::count_if(profile_.services.begin(), profile_.services.end(), same);
    if (count > 1) {
      cells.fault(Column::Name, "service-ambiguous");
      return std::nullopt;
    }
    if (count == 1) return std::find_if(profile_.services.begin(), profile_.services.end(), same)->id;
    // The profile may name its coordinating unit before it describes it; from then on it is the one so named.
    if (kind == ServiceKind::CoordinatingUnit) {
      const Service* unit = known_service(profile_.coordinating_unit);
      if (!unit || unit->name == name) return profile_.coordinating_unit;
    }
    return made;
  }

  void fill(Service& to, Cells& cells, std::optional<ServiceKind> kind) {
    if (kind) to.kind = *kind;
    if (std::optional<std::string> name = cells.name(Column::Name)) to.name = *std::move(name);
    set(to.phone, cells.name(Column::Phone));
    if (std::optional<std::string> email = cells.name(Column::Email)) {
      const auto found = std::find_if(to.telecom.begin(), to.telecom.end(), [](const Telecom& telecom) {
        return telecom.system == TelecomSystem::Email;
      });
      if (found != to.telecom.end()) {
        found->value = *std::move(email);
      } else if (to.telecom.size() < kMostRows) {
        to.telecom.push_back({TelecomSystem::Email, *std::move(email), {}});
      }
    }
    set(to.organisation_number, cells.digits(Column::OrganisationNumber, 9, false));
    set(to.her_id, cells.number(Column::HerId, 1, 99999999));
    set(to.municipality, cells.digits(Column::Municipality, 4, true));
    set(to.capabilities, cells.codes<Need>(Column::Capabilities));
    set(to.when, cells.codes<Circumstance>(Column::When));
    set(to.titles, cells.names(Column::Titles));
    set(to.population_at_least, cells.number(Column::Population, 0, 10000000));
    set(to.leader, cells.name(Column::Leader));
    set(to.from, cells.date(Column::From));
    set(to.to, cells.date(Column::To));
  }

  bool service(Cells& cells) {
    const std::optional<ServiceKind> kind = cells.code<ServiceKind>(Column::Kind);
    const std::optional<Uuid> id = service_id(cells, kind);
    if (!id) return false;
    Service* known = known_service(*id);
    Service next = known ? *known : Service();
    next.id = *id;
    fill(next, cells, kind);
    if (next.name.empty() && !cells.wrong()) cells.fault(Column::Name, "empty");
    if (!known && profile_.services.size() >= kMostRows) cells.fault(Column::Name, "full");
    if (!cells.wrong() && !services_seen_.insert(*id).second) cells.fault(Column::Name, "twice");
    if (cells.wrong()) return false;
    if (known) {
      *known = std::move(next);
    } else {
      profile_.services.push_back(std::move(next));
    }
    return true;
  }

  std::optional<Uuid> owner(Cells& cells, Column column, std::string_view text) {
    const std::vector<Uuid> meant = services_.meant(text);
    if (meant.size() == 1) return meant.front();
    cells.fault(column, meant.empty() ? "service-unknown" : "service-ambiguous");
    return std::nullopt;
  }

  // "18-25", "18+", "18".
  void ages(ResponsibilityRow& to, Cells& cells) {
    std::string text(cells.text(Column::Age));
    text.erase(std::remove(text.begin(), text.end(), ' '), text.end());
    if (const std::size_t dash = text.find("\xe2\x80\x93"); dash != text.npos) text.replace(dash, 3, "-");
    if (!text.empty()) {
      const bool open = text.back() == '+';
      if (open) text.pop_back();
      const std::size_t dash = open ? text.npos : text.find('-');
      const std::optional<int> first = read_digits(text.substr(0, dash));
      const std::optional<int> last = dash == text.npos ? first : read_digits(text.substr(dash + 1));
      if (!first || !last || *first > kOldest || *last > kOldest) return cells.fault(Column::Age, "number");
      to.age_from = *first;
      to.age_to = open ? std::nullopt : std::optional<std::int32_t>(*last);
    }
    set(to.age_from, cells.number(Column::AgeFrom, 0, kOldest));
    set(to.age_to, cells.number(Column::AgeTo, 0, kOldest));
  }

  void fill(ResponsibilityRow& to, Cells& cells) {
    set(to.needs, cells.codes<Need>(Column::Needs));
    to.leads = cells.flag(Column::Leads).value_or(to.leads);
    ages(to, cells);
    set(to.municipality, cells.digits(Column::Municipality, 4, true));
    set(to.when, cells.codes<Circumstance>(Column::When));
    set(to.unless, cells.codes<Circumstance>(Column::Unless));
    if (const std::string_view text = cells.text(Column::Owner); !text.empty()) {
      set(to.owner, owner(cells, Column::Owner, text));
    }
    std::vector<Uuid> partners;
    const auto known = [&](std::string_view text) { return services_.meant(text).size() == 1; };
    for (const std::string& text : parts_of(cells.text(Column::Partners), known)) {
      const std::optional<Uuid> partner = owner(cells, Column::Partners, text);
      if (!partner) break;
      if (std::find(partners.begin(), partners.end(), *partner) == partners.end())
        partners.push_back(*partner);
    }
    set(to.partners, std::move(partners));
    set(to.legal_basis, cells.name(Column::LegalBasis));
    to.evidence = cells.code<Evidence>(Column::Evidence).value_or(to.evidence);
    to.proposed = cells.flag(Column::Proposed).value_or(to.proposed);
    set(to.source, cells.name(Column::Source));
    set(to.from, cells.date(Column::From));
    set(to.to, cells.date(Column::To));
  }

  // What the row is about, so that it is known again when another answers for it.
  std::string row_id(const ResponsibilityRow& row) const {
    std::string about = row.municipality.value_or("") + (row.leads ? "!" : "") + (row.proposed ? "?" : "");
    const auto number = [](const auto& value) { return value ? std::to_string(*value) : std::string("-"); };
    about +=
        "/" + number(row.age_from) + "/" + number(row.age_to) + "/" + (row.from ? to_text(*row.from) : "");
    const auto codes = [&](auto values) {
      std::sort(values.begin(), values.end());
      about += "/";
      for (const auto value : values) about += std::string(code(value)) + ",";
    };
    codes(row.needs);
    codes(row.when);
    codes(row.unless);
    return to_text(derived("row", profile_.municipality, about));
  }

  static bool row_id_like(std::string_view id) {
    const auto allowed = [](char c) {
      return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '_' ||
             c == '-';
    };
    return !id.empty() && id.size() <= 36 && std::all_of(id.begin(), id.end(), allowed);
  }

  ResponsibilityRow* known_row(std::string_view id) {
    const auto found = std::find_if(profile_.responsibilities.begin(), profile_.responsibilities.end(),
                                    [&](const ResponsibilityRow& row) { return row.id == id; });
    return found == profile_.responsibilities.end() ? nullptr : &*found;
  }

  bool responsibility(Cells& cells) {
    std::string id(cells.text(Column::Id));
    if (!id.empty() && !row_id_like(id)) cells.fault(Column::Id, "id");
    ResponsibilityRow next;
    const ResponsibilityRow* named = id.empty() ? nullptr : known_row(id);
    if (named) next = *named;
    fill(next, cells);
    if (next.needs.empty() && !cells.wrong()) cells.fault(Column::Needs, "empty");
    if (cells.wrong()) return false;
    if (id.empty()) id = row_id(next);
    ResponsibilityRow* known = known_row(id);
    if (known && !named) {
      next = *known;
      fill(next, cells);
    }
    next.id = id;
    if (!known && profile_.responsibilities.size() >= kMostRows) cells.fault(Column::Needs, "full");
    if (!cells.wrong() && !rows_seen_.insert(id).second) cells.fault(Column::Needs, "twice");
    if (cells.wrong()) return false;
    if (known) {
      *known = std::move(next);
    } else {
      profile_.responsibilities.push_back(std::move(next));
    }
    return true;
  }

  ImportKind kind_;
  Profile profile_;
  Sheet sheet_;
  Known services_;  // as they were given: rows come after the services
  std::vector<ImportFinding>& findings_;
  std::set<Uuid> services_seen_;
  std::set<std::string> rows_seen_;
};

void put_into_words(std::vector<ImportFinding>& findings, const Texts& texts) {
  if (findings.size() > kMostFindings) {
    findings.resize(kMostFindings);
    findings.back() = {findings.back().line, 0, "more", {}};
  }
  for (ImportFinding& finding : findings) {
    Texts::Words where;
    where.detail = std::to_string(finding.line);
    where.subject = std::to_string(finding.column);
    Texts::Words words;
    words.detail = texts.word(finding.column == 0 ? "import.place-line" : "import.place", where);
    finding.text = texts.word("import." + finding.key, words);
  }
}

}  // namespace

Result<ProfileImport> import_profile(ImportKind kind, std::string_view octets, Profile profile,
                                     const Basis& basis, Language language) {
  Result<std::vector<CsvRow>> rows = parse_csv(octets);
  if (!rows) return rows.error();
  std::vector<ImportFinding> findings;
  const bool services = kind == ImportKind::Services;
  const std::span<const ColumnName> names =
      services ? std::span<const ColumnName>(kServiceColumns) : std::span<const ColumnName>(kRowColumns);
  Sheet sheet(*std::move(rows), names, findings);
  ProfileImport out = Import(kind, std::move(profile), std::move(sheet), findings).run();
  put_into_words(findings, Texts(basis, language, nullptr));
  out.findings = std::move(findings);
  return out;
}

}  // namespace varde
