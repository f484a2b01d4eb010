#include "gui/settings/modulespage.h"
#include "domain/office/modules.h"
#include <QCheckBox>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
class ModuleTexts {
    Q_DECLARE_TR_FUNCTIONS(ModuleTexts)
public:
    static QString name(const QString& module)
    {
        if (module == "contacts"_L1)
            return tr("Contacts");
        if (module == "quality"_L1)
            return tr("Quality");
        if (module == "growth"_L1)
            return tr("Growth");
        if (module == "materials"_L1)
            return tr("Materials and projects");
        if (module == "claims"_L1)
            return tr("Proposals and demands");
        if (module == "information"_L1)
            return tr("Documents and notices");
        return module == "control"_L1 ? tr("Control") : tr("Duty map");
    }
    static QString purpose(const QString& module)
    {
        if (module == "contacts"_L1)
            return tr("Work with councils, the district association, deputies and class teachers, and where the leader "
                      "took part (4.2, 5.2).");
        if (module == "quality"_L1)
            return tr("Check tests, quarter marks, objectivity and curriculum coverage (3.3.c, 3.3.d, 3.6.b).");
        if (module == "growth"_L1)
            return tr("Courses, categories and self-education topics (3.3.e, 4.7).");
        if (module == "materials"_L1)
            return tr("Methodical documents and materials, corrections and projects (3.3.b, 3.7.a, 3.7.b, 3.9, 3.10, "
                      "4.3.a).");
        if (module == "claims"_L1)
            return tr("Numbered proposals, demands and requests with their answers (4.3, 4.5, 4.6).");
        if (module == "information"_L1)
            return tr("The register of normative documents, and notices with read marks (1.3, 5.4, 5.5).");
        if (module == "control"_L1)
            return tr("What is due, overdue and done by member, the member's card, analyses of a period and handover "
                      "acts (3.1.a, "
                      "3.5, 3.6.a, 4.4).");
        return tr("All clauses of the instruction with the records behind each.");
    }
};
} // namespace

ModulesPage::ModulesPage(AppContext& context, const PageTools&, QWidget* parent)
    : SettingsPage(context, parent)
{
    fields().addNote([] {
        return tr(
            "Untick what your school does not use: the page and all that leads to it disappear for everyone. What "
            "was entered there is kept and is there again when you tick it. Members, plan, report, meetings, "
            "visits, instruction and calendar are always there.");
    });
    for (const auto& module : optionalModules()) {
        auto* box = new QCheckBox(&fields());
        box->setObjectName(module);
        box->setChecked(true);
        fields().addWidget(box);
        fields().addNote([module] { return ModuleTexts::purpose(module); });
        connect(box, &QCheckBox::toggled, this, &ModulesPage::updateAction);
        m_boxes.push_back(box);
    }
}

void ModulesPage::retranslate()
{
    for (auto* box : m_boxes) {
        box->setText(ModuleTexts::name(box->objectName()));
        box->setAccessibleDescription(ModuleTexts::purpose(box->objectName()));
    }
    SettingsPage::retranslate();
}

void ModulesPage::refresh()
{
    if (m_read && switchedOffNow() != m_stored) // what is ticked stays until it is saved
        return;
    context().read(
        this, [](Services& services) { return switchedOff(schoolOf(services.ports)); },
        [this](const QStringList& off) {
            m_stored = off;
            m_read = true;
            for (auto* box : m_boxes)
                box->setChecked(!off.contains(box->objectName()));
            updateAction();
        });
}

QStringList ModulesPage::switchedOffNow() const
{
    QStringList off;
    for (const auto* box : m_boxes)
        if (!box->isChecked())
            off << box->objectName();
    return off;
}

void ModulesPage::updateAction()
{
    allow(Act::ChangeSchool);
    if (saveAction().isEnabled() && switchedOffNow() == m_stored) {
        saveAction().setEnabled(false);
        saveAction().setToolTip(tr("Nothing was changed."));
    }
}

void ModulesPage::save()
{
    if (!saveAction().isEnabled())
        return;
    saveAction().setEnabled(false);
    context().act(
        this,
        [off = switchedOffNow()](
            Services& services, const Actor& by) { return switchModules(services.ports, off, by); },
        [this](const School& stored) {
            m_stored = switchedOff(stored);
            updateAction();
        },
        {.place = this, .placeLife = this, .afterFailure = [this] { updateAction(); }});
}
