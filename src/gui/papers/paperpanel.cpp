#include "gui/papers/paperpanel.h"
#include "gui/prompts.h"
#include "gui/theme/icons.h"
#include "papers/paperoutput.h"
#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QToolButton>

using namespace Qt::StringLiterals;

PaperPanel::PaperPanel(Prompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_prompts(prompts)
    , m_view(new PaperView(this))
    , m_back(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_page(new QLabel(this))
    , m_zoom(new QComboBox(this))
    , m_pdf(new QPushButton(lineIcon(u"pdf"_s), {}, this))
    , m_print(new QPushButton(lineIcon(u"print"_s), {}, this))
{
    m_back->setIcon(lineIcon(u"up"_s));
    m_next->setIcon(lineIcon(u"down"_s));
    m_page->setObjectName(u"paperPage"_s);
    m_pdf->setObjectName(u"savePdf"_s);
    m_print->setObjectName(u"printPaper"_s);
    auto* bar = new QHBoxLayout;
    for (QWidget* widget : {static_cast<QWidget*>(m_back), static_cast<QWidget*>(m_next), static_cast<QWidget*>(m_page),
             static_cast<QWidget*>(m_zoom)})
        bar->addWidget(widget);
    bar->addStretch(1);
    bar->addWidget(m_pdf);
    bar->addWidget(m_print);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(bar);
    column->addWidget(m_view, 1);
    connect(m_back, &QToolButton::clicked, this, [this] { m_view->showPage(m_view->currentPage() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_view->showPage(m_view->currentPage() + 1); });
    connect(m_zoom, &QComboBox::activated, this, [this](int at) {
        const auto zoom = m_zoom->itemData(at).toDouble();
        m_view->setZoom(zoom > 0 ? std::optional(zoom) : std::nullopt);
    });
    connect(m_view, &PaperView::pageChanged, this, &PaperPanel::follow);
    connect(m_pdf, &QPushButton::clicked, this, &PaperPanel::savePdf);
    connect(m_print, &QPushButton::clicked, this, &PaperPanel::print);
    retranslate();
}

void PaperPanel::show(const Paper& paper)
{
    m_view->setPaper(paper);
    follow();
}

void PaperPanel::follow()
{
    m_page->setText(m_view->pages() == 0 ? tr("The pages are being laid out…")
                                         : tr("page %1 of %2").arg(m_view->currentPage() + 1).arg(m_view->pages()));
    m_back->setEnabled(m_view->currentPage() > 0);
    m_next->setEnabled(m_view->currentPage() + 1 < m_view->pages());
}

void PaperPanel::savePdf()
{
    static const QRegularExpression forbidden(u"[\\\\/:*?\"<>|]+"_s);
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto name = m_view->paper().title;
    const auto path = m_prompts.saveFile(
        this, {tr("Save as PDF"), tr("PDF file (*.pdf)"), folder + u'/' + name.replace(forbidden, u"_"_s) + u".pdf"_s});
    if (!path)
        return;
    if (writePdf(m_view->paper(), *path))
        Q_EMIT written(*path);
    else
        Q_EMIT notWritten(*path);
}

void PaperPanel::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_view->paper().title);
    setPageOf(m_view->paper(), printer);
    printer.setFullPage(true);
    QPrintDialog dialog(&printer, this);
    dialog.setWindowTitle(tr("Print"));
    if (dialog.exec() == QDialog::Accepted)
        paintPaper(PaperLayout(m_view->paper()), printer);
}

void PaperPanel::retranslate()
{
    m_back->setToolTip(tr("Page before"));
    m_next->setToolTip(tr("Next page"));
    m_back->setAccessibleName(m_back->toolTip());
    m_next->setAccessibleName(m_next->toolTip());
    m_zoom->setAccessibleName(tr("Zoom"));
    m_pdf->setText(tr("Save as PDF…"));
    m_print->setText(tr("Print…"));
    const int at = qMax(0, m_zoom->currentIndex());
    m_zoom->clear();
    m_zoom->addItem(tr("Page width"), 0.0);
    for (const int percent : {50, 75, 100, 125, 150, 200})
        m_zoom->addItem(u"%1 %"_s.arg(percent), percent / 100.0);
    m_zoom->setCurrentIndex(at);
    follow();
}

void PaperPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
