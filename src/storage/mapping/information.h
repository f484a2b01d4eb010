#pragma once
#include "domain/information/delivery.h"
#include "domain/information/normativedocument.h"
#include "domain/information/notice.h"
#include "storage/mapping.h"

template <>
struct Mapping<NormativeDocument> {
    static constexpr auto columns
        = std::tuple{column("kind", &NormativeDocument::kind), column("title", &NormativeDocument::title),
            column("number", &NormativeDocument::number), column("issuer", &NormativeDocument::issuer),
            column("issued_on", &NormativeDocument::issuedOn), column("received_on", &NormativeDocument::receivedOn),
            column("matter", &NormativeDocument::matter), column("file_id", &NormativeDocument::file)};
};

template <>
struct Mapping<Notice> {
    static constexpr auto columns = std::tuple{column("association_id", &Notice::association),
        column("author_id", &Notice::author), column("written_on", &Notice::writtenOn), column("text", &Notice::text),
        column("about_kind", &Notice::aboutKind), column("about", &Notice::about),
        column("about_name", &Notice::aboutName)};
};

template <>
struct Mapping<Delivery> {
    static constexpr auto columns
        = std::tuple{column("document_id", &Delivery::document), column("notice_id", &Delivery::notice),
            column("material_id", &Delivery::material), column("person_id", &Delivery::person),
            column("sent_on", &Delivery::sentOn), column("seen_on", &Delivery::seenOn),
            column("on_paper", &Delivery::onPaper), column("recorder_id", &Delivery::recorder)};
};
