#pragma once
#include "domain/information/informationservice.h"
#include "gui/information/noticedialog.h"
#include "gui/record/recordpage.h"
#include "gui/session/context.h"

class DeliveryList;

/// A notice with who of its recipients read it.
struct NoticeEntry : Notice {
    DeliveryState state = {};
};

/// 5.5: the notices that the reader wrote or was sent. One that is shown to its recipient counts as read.
class NoticesPage final : public RecordPage<NoticeEntry> {
public:
    NoticesPage(AppContext& context, QWidget* parent);

protected:
    void recordShown(const std::optional<NoticeEntry>& entry) override;
    void addRecord() override;
    void retranslate() override;

private:
    void openDialog(NoticeStart start);
    void markRead(const NoticeEntry& entry);
    void reply();

    AppContext& m_context;
    QAction* m_about;
    QAction* m_reply;
    Id<Delivery> m_beingRead;
};
