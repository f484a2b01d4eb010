#include "gui/settings/nextyeardialog.h"
#include "gui/language/language.h"
#include "gui/record/dateedit.h"
#include "gui/record/recordspec.h"
#include "gui/session/context.h"
#include "gui/session/refusallabel.h"
#include "gui/theme/lookstyle.h"
#include "words/officialwords.h"
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {
constexpr int IdRole = Qt::UserRole;
constexpr int AssociationRole = Qt::UserRole + 1;
} // namespace

NextYearDialog::NextYearDialog(AppContext& context, int fromYear, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_fromYear(fromYear)
    , m_intro(new QLabel(this))
    , m_days(new QWidget(this))
    , m_startsOn(new DateEdit(m_days))
    , m_endsOn(new DateEdit(m_days))
    , m_tree(new QTreeWidget(this))
    , m_refusal(new RefusalLabel(this))
{
    setObjectName(u"nextYearDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(tr("Open the next school year"));
    resize(620, 600);
    m_intro->setObjectName(u"nextYearIntro"_s);
    m_intro->setWordWrap(true);
    m_startsOn->setObjectName(u"starts_on"_s);
    m_endsOn->setObjectName(u"ends_on"_s);
    auto* form = new QFormLayout(m_days);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&First day of lessons"), m_startsOn);
    form->addRow(tr("&Last day of lessons"), m_endsOn);
    m_tree->setObjectName(u"nextYearTree"_s);
    m_tree->setAccessibleName(tr("What goes on into the next year"));
    m_tree->setHeaderHidden(true);
    m_tree->setWordWrap(true);
    m_refusal->setObjectName(u"nextYear-refusal"_s);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_close = buttons->button(QDialogButtonBox::Cancel);
    m_verb = buttons->addButton(tr("Open the year"), QDialogButtonBox::AcceptRole);
    m_verb->setObjectName(u"openNextYear"_s);
    m_verb->setDefault(true);
    m_verb->setEnabled(false);
    makePrimary(m_verb);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(m_intro);
    column->addWidget(m_days);
    column->addWidget(m_tree, 1);
    column->addWidget(m_refusal);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &NextYearDialog::openYear);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_tree, &QTreeWidget::itemChanged, this, &NextYearDialog::followAssociation);
    context.read(
        this, [fromYear](Services& services, const Actor& by) { return previewNextYear(services.ports, fromYear, by); },
        [this](const RolloverPreview& preview) { showPreview(preview); }, {.place = this, .placeLife = this});
}

QTreeWidgetItem* NextYearDialog::addGroup(const QString& heading)
{
    auto* group = new QTreeWidgetItem(m_tree, {heading});
    auto font = m_tree->font();
    font.setWeight(QFont::DemiBold);
    group->setFont(0, font);
    group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    group->setExpanded(true);
    return group;
}

QTreeWidgetItem* NextYearDialog::addRow(QTreeWidgetItem* group, const QString& words, const QUuid& id, bool chosen)
{
    group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
    auto* row = new QTreeWidgetItem(group, {words});
    row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    row->setCheckState(0, chosen ? Qt::Checked : Qt::Unchecked);
    row->setData(0, IdRole, id);
    return row;
}

void NextYearDialog::addNote(QTreeWidgetItem* group, const QString& words)
{
    auto* row = new QTreeWidgetItem(group, {words});
    row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
}

void NextYearDialog::showPreview(const RolloverPreview& preview)
{
    m_preview = preview;
    const auto& year = preview.shape.year;
    m_intro->setText(tr("%1. Untick what is not to go on. Everything happens in one act, or nothing.")
                         .arg(schoolYear(year.firstYear, windowLanguage())));
    m_startsOn->setHomeYear(year.firstYear);
    m_startsOn->setDate(year.startsOn);
    m_endsOn->setHomeYear(year.firstYear + 1);
    m_endsOn->setDate(year.endsOn);
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    auto* shape = addGroup(tr("Calendar"));
    for (const auto& part : preview.shape.parts)
        if (part.kind == YearPart::Kind::Vacation)
            addNote(shape,
                tr("Vacation %1: %2 – %3").arg(part.number).arg(shownText(part.from), shownText(part.lastDay())));
    addNote(shape, tr("Quarters and vacations can be changed under «School years» afterwards."));
    if (!preview.associations.empty())
        m_associations = addGroup(tr("Associations that end with the year go on"));
    for (const auto& each : preview.associations)
        addRow(m_associations, tr("%1, until %2").arg(each.name, shownText(each.span.lastDay())), each.id.value, false)
            ->setData(0, AssociationRole, each.id.value);
    if (!preview.memberships.empty())
        m_memberships = addGroup(tr("Memberships that end with the year go on"));
    for (const auto& each : preview.memberships)
        addRow(m_memberships,
            tr("%1 — %2, until %3")
                .arg(each.associationName, each.personName, shownText(each.membership.span.lastDay())),
            each.membership.id.value, true)
            ->setData(0, AssociationRole, each.membership.association.value);
    if (!preview.appointments.empty()) {
        auto* group = addGroup(tr("Leaders whose appointment ends: a new order is needed (1.1)"));
        for (const auto& each : preview.appointments)
            addNote(group,
                tr("%1 — %2, until %3")
                    .arg(each.associationName, each.personName, shownText(each.appointment.span.lastDay())));
    }
    if (!preview.plans.empty())
        m_plans = addGroup(tr("Plan drafts of the next year from this year's lines"));
    for (const auto& each : preview.plans)
        if (each.whyNot)
            addNote(m_plans, tr("%1: not possible. %2").arg(each.associationName, m_context.wordsFor(*each.whyNot)));
        else
            addRow(m_plans, tr("%1, %n lines", nullptr, each.lines).arg(each.associationName), each.plan.id.value, true)
                ->setData(0, AssociationRole, each.plan.association.value);
    if (preview.undoneDecisions > 0)
        addNote(addGroup(tr("Decisions of meetings")),
            tr("%n are not carried out; they come back on the next agenda by themselves.", nullptr,
                preview.undoneDecisions));
    for (int i = 0; m_associations && i < m_associations->childCount(); ++i)
        followAssociation(m_associations->child(i));
    m_verb->setEnabled(true);
    m_verb->setFocus(Qt::OtherFocusReason);
}

