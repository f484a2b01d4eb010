#include "papers/paperfile.h"
#include "papers/docxwriter.h"
#include "papers/odtwriter.h"
#include "papers/paperoutput.h"
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

bool write(const Paper& paper, QIODevice& out, PaperFormat format)
{
    switch (format) {
    case PaperFormat::Pdf:
        return writePdf(paper, out);
    case PaperFormat::Docx:
        return writeDocx(paper, out);
    case PaperFormat::Odt:
        return writeOdt(paper, out);
    }
    Q_UNREACHABLE();
}

} // namespace

bool writePaper(const Paper& paper, const QString& path, PaperFormat format)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && write(paper, file, format) && file.commit();
}

std::optional<PaperFormat> paperFormatOf(QStringView suffix)
{
    for (const auto format : {PaperFormat::Pdf, PaperFormat::Docx, PaperFormat::Odt})
        if (suffix.compare(suffixOf(format), Qt::CaseInsensitive) == 0)
            return format;
    return std::nullopt;
}

QString suffixOf(PaperFormat format)
{
    switch (format) {
    case PaperFormat::Pdf:
        return u"pdf"_s;
    case PaperFormat::Docx:
        return u"docx"_s;
    case PaperFormat::Odt:
        return u"odt"_s;
    }
    Q_UNREACHABLE();
}
