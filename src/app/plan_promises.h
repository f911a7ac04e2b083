// What is not in place yet, said to the person as a promise. The rules' own texts speak to those who must
// act.
#pragma once

#include <string_view>

#include "app/plan_phrases.h"

namespace varde {

// The id is the duty's rule and key. {what} is what the duty is about.
inline constexpr Phrase kPromises[] = {
    {"open", "Dette er ikke på plass ennå", "Dette er ikkje på plass enno", "What is not in place yet"},
    {"open.owner", "{who} skal ordne det.", "{who} skal ordne det.", "{who} will see to it."},
    {"open.due", "{who} skal ordne det senest {date}.", "{who} skal ordne det seinast {date}.",
     "{who} will see to it by {date}."},
    {"open.late", "{who} skulle ha ordnet det innen {date}. Du kan minne om det.",
     "{who} skulle ha ordna det innan {date}. Du kan minne om det.",
     "{who} should have seen to it by {date}. You may remind them."},

    {"CN-07/ask-at-16", "Snart bestemmer du selv. Vi skal spørre deg om planen.",
     "Snart bestemmer du sjølv. Vi skal spørje deg om planen.",
     "Soon you decide for yourself. We will ask you about the plan."},
    {"DL-23/review", "Vi skal se på planen sammen.", "Vi skal sjå på planen saman.",
     "We will look at the plan together."},
    {"IP-06/start-plan", "Vi skal starte planen din.", "Vi skal starte planen din.",
     "We will start your plan."},
    {"IP-20/ask-consent", "Vi skal spørre om du sier ja til planen.",
     "Vi skal spørje om du seier ja til planen.", "We will ask whether you say yes to the plan."},
    {"IP-20/consent-expired", "Samtykket til planen har gått ut. Vi skal spørre på nytt.",
     "Samtykket til planen har gått ut. Vi skal spørje på nytt.",
     "The consent to the plan has run out. We will ask again."},
    {"IP-20/consent-expires", "Samtykket til planen går snart ut. Vi skal spørre om det skal fortsette.",
     "Samtykket til planen går snart ut. Vi skal spørje om det skal halde fram.",
     "The consent to the plan runs out soon. We will ask whether it is to continue."},
    {"IP-20/consent-missing", "Vi skal spørre om du sier ja til planen.",
     "Vi skal spørje om du seier ja til planen.", "We will ask whether you say yes to the plan."},
    {"IP-20/consent-withdrawn", "Samtykket er trukket. Vi skal spørre deg hva du vil med planen.",
     "Samtykket er trekt. Vi skal spørje deg kva du vil med planen.",
     "The consent has been withdrawn. We will ask what you want with the plan."},
    {"IP-22/offer-coordinator", "Vi skal spørre om du vil ha en koordinator, også uten plan.",
     "Vi skal spørje om du vil ha ein koordinator, også utan plan.",
     "We will ask whether you want a coordinator, also without a plan."},
    {"IP-25/appoint-coordinator", "Du skal få en koordinator.", "Du skal få ein koordinator.",
     "You are to get a coordinator."},
    {"IP-28/unknown-service",
     "Vi skal finne ut hvem som tar seg av det en tjeneste vi ikke kjenner, hadde ansvaret for.",
     "Vi skal finne ut kven som tek seg av det ei teneste vi ikkje kjenner, hadde ansvaret for.",
     "We will find out who takes care of what a service that we do not know was responsible for."},
    {"IP-f-9-a/no-goal", "Vi skal skrive ned hva du vil, med dine ord.",
     "Vi skal skrive ned kva du vil, med dine ord.", "We will write down what you want, in your words."},
    {"IP-f-9-e/no-measure", "Vi skal bli enige om hva som skal skje.",
     "Vi skal bli samde om kva som skal skje.", "We will agree on what is to happen."},
    {"IP-f-9-e/no-responsible", "Vi skal finne ut hvem som har ansvaret for «{what}».",
     "Vi skal finne ut kven som har ansvaret for «{what}».",
     "We will find out who is responsible for “{what}”."},
    {"IP-f-9-h/no-period", "Vi skal avtale hvor lenge planen gjelder, og når vi ser på den.",
     "Vi skal avtale kor lenge planen gjeld, og når vi ser på han.",
     "We will agree on how long the plan is for, and when we look at it."},
    {"IP-f-9-one/merge-plans", "Du har fått to planer. Vi skal gjøre dem til én.",
     "Du har fått to planar. Vi skal gjere dei til éin.", "You have got two plans. We will make them one."},
    {"R-033/answer-offer", "Vi skal høre hva du svarer på tilbudet om en plan.",
     "Vi skal høyre kva du svarer på tilbodet om ein plan.",
     "We will hear what you answer to the offer of a plan."},
    {"R-033/ask-again", "Vi skal spørre deg igjen om du vil ha en plan.",
     "Vi skal spørje deg igjen om du vil ha ein plan.", "We will ask you again whether you want a plan."},
    {"R-058/activity-due", "Vi skal høre med deg hvordan det går med «{what}».",
     "Vi skal høyre med deg korleis det går med «{what}».", "We will ask you how “{what}” is going."},
    {"R-285/start-unknown", "Vi skal finne ut når planen din startet.",
     "Vi skal finne ut når planen din starta.", "We will find out when your plan started."},
    {"R-286/next-step", "Vi skal avtale med deg hva som skjer nå.",
     "Vi skal avtale med deg kva som skjer no.", "We will agree with you on what happens now."},

    {"IP-f-9-a/no-needs", "Vi skal skrive ned hva du trenger hjelp til.",
     "Vi skal skrive ned kva du treng hjelp til.", "We will write down what you need help with."},
    {"IP-f-9-a/no-resources", "Vi skal skrive ned hva du er god på.", "Vi skal skrive ned kva du er god på.",
     "We will write down what you are good at."},
    {"IP-f-9-adapted/no-adaptation", "Vi skal skrive ned hvordan planen passer til deg og språket ditt.",
     "Vi skal skrive ned korleis planen passar til deg og språket ditt.",
     "We will write down how the plan is made to fit you and your language."},
    {"IP-f-9-b/no-participants", "Vi skal skrive ned hvem som er med.", "Vi skal skrive ned kven som er med.",
     "We will write down who takes part."},
    {"IP-f-9-c/no-maker", "Vi skal skrive ned hvem som har ansvaret for å lage planen.",
     "Vi skal skrive ned kven som har ansvaret for å lage planen.",
     "We will write down who is responsible for making the plan."},
    {"IP-f-9-d/no-contribution", "Vi skal skrive ned hva hver enkelt bidrar med.",
     "Vi skal skrive ned kva kvar enkelt bidreg med.", "We will write down what each one contributes."},
    {"IP-f-9-d/no-own-contribution", "Vi skal spørre hva du selv vil bidra med.",
     "Vi skal spørje kva du sjølv vil bidra med.", "We will ask what you yourself want to contribute."},
    {"IP-f-9-e/no-extent", "Vi skal avtale hvor mye hjelp du får.", "Vi skal avtale kor mykje hjelp du får.",
     "We will agree on how much help you get."},
    {"IP-f-9-f/no-method", "Vi skal skrive ned hvordan det blir gjort.",
     "Vi skal skrive ned korleis det blir gjort.", "We will write down how it is done."},
    {"IP-f-9-g/no-coordinator-offer", "Vi skal spørre om du vil ha koordinator eller kontaktlege.",
     "Vi skal spørje om du vil ha koordinator eller kontaktlege.",
     "We will ask whether you want a coordinator or a contact doctor."},
    {"IP-f-9-h/review-outside-period", "Vi skal avtale når vi ser på planen.",
     "Vi skal avtale når vi ser på planen.", "We will agree on when we look at the plan."},
    {"IP-f-9-j/no-cooperation", "Vi skal finne ut hvem andre vi bør samarbeide med.",
     "Vi skal finne ut kven andre vi bør samarbeide med.", "We will find out whom else to cooperate with."},
    {"IP-f-9-k/no-child-participation", "Vi skal skrive ned hvordan du får være med og bestemme.",
     "Vi skal skrive ned korleis du får vere med og bestemme.",
     "We will write down how you get to take part and decide."},
};

// The phrase of an id; null when there is none.
constexpr const Phrase* find_phrase(std::string_view id) {
  for (const Phrase& row : kPlanPhrases) {
    if (row.id == id) return &row;
  }
  for (const Phrase& row : kPromises) {
    if (row.id == id) return &row;
  }
  return nullptr;
}

void no_such_phrase();
// The same of an id that is written out: one that is not there does not compile.
consteval const Phrase& phrase(std::string_view id) {
  const Phrase* found = find_phrase(id);
  if (!found) no_such_phrase();
  return *found;
}

}  // namespace varde
