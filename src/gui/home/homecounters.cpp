#include "gui/home/homecounters.h"
#include "domain/office/homeview.h"

using namespace Qt::StringLiterals;

HomeCounters::HomeCounters(AppContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&context, &AppContext::committed, this, &HomeCounters::read);
    connect(&context.session(), &Session::userChanged, this, &HomeCounters::read);
    connect(&context.session(), &Session::actorChanged, this, &HomeCounters::read);
}

void HomeCounters::read()
{
    if (!m_context.session().isSignedIn())
        return;
    m_context.read(
        this, [](Services& services, const Actor& by) { return homeOf(services.ports, by); },
        [this](const HomeView& view) {
            Q_EMIT counted(u"home"_s, int(view.waiting.size()));
            Q_EMIT counted(u"plan"_s,
                view.waitingOf({HomeMatter::Plan, HomeMatter::Amendment, HomeMatter::LineMove, HomeMatter::Proposal}));
            Q_EMIT counted(u"report"_s, view.waitingOf({HomeMatter::Report}));
            Q_EMIT counted(u"instruction"_s, view.waitingOf({HomeMatter::Instruction}));
        });
}
