#include "gui/document/remarkspanel.h"
#include "gui/theme/colors.h"
#include "gui/theme/icons.h"
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {
constexpr int IdRole = Qt::UserRole;
constexpr int TargetRole = Qt::UserRole + 1;
constexpr int SettledRole = Qt::UserRole + 2;
} // namespace

RemarksPanel::RemarksPanel(QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_none(new QLabel(this))
    , m_settle(new QPushButton(this))
    , m_writing(new QWidget(this))
    , m_place(new QLabel(m_writing))
    , m_text(new QPlainTextEdit(m_writing))
    , m_add(new QPushButton(m_writing))
    , m_paper(new QPushButton(lineIcon(u"paper"_s), {}, m_writing))
    , m_slip(new QPushButton(lineIcon(u"print"_s), {}, this))
{
    m_list->setObjectName(u"remarks"_s);
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(2);
    m_list->setResizeMode(QListView::Adjust);
    m_none->setWordWrap(true);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_settle->setObjectName(u"settleRemark"_s);
    m_text->setObjectName(u"remarkText"_s);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(72);
    m_add->setObjectName(u"addRemark"_s);
    m_paper->setObjectName(u"addPaperRemark"_s);
    m_slip->setObjectName(u"printSlip"_s);
    m_place->setBuddy(m_text);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_paper);
    buttons->addWidget(m_add);
    auto* writing = new QVBoxLayout(m_writing);
    writing->setContentsMargins(0, 0, 0, 0);
    writing->setSpacing(4);
    writing->addWidget(m_place);
    writing->addWidget(m_text);
    writing->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    auto* acts = new QHBoxLayout;
    acts->addWidget(m_settle);
    acts->addWidget(m_slip);
    acts->addStretch(1);
    column->addLayout(acts);
    column->addWidget(m_writing);
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT remarkWanted(m_text->toPlainText().trimmed()); });
    connect(
        m_paper, &QPushButton::clicked, this, [this] { Q_EMIT paperRemarkWanted(m_text->toPlainText().trimmed()); });
    connect(m_slip, &QPushButton::clicked, this, &RemarksPanel::slipWanted);
    connect(m_settle, &QPushButton::clicked, this, [this] {
        if (const auto* item = m_list->currentItem())
            Q_EMIT settleWanted(item->data(IdRole).toUuid());
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, &RemarksPanel::enable);
    connect(m_list, &QListWidget::currentItemChanged, this, &RemarksPanel::enable);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) {
        if (item->data(TargetRole).isValid())
            Q_EMIT wanted(item->data(TargetRole));
    });
    m_slip->setVisible(false);
    retranslate();
    show(QList<ShownRemark>());
}

void RemarksPanel::show(const QList<ShownRemark>& remarks)
{
    m_list->clear();
    for (const auto& remark : remarks) {
        auto* item
            = new QListWidgetItem(remark.settled ? lineIcon(u"done"_s, Tone::Good) : lineIcon(u"edit"_s, Tone::Caution),
                u"%1\n%2\n%3"_s.arg(remark.where, remark.text, remark.by), m_list);
        item->setData(IdRole, remark.id);
        item->setData(TargetRole, remark.target);
        item->setData(SettledRole, remark.settled);
        if (remark.settled)
            item->setForeground(palette().placeholderText());
    }
    m_none->setVisible(remarks.isEmpty());
    m_list->setVisible(!remarks.isEmpty());
    enable();
}

void RemarksPanel::setPlace(const QString& place)
{
    m_place->setText(place);
    m_text->setAccessibleName(place);
}

void RemarksPanel::setMayWrite(bool may)
{
    m_mayWrite = may;
    enable();
}

void RemarksPanel::setMayRecordPaper(bool may)
{
    m_mayRecordPaper = may;
    enable();
}

void RemarksPanel::setMayPrintSlip(bool may)
{
    m_slip->setVisible(may);
}

void RemarksPanel::setMaySettle(bool may)
{
    m_maySettle = may;
    enable();
}

void RemarksPanel::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

void RemarksPanel::clearText()
{
    m_text->clear();
}

void RemarksPanel::enable()
{
    const auto* item = m_list->currentItem();
    m_settle->setVisible(m_maySettle && m_list->count() > 0);
    m_settle->setEnabled(item && !item->data(SettledRole).toBool());
    const bool typed = !m_text->toPlainText().trimmed().isEmpty();
    m_writing->setVisible(m_mayWrite || m_mayRecordPaper);
    m_add->setVisible(m_mayWrite);
    m_add->setEnabled(typed);
    m_paper->setVisible(m_mayRecordPaper);
    m_paper->setEnabled(typed);
}

void RemarksPanel::retranslate()
{
    m_none->setText(tr("No remarks."));
    m_settle->setText(tr("Mark as settled"));
    m_add->setText(tr("Add the remark"));
    m_paper->setText(tr("From paper…"));
    m_paper->setToolTip(tr("The remark was written on paper: who wrote it and when"));
    m_slip->setText(tr("Print the slip…"));
    m_slip->setToolTip(tr("The open remarks on one sheet, to be handed over"));
    m_list->setAccessibleName(tr("Remarks"));
}

void RemarksPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
