#pragma once
#include "domain/office/textheader.h"
#include <QDate>
#include <QList>
#include <QString>

/// The text of the minutes of a meeting (3.7.c), as it is signed.
struct MinutesText {
    struct Item {
        QString matter, heard, spoke, resolved;

        template <class V, class T>
        static void fields(V& visit, T& self)
        {
            visit("matter", self.matter);
            visit("heard", self.heard);
            visit("spoke", self.spoke);
            visit("resolved", self.resolved);
        }
        friend bool operator==(const Item&, const Item&) = default;
    };
    struct Resolution {
        QString text;
        QString responsible; ///< name with initials; empty: all
        QDate dueOn;

        template <class V, class T>
        static void fields(V& visit, T& self)
        {
            visit("text", self.text);
            visit("responsible", self.responsible);
            visit("due-on", self.dueOn);
        }
        friend bool operator==(const Resolution&, const Resolution&) = default;
    };

    static constexpr auto canonName = "birikme-minutes";
    static constexpr int canonVersion = 1;

    TextHeader header;
    QString kind; ///< stored word of MeetingKind
    int number = 0;
    int firstYear = 0;
    QDate heldOn;
    QString topic, place, chair, secretary;
    QList<QString> present, absent;
    QList<Item> items;
    QList<Resolution> decisions;

    template <class V, class T>
    static void fields(V& visit, T& self)
    {
        visit("header", self.header);
        visit("kind", self.kind);
        visit("number", self.number);
        visit("first-year", self.firstYear);
        visit("held-on", self.heldOn);
        visit("topic", self.topic);
        visit("place", self.place);
        visit("chair", self.chair);
        visit("secretary", self.secretary);
        visit("present", self.present);
        visit("absent", self.absent);
        visit("items", self.items);
        visit("decisions", self.decisions);
    }
    friend bool operator==(const MinutesText&, const MinutesText&) = default;
};
