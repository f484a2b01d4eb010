#include "archives.h"
#include "exchange/packedfile.h"
#include "support/support.h"
#include <gtest/gtest.h>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {
const QString path = u"тизме.xlsx"_s;
constexpr qsizetype megabyte = 1024 * 1024;

/// The rule by which it is refused; nothing when it is read.
std::optional<Rule> refused(const QByteArray& bytes)
{
    const auto file = PackedFile::open(bytes, path);
    if (file)
        return std::nullopt;
    EXPECT_EQ(file.refusal().facts, QVariantList{path});
    return file.refusal().rule;
}

QByteArray withMembers(int count)
{
    QList<PackedMember> members;
    for (int i = 0; i < count; ++i)
        members.append({u"m/%1.xml"_s.arg(i), "<x/>"});
    return packed(members);
}

/// Bytes of which one in so many does not compress.
QByteArray thinned(qsizetype size, qsizetype one)
{
    return archives::noise(size / one) + QByteArray(size - size / one, 'a');
}
} // namespace

TEST(PackedFile, GivesBackWhatWasPacked)
{
    const auto noise = archives::noise(3000);
    const auto file = PackedFile::open(packed({{u"mimetype"_s, "x", false}, {u"папка/барак.xml"_s, noise}}), path);
    ASSERT_TRUE(file.ok());
    auto names = file->names();
    names.sort();
    EXPECT_EQ(names, (QStringList{u"mimetype"_s, u"папка/барак.xml"_s}));
    EXPECT_TRUE(file->has(u"mimetype"_s));
    EXPECT_FALSE(file->has(u"папка"_s));
    EXPECT_EQ(file->member(u"папка/барак.xml"_s), noise);
    EXPECT_TRUE(file->member(u"nothing"_s).isNull());
}

TEST(PackedFile, IsKnownByItsBeginning)
{
    EXPECT_TRUE(PackedFile::looksPacked(withMembers(1)));
    EXPECT_FALSE(PackedFile::looksPacked("PK"));
    EXPECT_FALSE(PackedFile::looksPacked(" PK\3\4"));
    EXPECT_FALSE(PackedFile::looksPacked({}));
}

TEST(Packing, GivesTheSameBytesForTheSameContent)
{
    EXPECT_EQ(withMembers(3), withMembers(3));
    EXPECT_NE(withMembers(3), withMembers(4));
}

