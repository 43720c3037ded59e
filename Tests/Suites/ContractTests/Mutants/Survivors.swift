/// The edits of the shipped rules that change nothing for anybody, by the reason why.
enum Survivors {
  /// The names of the edits, under the reason that they share.
  static let byReason: [String: [String]] = [
    "what a person brings is told in the order of the routes; the file of documents has none of its own": [
      "documents / documents: swap age-proof, pregnancy-certificate",
      "documents / documents: swap all-papers, appointment-slip",
      "documents / documents: swap identity-document, personal-data",
      "documents / documents: swap passport-photos-2, residence-proof",
      "documents / documents: swap personal-data, passport-photos-2",
      "documents / documents: swap personal-details-statement, age-proof",
      "documents / documents: swap pregnancy-certificate, vulnerability-evidence",
      "documents / documents: swap residence-proof, personal-details-statement",
      "documents / documents: swap vulnerability-evidence, all-papers",
    ],
    "what paper adds to a route has its own place on the sheet, whatever the order here": [
      "routes / routes / association-with-document / printed: swap wish, appointment",
      "routes / routes / association-without-document / printed: swap wish, appointment",
      "routes / routes / avsi-hub / printed: swap wish, appointment",
      "routes / routes / elsewhere / printed: swap wish, place",
      "routes / routes / questura-email / printed: swap wish, appointment",
      "routes / routes / self-registration / printed: swap wish, appointment",
    ],
    "who comes later stands in the order of the services, whatever the order here": [
      "routes / routes / questura-email / later: swap avsi-desk, immigration-branch-office"
    ],
    "no route asks somebody without any document for it, so who lacks it is never told: the line could go": [
      "documents / documents / identity-document / have_when / identity_document: widen [original, copy] by none",
      "documents / documents / identity-document: delete lack_when: {identity_document: none}",
    ],
    "the only route that asks for the evidence is open to those alone who have it; the line says what \"no\" means": [
      "documents / documents / vulnerability-evidence / have_when / vulnerability_evidence: widen yes by no",
      "documents / documents / vulnerability-evidence: delete lack_when: {vulnerability_evidence: no}",
    ],
    "whoever is there for their age alone is at least 60; the note says its age whole": [
      "notes / notes / age-exactly-60 / when / all / age: delete from: 60"
    ],
    "the age is asked of those alone who ask for asylum; the rule says the request all the same": [
      "questions / conditions / adult / all / request: widen asylum by in_procedure",
      "questions / conditions / adult / all / request: widen asylum by minor_alone",
      "questions / conditions / adult / all / request: widen asylum by other",
      "questions / conditions / adult / all: delete {request: asylum}",
      "questions / questions / accompanied / relevant / all / request: widen asylum by in_procedure",
      "questions / questions / accompanied / relevant / all / request: widen asylum by minor_alone",
      "questions / questions / accompanied / relevant / all / request: widen asylum by other",
      "questions / questions / accompanied / relevant / all: delete {request: asylum}",
    ],
    "who may be under 18 is no adult, and the hub is for adults": [
      "questions / conditions / by_age / all / any / age_group: widen maybe_over_60 by maybe_minor",
      "questions / questions / pregnant / relevant / all / any / age_group: widen adult by maybe_minor",
      "routes / routes / avsi-hub / when / all / any / age_group: widen maybe_over_60 by maybe_minor",
    ],
    "nobody of 60 is asked whether she is pregnant; the rule says that age alone opens the hub": [
      "questions / conditions / by_age / all / not / pregnant: change yes to no",
      "questions / conditions / by_age / all / not / pregnant: change yes to unknown",
      "questions / conditions / by_age / all / not / pregnant: widen yes by no",
      "questions / conditions / by_age / all / not / pregnant: widen yes by unknown",
      "questions / conditions / by_age / all: delete {not: {pregnant: yes}}",
    ],
    "the gender is asked of adults in Milan alone; the rule says them all the same": [
      "questions / questions / pregnant / relevant / all: delete {is: adult_in_milan}"
    ],
    "the document is asked of adults in Milan alone; the rule says them all the same": [
      "routes / routes / association-with-document / when / all: delete {is: adult_in_milan}",
      "routes / routes / association-without-document / when / all: delete {is: adult_in_milan}",
      "routes / routes / self-registration / when / all: delete {is: adult_in_milan}",
    ],
    "the route is open to those alone who have no document or do not know": [
      "routes / routes / association-without-document / documents / identity-document / when / identity_document: "
        + "widen unknown by copy",
      "routes / routes / association-without-document / documents / identity-document / when / identity_document: "
        + "widen unknown by original",
    ],
    "the evidence is asked for after \"yes\" alone; the rule says the answer all the same": [
      "routes / routes / questura-email / when / all / vulnerability: widen yes by no",
      "routes / routes / questura-email / when / all / vulnerability: widen yes by unknown",
    ],
    "who is with whom is asked of those alone who may be under 18": [
      "routes / routes / unaccompanied-minor / when / any / all / any / age_group: widen maybe_minor by adult",
      "routes / routes / unaccompanied-minor / when / any / all / any / age_group: widen maybe_minor by maybe_over_60",
      "routes / routes / with-parent / when / all / any / age_group: widen maybe_minor by adult",
      "routes / routes / with-parent / when / all / any / age_group: widen maybe_minor by maybe_over_60",
    ],
  ]
}
