#include "papers/word/odtstylebook.h"

using namespace Qt::StringLiterals;

namespace {

QString said(const OdtStyle& style)
{
    QString all = style.family + u'|' + style.parent + u'|' + style.tabAt;
    for (const auto* attributes : {&style.own, &style.properties, &style.textProperties}) {
        all += u'|';
        for (const auto& attribute : *attributes)
            all += attribute.name + u'=' + attribute.value + u';';
    }
    return all;
}

} // namespace

QString OdtStyleBook::nameOf(const OdtStyle& style)
{
    auto& name = m_names[said(style)];
    if (name.isEmpty()) {
        m_styles.append(style);
        name = u'A' + QString::number(m_styles.size());
    }
    return name;
}

void OdtStyleBook::write(XmlPart& xml) const
{
    for (qsizetype i = 0; i < m_styles.size(); ++i)
        writeOdtStyle(xml, u'A' + QString::number(i + 1), m_styles[i]);
}

void writeOdtStyle(XmlPart& xml, const QString& name, const OdtStyle& style)
{
    XmlAttributes attributes{{"style:name"_L1, name}, {"style:family"_L1, style.family}};
    if (!style.parent.isEmpty())
        attributes.append({"style:parent-style-name"_L1, style.parent});
    xml.open("style:style"_L1, attributes + style.own);
    if (!style.properties.isEmpty() || !style.tabAt.isEmpty()) {
        const auto element = QByteArray("style:") + style.family.latin1() + "-properties";
        xml.open(QLatin1StringView(element), style.properties);
        if (!style.tabAt.isEmpty()) {
            xml.open("style:tab-stops"_L1);
            xml.empty("style:tab-stop"_L1, {{"style:position"_L1, style.tabAt}});
            xml.close();
        }
        xml.close();
    }
    if (!style.textProperties.isEmpty())
        xml.empty("style:text-properties"_L1, style.textProperties);
    xml.close();
}
