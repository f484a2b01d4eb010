#include "gui/quality/quartermarkspage.h"
#include "gui/activity/evidencefields.h"
#include "gui/quality/figures.h"
#include "gui/quality/pastemarksdialog.h"
#include "gui/theme/icons.h"
#include <QTableView>

using namespace Qt::StringLiterals;

RecordSpec<QuarterMarks> quarterMarksSpec(AppContext& context)
{
    RecordSpec<QuarterMarks> spec;
    spec.words = {.title = ActivityTexts::tr("Quarter marks"),
        .newTitle = ActivityTexts::tr("New quarter marks"),
        .addVerb = ActivityTexts::tr("Add quarter marks"),
        .emptyTitle = ActivityTexts::tr("No quarter marks yet"),
        .emptyText = ActivityTexts::tr("How many pupils of each class got which mark in a quarter stands here, so that "
                                       "it can be put beside the check tests (3.6.b). A table can be pasted."),
        .helpTopic = u"quality"_s};
    auto figures = markFigures<QuarterMarks>(&QuarterMarks::marks, markFigureTitles());
    for (size_t i = 2; i < figures.size(); ++i)
        figures[i].shownAtFirst = false;
    auto pupils = column<QuarterMarks>(
        "pupils", ActivityTexts::tr("Pupils"),
        [](const QuarterMarks& marks) { return QString::number(marks.marks().all()); }, 90);
    pupils.alignRight = true;
    pupils.sortValue = [](const QuarterMarks& marks) { return QVariant(marks.marks().all()); };
    spec.columns = {dayColumn<QuarterMarks>("given_on", ActivityTexts::tr("Day")),
        column("quarter", ActivityTexts::tr("Quarter"), &QuarterMarks::quarter, 80),
        column("class_name", ActivityTexts::tr("Class"), &QuarterMarks::className, 70),
        column("subject", ActivityTexts::tr("Subject"), &QuarterMarks::subject, 130),
        referenceColumn("teacher_id", ActivityTexts::tr("Teacher"), &QuarterMarks::teacher, 170), pupils};
    append(spec.columns, std::move(figures));
    spec.columns.push_back(associationColumn<QuarterMarks>());
    const auto count = [](const char* name, const QString& label, int QuarterMarks::*member) {
        return numberField(name, label, member).between(0, 200);
    };
    QList<Option> quarters;
    for (int quarter = 1; quarter <= 4; ++quarter)
        quarters << option(quarter, ActivityTexts::tr("Quarter %1").arg(quarter));
    spec.fields = {
        textField("class_name", ActivityTexts::tr("&Class"), &QuarterMarks::className).asRequired().withHint(u"7-Б"_s),
        textField("subject", ActivityTexts::tr("&Subject"), &QuarterMarks::subject).asRequired(),
        referenceField("teacher_id", ActivityTexts::tr("&Teacher"), &QuarterMarks::teacher, staffChoice(context))
            .asRequired(),
        choiceField("quarter", ActivityTexts::tr("&Quarter"), &QuarterMarks::quarter, quarters).asRequired(),
        dateField("given_on", ActivityTexts::tr("&Day"), &QuarterMarks::givenOn).asRequired(),
        count("fives", ActivityTexts::tr("Mark &5"), &QuarterMarks::fives).under(ActivityTexts::tr("Marks")),
        count("fours", ActivityTexts::tr("Mark &4"), &QuarterMarks::fours),
        count("threes", ActivityTexts::tr("Mark &3"), &QuarterMarks::threes),
        count("twos", ActivityTexts::tr("Mark &2"), &QuarterMarks::twos),
        count("unattested", ActivityTexts::tr("&Unattested"), &QuarterMarks::unattested),
        associationField<QuarterMarks>(context)};
    return spec;
}

QuarterMarksPage::QuarterMarksPage(AppContext& context, QWidget* parent)
    : RecordPage<QuarterMarks>(
        u"quality"_s, [&context] { return quarterMarksSpec(context); },
        std::make_unique<DeskSource<QuarterMarks>>(context, recordActs<QuarterMarks>()), context.tools(), parent)
    , m_context(context)
    , m_paste(new QAction(lineIcon(u"import"_s), {}, this))
{
    m_paste->setObjectName(u"pasteMarks"_s);
    m_paste->setShortcut(QKeySequence::Paste);
    m_paste->setShortcutContext(Qt::WidgetShortcut);
    table().addAction(m_paste);
    addRecordAction(m_paste);
    connect(m_paste, &QAction::triggered, this, &QuarterMarksPage::paste);
}

void QuarterMarksPage::recordShown(const std::optional<QuarterMarks>&)
{
    m_paste->setEnabled(whyNotAddHere().isEmpty());
    m_paste->setToolTip(whyNotAddHere());
}

void QuarterMarksPage::paste()
{
    m_context.read(
        this, [scope = scope()](Services& services, const Actor& by) { return PasteGround::of(services, scope, by); },
        [this](const PasteGround& ground) {
            auto* dialog = new PasteMarksDialog(m_context, ground, this);
            connect(dialog, &PasteMarksDialog::saved, this, [this](const QUuid& first, int count) {
                openRecord(kindOf<QuarterMarks>(), first);
                refresh();
                Q_EMIT message({Message::Kind::Success,
                    ActivityTexts::tr("%n entry(ies) of quarter marks saved.", nullptr, count)});
            });
            dialog->open();
        });
}

void QuarterMarksPage::retranslate()
{
    m_paste->setText(ActivityTexts::tr("Paste marks…"));
    RecordPage<QuarterMarks>::retranslate();
}
