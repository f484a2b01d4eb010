#pragma once
#include <QDialog>

/// Shows a one-time code, large and once: it is stored nowhere but as a hash.
class CodeDialog final : public QDialog {
    Q_OBJECT
public:
    CodeDialog(const QString& name, const QString& code, QWidget* parent);

private:
    QString m_code;
};
