#pragma once
#include "domain/office/canon.h"

/// Who has acknowledged an edition of the instruction («Инструкция менен тааныштым»), as the sheet shows it on a day.
struct AcknowledgementText {
    struct Row {
        QString name;
        QString post;
        QString association; ///< the leader's copy is one for each association; may be empty
        QString state; ///< signed, refused, absent; empty: not signed
        QDate day;
        bool onPaper = false;

        template <class V, class T>
        static void fields(V& visit, T& self)
        {
            visit("name", self.name);
            visit("post", self.post);
            visit("association", self.association);
            visit("state", self.state);
            visit("day", self.day);
            visit("on-paper", self.onPaper);
        }
        friend bool operator==(const Row&, const Row&) = default;
    };

    static constexpr auto canonName = "birikme-acknowledgements";
    static constexpr int canonVersion = 1;

    QString school;
    QString district;
    QString document; ///< title of what is acknowledged
    int version = 1;
    int edition = 1;
    QDate inForceOn;
    QDate asOf; ///< the day the sheet was made
    QList<Row> rows;

    template <class V, class T>
    static void fields(V& visit, T& self)
    {
        visit("school", self.school);
        visit("district", self.district);
        visit("document", self.document);
        visit("version", self.version);
        visit("edition", self.edition);
        visit("in-force", self.inForceOn);
        visit("as-of", self.asOf);
        visit("rows", self.rows);
    }
    friend bool operator==(const AcknowledgementText&, const AcknowledgementText&) = default;
};
