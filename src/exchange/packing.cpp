#include "exchange/packing.h"
#include "exchange/ziphandle.h"

namespace {
constexpr zip_uint16_t firstDosDay = (1 << 5) | 1; ///< 1 January 1980, the earliest a ZIP can say

bool add(zip_t* archive, const PackedMember& member)
{
    // The bytes are not copied: the caller's members outlive the archive.
    auto* source = zip_source_buffer(archive, member.bytes.constData(), zip_uint64_t(member.bytes.size()), 0);
    if (source == nullptr)
        return false;
    const auto index = zip_file_add(archive, member.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    const auto at = zip_uint64_t(index);
    const auto method = member.compressed ? ZIP_CM_DEFLATE : ZIP_CM_STORE;
    return zip_set_file_compression(archive, at, method, 0) == 0
        && zip_file_set_dostime(archive, at, 0, firstDosDay, 0) == 0;
}

QByteArray contentOf(zip_source_t* source)
{
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) != 0 || (stat.valid & ZIP_STAT_SIZE) == 0 || zip_source_open(source) != 0)
        return {};
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const auto read = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    return read == zip_int64_t(stat.size) ? bytes : QByteArray();
}
} // namespace

QByteArray packed(const QList<PackedMember>& members)
{
    const ZipSource target(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!target)
        return {};
    zip_source_keep(target.get()); // one share is the archive's, the other reads what it wrote
    ZipArchive archive(zip_open_from_source(target.get(), ZIP_CREATE | ZIP_TRUNCATE, nullptr));
    if (!archive) {
        zip_source_free(target.get());
        return {};
    }
    for (const auto& member : members)
        if (!add(archive.get(), member))
            return {};
    if (zip_close(archive.get()) != 0)
        return {};
    archive.release(); // closed and gone
    return contentOf(target.get());
}
