#pragma once
#include "domain/activity/contact.h"
#include "domain/activity/demand.h"
#include "domain/activity/participation.h"
#include "domain/activity/proposal.h"
#include "domain/activity/visit.h"
#include "gui/wholeyear/leadersyear.h"

/// What the leader of 2022/23 and those around do until the report, act by act; and, counted by nothing but the words
/// typed here, what the report and the duty map must say of it.
class YearsDeeds : public LeadersYear {
protected:
    void makeThePlan();
    void approveThePlan();
    void holdTheOctoberMeeting();
    void giveOutWork();
    void writeUpTheVisits();
    void objectToTheBreach();
    void compareTheQuarter();
    void propose();
    void decideTheProposals();
    void demandThePapers();
    void distributeTheMaterial();
    void fillTheSpring();

    /// By the key of the figure.
    QHash<QString, double> expectedFigures() const;
    /// By the leaf of the instruction.
    QHash<QString, int> expectedDuties() const;

    static constexpr int plannedLines = 3;
    static constexpr int doneLines = 1;
    static constexpr int missedLines = 1; ///< with the reason; the third got no entry

private:
    /// A visit as it is typed; times as text, so that nobody else's clock counts them.
    struct VisitTyped {
        VisitKind kind = VisitKind::Leader;
        QString day, topic, begins, entered;
        LateEntry late = LateEntry::NotStated;
        bool isHeld() const { return !topic.isEmpty(); }
        bool isBreach() const { return entered > begins && late == LateEntry::Breach; }
    };
    struct MarksTyped {
        QString className, day;
        int wrote = 0, fives = 0, fours = 0, threes = 0, twos = 0;
    };
    struct CourseTyped {
        QString title, day;
        int hours = 0;
    };
    struct MeetingTyped {
        int expected = 0, present = 0, decisions = 0, carriedOut = 0;
    };
    Fields fieldsOf(const VisitTyped& visit) const;
    Fields fieldsOf(const MarksTyped& marks) const;
    int visitsOf(const std::function<bool(const VisitTyped&)>& wanted) const;

    const std::vector<VisitTyped> m_visits{
        {VisitKind::Leader, QStringLiteral("10.10.2022"), QStringLiteral("Пропорция"), QStringLiteral("08:00"),
            QStringLiteral("07:58")},
        {VisitKind::Leader, QStringLiteral("17.10.2022"), {}, {}, {}}, // planned, and never held
        {VisitKind::Leader, QStringLiteral("18.10.2022"), QStringLiteral("Бөлчөктөр"), QStringLiteral("08:00"),
            QStringLiteral("08:05"), LateEntry::Necessity},
        {VisitKind::Leader, QStringLiteral("19.10.2022"), QStringLiteral("Теңдемелер"), QStringLiteral("08:00"),
            QStringLiteral("08:10"), LateEntry::Breach},
        {VisitKind::Mutual, QStringLiteral("12.10.2022"), QStringLiteral("Үч бурчтук"), QStringLiteral("09:00"),
            QStringLiteral("09:00")},
    };
    const std::vector<MarksTyped> m_tests{
        {QStringLiteral("7-Б"), QStringLiteral("14.10.2022"), 20, 2, 6, 10, 2},
        {QStringLiteral("8-А"), QStringLiteral("10.03.2023"), 20, 4, 6, 5, 4}, // one who wrote got no mark
    };
    const MarksTyped m_quarter{QStringLiteral("7-Б"), QStringLiteral("28.10.2022"), 20, 8, 10, 2, 0};
    const std::vector<CourseTyped> m_courses{
        {QStringLiteral("Критикалык ойлоо"), QStringLiteral("20.01.2023"), 72},
        {QStringLiteral("Санариптик сабат"), QStringLiteral("24.02.2023"), 36},
    };
    const std::vector<MeetingTyped> m_meetings{
        {2, 2, 0, 0}, // where the plan was made
        {2, 1, 2, 1},
        {2, 2, 1, 0},
    };
    const QStringList m_consultations{QStringLiteral("Сабактын башталышы"), QStringLiteral("Баалоонун негиздери")};
    const QStringList m_materials{QStringLiteral("Суроолор жыйнагы"), QStringLiteral("Ачык сабактын иштелмеси")};
    const QString m_project = QStringLiteral("Функционалдык сабаттуулук");
    const QString m_granted = QStringLiteral("Долбоорду баштоо");
    const QString m_refused = QStringLiteral("Бир айлык маянадай сыйлык");
    const QString m_demand = QStringLiteral("Календардык пландарды тапшыруу");
    const QStringList m_assignments{QStringLiteral("Тест тапшырмалары"), QStringLiteral("Эскертме")};
    const QStringList m_decisions{
        QStringLiteral("График түзүү"), QStringLiteral("Тест топтому"), QStringLiteral("Олимпиаданы талдоо")};
};