/// What belongs to an association that ends is open to choice only when that goes on.
void NextYearDialog::followAssociation(QTreeWidgetItem* changed)
{
    if (!changed || !m_associations || changed->parent() != m_associations)
        return;
    const QSignalBlocker quiet(m_tree);
    const bool goesOn = changed->checkState(0) == Qt::Checked;
    for (auto* group : {m_memberships, m_plans})
        for (int i = 0; group && i < group->childCount(); ++i)
            if (auto* row = group->child(i); row->data(0, AssociationRole) == changed->data(0, AssociationRole))
                row->setDisabled(!goesOn);
    m_tree->viewport()->update();
}

template <class T>
std::vector<Id<T>> NextYearDialog::ticked(const QTreeWidgetItem* group) const
{
    std::vector<Id<T>> ids;
    for (int i = 0; group && i < group->childCount(); ++i)
        if (const auto* row = group->child(i); !row->isDisabled() && row->checkState(0) == Qt::Checked)
            ids.push_back({row->data(0, IdRole).toUuid()});
    return ids;
}

void NextYearDialog::openYear()
{
    for (const auto* field : {m_startsOn, m_endsOn})
        if (field->badText()) {
            showRefusal({Rule::NotADate, {field->text()}}, m_context.wordsFor({Rule::NotADate, {field->text()}}));
            return;
        }
    auto shape = m_preview.shape;
    const auto starts = m_startsOn->date();
    for (auto& part : shape.parts)
        if (part.kind == YearPart::Kind::Quarter && part.from == shape.year.startsOn)
            part.from = starts;
    shape.year.startsOn = starts;
    if (m_endsOn->date() != shape.year.endsOn)
        shape = withEnd(shape, m_endsOn->date(), {});
    const RolloverRequest request{.fromYear = m_fromYear,
        .shape = shape,
        .associations = ticked<Association>(m_associations),
        .memberships = ticked<Membership>(m_memberships),
        .plans = ticked<Plan>(m_plans)};
    m_verb->setEnabled(false);
    m_context.act(
        this, [request](Services& services, const Actor& by) { return openNextYear(services.ports, request, by); },
        [this](const RolloverDone& done) {
            summarize(done);
            Q_EMIT opened(done.shape);
        },
        {.words = tr("The year is being opened…"), .place = this, .placeLife = this, .afterFailure = [this] {
             m_verb->setEnabled(true);
         }});
}

void NextYearDialog::summarize(const RolloverDone& done)
{
    QStringList lines{tr("%1 is open.").arg(schoolYear(done.shape.year.firstYear, windowLanguage()))};
    if (done.associations > 0)
        lines << tr("%n associations go on.", nullptr, done.associations);
    if (done.memberships > 0)
        lines << tr("%n memberships go on.", nullptr, done.memberships);
    if (!done.plans.empty())
        lines << tr("%n plan drafts were begun; each is its leader's.", nullptr, int(done.plans.size()));
    for (const auto& skipped : done.skipped)
        lines << tr("%1: no plan was begun. %2").arg(skipped.associationName, m_context.wordsFor(*skipped.whyNot));
    if (!m_preview.appointments.empty())
        lines << tr("%n appointments end: enter the new orders under «Associations».", nullptr,
            int(m_preview.appointments.size()));
    m_intro->setText(lines.join(u"\n\n"_s));
    m_intro->setAccessibleDescription(m_intro->text());
    m_days->hide();
    m_tree->hide();
    m_verb->hide();
    m_close->setText(tr("Close"));
    m_close->setFocus(Qt::OtherFocusReason);
    adjustSize();
}

bool NextYearDialog::showRefusal(const Refusal& refusal, const QString& words)
{
    m_refusal->say(words);
    if (auto* field = refusal.field.isEmpty() ? nullptr : findChild<DateEdit*>(refusal.field))
        field->setFocus(Qt::OtherFocusReason);
    return true;
}

void NextYearDialog::clearRefusals()
{
    m_refusal->say({});
}
