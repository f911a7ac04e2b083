// A folder for what a test or a bench writes.
#pragma once

#include <unistd.h>

#include <filesystem>
#include <stdexcept>
#include <string>

namespace varde {

// Makes "varde-NAME-" and six letters that nobody else has, where the system keeps such folders.
inline std::filesystem::path new_folder(const std::string& name) {
  std::string made =
      (std::filesystem::temp_directory_path() / ("varde-" + name + "-")).string() + std::string(6, 'X');
  if (::mkdtemp(made.data()) == nullptr) throw std::runtime_error("no folder for what is written");
  return made;
}

}  // namespace varde
