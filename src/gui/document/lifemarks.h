#pragma once
#include "domain/calendar/obligation.h"
#include "domain/office/command.h"
#include "domain/office/document.h"
#include "gui/document/stepline.h"
#include <functional>
#include <QCoreApplication>
#include <span>

/// A state that a document reaches by an act, and who holds the document from then on.
struct LifeStep {
    DocumentState state;
    Act act;
    Holder holder;
};

/// A document with a deadline, as far as the step line shows it.
struct LivingDocument {
    DocumentState state;
    Id<Person> author;
    const Obligation& obligation;
    const std::vector<DocumentStep>& steps; ///< oldest first
    std::function<QString(Id<Person>)> nameOf;
};

/// The life of a document as the step line shows it: draft, then each step of its path.
class LifeMarks {
    Q_DECLARE_TR_FUNCTIONS(LifeMarks)
public:
    /// A state beyond the path, such as «closed», counts as the last one passed.
    static QList<StepMark> marks(const LivingDocument& document, std::span<const LifeStep> path);
    /// @param clause that sets the deadline: «5.1», «5.3»
    static DueMark due(const Obligation& obligation, QDate today, const QString& clause);
};
