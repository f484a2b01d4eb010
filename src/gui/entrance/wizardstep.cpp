#include "gui/entrance/wizardstep.h"
#include <QVBoxLayout>

WizardStep::WizardStep(RefusalWording wording, QWidget* parent)
    : QWidget(parent)
    , m_wording(std::move(wording))
    , m_fields(new FieldColumn(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_fields);
    column->addStretch();
}
