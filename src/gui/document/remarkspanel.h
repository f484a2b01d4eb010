#pragma once
#include <QUuid>
#include <QVariant>
#include <QWidget>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

/// A remark of a reviewer as the panel shows it.
struct ShownRemark {
    QUuid id;
    QString where; ///< «Line 3», or the document as a whole
    QString text;
    QString by; ///< author and day, «on paper» when it is so
    bool settled = false;
    QVariant target = {}; ///< the place it concerns
};

/// Remarks on lines or on the whole: read, written, entered from a paper, settled, printed as a slip.
class RemarksPanel final : public QWidget {
    Q_OBJECT
public:
    explicit RemarksPanel(QWidget* parent = nullptr);

    void show(const QList<ShownRemark>& remarks);
    /// Where the next remark goes, in words.
    void setPlace(const QString& place);
    void setMayWrite(bool may);
    void setMaySettle(bool may);
    /// The typed text can be entered as written on a paper; not offered at first.
    void setMayRecordPaper(bool may);
    /// There is something to print as a slip; not offered at first.
    void setMayPrintSlip(bool may);
    void focusText();
    /// The remark was taken.
    void clearText();

Q_SIGNALS:
    void remarkWanted(const QString& text);
    void paperRemarkWanted(const QString& text);
    void slipWanted();
    void settleWanted(const QUuid& remark);
    void wanted(const QVariant& target);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void enable();

    QListWidget* m_list;
    QLabel* m_none;
    QPushButton* m_settle;
    QWidget* m_writing;
    QLabel* m_place;
    QPlainTextEdit* m_text;
    QPushButton* m_add;
    QPushButton* m_paper;
    QPushButton* m_slip;
    bool m_mayWrite = true, m_maySettle = false, m_mayRecordPaper = false;
};
