#include "model/answer.h"

namespace varde {

bool about_a_case(const Query& query) {
  switch (query.kind) {
    case QueryKind::Summary:
    case QueryKind::Plan:
    case QueryKind::History:
    case QueryKind::PlanDocument:
    case QueryKind::Disclosure:
    case QueryKind::Knowledge:
    case QueryKind::Consents:
    case QueryKind::ConsentDocument:
    case QueryKind::DisclosureLog:
    case QueryKind::Referral:
    case QueryKind::Letter:
      return true;
    case QueryKind::Route:
    case QueryKind::Agreements:
    case QueryKind::ProfileLint:
    case QueryKind::ProfilePreview:
    case QueryKind::Worklist:
    case QueryKind::Flow:
      return false;
    case QueryKind::Monday:
    case QueryKind::Outbox:
      return query.stream.has_value();
  }
  return true;
}

}  // namespace varde
