#include "gui/instruction/copiespane.h"
#include "gui/instruction/instructiontexts.h"
#include "gui/theme/icons.h"
#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

CopiesPane::CopiesPane(QWidget* parent)
    : QWidget(parent)
    , m_compare(new QPushButton(lineIcon(u"import"_s), {}, this))
    , m_list(new QListWidget(this))
    , m_empty(new QLabel(this))
    , m_detail(new QWidget(this))
    , m_findings(new QTextBrowser(m_detail))
    , m_signerLabel(new QLabel(m_detail))
    , m_agreedLabel(new QLabel(m_detail))
    , m_associationLabel(new QLabel(m_detail))
    , m_signer(new QComboBox(m_detail))
    , m_agreedBy(new QLineEdit(m_detail))
    , m_association(new QComboBox(m_detail))
    , m_save(new QPushButton(lineIcon(u"save"_s), {}, m_detail))
    , m_remove(new QPushButton(lineIcon(u"remove"_s), {}, m_detail))
{
    m_compare->setObjectName(u"compareCopies"_s);
    m_list->setObjectName(u"copiesList"_s);
    m_findings->setObjectName(u"copyFindings"_s);
    m_signer->setObjectName(u"copySigner"_s);
    m_signer->setEditable(true);
    m_signer->setInsertPolicy(QComboBox::NoInsert);
    m_agreedBy->setObjectName(u"copyAgreedBy"_s);
    m_association->setObjectName(u"copyAssociation"_s);
    m_save->setObjectName(u"saveCopy"_s);
    m_remove->setObjectName(u"removeCopy"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_findings->setOpenLinks(false);
    auto* form = new QFormLayout;
    for (const auto& [label, field] : {std::pair<QLabel*, QWidget*>{m_signerLabel, m_signer},
             {m_agreedLabel, m_agreedBy}, {m_associationLabel, m_association}}) {
        label->setBuddy(field);
        form->addRow(label, field);
    }
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto* detail = new QVBoxLayout(m_detail);
    detail->setContentsMargins(8, 0, 0, 0);
    detail->addWidget(m_findings, 1);
    detail->addLayout(form);
    detail->addLayout(buttons);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(m_detail);
    split->setStretchFactor(1, 1);
    split->setSizes({320, 700});
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_compare);
    bar->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(bar);
    column->addWidget(m_empty, 1);
    column->addWidget(split, 1);
    connect(m_compare, &QPushButton::clicked, this, &CopiesPane::compareWanted);
    connect(m_list, &QListWidget::currentRowChanged, this, &CopiesPane::showCurrent);
    connect(m_save, &QPushButton::clicked, this, &CopiesPane::save);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (current() < 0)
            return;
        const auto copy = m_copies[size_t(current())].copy;
        if (!copy.id.isNull()) {
            Q_EMIT removeWanted(copy);
        } else {
            m_copies.erase(m_copies.begin() + current());
            fillList(0);
        }
    });
    retranslate();
}

void CopiesPane::show(const InstructionPageData& read)
{
    m_association->clear();
    if (read.isDeputy())
        m_association->addItem(u"—"_s);
    for (const auto& association : read.associations)
        if (read.isDeputy() || read.reader.isLeaderOf(association.id))
            m_association->addItem(association.name, association.id.value);
    auto copies = read.kept;
    for (auto& copy : m_copies)
        if (copy.copy.id.isNull() && read.shown && copy.copy.comparedWith == read.shown->edition.id)
            copies.push_back(copy);
    const int before = current();
    m_copies = std::move(copies);
    fillList(before);
}

void CopiesPane::add(std::vector<ComparedCopy> copies)
{
    const int first = int(m_copies.size());
    for (auto& copy : copies)
        m_copies.push_back(std::move(copy));
    fillList(first);
    m_list->setFocus();
}

void CopiesPane::fillList(int at)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const auto& copy : m_copies) {
        auto words = copy.copy.fileName + u'\n' + InstructionTexts::summary(copy);
        if (copy.copy.id.isNull())
            words += u" · "_s + tr("not saved yet");
        else if (!copy.copy.signer.isEmpty())
            words += u" · "_s + copy.copy.signer;
        m_list->addItem(new QListWidgetItem(lineIcon(copy.findings.clean() ? u"done"_s : u"warning"_s), words));
    }
    if (!m_copies.empty())
        m_list->setCurrentRow(qBound(0, at, int(m_copies.size()) - 1));
    showCurrent();
}

int CopiesPane::current() const
{
    const int row = m_list->currentRow();
    return row < int(m_copies.size()) ? row : -1;
}

void CopiesPane::showCurrent()
{
    const bool some = current() >= 0;
    m_empty->setVisible(!some);
    m_list->parentWidget()->setVisible(some);
    if (!some)
        return;
    const auto& copy = m_copies[size_t(current())];
    m_findings->setHtml(InstructionTexts::findings(copy, palette()));
    m_signer->clear();
    m_signer->addItems(copy.findings.nameCandidates);
    m_signer->setEditText(copy.copy.signer);
    m_agreedBy->setText(copy.copy.agreedBy);
    const int at = copy.copy.association ? m_association->findData(copy.copy.association->value) : 0;
    m_association->setCurrentIndex(at);
}

void CopiesPane::save()
{
    if (current() < 0)
        return;
    auto copy = m_copies[size_t(current())].copy;
    copy.signer = m_signer->currentText();
    copy.agreedBy = m_agreedBy->text();
    const auto association = m_association->currentData().toUuid();
    copy.association = association.isNull() ? std::nullopt : std::optional(Id<Association>{association});
    if (copy.id.isNull()) // comes back among the kept ones
        m_copies.erase(m_copies.begin() + current());
    Q_EMIT saveWanted(copy);
}

void CopiesPane::retranslate()
{
    m_compare->setText(tr("&Compare copies…"));
    m_list->setAccessibleName(tr("Copies"));
    m_empty->setText(tr("Scanned and recognised copies of the instruction are compared here, clause by clause.\n"
                        "Choose one or more TXT files."));
    m_findings->setAccessibleName(tr("What was found"));
    m_signerLabel->setText(tr("&Who signed, corrected by hand"));
    m_agreedLabel->setText(tr("&Agreed by"));
    m_associationLabel->setText(tr("Ass&ociation"));
    m_save->setText(tr("&Save"));
    m_remove->setText(tr("&Remove"));
    if (!m_copies.empty())
        fillList(current());
}

void CopiesPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange && m_list)
        showCurrent();
}
