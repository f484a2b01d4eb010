#include <gtest/gtest.h>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

// Each room of src includes only the rooms it links (src/CMakeLists.txt): the linker alone would let headers through.
namespace {
const QHash<QString, QStringList>& seenBy()
{
    static const QHash<QString, QStringList> rooms{{u"domain"_s, {}}, {u"storage"_s, {u"domain"_s}},
        {u"secrets"_s, {u"domain"_s}}, {u"log"_s, {u"domain"_s}}, {u"words"_s, {u"domain"_s}},
        {u"exchange"_s, {u"domain"_s}}, {u"papers"_s, {u"domain"_s, u"words"_s, u"exchange"_s}},
        {u"gui"_s, {u"domain"_s, u"words"_s, u"papers"_s, u"exchange"_s}},
        {u"app"_s,
            {u"domain"_s, u"storage"_s, u"secrets"_s, u"log"_s, u"words"_s, u"exchange"_s, u"papers"_s, u"gui"_s}}};
    return rooms;
}

/// «gui/record/x.cpp: storage/y.h» for each include of a room that is out of sight.
QStringList wrongIncludes(const QString& room, const QString& name, const QString& text)
{
    static const QRegularExpression include(u"#include \"([a-z]+)/[^\"]+\""_s);
    QStringList wrong;
    for (auto found = include.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const auto other = match.captured(1);
        if (seenBy().contains(other) && other != room && !seenBy()[room].contains(other))
            wrong << name + u": "_s + match.captured(0);
    }
    return wrong;
}
} // namespace

TEST(Rooms, IncludeOnlyWhatTheySee)
{
    const QString source = QStringLiteral(BIRIKME_DOCS) + u"/../src/"_s;
    int files = 0;
    for (auto room = seenBy().keyBegin(); room != seenBy().keyEnd(); ++room)
        for (QDirIterator at(source + *room, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
             at.hasNext(); ++files) {
            QFile file(at.next());
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            const auto wrong = wrongIncludes(*room, file.fileName(), QString::fromUtf8(file.readAll()));
            EXPECT_TRUE(wrong.isEmpty()) << wrong.join(u'\n').toStdString();
        }
    EXPECT_GT(files, 500);
}

TEST(Rooms, AreToldOfAWrongInclude)
{
    EXPECT_EQ(wrongIncludes(u"gui"_s, u"page.cpp"_s, u"#include \"storage/database.h\"\n"_s).size(), 1);
    EXPECT_EQ(
        wrongIncludes(u"storage"_s, u"x.h"_s, u"#include \"domain/id.h\"\n#include \"storage/y.h\"\n"_s).size(), 0);
}
