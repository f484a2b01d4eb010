#pragma once
#include "papers/word/xmlpart.h"
#include <QHash>

/// The automatic styles of an ODF file: what differs from the named styles is said once, under a name.
struct OdtStyle {
    QLatin1StringView family; ///< «paragraph», «table-cell»…
    QString parent; ///< a named style, may be empty
    XmlAttributes own; ///< of the style itself
    XmlAttributes properties; ///< of its family
    XmlAttributes textProperties;
    QString tabAt; ///< a tab stop; may be empty
};

class OdtStyleBook {
public:
    /// The name under which the style stands, entered if need be.
    QString nameOf(const OdtStyle& style);
    void write(XmlPart& xml) const;

private:
    QList<OdtStyle> m_styles;
    QHash<QString, QString> m_names; ///< by what the style says
};

/// A style with its name and properties, as it stands in a file.
void writeOdtStyle(XmlPart& xml, const QString& name, const OdtStyle& style);
