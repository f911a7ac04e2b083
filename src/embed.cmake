# Compiles a file into a target, a line a string. C++ sees it when it declares, in namespace varde,
#   extern const std::span<const std::string_view> NAME;
# The lines hold their ends, so that one after another they are the file. The sources are added to the list SOURCES.
function(varde_embed sources name file)
  file(READ ${file} lines)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
  if(lines MATCHES "[)]text\"")
    message(FATAL_ERROR "${file} holds what ends a literal")
  endif()
  string(REGEX REPLACE "\n$" "" lines "${lines}")
  string(REPLACE "\n" "\n)text\"sv,\n    R\"text(" lines "${lines}")
  cmake_path(RELATIVE_PATH file BASE_DIRECTORY ${PROJECT_SOURCE_DIR} OUTPUT_VARIABLE from)
  set(made ${CMAKE_CURRENT_BINARY_DIR}/embedded/${name}.cpp)
  file(CONFIGURE OUTPUT ${made} @ONLY CONTENT [[
// From @from@: see src/embed.cmake.
#include <span>
#include <string_view>

namespace varde {

using namespace std::string_view_literals;  // whose length is known without counting
extern const std::span<const std::string_view> @name@;

static constexpr std::string_view kLines[] = {
    R"text(@lines@
)text"sv};

constinit const std::span<const std::string_view> @name@{kLines};

}  // namespace varde
]])
  set(${sources} ${${sources}} ${made} PARENT_SCOPE)
endfunction()
