#include "store/sqlcipher/one_copy.h"

#include <map>
#include <mutex>
#include <utility>

#include "store/sqlcipher/key_file.h"

namespace varde {
namespace {

// Of this copy of the library.
std::mutex guard;
std::map<std::pair<std::string, std::int64_t>, std::weak_ptr<OneCopy>>& held() {
  static auto* const stores = new std::map<std::pair<std::string, std::int64_t>, std::weak_ptr<OneCopy>>();
  return *stores;  // never destroyed: handles may outlive static objects
}

}  // namespace

Result<std::shared_ptr<OneCopy>> OneCopy::hold(const std::string& path) {
  const std::int64_t process = process_id();
  const std::lock_guard lock(guard);
  std::weak_ptr<OneCopy>& known = held()[{path, process}];
  if (std::shared_ptr<OneCopy> open = known.lock()) return open;
  // The octet is the process's own: other processes may have the store open, other copies in this one not.
  Result<std::optional<OctetLock>> taken = OctetLock::take(lock_path(path), process);
  if (!taken) return taken.error();
  if (!*taken) return fail(Status::Busy, "another copy of the library in this process has the store open");
  std::shared_ptr<OneCopy> open(new OneCopy(std::move(**taken)));
  known = open;
  return open;
}

}  // namespace varde