TEST(Packing, LeavesAMemberUncompressedSoThatItsBytesStandThere)
{
    const QByteArray type = "application/vnd.oasis.opendocument.text";
    EXPECT_EQ(packed({{u"mimetype"_s, type, false}}).sliced(30, 8 + type.size()), "mimetype" + type);
    EXPECT_LT(packed({{u"x"_s, QByteArray(megabyte, 'a')}}).size(), 10'000);
}

TEST(PackedFile, HasAtMostFourThousandMembers)
{
    EXPECT_EQ(refused(withMembers(ImportLimits::members)), std::nullopt);
    EXPECT_EQ(refused(withMembers(ImportLimits::members + 1)), Rule::UnreasonableFile);
}

TEST(PackedFile, UnpacksToSixtyFourMegabytesAtMost)
{
    QList<PackedMember> members;
    for (int i = 0; i < 64; ++i)
        members.append({QString::number(i), QByteArray(megabyte, 'a')});
    EXPECT_EQ(refused(packed(members)), std::nullopt);
    members.append({u"more"_s, "a"});
    EXPECT_EQ(refused(packed(members)), Rule::UnreasonableFile);
}

TEST(PackedFile, IsNotPackedTwoHundredTimesOverAMegabyte)
{
    EXPECT_EQ(refused(packed({{u"a"_s, QByteArray(megabyte, 'a')}})), std::nullopt);
    EXPECT_EQ(refused(packed({{u"a"_s, QByteArray(megabyte + 1, 'a')}})), Rule::UnreasonableFile);
    EXPECT_EQ(refused(packed({{u"a"_s, thinned(4 * megabyte, 150)}})), std::nullopt);
    EXPECT_EQ(refused(packed({{u"a"_s, thinned(4 * megabyte, 300)}})), Rule::UnreasonableFile);
}

TEST(PackedFile, TakesNoNameThatLeadsOutOfAFolder)
{
    for (const auto& name : {u"../a.xml"_s, u"a/../../b"_s, u"a/.."_s, u"/etc/passwd"_s, u"a\\b"_s, u"..\\a"_s,
             u"C:a"_s, u"c:/windows/a"_s})
        EXPECT_EQ(refused(packed({{u"xl/workbook.xml"_s, "<a/>"}, {name, "x"}})), Rule::UnreasonableFile)
            << name.toStdString();
    for (const auto& name : {u"a..b/c"_s, u"..."_s, u"xl/a b.xml"_s, u"a/b:c"_s, u"[Content_Types].xml"_s})
        EXPECT_EQ(refused(packed({{name, "x"}})), std::nullopt) << name.toStdString();
}

TEST(PackedFile, HasEachNameOnce)
{
    auto twice = packed({{u"aa.xml"_s, "1"}, {u"bb.xml"_s, "2"}});
    EXPECT_EQ(refused(twice), std::nullopt);
    EXPECT_EQ(refused(twice.replace("bb.xml", "aa.xml")), Rule::UnreasonableFile);
}

TEST(PackedFile, IsNotEncrypted)
{
    const auto plain = packed({{u"a"_s, "1"}, {u"b"_s, "22"}});
    EXPECT_EQ(refused(archives::markedEncrypted(plain, 1)), Rule::UnreasonableFile);
}

TEST(PackedFile, IsAsLongAsItsDirectorySays)
{
    const auto honest = packed({{u"a"_s, "x"}, {u"b"_s, QByteArray(1000, 'b')}});
    EXPECT_EQ(refused(archives::withStatedSize(honest, 1, 1000)), std::nullopt);
    EXPECT_EQ(refused(archives::withStatedSize(honest, 1, 999)), Rule::UnreasonableFile);
    EXPECT_EQ(refused(archives::withStatedSize(honest, 1, 1001)), Rule::BrokenFile);
}

TEST(PackedFile, IsBrokenWhenAChecksumIsWrong)
{
    const auto whole = packed({{u"a"_s, "x"}, {u"b"_s, QByteArray(1000, 'b')}});
    EXPECT_EQ(refused(archives::withWrongChecksum(whole, 1)), Rule::BrokenFile);
}

TEST(PackedFile, IsBrokenWhereverItIsCut)
{
    const auto whole = packed({{u"a"_s, archives::noise(5000)}, {u"b"_s, "x"}});
    for (qsizetype size = 0; size < whole.size(); size += 50)
        EXPECT_EQ(refused(whole.left(size)), Rule::BrokenFile) << size;
    EXPECT_EQ(refused(whole.chopped(1)), Rule::BrokenFile);
    EXPECT_EQ(refused(whole), std::nullopt);
}

TEST(PackedFile, IsNotUnpackedWithinAnother)
{
    const auto inner = packed({{u"a.xml"_s, QByteArray(megabyte, 'a')}});
    const auto file = PackedFile::open(packed({{u"inner.zip"_s, inner}}), path);
    ASSERT_TRUE(file.ok());
    EXPECT_EQ(file->names(), QStringList{u"inner.zip"_s});
    EXPECT_EQ(file->member(u"inner.zip"_s), inner);
}

TEST(IncomingFile, IsReadUpToThirtyTwoMegabytes)
{
    const QTemporaryDir folder;
    const auto name = folder.filePath(u"тизме.csv"_s);
    EXPECT_EQ(incomingFile(name).refusal(), (Refusal{Rule::FileMissing, {name}}));
    QFile file(name);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.resize(ImportLimits::fileBytes));
    const auto whole = incomingFile(name);
    ASSERT_TRUE(whole.ok());
    EXPECT_EQ(whole->size(), ImportLimits::fileBytes);
    ASSERT_TRUE(file.resize(ImportLimits::fileBytes + 1));
    EXPECT_EQ(incomingFile(name).refusal().rule, Rule::FileTooLarge);
    EXPECT_EQ(incomingFile(folder.path()).refusal().rule, Rule::FileUnreadable);
}
