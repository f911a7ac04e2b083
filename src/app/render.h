// Texts for people: short, plain, kind, the paragraph last. From the rule pack's texts in the language of the
// call.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/answer.h"
#include "rules/basis.h"

namespace varde {

class Texts {
 public:
  // `state` names measures by what they are; null leaves their marks.
  Texts(const Basis& basis, Language language, const CaseState* state)
      : basis_(basis), language_(language), state_(state) {}

  FindingText finding(const Finding& finding) const;
  ObligationText obligation(const Obligation& obligation, Instant now) const;
  NoticeText notice(const Notice& notice) const;
  std::string event(const Event& event) const;  // one line of a story
  // A sentence of the pack in the language; nothing when there is none of that key.
  std::optional<std::string_view> phrase(std::string_view key) const;
  ServiceName name(const Uuid& id) const;     // a service with what a reader needs to reach it
  std::string service(const Uuid& id) const;  // its name, or what it is called when the profile has none
  // A code in words, "achievement" and "improving"; the code itself when the pack has no word.
  std::string coded(std::string_view list, std::string_view code) const;
  // "forskrift om individuell plan § 5"; nothing when the pack has no such rule.
  std::string paragraphs(std::string_view rule) const;
  // " (forskrift om individuell plan § 5)", to stand last; nothing when the pack has no such rule.
  std::string basis_of(std::string_view rule) const;
  // One of the pack's words, filled; its key when the pack has none.
  struct Words {
    std::string owner, subject, detail;
    std::optional<CivilDate> due;
  };
  std::string word(const std::string& key, const Words& with) const;
  std::string word(const std::string& key) const;
  // A rule's text, filled, with its paragraphs last; and the paragraphs.
  struct Said {
    std::string text, basis;
  };
  Said said(const std::string& rule, const std::string& key, const Words& with) const;
  Language language() const { return language_; }

 private:
  struct Values {
    std::string owner, due, subject, service, detail;
  };
  std::string subject(const std::string& key) const;
  std::string date(CivilDate day) const;
  const std::string& in_language(const LocalText& text) const;
  std::string filled(const LocalText& text, const Values& values) const;
  // The text with the paragraph last; the basis alone in `basis`. `told`: of a fact.
  std::string ruled(const std::string& rule, const std::string& key, const Values& values, bool told,
                    std::string& basis) const;

  const Basis& basis_;
  Language language_;
  const CaseState* state_;
};

}  // namespace varde
