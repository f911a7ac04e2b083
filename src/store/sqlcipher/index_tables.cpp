#include "store/sqlcipher/index_tables.h"

#include <optional>

#include "base/time.h"
#include "model/code.h"

namespace varde {
namespace {

// Binds one column after another.
class Binder {
 public:
  Binder(Statement& to, int at) : to_(to), at_(at) {}
  Binder& operator<<(const Uuid& value) { return to_.bind(at_++, value), *this; }
  Binder& operator<<(const std::string& value) { return to_.bind(at_++, std::string_view(value)), *this; }
  Binder& operator<<(Instant value) { return to_.bind(at_++, value.us), *this; }
  Binder& operator<<(CivilDate value) { return to_.bind(at_++, std::int64_t{value.day}), *this; }
  template <class E>
  requires(kCodeCount<E> > 0) Binder& operator<<(E value) { return to_.bind(at_++, code(value)), *this; }
  template <class T>
  Binder& operator<<(const std::optional<T>& value) {
    if (value) return *this << *value;
    return to_.bind_null(at_++), *this;
  }

 private:
  Statement& to_;
  int at_;
};

// Reads one column after another, and remembers the first that is not what it must be.
class Columns {
 public:
  Columns(const Statement& from, int at) : from_(from), at_(at) {}
  Columns& operator>>(Uuid& out) {
    const Result<Uuid> id = from_.uuid(at_++);
    if (id) out = *id;
    spoiled_ |= !id;
    return *this;
  }
  Columns& operator>>(std::string& out) { return out = from_.text(at_++), *this; }
  Columns& operator>>(Instant& out) { return out = Instant{from_.integer(at_++)}, *this; }
  Columns& operator>>(CivilDate& out) {
    return out = CivilDate{static_cast<std::int32_t>(from_.integer(at_++))}, *this;
  }
  template <class E>
  requires(kCodeCount<E> > 0) Columns& operator>>(E& out) {
    const std::optional<E> value = parse_code<E>(from_.text(at_++));
    if (value) out = *value;
    spoiled_ |= !value;
    return *this;
  }
  template <class T>
  Columns& operator>>(std::optional<T>& out) {
    if (from_.is_null(at_)) return ++at_, *this;
    return *this >> out.emplace();
  }
  // The end of time in a column that lists are ordered by is no instant.
  Columns& until(std::optional<Instant>& out) {
    Instant at;
    *this >> at;
    if (at != kEnd) out = at;
    return *this;
  }
  Result<void> done() const {
    if (spoiled_) return fail(Status::Tampered, "an index row that no release has written");
    return {};
  }

 private:
  const Statement& from_;
  int at_;
  bool spoiled_ = false;
};

}  // namespace

void bind_row(Statement& to, int at, const Obligation& row) {
  Binder(to, at) << row.id << row.rule << row.text << row.subject << row.owner << row.towards << row.opens
                 << row.due.value_or(kEnd) << row.closes << row.confirmed << row.snoozed;
}
Result<void> read_row(const Statement& from, int at, Obligation& row) {
  Columns columns(from, at);
  columns >> row.id >> row.rule >> row.text >> row.subject >> row.owner >> row.towards >> row.opens;
  columns.until(row.due) >> row.closes >> row.confirmed >> row.snoozed;
  return columns.done();
}

void bind_row(Statement& to, int at, const Responsibility& row) {
  Binder(to, at) << row.role << row.service << row.name << row.from << row.to;
}
Result<void> read_row(const Statement& from, int at, Responsibility& row) {
  Columns columns(from, at);
  columns >> row.role >> row.service >> row.name >> row.from >> row.to;
  return columns.done();
}

void bind_row(Statement& to, int at, const OutboxRow& row) {
  Binder(to, at) << row.id << row.rule << row.text << row.event << row.teller << row.recipient << row.opens
                 << row.due << row.status;
}
Result<void> read_row(const Statement& from, int at, OutboxRow& row) {
  Columns columns(from, at);
  columns >> row.id >> row.rule >> row.text >> row.event >> row.teller >> row.recipient;
  columns >> row.opens >> row.due >> row.status;
  return columns.done();
}

void bind_row(Statement& to, int at, const StayRow& row) {
  Binder(to, at) << row.stay << row.kind << row.from << row.expected << row.ended.value_or(kEnd);
}
Result<void> read_row(const Statement& from, int at, StayRow& row) {
  Columns columns(from, at);
  columns >> row.stay >> row.kind >> row.from >> row.expected;
  return columns.until(row.ended).done();
}

void bind_row(Statement& to, int at, const ReferralRow& row) {
  Binder(to, at) << row.referral << row.state << row.sender << row.recipient << row.sent << row.received
                 << row.answered << row.declined << row.forwarded << row.answer_by;
}
Result<void> read_row(const Statement& from, int at, ReferralRow& row) {
  Columns columns(from, at);
  columns >> row.referral >> row.state >> row.sender >> row.recipient >> row.sent >> row.received;
  columns >> row.answered >> row.declined >> row.forwarded >> row.answer_by;
  return columns.done();
}

}  // namespace varde
