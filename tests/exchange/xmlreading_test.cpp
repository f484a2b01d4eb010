#include "exchange/packedfile.h"
#include "exchange/xmlreading.h"
#include "support/support.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {
const QString path = u"барак.docx"_s;

/// The rule by which the reading ended; nothing when it came to the end.
std::optional<Rule> ended(const QByteArray& xml)
{
    XmlReading reading(xml);
    while (reading.advance()) { }
    return reading.hasError() ? std::optional(reading.refusal(path).rule) : std::nullopt;
}

QByteArray nested(int depth)
{
    return QByteArray("<a>").repeated(depth) + QByteArray("</a>").repeated(depth);
}

QByteArray withAttributes(int count)
{
    QByteArray tag = "<r><a";
    for (int i = 0; i < count; ++i)
        tag += " a" + QByteArray::number(i) + "='>=\"'";
    return tag + "/></r>";
}
} // namespace

TEST(XmlReading, GoesThroughTagsAndTexts)
{
    XmlReading reading("<?xml version='1.0' encoding='utf-8'?><!-- c --><r xmlns:w='u' w:val='5'>а &amp; б<b/></r>");
    ASSERT_TRUE(reading.advance());
    EXPECT_EQ(reading.xml().name(), u"r"_s);
    EXPECT_EQ(reading.depth(), 1);
    EXPECT_EQ(reading.attribute("val"_L1), u"5"_s);
    EXPECT_TRUE(reading.attribute("other"_L1).isNull());
    QString text;
    while (reading.advance())
        text += reading.xml().text();
    EXPECT_EQ(text, u"а & б"_s);
    EXPECT_EQ(reading.depth(), 0);
    EXPECT_TRUE(reading.atEnd());
    EXPECT_FALSE(reading.hasError());
}

TEST(XmlReading, SkipsATagWithAllWithinIt)
{
    XmlReading reading("<r><a>1<b><a>2</a></b></a><c/></r>");
    ASSERT_TRUE(reading.advance() && reading.advance());
    reading.skip();
    EXPECT_EQ(reading.depth(), 1);
    ASSERT_TRUE(reading.advance());
    EXPECT_EQ(reading.xml().name(), u"c"_s);
    reading.skip();
    EXPECT_EQ(reading.depth(), 1);
}

TEST(XmlReading, GoesTwoHundredDeep)
{
    EXPECT_EQ(ended(nested(ImportLimits::xmlDepth)), std::nullopt);
    EXPECT_EQ(ended(nested(ImportLimits::xmlDepth + 1)), Rule::UnreasonableFile);
    EXPECT_EQ(ended(QByteArray("<a/>").repeated(300).prepend("<r>").append("</r>")), std::nullopt);
}

TEST(XmlReading, KnowsNoDocumentTypeAndNoEntities)
{
    EXPECT_EQ(ended("<!DOCTYPE r><r/>"), Rule::UnreasonableFile);
    EXPECT_EQ(ended("<!DOCTYPE r [<!ENTITY a 'b'>]><r>&a;</r>"), Rule::UnreasonableFile);
    EXPECT_EQ(ended("<!DOCTYPE r SYSTEM 'file:///etc/passwd'><r/>"), Rule::UnreasonableFile);
    EXPECT_EQ(ended("<r>&a;</r>"), Rule::BrokenFile);
    EXPECT_EQ(ended("<r>&lt;&#1171;</r>"), std::nullopt);
}

TEST(XmlReading, IsBrokenWhereItIsCut)
{
    const QByteArray whole = "<r><a b='c'>text</a></r>";
    for (qsizetype size = 0; size < whole.size(); ++size)
        EXPECT_EQ(ended(whole.left(size)), Rule::BrokenFile) << size;
    EXPECT_EQ(ended(whole), std::nullopt);
    EXPECT_EQ(ended("<r></a>"), Rule::BrokenFile);
}

TEST(XmlReading, ReadsUtf8Only)
{
    EXPECT_EQ(ended("\xef\xbb\xbf<r/>"), std::nullopt);
    EXPECT_EQ(ended("<?xml version='1.0' encoding='UTF-16'?><r/>"), Rule::UnreasonableFile);
    EXPECT_EQ(ended(QByteArray("\xff\xfe<\0r\0/\0>\0", 10)), Rule::UnreasonableFile);
}

TEST(XmlReading, ComparesNoMoreThanSoManyAttributes)
{
    EXPECT_EQ(ended(withAttributes(XmlLimits::attributes)), std::nullopt);
    EXPECT_EQ(ended(withAttributes(XmlLimits::attributes + 1)), Rule::UnreasonableFile);
    // What only looks like attributes does not count.
    EXPECT_EQ(ended("<r>" + QByteArray("a=b <!-- <a ' b=c --> <![CDATA[<a ' = ]]> <?p <a '=?>").repeated(300) + "</r>"),
        std::nullopt);
}

TEST(XmlReading, DeclaresNoMoreThanSoManyNamespacesAtOnePlace)
{
    const auto declaring = [](int tags) {
        return QByteArray("<a xmlns:x='u' xmlns:y='v'>").repeated(tags) + QByteArray("</a>").repeated(tags);
    };
    EXPECT_EQ(ended(declaring(XmlLimits::namespaces / 2)), std::nullopt);
    EXPECT_EQ(ended(declaring(XmlLimits::namespaces / 2 + 1)), Rule::UnreasonableFile);
    EXPECT_EQ(ended("<r>" + declaring(1).repeated(XmlLimits::namespaces) + "</r>"), std::nullopt);
}

TEST(XmlReading, TakesNoEndlessText)
{
    EXPECT_EQ(ended("<r>" + QByteArray(XmlLimits::token - 64 * 1024, 'a') + "</r>"), std::nullopt);
    EXPECT_EQ(ended("<r>" + QByteArray(XmlLimits::token + 64 * 1024, 'a') + "</r>"), Rule::UnreasonableFile);
    // Many long ones in a row are not one.
    EXPECT_EQ(
        ended("<r>" + ("<b>" + QByteArray(XmlLimits::token / 2, 'a') + "</b>").repeated(4) + "</r>"), std::nullopt);
}

TEST(XmlReading, TakesSoManyTokens)
{
    const auto tags = [](qint64 tokens) { return "<r>" + QByteArray("<a/>").repeated(tokens / 2) + "</r>"; };
    EXPECT_EQ(ended(tags(XmlLimits::tokens - 8)), std::nullopt); // the start, the end and the outer tag count too
    EXPECT_EQ(ended(tags(XmlLimits::tokens)), Rule::UnreasonableFile);
}
