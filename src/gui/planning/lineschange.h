#pragma once
#include "gui/planning/planlinerows.h"
#include <functional>
#include <QUndoCommand>

/// One change of the lines, with the whole lists before and after it.
class LinesChange final : public QUndoCommand {
public:
    using List = PlanLineRows::List;

    LinesChange(std::function<void(const List&)> show, List before, List after, const QString& words)
        : QUndoCommand(words)
        , m_show(std::move(show))
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }
    void undo() override { m_show(m_before); }
    void redo() override { m_show(m_after); }

private:
    std::function<void(const List&)> m_show;
    List m_before, m_after;
};
