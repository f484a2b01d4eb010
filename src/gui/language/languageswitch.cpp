#include "gui/language/languageswitch.h"
#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::Russian:
        return QLocale(QLocale::Russian, QLocale::Kyrgyzstan);
    case Language::English:
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    case Language::Kyrgyz:
        break;
    }
    return QLocale(QLocale::Kirghiz, QLocale::Kyrgyzstan);
}

} // namespace

LanguageSwitch::LanguageSwitch(Language first, QObject* parent)
    : QObject(parent)
    , m_current(first)
{
    choose(first);
}

LanguageSwitch::~LanguageSwitch()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
}

void LanguageSwitch::choose(Language language)
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
    m_current = language;
    QLocale::setDefault(localeOf(language));
    const auto ending = code(language);
    if (m_qts.load(u":/birikme/translations/qtbase_%1.qm"_s.arg(ending))
        || m_qts.load(u"qtbase_"_s + ending, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
    if (m_ours.load(u":/birikme/translations/birikme_%1.qm"_s.arg(ending)))
        QCoreApplication::installTranslator(&m_ours);
    Q_EMIT changed(language);
}
