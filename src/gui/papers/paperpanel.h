#pragma once
#include "gui/papers/paperview.h"
#include <QWidget>

class Prompts;
class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

/// The preview with what one does with a paper: turn pages, zoom, save as PDF, print.
class PaperPanel final : public QWidget {
    Q_OBJECT
public:
    explicit PaperPanel(Prompts& prompts, QWidget* parent = nullptr);

    void show(const Paper& paper);
    PaperView& view() { return *m_view; }
    void savePdf();
    void print();

Q_SIGNALS:
    void written(const QString& path);
    void notWritten(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void follow();

    Prompts& m_prompts;
    PaperView* m_view;
    QToolButton* m_back;
    QToolButton* m_next;
    QLabel* m_page;
    QComboBox* m_zoom;
    QPushButton* m_pdf;
    QPushButton* m_print;
};
