#include "gui/window/topbar.h"
#include "gui/theme/colors.h"
#include "gui/theme/icons.h"
#include "gui/window/usermenu.h"
#include <chrono>
#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TopBar::TopBar(QWidget* parent)
    : QFrame(parent)
    , m_year(new QComboBox(this))
    , m_association(new QComboBox(this))
    , m_only(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_searchSign(m_search->addAction(lineIcon(u"search"_s), QLineEdit::LeadingPosition))
    , m_rest(new QTimer(this))
    , m_user(new UserMenu(this))
{
    setObjectName(u"topBar"_s);
    m_year->setObjectName(u"yearBox"_s);
    m_association->setObjectName(u"associationBox"_s);
    m_only->setObjectName(u"onlyAssociation"_s);
    m_search->setObjectName(u"searchField"_s);
    m_search->hide();
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(160);
    m_search->setMaximumWidth(420);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_year->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_association->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_association->setMaximumWidth(340);
    connect(m_association, &QComboBox::currentTextChanged, m_association, &QWidget::setToolTip);
    m_rest->setSingleShot(true);
    m_rest->setInterval(120ms);
    m_year->hide();
    m_association->hide();
    m_only->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 12, 9);
    row->addWidget(m_year);
    row->addWidget(m_association);
    row->addWidget(m_only);
    row->addStretch(1);
    row->addWidget(m_search, 4);
    row->addStretch(1);
    row->addWidget(m_user);
    connect(m_year, &QComboBox::activated, this, &TopBar::scopeChosen);
    connect(m_association, &QComboBox::activated, this, &TopBar::scopeChosen);
    connect(m_search, &QLineEdit::textEdited, m_rest, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty())
            m_rest->start();
    });
    connect(m_rest, &QTimer::timeout, this, [this] { Q_EMIT searchTyped(m_search->text().trimmed()); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_rest->stop();
        Q_EMIT searchWanted(m_search->text().trimmed());
    });
    retranslate();
}

void TopBar::fill(QComboBox& box, const QList<Selectable>& entries, const QUuid& current)
{
    const QSignalBlocker quiet(box);
    box.clear();
    for (const auto& entry : entries)
        box.addItem(entry.text, entry.id);
    box.setCurrentIndex(qMax(0, box.findData(current)));
    box.setToolTip(box.currentText());
}

void TopBar::setYears(const QList<Selectable>& years, const QUuid& current)
{
    fill(*m_year, years, current);
    m_year->setVisible(!years.isEmpty());
}

void TopBar::setAssociations(const QList<Selectable>& associations, const QUuid& current)
{
    fill(*m_association, associations, current);
    m_association->setVisible(associations.size() > 1);
    m_only->setVisible(associations.size() == 1);
    m_only->setText(associations.isEmpty() ? QString() : associations.front().text);
}

void TopBar::choose(const QUuid& year, const QUuid& association)
{
    for (const auto& [box, id] : {std::pair(m_year, year), std::pair(m_association, association)})
        if (const int at = box->findData(id); at >= 0) {
            box->setCurrentIndex(at);
            box->setToolTip(box->currentText());
        }
}

QUuid TopBar::year() const
{
    return m_year->currentData().toUuid();
}

QUuid TopBar::association() const
{
    return m_association->currentData().toUuid();
}

void TopBar::setSearchable(bool searchable)
{
    m_search->setVisible(searchable);
}

void TopBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TopBar::retranslate()
{
    m_year->setAccessibleName(tr("School year"));
    m_association->setAccessibleName(tr("Association"));
    m_search->setPlaceholderText(tr("Search (Ctrl+K)"));
    m_search->setAccessibleName(tr("Search"));
}

void TopBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TopBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& c = colorsOf(palette());
    painter.fillRect(rect(), c.card);
    painter.fillRect(QRect(0, height() - 1, width(), 1), c.line);
}
