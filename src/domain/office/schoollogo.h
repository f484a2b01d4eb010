#pragma once
#include "domain/office/attachments.h"
#include "domain/office/school.h"

/// The school's emblem is at most 1 MB, and at most so many pixels wide and high: a small file may unpack to gigabytes.
constexpr qint64 largestLogo = 1024 * 1024;
constexpr int longestLogoSide = 4000;

/// Whether the file is a PNG or JPEG picture by its bytes, whatever its name. Rule::FileTooLarge, Rule::NotAPicture, or
/// Rule::UnreasonableFile for one of far too many pixels.
std::optional<Refusal> whyNotLogo(const NewAttachment& file);

/// Checked before it is kept; it takes the place of the former one.
Result<School> keepLogo(const Ports& ports, const NewAttachment& file, const Actor& by);
Result<School> removeLogo(const Ports& ports, const Actor& by);
