#pragma once
#include "domain/result.h"
#include <QByteArray>
#include <QHash>
#include <QStringList>

/// What a file that comes in may be at most. Real ones of a school stay far below; what exceeds a limit is refused
/// (UnreasonableFile) before its content is unpacked.
namespace ImportLimits {
constexpr qint64 fileBytes = 32LL * 1024 * 1024;
constexpr qint64 unpackedBytes = 64LL * 1024 * 1024; ///< of all members that are read together
constexpr int members = 4000;
constexpr int packingRatio = 200; ///< unpacked to packed, of a member over a megabyte
constexpr int xmlDepth = 200;
} // namespace ImportLimits

/// The bytes of a file that comes in. Refuses FileMissing, FileUnreadable, FileTooLarge; a large file is never read.
Result<QByteArray> incomingFile(const QString& path);

/// The members of a ZIP file (DOCX, ODT, XLSX, ODS, packet). Names with `..`, absolute or repeated ones, encrypted
/// members and sizes that are not what the directory says are refused; nothing is ever written to a disk.
class PackedFile {
public:
    /// Refuses BrokenFile and UnreasonableFile.
    /// @param path told in refusals
    static Result<PackedFile> open(const QByteArray& bytes, const QString& path);
    static bool looksPacked(const QByteArray& bytes); ///< begins as a ZIP does

    QStringList names() const { return m_members.keys(); }
    bool has(const QString& name) const { return m_members.contains(name); }
    /// Empty when there is no such member.
    QByteArray member(const QString& name) const { return m_members.value(name); }

private:
    QHash<QString, QByteArray> m_members;
};
