#pragma once
#include "domain/office/language.h"
#include "papers/paper.h"
#include <optional>
#include <QDate>

struct TextHeader;

/// Who agrees, approves or accepts. Without a date the paper is for signature: it prints a blank to be filled by hand.
struct ApprovalBlock {
    QString post = {}; ///< empty: the post that usually stands in this place
    QString nameWithInitials = {};
    std::optional<QDate> date = {};
    bool onPaper = false; ///< the act was recorded from paper
    QString controlCode = {}; ///< of an electronic act
    QString heading = {}; ///< empty: «МАКУЛДАШЫЛДЫ», «БЕКИТЕМИН»
};

/// What every paper of the school carries: its emblem at the head, and what is printed at the foot of every page.
struct PaperMarks {
    bool sample = false; ///< «ҮЛГҮ»: the school is a sample
    QString controlCode = {};
    QByteArray logo = {}; ///< PNG or JPEG; empty: none
};

/// A paper with its file title, author, language and marks, and no blocks yet.
Paper newPaper(const QString& title, const QString& author, const PaperMarks& marks, Language language);

/// The lines of one block: heading, post, rule with the name, date, and how the act was done.
QList<Paragraph> approvalLines(const ApprovalBlock& block, Language language);

/// МАКУЛДАШЫЛДЫ of the academic deputy at the left, БЕКИТЕМИН of the director at the right.
BlockPair agreedAndApproved(ApprovalBlock agreed, ApprovalBlock approved, Language language);

/// The school's line at the top of a paper.
Paragraph schoolParagraph(const QString& district, const QString& school);
/// The same under the school's emblem, where it has one.
QList<Block> schoolHead(const QString& district, const QString& school, const PaperMarks& marks);

/// «Label: text» as one paragraph with the label in bold; a blank to write on when the text is empty.
Paragraph labelled(const QString& label, const QString& text, bool blankWhenEmpty = false);

/// Each line of a text as an own justified paragraph with an indented first line.
QList<Block> textParagraphs(const QString& text);

Cell cell(const QString& text);
