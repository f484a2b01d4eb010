#pragma once
#include <QString>

/// Waits until the file's bytes are on the disk. The one place with calls of the operating system.
void syncFile(const QString& path);
/// Waits until the names in the folder are on the disk; nothing to do on Windows.
void syncFolder(const QString& path);
