#include "papers/typesetting.h"
#include <QFontDatabase>
#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace {

// Liberation Serif has the measures of Times New Roman; the others at least draw ң ө ү.
QString familyOfPapers()
{
    const auto installed = QFontDatabase::families();
    for (const auto& family : {u"Times New Roman"_s, u"Liberation Serif"_s, u"PT Serif"_s, u"DejaVu Serif"_s}) {
        if (installed.contains(family))
            return family;
    }
    return u"Times New Roman"_s;
}

Qt::Alignment qtAlignment(TextAlign align)
{
    switch (align) {
    case TextAlign::Left:
        return Qt::AlignLeft;
    case TextAlign::Center:
        return Qt::AlignHCenter;
    case TextAlign::Right:
        return Qt::AlignRight;
    case TextAlign::Justify:
        return Qt::AlignJustify;
    }
    Q_UNREACHABLE();
}

QString textOf(const Runs& runs)
{
    QString text;
    for (const auto& run : runs)
        text += run.text;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'\n')
            text[at] = QChar(QChar::LineSeparator);
        else if (text[at] == u' ' && bindsToWordBefore(text, at))
            text[at] = QChar(QChar::Nbsp);
    }
    return text;
}

QList<QTextLayout::FormatRange> formatsOf(const Runs& runs)
{
    QList<QTextLayout::FormatRange> formats;
    int start = 0;
    for (const auto& run : runs) {
        const auto length = static_cast<int>(run.text.size());
        if (length > 0 && (run.bold || run.italic)) {
            QTextCharFormat format;
            if (run.bold)
                format.setFontWeight(QFont::Bold);
            format.setFontItalic(run.italic);
            formats.append({start, length, format});
        }
        start += length;
    }
    return formats;
}

} // namespace

bool bindsToWordBefore(QStringView text, qsizetype space)
{
    const auto next = text.sliced(space + 1);
    return next.startsWith(u'%') || (next.size() > 1 && next[0].isUpper() && next[1] == u'.');
}

TypeSetter::TypeSetter()
    : m_family(familyOfPapers())
{
}

QFont TypeSetter::font(double sizePt, bool bold, bool italic) const
{
    QFont font(m_family);
    font.setStyleHint(QFont::Serif);
    font.setPixelSize(qRound(sizePt * unitsPerPt));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setBold(bold);
    font.setItalic(italic);
    return font;
}

SetText TypeSetter::set(const Runs& runs, double sizePt, TextAlign align, double width, double firstLine)
{
    auto& layout = m_layouts.emplace_back(textOf(runs), font(sizePt));
    layout.setCacheEnabled(true);
    if (runs.size() == 1) // the common case needs no formats
        layout.setFont(font(sizePt, runs.first().bold, runs.first().italic));
    else
        layout.setFormats(formatsOf(runs));
    QTextOption option(qtAlignment(align));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);

    SetText result{&layout, 0, firstLine};
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLeadingIncluded(true);
        line.setLineWidth(line.lineNumber() == 0 ? width - firstLine : width);
        line.setPosition({0, 0});
        result.lineHeight = qMax(result.lineHeight, line.height());
    }
    layout.endLayout();
    return result;
}

double TypeSetter::widthOf(const Runs& runs, double sizePt) const
{
    double width = 0;
    for (const auto& run : runs)
        width += QFontMetricsF(font(sizePt, run.bold, run.italic)).horizontalAdvance(run.text);
    return width;
}
