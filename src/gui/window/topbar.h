#pragma once
#include "gui/language/language.h"
#include "gui/theme/theme.h"
#include <QFrame>
#include <QList>
#include <QUuid>

class QComboBox;
class QLabel;
class QLineEdit;
class QTimer;
class UserMenu;

/// One entry of a selector of the top bar.
struct Selectable {
    QUuid id;
    QString text;
};

/// The line on top: school year, association, search, and who is signed in.
class TopBar final : public QFrame {
    Q_OBJECT
public:
    explicit TopBar(QWidget* parent = nullptr);

    void setYears(const QList<Selectable>& years, const QUuid& current);
    /// One association is shown as a word, several as a selector. A null id in the list stands for «all».
    void setAssociations(const QList<Selectable>& associations, const QUuid& current);
    /// What is not among the choices stays as it is.
    void choose(const QUuid& year, const QUuid& association);
    QUuid year() const;
    QUuid association() const;
    UserMenu& userMenu() { return *m_user; }
    QLineEdit& searchField() { return *m_search; }
    /// The search field is shown once something answers it.
    void setSearchable(bool searchable);
    void focusSearch();

Q_SIGNALS:
    void scopeChosen();
    /// While typing, after a short rest; empty when the field was cleared.
    void searchTyped(const QString& text);
    /// Enter.
    void searchWanted(const QString& text);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    static void fill(QComboBox& box, const QList<Selectable>& entries, const QUuid& current);

    QComboBox* m_year;
    QComboBox* m_association;
    QLabel* m_only;
    QLineEdit* m_search;
    QAction* m_searchSign;
    QTimer* m_rest;
    UserMenu* m_user;
};
