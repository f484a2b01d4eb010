#include "gui/window/guidewindow.h"
#include "gui/language/language.h"
#include "gui/theme/icons.h"
#include <QBoxLayout>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {
const auto contents = u"index"_s;

QString fileOf(const QString& topic)
{
    return u":/birikme/guide/%1/%2.md"_s.arg(code(windowLanguage()), topic);
}
} // namespace

GuideWindow::GuideWindow(QWidget* parent)
    : QDialog(parent)
    , m_text(new QTextBrowser(this))
    , m_back(new QPushButton(lineIcon(u"back"_s), {}, this))
    , m_contents(new QPushButton(lineIcon(u"book"_s), {}, this))
{
    setObjectName(u"guideWindow"_s);
    resize(620, 660);
    m_text->setObjectName(u"guideText"_s);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(16);
    m_back->setObjectName(u"guideBack"_s);
    m_contents->setObjectName(u"guideContents"_s);
    m_back->setEnabled(false);
    for (auto* button : {m_back, m_contents})
        button->setAutoDefault(false); // Enter follows the link that has the focus
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_back);
    bar->addWidget(m_contents);
    bar->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->addLayout(bar);
    column->addWidget(m_text, 1);
    connect(m_text, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_back, &QPushButton::clicked, m_text, &QTextBrowser::backward);
    connect(m_contents, &QPushButton::clicked, this, [this] { read(contents); });
    retranslate();
}

void GuideWindow::showTopic(const QString& topic)
{
    read(topic);
    show();
    raise();
    activateWindow();
    m_text->setFocus(Qt::OtherFocusReason);
}

QString GuideWindow::topic() const
{
    return QFileInfo(m_text->source().path()).completeBaseName();
}

void GuideWindow::read(const QString& topic)
{
    const bool there = !topic.isEmpty() && QFile::exists(fileOf(topic));
    m_text->setSource(QUrl(u"qrc"_s + fileOf(there ? topic : contents)), QTextDocument::MarkdownResource);
}

void GuideWindow::retranslate()
{
    setWindowTitle(tr("Help"));
    m_text->setAccessibleName(tr("Help"));
    m_back->setText(tr("Back"));
    m_contents->setText(tr("Contents"));
    if (m_text->source().isEmpty())
        return;
    read(topic());
    m_text->clearHistory(); // the pages gone through are of the other language
}

void GuideWindow::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange && !m_text->source().isEmpty())
        m_text->reload(); // links keep the colour they were read with
}
