#pragma once
#include <QLabel>

/// The words under a field that was refused, in the colour and with the sign of a refusal; hidden while empty.
class RefusalLabel final : public QLabel {
    Q_OBJECT
public:
    explicit RefusalLabel(QWidget* parent = nullptr);
    void say(const QString& words);

protected:
    void changeEvent(QEvent* event) override;

private:
    void tint();
    bool m_tinting = false;
};
