#pragma once
#include "domain/office/document.h"
#include <functional>
#include <QListWidget>

/// One step of a document's life in words.
struct HistoryEntry {
    DocumentStep step;
    QString what; ///< «Submitted»
};

/// The steps of a document, oldest first: who, when, on paper or not, the reason. Enter opens the wording of that step.
class HistoryList final : public QListWidget {
    Q_OBJECT
public:
    explicit HistoryList(QWidget* parent = nullptr);

    void show(const std::vector<HistoryEntry>& entries, const std::function<QString(Id<Person>)>& nameOf);
    /// The state that the step led to.
    static QString wordsOf(const DocumentStep& step);

Q_SIGNALS:
    void versionWanted(const QUuid& version);
};
