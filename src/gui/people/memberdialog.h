#pragma once
#include "gui/record/fieldinfo.h"
#include "gui/record/pagetools.h"
#include "gui/session/context.h"
#include <QDialog>

class DateEdit;
class MessageBar;
class QLineEdit;
class QListWidget;
class QPushButton;

/// Adds several people to an association at once: tick the names, one first day for all.
class MemberDialog final : public QDialog, private RefusalPlace {
    Q_OBJECT
public:
    MemberDialog(AppContext& context, Id<Association> association, QWidget* parent);

Q_SIGNALS:
    void added();

private:
    void showPeople(const QList<Option>& people);
    void filter(const QString& typed);
    void tick();
    void save();
    bool showRefusal(const Refusal& refusal, const QString& words) override;
    void clearRefusals() override;

    AppContext& m_context;
    Id<Association> m_association;
    QLineEdit* m_filter;
    QListWidget* m_list;
    DateEdit* m_from;
    DateEdit* m_until;
    MessageBar* m_bar;
    QPushButton* m_add;
};
