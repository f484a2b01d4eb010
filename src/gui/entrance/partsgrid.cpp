#include "gui/entrance/partsgrid.h"
#include "gui/record/dateedit.h"
#include "gui/session/refusallabel.h"
#include <QEvent>
#include <QGridLayout>

using namespace Qt::StringLiterals;

PartsGrid::PartsGrid(RefusalWording wording, QWidget* parent)
    : QWidget(parent)
    , m_wording(std::move(wording))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
}

QString PartsGrid::nameOf(const YearPart& part)
{
    return part.kind == YearPart::Kind::Quarter ? tr("Quarter %1").arg(part.number)
                                                : tr("Vacation %1").arg(part.number);
}

void PartsGrid::show(const YearShape& shape)
{
    delete m_inside;
    m_rows.clear();
    m_texts = {};
    m_inside = new QWidget(this);
    m_grid = new QGridLayout(m_inside);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(3, 1);
    m_grid->addWidget(m_texts.add(new QLabel(this), [] { return tr("First day"); }), 0, 1);
    m_grid->addWidget(m_texts.add(new QLabel(this), [] { return tr("Last day"); }), 0, 2);
    layout()->addWidget(m_inside);
    auto parts = shape.parts;
    std::stable_sort(parts.begin(), parts.end(), [](const auto& a, const auto& b) { return a.from < b.from; });
    for (const auto& part : std::as_const(parts))
        addRow(part);
    setReadOnly(m_readOnly);
}

void PartsGrid::addRow(const YearPart& part)
{
    const int line = m_grid->rowCount();
    Row row{part, new DateEdit(m_inside), new DateEdit(m_inside), new RefusalLabel(m_inside)};
    auto* name = m_texts.add(new QLabel(m_inside), [part] { return nameOf(part); });
    name->setMinimumWidth(110);
    const auto mark
        = u"%1%2"_s.arg(part.kind == YearPart::Kind::Quarter ? u"quarter"_s : u"vacation"_s).arg(part.number);
    row.from->setObjectName(mark + u"From"_s);
    row.last->setObjectName(mark + u"Last"_s);
    m_texts.addCall(row.from, [part, row] {
        row.from->setAccessibleName(tr("%1, first day").arg(nameOf(part)));
        row.last->setAccessibleName(tr("%1, last day").arg(nameOf(part)));
    });
    row.from->setDate(part.from);
    row.last->setDate(part.lastDay());
    for (auto* field : {row.from, row.last}) {
        field->setFixedWidth(150);
        connect(field, &QLineEdit::textEdited, this, &PartsGrid::edited);
    }
    m_grid->addWidget(name, line, 0);
    m_grid->addWidget(row.from, line, 1);
    m_grid->addWidget(row.last, line, 2);
    m_grid->addWidget(row.refusal, line + 1, 1, 1, 3);
    m_rows.push_back(row);
}

QList<YearPart> PartsGrid::parts() const
{
    QList<YearPart> parts;
    for (const auto& row : m_rows) {
        auto part = row.part;
        part.from = row.from->date();
        part.until = row.last->date().isValid() ? row.last->date().addDays(1) : QDate();
        parts.append(part);
    }
    return parts;
}

std::optional<Refusal> PartsGrid::whyNotRow(const Row& row, const SchoolYear& year, const QList<YearPart>& all) const
{
    for (const auto* field : {row.from, row.last})
        if (field->badText())
            return Refusal{Rule::NotADate, {field->text()}, field == row.from ? u"from"_s : u"until"_s};
    QList<YearPart> others;
    YearPart own;
    for (qsizetype i = 0; i < all.size(); ++i)
        if (all[i].kind == row.part.kind && all[i].number == row.part.number)
            own = all[i];
        else
            others.append(all[i]);
    return whyNotPart(own, year, others);
}

bool PartsGrid::check(const SchoolYear& year)
{
    const auto all = parts();
    bool fine = true;
    for (const auto& row : m_rows) {
        const auto no = whyNotRow(row, year, all);
        row.refusal->say(no ? m_wording(*no) : QString());
        if (no && fine)
            (no->field == "until"_L1 ? row.last : row.from)->setFocus();
        fine = fine && !no;
    }
    return fine;
}

void PartsGrid::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (const auto& row : m_rows) {
        row.from->setReadOnly(readOnly);
        row.last->setReadOnly(readOnly);
    }
}

void PartsGrid::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_texts.apply();
}
