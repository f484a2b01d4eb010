#pragma once
#include "gui/session/context.h"
#include "papers/paper.h"
#include <QCoreApplication>

struct Plan;

/// What the September table prints of several plans at once, in a window of its own; nothing when there is nothing.
class SeptemberPapers {
    Q_DECLARE_TR_FUNCTIONS(SeptemberPapers)
public:
    SeptemberPapers(AppContext& context, QWidget& page)
        : m_context(context)
        , m_page(page)
    {
    }

    void openPlans(const std::vector<Id<Plan>>& plans, const QString& title) const;
    void openSlips(const std::vector<Id<Plan>>& plans) const;

private:
    void open(const QList<Paper>& papers, const QString& title) const;

    AppContext& m_context;
    QWidget& m_page;
};
