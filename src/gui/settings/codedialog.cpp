#include "gui/settings/codedialog.h"
#include "gui/theme/icons.h"
#include "gui/theme/lookstyle.h"
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CodeDialog::CodeDialog(const QString& name, const QString& code, QWidget* parent)
    : QDialog(parent)
    , m_code(code)
{
    setObjectName(u"codeDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("One-time code"));
    auto* who = new QLabel(name, this);
    auto strong = who->font();
    strong.setWeight(QFont::DemiBold);
    who->setFont(strong);
    auto* shown = new QLabel(code, this);
    shown->setObjectName(u"oneTimeCode"_s);
    auto large = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    large.setPointSizeF(font().pointSizeF() * 2.4);
    large.setWeight(QFont::Bold);
    shown->setFont(large);
    shown->setAlignment(Qt::AlignCenter);
    shown->setMargin(16);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    shown->setAccessibleName(tr("One-time code"));
    auto* words
        = new QLabel(tr("Write the code down and hand it over. It is shown only now and serves for one sign-in, "
                        "at which the person chooses an own password. Large and small, Latin and Kyrgyz letters "
                        "are the same in it."),
            this);
    words->setWordWrap(true);
    words->setMinimumWidth(420);
    auto* copy = new QPushButton(lineIcon(u"copy"_s), tr("Copy the code"), this);
    copy->setObjectName(u"copyCode"_s);
    auto* done = new QPushButton(tr("Written down"), this);
    done->setObjectName(u"codeWritten"_s);
    makePrimary(done);
    done->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addStretch(1);
    buttons->addWidget(done);
    auto* column = new QVBoxLayout(this);
    column->addWidget(who);
    column->addWidget(shown);
    column->addWidget(words);
    column->addSpacing(8);
    column->addLayout(buttons);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_code); });
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    done->setFocus();
}
