#include "gui/theme/icons.h"
#include "gui/theme/colors.h"
#include <functional>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace {

using Ink = std::function<QColor(const Colors&, QIcon::Mode)>;

QString fileOf(const QString& name)
{
    return u":/birikme/icons/%1.svg"_s.arg(name);
}

QPixmap drawn(const QString& name, const QColor& ink, QSize size)
{
    const auto key
        = u"birikme-icon/%1/%2/%3x%4"_s.arg(name, ink.name(QColor::HexArgb)).arg(size.width()).arg(size.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(fileOf(name));
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    if (file.open(QIODevice::ReadOnly)) {
        QSvgRenderer svg(file.readAll().replace("#000000", ink.name().toLatin1()));
        QPainter painter(&pixmap);
        svg.render(&painter);
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Draws one file in the ink of the application's palette at the moment of painting, so a new theme needs no new icon.
class LineIconEngine final : public QIconEngine {
public:
    LineIconEngine(QString name, Ink ink)
        : m_name(std::move(name))
        , m_ink(std::move(ink))
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const auto scale = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        auto drawing = pixmap(rect.size() * scale, mode, state);
        drawing.setDevicePixelRatio(scale);
        painter->drawPixmap(rect.topLeft(), drawing);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return drawn(m_name, m_ink(colorsOf(QGuiApplication::palette()), mode), size);
    }
    QIconEngine* clone() const override { return new LineIconEngine(m_name, m_ink); }
    QString key() const override { return u"birikme-line"_s; }
    bool isNull() override { return !hasLineIcon(m_name); }

private:
    QString m_name;
    Ink m_ink;
};

QIcon make(const QString& name, Ink ink)
{
    return QIcon(new LineIconEngine(name, std::move(ink)));
}

} // namespace

QIcon lineIcon(const QString& name)
{
    return make(name, [](const Colors& c, QIcon::Mode mode) {
        if (mode == QIcon::Disabled)
            return c.disabledText;
        return mode == QIcon::Selected ? c.onSelection : c.quietText;
    });
}

QIcon lineIconOnAccent(const QString& name)
{
    return make(
        name, [](const Colors& c, QIcon::Mode mode) { return mode == QIcon::Disabled ? c.disabledText : c.onAccent; });
}

QIcon lineIcon(const QString& name, Tone tone)
{
    return make(name, [tone](const Colors& c, QIcon::Mode) { return c.chip(tone).ink; });
}

bool hasLineIcon(const QString& name)
{
    return QFile::exists(fileOf(name));
}

QIcon programIcon()
{
    return QIcon(fileOf(u"birikme"_s));
}
