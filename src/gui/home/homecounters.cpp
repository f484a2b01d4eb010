#include "gui/home/homecounters.h"
#include "domain/activity/visit.h"
#include "domain/office/homeview.h"
#include "domain/office/modules.h"

using namespace Qt::StringLiterals;

namespace {
/// Where the reader takes the step that a line waits for.
QString pageOf(const HomeLine& line)
{
    switch (line.matter) {
    case HomeMatter::Plan:
    case HomeMatter::Amendment:
    case HomeMatter::LineMove:
    case HomeMatter::Proposal:
        return u"plan"_s;
    case HomeMatter::Report:
        return u"report"_s;
    case HomeMatter::Instruction:
        return u"instruction"_s;
    default:
        return line.kind == kindOf<Visit>() ? u"visits"_s : moduleOf(line.kind);
    }
}
} // namespace

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
            QHash<QString, int> counts;
            for (const auto& line : view.waiting)
                ++counts[pageOf(line)];
            for (const auto& page :
                {u"plan"_s, u"report"_s, u"instruction"_s, u"visits"_s, u"materials"_s, u"claims"_s, u"information"_s})
                Q_EMIT counted(page, counts.value(page));
        });
}
