#include "domain/office/schoollogo.h"
#include "domain/calendar/calendarrules.h"
#include "domain/office/authority.h"
#include "domain/recordservice.h"
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {
struct Pixels {
    quint32 width = 0;
    quint32 height = 0;
};

template <class Number>
Number bigEndian(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<Number>(bytes.constData() + at);
}

/// The first chunk of a PNG says its size.
std::optional<Pixels> pixelsOfPng(const QByteArray& bytes)
{
    if (!bytes.startsWith("\x89PNG\r\n\x1a\n") || bytes.size() < 24 || bytes.mid(12, 4) != "IHDR")
        return std::nullopt;
    return Pixels{bigEndian<quint32>(bytes, 16), bigEndian<quint32>(bytes, 20)};
}

bool beginsFrame(uchar marker) // SOF0 to SOF15 without the tables that lie between them
{
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

/// The frame header of a JPEG, found by stepping over the segments before it.
std::optional<Pixels> pixelsOfJpeg(const QByteArray& bytes)
{
    if (!bytes.startsWith("\xff\xd8\xff"))
        return std::nullopt;
    for (qsizetype at = 2; at + 9 <= bytes.size();) {
        if (uchar(bytes[at]) != 0xff)
            return std::nullopt;
        const auto marker = uchar(bytes[at + 1]);
        if (marker == 0xff) { // fill bytes may stand before a marker
            ++at;
            continue;
        }
        if (beginsFrame(marker))
            return Pixels{bigEndian<quint16>(bytes, at + 7), bigEndian<quint16>(bytes, at + 5)};
        at += 2 + qMax(quint16(2), bigEndian<quint16>(bytes, at + 2));
    }
    return std::nullopt;
}
} // namespace

std::optional<Refusal> whyNotLogo(const NewAttachment& file)
{
    if (file.bytes.size() > largestLogo)
        return Refusal{Rule::FileTooLarge, {file.name, largestLogo / (1024 * 1024)}, u"logo"_s};
    auto pixels = pixelsOfPng(file.bytes);
    if (!pixels)
        pixels = pixelsOfJpeg(file.bytes);
    if (!pixels || pixels->width == 0 || pixels->height == 0)
        return Refusal{Rule::NotAPicture, {file.name}, u"logo"_s};
    if (pixels->width > longestLogoSide || pixels->height > longestLogoSide)
        return Refusal{Rule::UnreasonableFile, {file.name}, u"logo"_s};
    return std::nullopt;
}

Result<School> keepLogo(const Ports& ports, const NewAttachment& file, const Actor& by)
{
    if (const auto no = whyNot(Act::ChangeSchool, by, {}))
        return *no;
    if (const auto no = whyNotLogo(file))
        return *no;
    return change(ports, by, Act::ChangeSchool, [&]() -> Result<School> {
        auto school = schoolOf(ports);
        school.logo = keepAttachment(ports, file);
        return RecordService(ports).save(school, by);
    });
}

Result<School> removeLogo(const Ports& ports, const Actor& by)
{
    return change(ports, by, Act::ChangeSchool, [&]() -> Result<School> {
        auto school = schoolOf(ports);
        school.logo.reset();
        return RecordService(ports).save(school, by);
    });
}
