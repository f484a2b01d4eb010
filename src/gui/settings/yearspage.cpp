#include "gui/settings/yearspage.h"
#include "gui/entrance/partsgrid.h"
#include "gui/language/language.h"
#include "gui/session/context.h"
#include "gui/settings/calendarspecs.h"
#include "gui/settings/nextyeardialog.h"
#include "gui/settings/yearchange.h"
#include "gui/theme/icons.h"
#include "words/officialwords.h"
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

YearsPage::YearsPage(AppContext& context, PageTools tools, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_tools(tools)
    , m_list(new QListWidget(this))
    , m_scroll(new QScrollArea(this))
    , m_save(new QAction(lineIcon(u"save"_s), {}, this))
    , m_next(new QAction(lineIcon(u"add"_s), {}, this))
    , m_undo(new QAction(lineIcon(u"undo"_s), {}, this))
{
    m_list->setObjectName(u"yearList"_s);
    m_list->setFixedWidth(240);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(makeEditor());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    row->addWidget(m_list);
    row->addWidget(m_scroll, 1);
    m_save->setObjectName(u"saveYear"_s);
    m_next->setObjectName(u"nextYear"_s);
    m_undo->setObjectName(u"undoYear"_s);
    connect(m_list, &QListWidget::currentRowChanged, this, &YearsPage::choose);
    connect(m_save, &QAction::triggered, this, &YearsPage::save);
    connect(m_next, &QAction::triggered, this, &YearsPage::openNext);
    connect(m_undo, &QAction::triggered, this, &YearsPage::undo);
    setPrimaryAction(m_save);
    setSecondaryActions({m_undo, m_next});
    remakeForm();
}

QString YearsPage::title() const
{
    return tr("School years");
}

QWidget* YearsPage::makeEditor()
{
    m_editor = new QWidget(m_scroll);
    m_editor->setMaximumWidth(640);
    m_name = new QLabel(m_editor);
    m_name->setObjectName(u"yearName"_s);
    auto strong = m_name->font();
    strong.setPointSizeF(strong.pointSizeF() * 1.2);
    strong.setWeight(QFont::DemiBold);
    m_name->setFont(strong);
    m_partsHeading = new QLabel(m_editor);
    auto heading = m_partsHeading->font();
    heading.setWeight(QFont::DemiBold);
    m_partsHeading->setFont(heading);
    m_partsHint = new QLabel(m_editor);
    m_partsHint->setWordWrap(true);
    m_partsHint->setForegroundRole(QPalette::PlaceholderText);
    m_parts = new PartsGrid([this](const Refusal& no) { return m_context.wordsFor(no); }, m_editor);
    m_parts->setObjectName(u"yearParts"_s);
    m_addVacation = new QPushButton(lineIcon(u"add"_s), {}, m_editor);
    m_addVacation->setObjectName(u"addVacation"_s);
    auto* column = new QVBoxLayout(m_editor);
    column->setContentsMargins(0, 0, 12, 0);
    column->addWidget(m_name);
    column->addSpacing(8);
    column->addSpacing(8);
    column->addWidget(m_partsHeading);
    column->addWidget(m_partsHint);
    column->addWidget(m_parts);
    column->addWidget(m_addVacation, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_addVacation, &QPushButton::clicked, this, &YearsPage::addVacation);
    connect(m_parts, &PartsGrid::edited, this, &YearsPage::updateActions);
    return m_editor;
}

void YearsPage::remakeForm()
{
    const auto values = m_form ? m_form->values() : FieldValues();
    delete m_form;
    m_form = new RecordForm<SchoolYear>(schoolYearFields(), m_editor);
    static_cast<QVBoxLayout*>(m_editor->layout())->insertWidget(2, m_form);
    if (m_loaded) {
        m_form->show(m_shown.year);
        m_form->setValues(values);
        m_form->setReadOnly(!m_context.whyNotNow(Act::ChangeCalendar).isEmpty());
    }
    connect(m_form, &RecordFormBase::changed, this, [this] {
        followEnd();
        updateActions();
    });
}

void YearsPage::retranslate()
{
    m_next->setText(tr("Open the next school year…"));
    m_undo->setText(tr("Undo the changes"));
    m_list->setAccessibleName(title());
    m_partsHeading->setText(tr("Quarters and vacations"));
    m_partsHint->setText(tr("A vacation whose two days are left empty is removed. Vacation days are working days when "
                            "due dates are counted."));
    m_addVacation->setText(tr("Add a vacation"));
    remakeForm();
    if (m_loaded)
        showList(m_shown.year.firstYear);
    updateActions();
}

void YearsPage::refresh()
{
    if (m_loaded && isChanged()) // what is typed stays until it is saved or undone
        return;
    m_context.read(this, calendarSheet, [this](const CalendarSheet& sheet) {
        m_today = sheet.today;
        m_years = sheet.years;
        const auto* chosen = sheet.yearOf(scope());
        const auto wanted = m_loaded && !isNew() ? m_shown.year.firstYear : chosen ? chosen->year.firstYear : 0;
        m_loaded = true;
        showList(wanted);
        if (m_years.empty())
            proposeFirst();
    });
}

void YearsPage::showList(int firstYear)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int row = -1;
    for (const auto& shape : m_years) {
        if (shape.year.firstYear == firstYear)
            row = m_list->count();
        m_list->addItem(schoolYear(shape.year.firstYear, windowLanguage()));
    }
    if (isNew() && m_shown.year.firstYear == firstYear && firstYear != 0) {
        row = m_list->count();
        m_list->addItem(tr("%1 (new)").arg(schoolYear(firstYear, windowLanguage())));
    }
    m_list->setCurrentRow(row);
    if (row >= 0 && row < int(m_years.size()) && (isNew() || !isChanged()))
        show(m_years[size_t(row)]);
    else
        m_name->setText(schoolYear(m_shown.year.firstYear, windowLanguage()));
}

