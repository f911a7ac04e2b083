// A small writer of HTML: what is opened is closed, what people wrote is escaped, and the page needs nothing
// else.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace varde {

// A text as it may stand between tags or in a quoted attribute. Characters that HTML cannot hold are left
// out, and so are those that turn the direction of the text that follows (U+202A to U+202E, U+2066 to
// U+2069).
std::string html_text(std::string_view text);

class Html {
 public:
  // `attributes` is written as it is, after the tag's name; it is never what a person wrote.
  Html& open(std::string_view tag, std::string_view attributes = {});
  Html& text(std::string_view text);
  Html& close();  // the innermost
  // A tag around a text that people wrote, in whatever direction they write.
  Html& element(std::string_view tag, std::string_view text);
  // Closes what is open.
  std::string take();

 private:
  std::string out_;
  std::vector<std::string> open_;
};

// A whole page. `language` is nb, nn or en; `body` is HTML. No script, no reference to anything else, and a
// policy that forbids both.
std::string html_page(std::string_view language, std::string_view title, std::string_view body);

}  // namespace varde
