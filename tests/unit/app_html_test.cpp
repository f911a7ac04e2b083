#include <doctest/doctest.h>

#include <algorithm>

#include "app/html.h"
#include "base/bytes.h"
#include "base/crypto.h"

using namespace varde;

namespace {

struct Row {
  std::string_view id, text, html;
};

bool holds(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

TEST_CASE("html: what people wrote is text") {
  const Row rows[] = {
      {"plain", "Jeg vil sove.", "Jeg vil sove."},
      {"script", "<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"},
      {"attribute", "\" onload=\"x' y", "&quot; onload=&quot;x&#39; y"},
      {"ampersand", "Rus & psykisk helse &amp;", "Rus &amp; psykisk helse &amp;amp;"},
      {"norwegian", "æøåÆØÅ «nå» –", "æøåÆØÅ «nå» –"},
      {"emoji", "🐇👩‍👧", "🐇👩‍👧"},
      {"right to left override", "a\u202Egnp.exe", "agnp.exe"},
      {"embeddings", "\u202Aa\u202Bb\u202Cc\u202Dd", "abcd"},
      {"isolates", "\u2066a\u2067b\u2068c\u2069d", "abcd"},
      {"marks that turn nothing", "خطة\u200Fليلى\u200E.", "خطة\u200Fليلى\u200E."},
      {"neighbours of what is left out", "\u2029\u202F\u2065\u206A", "\u2029\u202F\u2065\u206A"},
      {"controls",
       "a\x01"
       "b\x7F"
       "c\u0085d",
       "abcd"},
      {"no-break space stays", "a\u00A0b", "a\u00A0b"},
      {"lines and tabs stay", "a\nb\tc", "a\nb\tc"},
      {"empty", "", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.id);
    CHECK(html_text(row.text) == row.html);
  }
}

TEST_CASE("html: what is opened is closed") {
  Html html;
  html.open("ul").open("li", "class=\"a\"").element("p", "a < b");
  CHECK(html.take() == "<ul><li class=\"a\"><p dir=\"auto\">a &lt; b</p>\n</li>\n</ul>\n");
  CHECK(html.take().empty());
  CHECK(Html().close().open("p").close().take() == "<p></p>\n");
}

TEST_CASE("html: the page needs nothing else and lets nothing in") {
  const std::string page = html_page("nn", "Planen <til> \"Åse\"", "<main></main>\n");
  CHECK(holds(page, "<html lang=\"nn\">"));
  CHECK(holds(page, "<meta charset=\"utf-8\">"));
  CHECK(holds(page, "<title>Planen &lt;til&gt; &quot;Åse&quot;</title>"));
  CHECK(holds(page, "width=device-width"));
  CHECK(holds(page, "@media print"));
  for (const std::string_view never :
       {"<script", "<link", "<img", "http:", "https:", "url(", "@import", "unsafe"}) {
    CAPTURE(never);
    CHECK_FALSE(holds(page, never));
  }
  // The policy lets in the style that stands there and no other.
  const std::size_t from = page.find("<style>") + 7;
  const std::string style = page.substr(from, page.find("</style>") - from);
  CHECK(holds(page, "default-src 'none'; style-src 'sha256-" + to_base64(sha256(view_of(style))) + "'"));
}

}  // namespace
