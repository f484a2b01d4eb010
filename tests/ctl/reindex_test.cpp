#include "ctlfile.h"
#include "domain/queries.h"

using namespace Qt::StringLiterals;

namespace {
class CtlReindex : public CtlFile {
protected:
    CtlReindex()
    {
        (void)school.signingOf(school.leader);
        school.file->database().run(u"INSERT INTO search_text (search_text) VALUES ('delete-all')"_s);
        file = path();
    }
    CtlRun reindex(const QStringList& options, const QString& password)
    {
        school.file.reset();
        return ctl(QStringList{u"reindex"_s, file} + options, password + u'\n');
    }
    /// What a reader of the file finds of the association.
    size_t found()
    {
        const auto opened = SchoolFile::open(file, Access::Read, school.clock);
        EXPECT_TRUE(opened.ok());
        return opened.value()->queries().search({.words = {u"математика"_s}}).groups.size();
    }
    QString file;
};
} // namespace

TEST_F(CtlReindex, BringsBackWhatTheSearchForgot)
{
    ASSERT_EQ(found(), 0u);
    const auto run = reindex({u"--as"_s, u"Бекова Нурзат"_s}, u"Бекова-2022-кк"_s);
    EXPECT_EQ(run.exitCode, 0) << run.err.toStdString();
    EXPECT_EQ(found(), 1u);
    EXPECT_EQ(ctl({u"check"_s, file}).exitCode, 0);
}

TEST_F(CtlReindex, AsksWhoChangesTheFile)
{
    EXPECT_EQ(reindex({}, u"Бекова-2022-кк"_s).exitCode, 2);
    EXPECT_EQ(reindex({u"--as"_s, u"Бекова Нурзат"_s}, u"башка-сырсөз"_s).exitCode, 1);
    EXPECT_EQ(reindex({u"--as"_s, u"Бекова Нурзат"_s}, {}).exitCode, 1);
    EXPECT_EQ(reindex({u"--as"_s, u"Бөтөн Адам"_s}, u"Бекова-2022-кк"_s).exitCode, 1);
    EXPECT_EQ(found(), 0u);
}
