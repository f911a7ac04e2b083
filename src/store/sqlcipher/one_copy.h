// One copy of the library in a process for each store. A second one, say of another plug-in, would take away
// the locks of the first whenever it closed a file: POSIX locks belong to the process.
#pragma once

#include <memory>
#include <string>

#include "store/sqlcipher/file.h"

namespace varde {

class OneCopy {
 public:
  // Shared by all handles of this copy. Status::Busy when another copy in this process has the store open.
  static Result<std::shared_ptr<OneCopy>> hold(const std::string& path);

 private:
  explicit OneCopy(OctetLock lock) : lock_(std::move(lock)) {}
  OctetLock lock_;
};

}  // namespace varde
