#include "gui/record/tablesaving.h"
#include "domain/result.h"
#include "gui/desk/actionrunner.h"
#include "gui/prompts.h"
#include "gui/theme/icons.h"
#include "gui/window/page.h"
#include <memory>
#include <QAction>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QPromise>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace {

bool isCsv(const QString& path)
{
    return path.endsWith(u".csv"_s, Qt::CaseInsensitive);
}

/// Written by a thread of the pool: the file may lie on a slow stick, and needs nothing of the school's file.
QFuture<Result<Done>> written(const SheetTable& table, const QString& path)
{
    auto promise = std::make_shared<QPromise<Result<Done>>>();
    auto future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, table, path] {
        const bool whole = isCsv(path) ? writeCsv(table, path) : writeXlsx({table}, path);
        promise->addResult(whole ? Result<Done>(Done{})
                                 : Result<Done>(Refusal{Rule::FolderNotWritable, {QDir::toNativeSeparators(path)}}));
        promise->finish();
    });
    return future;
}

} // namespace

QString suggestedPath(const QString& title, QDate day)
{
    static const QRegularExpression forbidden(u"[\\\\/:*?\"<>|\\x00-\\x1f]+"_s);
    auto name = title;
    name.replace(forbidden, u"_"_s);
    if (day.isValid())
        name += u' ' + day.toString(Qt::ISODate);
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .filePath(name.simplified() + u".xlsx"_s);
}

TableSaving::TableSaving(Page& page, const PageTools& tools, std::function<QFuture<JournalHead>()> head,
    std::function<SheetTable(const JournalHead&)> table)
    : QObject(&page)
    , m_page(page)
    , m_tools(tools)
    , m_head(std::move(head))
    , m_table(std::move(table))
    , m_action(new QAction(lineIcon(u"export"_s), {}, this))
{
    m_action->setObjectName(u"saveTable"_s);
    m_action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    m_action->setShortcutContext(Qt::WindowShortcut); // a page that is not seen does not answer
    connect(m_action, &QAction::triggered, this, &TableSaving::save);
    m_page.addAction(m_action);
    m_page.installEventFilter(this);
    retranslate();
}

void TableSaving::save()
{
    m_tools.actions.run(m_head(), &m_page, [this](const JournalHead& head) {
        const auto table = m_table(head);
        if (const auto path = askPath(table, head.day))
            write(table, *path);
    });
}

std::optional<QString> TableSaving::askPath(const SheetTable& table, QDate day) const
{
    const auto filter = tr("Excel table (*.xlsx)") + u";;"_s + tr("CSV table (*.csv)");
    auto path
        = m_tools.prompts.saveFile(&m_page, {tr("Save the list as a table"), filter, suggestedPath(table.name, day)});
    if (!path || isCsv(*path) || path->endsWith(u".xlsx"_s, Qt::CaseInsensitive))
        return path;
    // The file dialog asked about the name as it was typed.
    *path += u".xlsx"_s;
    if (QFileInfo::exists(*path)
        && !m_tools.prompts.confirm(&m_page,
            {tr("Save the list as a table"), tr("This file is there already: %1").arg(QDir::toNativeSeparators(*path)),
                tr("Replace it"), true}))
        return std::nullopt;
    return path;
}

void TableSaving::write(const SheetTable& table, const QString& path)
{
    m_tools.actions.run(written(table, path), &m_page,
        [this, path](const Done&) {
            Q_EMIT m_page.message(
                {Message::Kind::Success, tr("The list is written: %1").arg(QDir::toNativeSeparators(path))});
        },
        {.words = tr("The list is being written…")});
}

void TableSaving::retranslate()
{
    m_action->setText(tr("Save the list as a table…"));
}

bool TableSaving::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}
