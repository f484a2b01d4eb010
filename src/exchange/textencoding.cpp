#include "exchange/textencoding.h"
#include <iterator>
#include <QStringDecoder>

namespace {
/// 0x80…0xBF of Windows-1251; from 0xC0 on it is А…я in order. Qt itself does not know the encoding.
constexpr char16_t upperHalf[] = u"ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏ"
                                 u"ђ‘’“”•–—\ufffd™љ›њќћџ"
                                 u"\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї"
                                 u"°±Ііґµ¶·ё№є»јЅѕї";
static_assert(std::size(upperHalf) == 64 + 1);

QString fromWindows1251(const QByteArray& bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    auto* to = text.data();
    for (const char c : bytes) {
        const char16_t byte = uchar(c);
        if (byte < 0x80)
            *to++ = byte;
        else
            *to++ = byte < 0xc0 ? upperHalf[byte - 0x80] : char16_t(u'А' + (byte - 0xc0));
    }
    return text;
}
} // namespace

QString decodedText(const QByteArray& bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8), QStringConverter::Flag::Stateless);
    QString text = decoder(bytes);
    return marked || !decoder.hasError() ? text : fromWindows1251(bytes);
}
