#pragma once
#include <QDialog>

class QPushButton;
class QTextBrowser;

/// The user guide (docs/guide) beside the work: one short page for each page of the window, in the window's language.
class GuideWindow final : public QDialog {
    Q_OBJECT
public:
    explicit GuideWindow(QWidget* parent = nullptr);

    /// Brings the topic's page to front; the index when the guide has none of that name.
    void showTopic(const QString& topic);
    /// Of the page that is shown; links lead to others.
    QString topic() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void read(const QString& topic);
    void retranslate();

    QTextBrowser* m_text;
    QPushButton* m_back;
    QPushButton* m_contents;
};
