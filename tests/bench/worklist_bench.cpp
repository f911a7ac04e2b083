// A page of a worklist with its counts, through the C interface, against a hand-written query on the same
// file: the same counts, and the columns of the same rows, copied out.
//
//   bench_worklist [PERSONS EVENTS]
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "store/sqlcipher/connection.h"
#include "store/sqlcipher/key_file.h"
#include "varde/varde.h"
#include "worklist_file.h"

namespace varde {
namespace {

using namespace bench;

constexpr std::size_t kRounds = 60, kRound = 10;  // ten of ours, ten of the floor's, and so on
constexpr std::int64_t kLines = 100;

void must_be(bool good, const char* what) {
  if (!good) must(Result<void>(fail(Status::Internal, what)));
}

// As a host calls it.
class Ours {
 public:
  explicit Ours(const std::string& path) {
    const std::string options =
        "{\"schema\":\"store-options/1\",\"controller\":\"" + to_text(kController) + "\"}";
    must_be(varde_store_open(path.c_str(), kFileKey, sizeof kFileKey, options.data(), options.size(), &store_,
                             nullptr) == VARDE_OK,
            "the store does not open");
    context_ = "{\"schema\":\"context/1\",\"controller\":\"" + to_text(kController) + "\",\"unit\":\"" +
               to_text(kListedService) +
               "\",\"actor\":{\"role\":\"case-worker\"},\"task_basis\":\"hol\",\"purpose\":\"planning\"}";
  }
  Ours(const Ours&) = delete;
  Ours& operator=(const Ours&) = delete;
  ~Ours() { varde_store_close(store_); }

  static std::string query(const std::string& more) {
    return "{\"schema\":\"query/1\",\"kind\":\"worklist\"" + more + "}";
  }
  // The answer's octets, as they come.
  template <class Use>
  void page(const std::string& query, Use use) {
    varde_bytes* answer = nullptr;
    must_be(varde_store_read(store_, context_.data(), context_.size(), query.data(), query.size(), kListed.us,
                             &answer, nullptr) == VARDE_OK,
            "there is no worklist");
    const char* data = nullptr;
    std::size_t size = 0;
    varde_bytes_view(answer, &data, &size);
    use(std::string_view(data, size));
    varde_bytes_free(answer);
  }

 private:
  varde_store* store_ = nullptr;
  std::string context_;
};

// A row as somebody would take it over.
struct Line {
  Uuid stream{}, id{}, towards{};
  std::string rule, text, subject;
  std::int64_t opens = 0, due = 0, closes = 0, confirmed = 0, snoozed = 0;
};
struct Page {
  std::int64_t open = 0, overdue = 0, next = 0;
  std::vector<Line> lines;
};

class ByHand {
 public:
  explicit ByHand(const std::string& path)
      : connection_(must(Connection::open(path, must(find_keys(Key(kFileKey), path)), 5000))) {
    count_ = must(connection_.prepare(
        "SELECT count(*) FILTER (WHERE opens <= ?2), count(*) FILTER (WHERE opens <= ?2 AND due <= ?2), "
        "min(min(iif(opens > ?2, opens, ?3), iif(due > ?2, due, ?3), iif(closes > ?2, closes, ?3))) "
        "FROM obligation WHERE owner = ?1 AND (closes IS NULL OR closes > ?2)"));
    page_ = must(connection_.prepare(
        "SELECT stream, id, rule, text, subject, towards, opens, due, closes, confirmed, snoozed "
        "FROM obligation WHERE owner = ?1 AND opens <= ?2 AND (closes IS NULL OR closes > ?2) "
        "ORDER BY due, stream, position LIMIT ?3"));
  }

  Page page() {
    Page out;
    {
      const Rewind rewound(count_);
      must(count_.bind(1, kListedService).bind(2, kListed.us).bind(3, kEnd.us).step());
      out.open = count_.integer(0);
      out.overdue = count_.integer(1);
      out.next = count_.integer(2);
    }
    const Rewind rewound(page_);
    page_.bind(1, kListedService).bind(2, kListed.us).bind(3, kLines);
    while (must(page_.step())) {
      Line& line = out.lines.emplace_back();
      line.stream = must(page_.uuid(0));
      line.id = must(page_.uuid(1));
      line.rule = page_.text(2);
      line.text = page_.text(3);
      line.subject = page_.text(4);
      if (!page_.is_null(5)) line.towards = must(page_.uuid(5));
      std::int64_t* const numbers[] = {&line.opens, &line.due, &line.closes, &line.confirmed, &line.snoozed};
      for (int i = 0; i < 5; ++i) *numbers[i] = page_.integer(6 + i);
    }
    return out;
  }

