#include "gui/information/inboxpage.h"
#include "gui/document/chiplabel.h"
#include "gui/record/emptystate.h"
#include "gui/record/recordcolumns.h"
#include "gui/session/context.h"
#include "gui/theme/icons.h"
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
Chip chipOf(const InboxLine& line)
{
    if (line.kind == kindOf<Notice>())
        return {InboxRow::tr("Notice"), u"bell"_s, Tone::Accent};
    if (line.kind == kindOf<Material>())
        return {InboxRow::tr("Methodical material"), u"book"_s, Tone::Accent};
    return {InboxRow::tr("Document"), u"paper"_s, Tone::Accent};
}

QLabel* words(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}
} // namespace

InboxRow::InboxRow(const InboxLine& line, QWidget* parent)
    : QFrame(parent)
    , m_delivery(line.delivery.id)
    , m_verb(new QPushButton(
          lineIcon(u"done"_s), line.kind == kindOf<Notice>() ? tr("I have read it") : tr("Acknowledge"), this))
{
    setObjectName(u"inboxRow"_s);
    setFrameShape(QFrame::StyledPanel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    const auto chip = chipOf(line);
    auto* kind = new ChipLabel(this);
    kind->setChip(chip.text, chip.icon, chip.tone);
    auto* name = words(line.name, this);
    name->setObjectName(u"inboxName"_s);
    auto strong = name->font();
    strong.setWeight(QFont::DemiBold);
    name->setFont(strong);
    const auto sentOn = shownText(line.delivery.sentOn);
    auto* sent
        = words(line.from.isEmpty() ? tr("sent on %1").arg(sentOn) : tr("%1, sent on %2").arg(line.from, sentOn), this);
    sent->setForegroundRole(QPalette::PlaceholderText);
    m_verb->setObjectName(u"acknowledge"_s);
    m_verb->setAccessibleName(m_verb->text() + u": "_s + line.name);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_verb);
    if (line.mayOpen) {
        auto* open = new QPushButton(lineIcon(u"next"_s), tr("Open"), this);
        open->setObjectName(u"open"_s);
        open->setAccessibleName(open->text() + u": "_s + line.name);
        buttons->addWidget(open);
        connect(open, &QPushButton::clicked, this, &InboxRow::openWanted);
    }
    buttons->addStretch(1);
    auto* head = new QHBoxLayout;
    head->addWidget(kind);
    head->addWidget(sent, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(name);
    if (!line.text.isEmpty() && line.text != line.name)
        column->addWidget(words(line.text, this));
    column->addLayout(buttons);
    connect(m_verb, &QPushButton::clicked, this, &InboxRow::acknowledged);
}

void InboxRow::takeFocus()
{
    m_verb->setFocus(Qt::TabFocusReason);
}

InboxPage::InboxPage(AppContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_pane(new QStackedWidget(this))
    , m_empty(new EmptyState(u"done"_s, m_pane))
    , m_scroll(new QScrollArea(m_pane))
{
    m_scroll->setObjectName(u"inbox"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* rows = new QWidget(m_scroll);
    m_column = new QVBoxLayout(rows);
    m_column->setContentsMargins(0, 8, 8, 8);
    m_column->setSpacing(8);
    m_column->addStretch(1);
    m_scroll->setWidget(rows);
    m_pane->addWidget(m_scroll);
    m_pane->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane);
}

bool InboxPage::openRecord(const QString& kind, const QUuid& id)
{
    if (kind != kindOf<Delivery>())
        return false;
    m_wanted = id;
    return true;
}

void InboxPage::refresh()
{
    m_context.read(
        this, [](Services& services, const Actor& by) { return services.information.waitingFor(by); },
        [this](const std::vector<InboxLine>& lines) {
            m_lines = lines;
            m_loaded = true;
            fill();
        });
}

void InboxPage::fill()
{
    for (auto* row : m_rows) { // the one that was answered may still be at it
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (const auto& line : m_lines) {
        auto* row = new InboxRow(line, m_scroll->widget());
        connect(row, &InboxRow::acknowledged, this, [this, id = line.delivery.id] { acknowledge(id); });
        connect(row, &InboxRow::openWanted, this,
            [this, kind = line.kind, record = line.record] { Q_EMIT recordWanted(kind, record); });
        m_column->insertWidget(int(m_rows.size()), row);
        m_rows << row;
    }
    m_pane->setCurrentIndex(m_rows.isEmpty() ? 1 : 0);
    if (std::exchange(m_answered, false) && !m_rows.isEmpty())
        m_rows.front()->takeFocus();
    for (auto* row : m_rows)
        if (row->delivery().value == m_wanted) {
            m_scroll->ensureWidgetVisible(row);
            row->takeFocus();
        }
    m_wanted = {};
}

void InboxPage::acknowledge(Id<Delivery> id)
{
    m_context.act(
        this, [id](Services& services, const Actor& by) { return services.information.acknowledge(id, by); },
        [this](const Delivery&) {
            m_answered = true;
            refresh();
        },
        {.afterFailure = [this] { refresh(); }});
}

void InboxPage::retranslate()
{
    m_empty->setWords(tr("Nothing waits for you"),
        tr("Documents, notices and methodical materials that are sent to you stand here until you acknowledge them."));
    m_scroll->setAccessibleName(title());
    if (m_loaded) // else it would say for a moment that nothing waits
        fill();
}
