#include "pdftools.h"
#include "papers/paperoutput.h"
#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

WrittenPdf::WrittenPdf(const Paper& paper, const QString& name)
{
    const QDir folder(QCoreApplication::applicationDirPath() + u"/../out/papers"_s);
    folder.mkpath(u"."_s);
    m_path = folder.filePath(name + u".pdf"_s);
    m_written = writePdf(paper, m_path);
}

QString WrittenPdf::raw(const QString& program, const QStringList& arguments) const
{
    QProcess process;
    auto all = arguments;
    all.append(m_path);
    if (program == u"pdftotext"_s)
        all.append(u"-"_s);
    process.start(program, all);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return u"%1 failed: %2"_s.arg(program, QString::fromUtf8(process.readAllStandardError()));
    return QString::fromUtf8(process.readAllStandardOutput());
}

QStringList WrittenPdf::pageTexts() const
{
    auto pages = raw(u"pdftotext"_s, {u"-layout"_s}).split(u'\f');
    pages.removeLast(); // a form feed ends each page
    for (auto& page : pages)
        page = page.simplified();
    return pages;
}

QString WrittenPdf::text() const
{
    return pageTexts().join(u'\n');
}

int WrittenPdf::pages() const
{
    static const QRegularExpression count(u"Pages:\\s+(\\d+)"_s);
    return count.match(raw(u"pdfinfo"_s)).captured(1).toInt();
}
