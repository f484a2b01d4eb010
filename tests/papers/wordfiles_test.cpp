#include "exchange/packedfile.h"
#include "exchange/xmlreading.h"
#include "papers/docxwriter.h"
#include "papers/odtwriter.h"
#include "papers/paperfile.h"
#include "pdftools.h"
#include "samplepapers.h"
#include <gtest/gtest.h>
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {
using Writer = bool (*)(const Paper&, QIODevice&);

struct Kind {
    const char* name;
    Writer write;
    QString body; ///< the member with the text
    QString properties;
};

QList<Kind> kinds()
{
    return {{"DOCX", writeDocx, u"word/document.xml"_s, u"docProps/custom.xml"_s},
        {"ODT", writeOdt, u"content.xml"_s, u"meta.xml"_s}};
}

QByteArray written(const Kind& kind, const Paper& paper)
{
    QBuffer out;
    EXPECT_TRUE(out.open(QIODevice::WriteOnly));
    EXPECT_TRUE(kind.write(paper, out));
    return out.data();
}

/// The text of a well-formed member; fails where it is none.
QString textOf(const QByteArray& xml)
{
    XmlReading reading(xml);
    QString text;
    while (reading.advance())
        if (reading.xml().isCharacters())
            text += reading.xml().text();
    EXPECT_FALSE(reading.hasError()) << reading.xml().errorString().toStdString();
    return text;
}

QList<Paper> papers()
{
    return {SamplePapers::plan(40), SamplePapers::report(), SamplePapers::minutes(), SamplePapers::instruction(),
        SamplePapers::journal(60), SamplePapers::everyBlock(), SamplePapers::hostile()};
}

QString letters(const QString& text)
{
    QString kept;
    for (const QChar each : text)
        if (each.isLetterOrNumber())
            kept += each;
    return kept;
}
} // namespace

TEST(WordFile, OfEveryPaperIsWellFormedThroughout)
{
    for (const auto& kind : kinds())
        for (const auto& paper : papers()) {
            SCOPED_TRACE(kind.name + (" " + paper.title.toStdString()));
            const auto file = PackedFile::open(written(kind, paper), paper.title);
            ASSERT_TRUE(file.ok());
            ASSERT_TRUE(file->has(kind.body));
            for (const auto& name : file->names())
                if (name.endsWith(u".xml"_s) || name.endsWith(u".rels"_s))
                    textOf(file->member(name));
        }
}

TEST(WordFile, IsTheSameForTheSamePaper)
{
    for (const auto& kind : kinds())
        EXPECT_EQ(written(kind, SamplePapers::plan(5)), written(kind, SamplePapers::plan(5))) << kind.name;
}

TEST(WordFile, HoldsTheTextsOfThePaper)
{
    Paper paper;
    paper.blocks = {Heading{u"Иш планы"_s, 0}, Paragraph{.runs = plain(u"Өнүктүрүү ңөү & <белги>"_s)}};
    for (const auto& kind : kinds()) {
        const auto text = textOf(PackedFile::open(written(kind, paper), u"x"_s)->member(kind.body));
        EXPECT_TRUE(text.contains(u"Иш планы"_s)) << kind.name;
        EXPECT_TRUE(text.contains(u"Өнүктүрүү ңөү & <белги>"_s)) << kind.name;
    }
}

TEST(WordFile, BringsThePropertiesOfThePaperAlong)
{
    Paper paper;
    paper.blocks = {Paragraph{.runs = plain(u"x"_s)}};
    paper.properties = {{u"birikme-form"_s, u"план №7"_s}};
    for (const auto& kind : kinds()) {
        const auto file = PackedFile::open(written(kind, paper), u"x"_s);
        EXPECT_TRUE(file->member(kind.properties).contains("birikme-form")) << kind.name;
        EXPECT_TRUE(textOf(file->member(kind.properties)).contains(u"план №7"_s)) << kind.name;
    }
}

TEST(PaperFile, IsWrittenWholeOrNotAtAll)
{
    const QTemporaryDir folder;
    for (const auto format : {PaperFormat::Pdf, PaperFormat::Docx, PaperFormat::Odt}) {
        EXPECT_EQ(paperFormatOf(suffixOf(format)), format);
        const auto path = folder.filePath(u"кагаз."_s + suffixOf(format));
        EXPECT_TRUE(writePaper(SamplePapers::minutes(), path, format));
        EXPECT_GT(QFile(path).size(), 1000);
        EXPECT_FALSE(writePaper(SamplePapers::minutes(), folder.filePath(u"жок/x"_s), format));
    }
    EXPECT_EQ(paperFormatOf(u"DOCX"), PaperFormat::Docx);
    EXPECT_EQ(paperFormatOf(u"doc"), std::nullopt);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 3);
}

// An independent word processor reads both kinds and sets the words of our own PDF, in their order.
TEST(WordFile, IsReadByAWordProcessorWithTheWordsOfThePdf)
{
    const auto soffice = QStandardPaths::findExecutable(u"soffice"_s);
    if (soffice.isEmpty())
        GTEST_SKIP() << "LibreOffice is not installed";
    const QTemporaryDir folder;
    QStringList files;
    for (const auto format : {PaperFormat::Docx, PaperFormat::Odt}) {
        files << folder.filePath(suffixOf(format) + u'.' + suffixOf(format));
        ASSERT_TRUE(writePaper(SamplePapers::minutes(), files.last(), format));
    }
    QProcess office;
    office.start(soffice,
        QStringList{u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s), u"--headless"_s,
            u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, folder.path()}
            + files);
    ASSERT_TRUE(office.waitForFinished(200'000));
    const WrittenPdf own(SamplePapers::minutes(), u"wordfile-minutes"_s);
    const auto expected = letters(own.text());
    for (const auto& format : {u"docx"_s, u"odt"_s}) {
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, folder.filePath(format + u".pdf"_s), u"-"_s});
        ASSERT_TRUE(reader.waitForFinished());
        const auto found = letters(QString::fromUtf8(reader.readAllStandardOutput()));
        EXPECT_EQ(found, expected) << format.toStdString();
    }
}
