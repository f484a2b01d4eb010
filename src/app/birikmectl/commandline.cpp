#include "app/birikmectl/commandline.h"
#include "words/refusalwords.h"
#include <QDate>
#include <QJsonObject>
#include <QTextStream>

using namespace Qt::StringLiterals;

void Output::text(const QString& line) const
{
    if (!m_json)
        QTextStream(stdout) << line << '\n';
}

void Output::json(const QJsonDocument& document) const
{
    if (m_json)
        QTextStream(stdout) << QString::fromUtf8(document.toJson(QJsonDocument::Compact)) << '\n';
}

int Output::refuse(const Refusal& refusal) const
{
    return refuse(refusalWords(refusal, Language::English));
}

int Output::refuse(const QString& reason) const
{
    QTextStream(stderr) << reason << '\n';
    return Refused;
}

QDate dateOption(const QString& text)
{
    const auto date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        throw WrongUsage{u"“%1” is not a date (YYYY-MM-DD)"_s.arg(text)};
    return date;
}
