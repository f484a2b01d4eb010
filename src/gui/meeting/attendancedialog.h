#pragma once
#include "domain/meeting/meeting.h"
#include "gui/session/context.h"
#include <QDialog>

class MessageBar;
class QListWidget;
class QPushButton;

/// Everybody who was expected at a meeting, and below them the other staff, to be ticked at once.
class AttendanceDialog final : public QDialog, private RefusalPlace {
    Q_OBJECT
public:
    AttendanceDialog(AppContext& context, Id<Meeting> meeting, QWidget* parent);

    /// One line: what is recorded of the person; a null id where nothing is.
    struct Presence {
        Attendance attendance;
        QString name;
    };

Q_SIGNALS:
    void marked();

private:
    void showPeople(const std::vector<Presence>& people);
    /// The lines that say something else than is recorded.
    std::vector<Attendance> changes() const;
    void save();
    bool showRefusal(const Refusal& refusal, const QString& words) override;
    void clearRefusals() override;

    AppContext& m_context;
    std::vector<Presence> m_people;
    QListWidget* m_list;
    MessageBar* m_bar;
    QPushButton* m_save;
};
