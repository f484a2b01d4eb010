#pragma once
#include "words/wording.h"
#include <QStringView>
#include <span>

/// How the number of a figure is written.
enum class FigureForm { Count, Percent, Mean };

/// A text of the report by the key that the stored wording uses for it.
struct ReportWording {
    QLatin1StringView key;
    Wording wording;
    FigureForm form = FigureForm::Count;
};

/// «Табигый илимдер усулдук бирикмесинин 2022–2023-окуу жылындагы ишмердиги жөнүндө отчет»
QString reportTitle(const QString& association, int firstYear, Language language);

/// The heads of sections, the labels of figures and the heads of table columns; nothing for an unknown key.
const ReportWording* reportSectionWording(QStringView section);
const ReportWording* reportFigureWording(QStringView key);
const ReportWording* reportColumnWording(QStringView key);

std::span<const ReportWording> reportSectionWordings();
std::span<const ReportWording> reportFigureWordings();
std::span<const ReportWording> reportColumnWordings();

enum class ReportWord { Figure, Value, LastYear, LeaderWords, NoData };

QString reportWord(ReportWord word, Language language);
std::span<const KeyedWording<ReportWord>> reportWords();
