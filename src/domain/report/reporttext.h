#pragma once
#include "domain/office/canon.h"
#include "domain/office/textheader.h"

/// The wording of a year report (5.3): figures as they were counted from the records on that day, and the leader's
/// words.
struct ReportText {
    /// One line «label: value». The key names it in words/reportwords; a label of its own is printed instead of it.
    struct Figure {
        QString key;
        QString label;
        std::optional<double> number; ///< nothing: «—»
        QString text; ///< a value that is no number
        std::optional<double> lastYear;

        template <class V, class T>
        static void fields(V& visit, T& self)
        {
            visit("key", self.key);
            visit("label", self.label);
            visit("number", self.number);
            visit("text", self.text);
            visit("last-year", self.lastYear);
        }
        friend bool operator==(const Figure&, const Figure&) = default;
    };

    struct Section {
        QString section; ///< stored word: staff, plan-fulfilment, results, visits, meetings, development, materials, …
        QList<Figure> figures;
        QList<QString> columns; ///< keys of the table's heads in words/reportwords; empty: no table
        QList<QList<QString>> rows;
        QString words; ///< the leader's own, paragraphs parted by a line break

        template <class V, class T>
        static void fields(V& visit, T& self)
        {
            visit("section", self.section);
            visit("figures", self.figures);
            visit("columns", self.columns);
            visit("rows", self.rows);
            visit("words", self.words);
        }
        friend bool operator==(const Section&, const Section&) = default;
    };

    static constexpr auto canonName = "birikme-report";
    static constexpr int canonVersion = 1;

    TextHeader header;
    int firstYear = 0;
    QList<Section> sections; ///< in the order of the paper

    template <class V, class T>
    static void fields(V& visit, T& self)
    {
        visit("header", self.header);
        visit("first-year", self.firstYear);
        visit("sections", self.sections);
    }
    friend bool operator==(const ReportText&, const ReportText&) = default;
};
