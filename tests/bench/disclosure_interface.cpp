#include "disclosure_interface.h"

#include <filesystem>
#include <utility>

#include "new_folder.h"

namespace varde::bench {
namespace {

constexpr std::uint8_t kKey[VARDE_KEY_SIZE] = {7};

Event event(std::int64_t sequence, EventBody body) {
  Event out;
  out.id = named(2, static_cast<std::uint64_t>(sequence));
  out.sequence = sequence;
  out.recorded = oslo_midnight(*civil_date(2026, 1, 5));
  out.kind = body.kind();
  Entry entry;
  entry.occurred = Moment{out.recorded};
  entry.body = std::move(body);
  out.entry = std::make_shared<const Entry>(std::move(entry));
  return out;
}

std::uint32_t person_of(const Uuid& stream) {
  std::uint32_t out = 0;
  for (std::size_t i = 12; i < 16; ++i) out = out << 8 | stream.data[i];
  return out;
}

varde_disclosure_question question_of(const Asked& asked, const std::vector<std::uint32_t>& parties) {
  varde_disclosure_question out{};
  out.at = kNow.us;
  out.person = asked.person + 1;
  out.teller = parties[asked.teller];
  out.to = parties[asked.to];
  out.categories = 1u << asked.category;
  out.grounds = asked.averts_offence ? VARDE_GROUND_AVERT_OFFENCE : 0;
  out.purpose = asked.purpose;
  out.task = VARDE_TASK_HPL;
  out.flags = VARDE_HEALTH_PERSONNEL;
  return out;
}

void must_be(bool good, const char* what) {
  if (!good) must(Result<void>(fail(Status::Internal, what)));
}

}  // namespace

MadeCases::MadeCases(const World& world, const Ledger& ledger) : world_(world), ledger_(ledger) {
  Organisation organisation;
  organisation.pack = must(compiled_pack());
  organisation.profile = services();
  organisation.controller = kController;
  organisation.sequence = 1;
  organisation_ = std::make_shared<const Organisation>(std::move(organisation));
}

Uuid MadeCases::stream_of(std::uint32_t person) {
  Uuid out = named(3, 0);
  for (std::size_t i = 16; i-- > 12; person >>= 8) out.data[i] = static_cast<std::uint8_t>(person);
  return out;
}

Result<CaseSource::Opened> MadeCases::open_case_now(const Uuid& stream) {
  Case out;
  out.stream = stream;
  PersonRegistered person;
  person.person.born = PartialDate{*civil_date(1980, 1, 1), PartialDate::Precision::Day};
  out.events.push_back(event(1, {std::move(person)}));
  for (const Given& given : world_.consents(person_of(stream)))
    out.events.push_back(
        event(static_cast<std::int64_t>(out.events.size()) + 1, {ConsentGiven{consent_of(given)}}));
  out.head.sequence = static_cast<std::int64_t>(out.events.size());
  return Opened{std::make_shared<const Case>(std::move(out)), organisation_};
}

Interface::Interface(const World& world) {
  folder_ = new_folder("bench");
  const std::string options =
      "{\"schema\":\"store-options/1\",\"controller\":\"" + to_text(kController) + "\",\"create\":true}";
  must_be(varde_store_open((folder_ + "/store").c_str(), kKey, sizeof kKey, options.data(), options.size(),
                           &store_, nullptr) == VARDE_OK,
          "the store does not open");
  const std::shared_ptr<capi::Store> store = capi::find(store_);
  cases_ = std::make_unique<MadeCases>(world, store->ledger());
  index_ = std::make_unique<ConsentIndex>(*cases_, world.persons());
  desk_ = static_cast<varde_disclosure*>(capi::Handles::of_process().open(
      capi::Kind::Disclosure, std::make_shared<capi::DisclosureDesk>(capi::DisclosureDesk{store, *index_})));
  std::vector<std::uint32_t> parties;
  for (unsigned i = 0; i < kServiceCount; ++i) {
    Party party;
    party.service = service_id(i);
    parties.push_back(must(index_->party(party)) + 1u);
  }
  for (std::uint32_t person = 0; person < world.persons(); ++person) {
    must_be(must(index_->person(MadeCases::stream_of(person))) == person, "numbers do not follow");
    varde_disclosure_answer answer;
    const varde_disclosure_question question = question_of({person, 0, 1, 0, 0, false}, parties);
    must_be(varde_disclosure_decide(desk_, &question, &answer) == VARDE_OK, "a person is not answered for");
  }
  for (const Asked& asked : world.questions()) questions_.push_back(question_of(asked, parties));
}

Interface::~Interface() {
  varde_disclosure_close(desk_);
  varde_store_close(store_);
  std::filesystem::remove_all(folder_);
}

void Interface::decide_many(std::size_t from, std::vector<varde_disclosure_answer>& answers) const {
  const std::size_t count = std::min(kTogether, questions_.size() - from);
  answers.resize(count);
  must_be(varde_disclosure_batch(desk_, &questions_[from], count, answers.data(), nullptr) == VARDE_OK,
          "a batch is not answered");
}

}  // namespace varde::bench