void YearsPage::choose(int row)
{
    if (row < 0)
        return;
    const bool leavesProposal = isNew() && row < int(m_years.size());
    const bool leavesEdits = !isNew() && isChanged();
    if (row >= int(m_years.size()))
        return;
    if ((leavesProposal || leavesEdits)
        && !m_tools.prompts.confirm(
            this, {title(), tr("What you changed in this year is not saved. Leave it?"), tr("Leave it"), true})) {
        const QSignalBlocker quiet(m_list);
        for (int i = 0; i < int(m_years.size()); ++i)
            if (m_years[size_t(i)].year.id == m_shown.year.id)
                m_list->setCurrentRow(i);
        if (isNew())
            m_list->setCurrentRow(m_list->count() - 1);
        return;
    }
    show(m_years[size_t(row)]);
    if (leavesProposal)
        showList(m_shown.year.firstYear);
}

void YearsPage::show(const YearShape& shape)
{
    m_shown = shape;
    m_end = shape.year.endsOn;
    m_form->show(shape.year);
    m_parts->show(shape);
    m_name->setText(schoolYear(shape.year.firstYear, windowLanguage()));
    const bool mayChange = m_context.whyNotNow(Act::ChangeCalendar).isEmpty();
    m_form->setReadOnly(!mayChange);
    m_parts->setReadOnly(!mayChange);
    m_addVacation->setEnabled(mayChange);
    updateActions();
}

void YearsPage::followEnd()
{
    const auto end = m_form->record().endsOn;
    if (!end.isValid() || end == m_end)
        return;
    auto parts = m_parts->parts();
    bool follows = false;
    for (auto& part : parts) {
        if (part.kind == YearPart::Kind::Quarter && part.until.isValid() && part.lastDay() == m_end) {
            part.until = end.addDays(1);
            follows = true;
        }
    }
    m_end = end;
    if (follows)
        m_parts->show({m_shown.year, parts});
}

