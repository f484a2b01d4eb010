#pragma once
#include "domain/recordservice.h"
#include "gui/activity/activitytexts.h"
#include "gui/officewindow.h"
#include "gui/window/pagetabs.h"
#include "support/support.h"
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>

/// The year's records in the real window in Kyrgyz over a real file, on 3 October 2022; the leader sits at it.
class EvidenceWindow : public OfficeWindow {
protected:
    EvidenceWindow()
    {
        office.school.clock.setDay("2022-10-03");
        sit(office.school.leader);
    }

    /// Saved through the service, as the leader unless somebody else is named.
    template <class T>
    T saved(const T& record, std::optional<Id<Person>> by = {})
    {
        const auto stored = office.services.records.save(record, office.school.as(by.value_or(office.school.leader)));
        if (stored.ok())
            return *stored;
        ADD_FAILURE() << words(stored.refusal()).toStdString() << " " << stored.refusal().field.toStdString();
        return record;
    }
    template <class T>
    T stored(Id<T> id)
    {
        return office.services.ports.of<T>().find(id).value_or(T());
    }
    template <class T>
    std::vector<T> all()
    {
        return office.services.ports.of<T>().all();
    }

    /// The page of the record's kind with the record in front.
    template <class T>
    Page* open(const T& record)
    {
        EXPECT_TRUE(window.openRecord(kindOf<T>(), record.id.value)) << kindOf<T>().toStdString();
        settle();
        auto* tabs = dynamic_cast<PageTabs*>(window.currentPage());
        return tabs ? tabs->current() : window.currentPage();
    }
    QDialog* dialogOf(QObject* owner) { return child<QDialog>(owner, QStringLiteral("recordDialog")); }
    QAction* answerOf(Page* page) { return child<QAction>(page, QStringLiteral("answerRecord")); }
    /// Saves what is typed in the detail pane.
    void saveDetail(Page* page)
    {
        page->nextStep();
        settle();
    }
    void type(QObject* in, const char* field, const QString& text)
    {
        retypeText(child<QLineEdit>(in, QString::fromLatin1(field)), text);
    }
    void write(QObject* in, const char* field, const QString& text)
    {
        child<QPlainTextEdit>(in, QString::fromLatin1(field))->setPlainText(text);
    }
    void choose(QObject* in, const char* field, const QString& text)
    {
        retypeText(child<QComboBox>(in, QString::fromLatin1(field))->lineEdit(), text);
    }
    void pick(QObject* in, const char* field, const QVariant& value)
    {
        auto* box = child<QComboBox>(in, QString::fromLatin1(field));
        ASSERT_GE(box->findData(value), 0) << field;
        box->setCurrentIndex(box->findData(value));
    }
    /// The cells of a row, parted by «|».
    QString rowOf(QObject* page, int row, const char* table = "table")
    {
        const auto* model = child<QTableView>(page, QString::fromLatin1(table))->model();
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells << model->index(row, column).data().toString();
        return cells.join(u'|');
    }
    int rowsOf(QObject* page, const char* table = "table")
    {
        return child<QTableView>(page, QString::fromLatin1(table))->model()->rowCount();
    }
    /// Whether the first row carries the state, in the words of the window.
    bool showsState(Page* page, const char* state) { return rowOf(page, 0).contains(ActivityTexts::tr(state)); }
};
