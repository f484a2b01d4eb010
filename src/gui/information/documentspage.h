#pragma once
#include "domain/information/informationservice.h"
#include "gui/record/recordpage.h"
#include "gui/session/context.h"

class DeliveryList;

/// A document of the register with how far it has come among those it was sent to.
struct DocumentEntry : NormativeDocument {
    DeliveryState state = {};
    bool counted = false; ///< the reader is told of all recipients, not only of the own delivery
};

/// 1.3, 5.4: the register of normative and organisational documents: each with its file, and who acknowledged it.
class DocumentsPage final : public RecordPage<DocumentEntry> {
public:
    DocumentsPage(AppContext& context, QWidget* parent);

protected:
    void recordShown(const std::optional<DocumentEntry>& entry) override;
    void retranslate() override;

private:
    void attachFile();
    void saveFile();
    void writeFile(const NewAttachment& file);

    AppContext& m_context;
    DeliveryList* m_recipients;
    QAction* m_attach;
    QAction* m_saveFile;
    QAction* m_send;
};