void YearsPage::addVacation()
{
    auto parts = m_parts->parts();
    int last = 0;
    for (const auto& part : std::as_const(parts))
        if (part.kind == YearPart::Kind::Vacation)
            last = qMax(last, part.number);
    parts << YearPart{.year = m_shown.year.id, .kind = YearPart::Kind::Vacation, .number = last + 1};
    m_parts->show({m_shown.year, parts});
    if (auto* first = m_parts->findChild<QWidget*>(u"vacation%1From"_s.arg(last + 1)))
        first->setFocus(Qt::OtherFocusReason);
}

YearShape YearsPage::typed() const
{
    YearShape shape{m_form->record(), {}};
    shape.year.endOrder = shape.year.endOrder.simplified();
    for (const auto& part : m_parts->parts())
        if (part.kind == YearPart::Kind::Quarter || part.from.isValid() || part.until.isValid())
            shape.parts << part;
    std::stable_sort(
        shape.parts.begin(), shape.parts.end(), [](const auto& a, const auto& b) { return a.from < b.from; });
    return shape;
}

bool YearsPage::isChanged() const
{
    return isNew() || typed() != m_shown;
}

void YearsPage::undo()
{
    if (!isNew()) {
        show(m_shown);
        return;
    }
    m_shown = {};
    if (!m_years.empty())
        showList(m_years.back().year.firstYear);
}

void YearsPage::proposeFirst()
{
    m_context.read(
        this, [](Services& services) { return services.calendar.proposedNext(); },
        [this](const YearShape& proposal) {
            m_shown = proposal;
            showList(proposal.year.firstYear);
            show(proposal);
            m_form->focusFirst();
        });
}

void YearsPage::openNext()
{
    if (!m_loaded || m_years.empty() || !m_next->isEnabled())
        return;
    auto* dialog = new NextYearDialog(m_context, m_years.back().year.firstYear, this);
    connect(dialog, &NextYearDialog::opened, this, [this](const YearShape& shape) {
        m_years.push_back(shape);
        if (isChanged()) { // what is typed in another year stays
            showList(m_shown.year.firstYear);
            return;
        }
        show(shape);
        refresh();
    });
    dialog->open();
}

void YearsPage::updateActions()
{
    auto reason = m_context.whyNotNow(Act::ChangeCalendar);
    m_next->setEnabled(reason.isEmpty());
    m_next->setToolTip(reason);
    m_next->setVisible(!m_loaded || !isNew());
    const bool changed = m_loaded && isChanged();
    if (reason.isEmpty() && !changed)
        reason = tr("Nothing was changed.");
    m_save->setText(m_loaded && isNew() ? tr("Open this year") : tr("Save the year"));
    m_save->setEnabled(reason.isEmpty());
    m_save->setToolTip(reason);
    m_undo->setVisible(changed && !(isNew() && m_years.empty()));
}

void YearsPage::save()
{
    if (!m_save->isEnabled())
        return;
    m_form->clearRefusals();
    if (const auto gap = m_form->firstGap()) {
        m_form->showRefusal(*gap, m_context.wordsFor(*gap));
        return;
    }
    const auto shape = typed();
    if (shape.parts.size() != m_parts->parts().size())
        m_parts->show(shape);
    if (const auto no = whyNotYear(shape.year); no && m_form->showRefusal(*no, m_context.wordsFor(*no)))
        return;
    if (!m_parts->check(shape.year))
        return;
    m_save->setEnabled(false);
    store(shape);
}

void YearsPage::store(const YearShape& shape)
{
    const ActionRunner::Manner manner{
        .place = m_form, .placeLife = m_form, .afterFailure = [this] { updateActions(); }};
    if (isNew())
        m_context.act(
            this, [shape](Services& services, const Actor& by) { return services.calendar.openYear(shape, by); },
            [this](const YearShape& stored) {
                tellChange(stored, tr("%1 is open.").arg(schoolYear(stored.year.firstYear, windowLanguage())));
            },
            manner);
    else
        m_context.act(
            this, [shape](Services& services, const Actor& by) { return changeYear(services, shape, by); },
            [this](const YearChange& change) { tellChange(change.shape, movedWords(change)); }, manner);
}

void YearsPage::tellChange(const YearShape& shape, const QString& words)
{
    show(shape);
    Q_EMIT message({Message::Kind::Success, words});
    refresh();
}
