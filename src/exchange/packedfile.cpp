#include "exchange/packedfile.h"
#include "exchange/ziphandle.h"
#include <algorithm>
#include <QSet>
#include <QtEndian>
#include <vector>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 ratioMattersFrom = 1024 * 1024; ///< a small member may well be one letter a thousand times
constexpr qsizetype endRecord = 22; ///< bytes of the directory's end record without its comment
constexpr qsizetype wideLocator = 20;
constexpr qsizetype wideRecord = 56;
constexpr qsizetype longestComment = 65535;

/// Entries that a directory's end record claims, the record of large archives included.
quint64 claimedEntries(const QByteArray& bytes, qsizetype at)
{
    const auto number = [&bytes]<class T>(T, qsizetype from) { return qFromLittleEndian<T>(bytes.constData() + from); };
    quint64 claimed = number(quint16(), at + 10);
    if (at >= wideLocator && bytes.sliced(at - wideLocator, 4) == "PK\6\7") {
        const auto wide = number(quint64(), at - wideLocator + 8);
        if (bytes.size() >= wideRecord && wide <= quint64(bytes.size() - wideRecord))
            claimed = std::max(claimed, number(quint64(), qsizetype(wide) + 32));
    }
    return claimed;
}

/// A directory is read into memory whole, so its length is looked at before. The last 64 KiB may hold more than one
/// thing that looks like its end record.
bool claimsTooMany(const QByteArray& bytes)
{
    const auto from = std::max<qsizetype>(0, bytes.size() - endRecord - longestComment);
    for (auto at = bytes.indexOf("PK\5\6", from); at >= 0 && at + endRecord <= bytes.size();
         at = bytes.indexOf("PK\5\6", at + 1))
        if (claimedEntries(bytes, at) > quint64(ImportLimits::members))
            return true;
    return false;
}

/// Names are never used as paths here, but who writes such a name means to step out of a folder.
bool isFair(const QString& name)
{
    if (name.isEmpty() || name.startsWith(u'/') || name.contains(u'\\') || name.contains(QChar(0)))
        return false;
    if (name.size() > 1 && name[1] == u':')
        return false;
    return !name.split(u'/').contains(u".."_s);
}

struct Entry {
    zip_uint64_t index;
    QString name;
    qint64 size;
};

/// The directory's entries, folders left out, when all that it says is within the limits.
Result<std::vector<Entry>> directory(zip_t* archive, const QString& path)
{
    const auto count = zip_get_num_entries(archive, 0);
    if (count > ImportLimits::members)
        return Refusal{Rule::UnreasonableFile, {path}};
    std::vector<Entry> entries;
    QSet<QString> names;
    quint64 sum = 0;
    for (zip_uint64_t index = 0; index < zip_uint64_t(count); ++index) {
        zip_stat_t stat;
        constexpr zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_ENCRYPTION_METHOD;
        if (zip_stat_index(archive, index, 0, &stat) != 0 || (stat.valid & needed) != needed)
            return Refusal{Rule::BrokenFile, {path}};
        const auto name = QString::fromUtf8(stat.name);
        if (!isFair(name) || names.contains(name) || stat.encryption_method != ZIP_EM_NONE)
            return Refusal{Rule::UnreasonableFile, {path}};
        names.insert(name);
        // Compared one by one, so that the sum cannot run over.
        if (stat.size > quint64(ImportLimits::unpackedBytes)
            || (sum += stat.size) > quint64(ImportLimits::unpackedBytes))
            return Refusal{Rule::UnreasonableFile, {path}};
        if (stat.size > quint64(ratioMattersFrom) && stat.size / ImportLimits::packingRatio >= stat.comp_size
            && stat.size > stat.comp_size * quint64(ImportLimits::packingRatio))
            return Refusal{Rule::UnreasonableFile, {path}};
        if (!name.endsWith(u'/'))
            entries.push_back({index, name, qint64(stat.size)});
    }
    return entries;
}

/// The bytes of one member. Not one more than the directory stated is unpacked: a longer one is a lie of the directory,
/// a shorter one or a wrong checksum is damage.
Result<QByteArray> unpacked(zip_t* archive, const Entry& entry, const QString& path)
{
    const ZipMember member(zip_fopen_index(archive, entry.index, 0));
    if (!member)
        return Refusal{Rule::BrokenFile, {path}};
    QByteArray bytes(entry.size, Qt::Uninitialized);
    qint64 done = 0;
    while (done < entry.size) {
        const auto read = zip_fread(member.get(), bytes.data() + done, zip_uint64_t(entry.size - done));
        if (read <= 0)
            return Refusal{Rule::BrokenFile, {path}};
        done += read;
    }
    char more = 0;
    const auto read = zip_fread(member.get(), &more, 1); // at the end the checksum is compared
    if (read > 0)
        return Refusal{Rule::UnreasonableFile, {path}};
    if (read < 0)
        return Refusal{Rule::BrokenFile, {path}};
    return bytes;
}
} // namespace

bool PackedFile::looksPacked(const QByteArray& bytes)
{
    return bytes.startsWith("PK\3\4") || bytes.startsWith("PK\5\6");
}

Result<PackedFile> PackedFile::open(const QByteArray& bytes, const QString& path)
{
    if (!looksPacked(bytes))
        return Refusal{Rule::BrokenFile, {path}};
    if (claimsTooMany(bytes))
        return Refusal{Rule::UnreasonableFile, {path}};
    ZipSource source(zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, nullptr));
    if (!source)
        return Refusal{Rule::BrokenFile, {path}};
    const ZipArchive archive(zip_open_from_source(source.get(), ZIP_RDONLY, nullptr));
    if (!archive)
        return Refusal{Rule::BrokenFile, {path}};
    source.release(); // the archive's now
    const auto entries = directory(archive.get(), path);
    if (!entries)
        return entries.refusal();
    PackedFile file;
    for (const auto& entry : *entries) {
        auto member = unpacked(archive.get(), entry, path);
        if (!member)
            return member.refusal();
        file.m_members.insert(entry.name, std::move(member).value());
    }
    return file;
}
