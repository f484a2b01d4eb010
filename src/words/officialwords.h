#pragma once
#include "domain/office/language.h"
#include <optional>
#include <QDate>

/// Dates and numbers as official papers write them, in the language of the paper.

/// The case that the sentence asks for. Russian and English dates have one form for all.
enum class DateCase { Plain, Genitive, Dative, Locative, Ablative };

/// «2022-жылдын 1-сентябры», «1 сентября 2022 года», "1 September 2022".
QString officialDate(QDate date, Language language, DateCase form = DateCase::Plain);

/// As under a signature: ««01» сентябрь 2022-ж.»; without a date the blank ««__» ____________ 20__-ж.» to be filled
/// by hand.
QString signatureDate(std::optional<QDate> date, Language language);

/// As the instruction's copies write it: «01» 09 2022-ж; without a date a blank.
QString numericSignatureDate(std::optional<QDate> date, Language language);

/// «05.09.2022» in every language.
QString shortDate(QDate date);

/// «сентябрь», «сентябрь», "September"; month 1–12.
QString monthName(int month, Language language);

/// «2022–2023-окуу жылы» and its cases: «…жылына карата», «…жылынын»; in Russian «2022–2023 учебный год», «…учебного
/// года».
QString schoolYear(int firstYear, Language language, DateCase form = DateCase::Plain);

/// With the language's decimal sign; trailing zeros kept, so that columns align.
QString officialNumber(double value, int decimals, Language language);

/// «87,5 %»
QString officialPercent(double value, Language language);

/// Family name and initials: «Асанова А.Б.»; absent parts are left out.
QString surnameAndInitials(const QString& family, const QString& given, const QString& patronymic);