 private:
  Connection connection_;
  Statement count_, page_;
};

// Do both say the same?
void compare(std::string_view ours, const Page& floor, std::int64_t open) {
  must_be(floor.open == open, "the file holds another number of open duties");
  const auto has = [&](const char* name, std::int64_t value) {
    return ours.find("\"" + std::string(name) + "\":" + std::to_string(value)) != ours.npos;
  };
  must_be(has("open", floor.open) && has("overdue", floor.overdue) && has("next_due", floor.next),
          "other counts");
  std::size_t from = ours.find("\"lines\":");
  for (const Line& line : floor.lines) {
    from = ours.find("\"id\":\"" + to_text(line.id) + "\"", from);
    must_be(from != ours.npos, "other rows, or another order");
  }
}

double part_of(std::vector<double> seconds, double part) {
  std::sort(seconds.begin(), seconds.end());
  return seconds[static_cast<std::size_t>(part * static_cast<double>(seconds.size() - 1))] * 1e6;
}

template <class Call>
void measure(std::vector<double>& seconds, Call call) {
  for (std::size_t i = 0; i < kRound; ++i) {
    const auto began = Clock::now();
    call();
    seconds.push_back(seconds_since(began));
  }
}

int run(std::int64_t persons, std::int64_t events) {
  const StoreFile file = store_file(persons, events);
  Ours ours(file.path);
  ByHand floor(file.path);
  const std::string query = Ours::query("");
  std::size_t octets = 0;
  const auto began = Clock::now();
  ours.page(query, [&](std::string_view answer) { octets = answer.size(); });
  std::printf("# the first page after the store was opened: %.0f us\n", seconds_since(began) * 1e6);
  ours.page(query, [&](std::string_view answer) { compare(answer, floor.page(), file.open); });

  std::vector<double> of_ours, of_floor, of_budget;
  std::size_t copied = 0;
  const std::string upcoming = Ours::query(",\"from\":" + std::to_string(kListed.us));
  for (std::size_t round = 0; round < kRounds; ++round) {
    measure(of_ours, [&] { ours.page(query, [&](std::string_view answer) { octets = answer.size(); }); });
    measure(of_floor, [&] { copied = floor.page().lines.size(); });
    measure(of_budget, [&] { ours.page(upcoming, [](std::string_view) {}); });
  }
  std::printf(
      "# %lld persons, %lld events, %lld duties of the service are open; a page of %zu is %zu octets\n",
      static_cast<long long>(persons), static_cast<long long>(events), static_cast<long long>(file.open),
      copied, octets);
  const double p50 = part_of(of_ours, 0.5), floor_p50 = part_of(of_floor, 0.5);
  std::printf("# p50 %.0f us, p99 %.0f us; by hand %.0f us, %.0f us\n", p50, part_of(of_ours, 0.99),
              floor_p50, part_of(of_floor, 0.99));
  std::printf("# what is not overdue, with the budget: p50 %.0f us, p99 %.0f us\n", part_of(of_budget, 0.5),
              part_of(of_budget, 0.99));
  std::printf("bench worklist.page %.0f us floor %.0f ratio %.2f limit <=2\n", p50, floor_p50,
              p50 / floor_p50);
  return 0;
}

}  // namespace
}  // namespace varde

int main(int count, char** given) {
  const bool sizes = count == 3;
  const long long persons = sizes ? std::atoll(given[1]) : 1'000'000;
  const long long events = sizes ? std::atoll(given[2]) : 10'000'000;
  if ((count != 1 && !sizes) || persons < 100 || events < persons) {
    std::fprintf(stderr, "bench_worklist [PERSONS EVENTS]: at least 100 persons, and an event each\n");
    return 2;
  }
  return varde::run(persons, events);
}
