#pragma once
#include <QString>

/// The text as search compares it: lower case, one space between words, and ё = е, ң = н, ө = о, ү = у, because many
/// type Kyrgyz on a Russian keyboard.
QString fold(QStringView text);

/// A key whose code-point order is the order of a Kyrgyz list: the 36 letters from а to я (ң after н, ө after о,
/// ү after у, ё after е), case and surrounding space ignored, numbers by size («9-А» before «10-А»). Stored beside
/// names, so a change of its form needs a migration.
QString sortKey(QStringView text);
