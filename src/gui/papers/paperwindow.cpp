#include "gui/papers/paperwindow.h"
#include "gui/papers/paperpanel.h"
#include <QBoxLayout>

PaperWindow::PaperWindow(const Paper& paper, Prompts& prompts, QWidget* parent)
    : QDialog(parent)
    , m_panel(new PaperPanel(prompts, this))
{
    setObjectName(QStringLiteral("paperWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(paper.title);
    resize(960, 700);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_panel);
    m_panel->show(paper);
    connect(m_panel, &PaperPanel::written, this, &QDialog::accept);
}
