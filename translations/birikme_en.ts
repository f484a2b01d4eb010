<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>ActivityTexts</name>
    <message numerus="yes">
        <source>%n hour(s) behind</source>
        <translation>
            <numerusform>%n hour behind</numerusform>
            <numerusform>%n hours behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of quarter marks saved.</source>
        <translation>
            <numerusform>%n entry of quarter marks saved.</numerusform>
            <numerusform>%n entries of quarter marks saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ControlTexts</name>
    <message numerus="yes">
        <source>Done, %n day(s) late</source>
        <translation>
            <numerusform>Done, %n day late</numerusform>
            <numerusform>Done, %n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveryList</name>
    <message numerus="yes">
        <source>Sent to %n people.</source>
        <translation>
            <numerusform>Sent to %n person.</numerusform>
            <numerusform>Sent to %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentTexts</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message numerus="yes">
        <source>%1 of %n</source>
        <translation>
            <numerusform>%1 of %n</numerusform>
            <numerusform>%1 of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeCard</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>Nothing is due in the next %n days.</source>
        <translation>
            <numerusform>Nothing is due in the next %n day.</numerusform>
            <numerusform>Nothing is due in the next %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeTexts</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InstructionPage</name>
    <message numerus="yes">
        <source>Recorded for %n people</source>
        <translation>
            <numerusform>Recorded for %n person</numerusform>
            <numerusform>Recorded for %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InstructionTexts</name>
    <message numerus="yes">
        <source>%n have not acknowledged yet</source>
        <translation>
            <numerusform>%n has not acknowledged yet</numerusform>
            <numerusform>%n have not acknowledged yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clauses missing</source>
        <translation>
            <numerusform>%n clause missing</numerusform>
            <numerusform>%n clauses missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places changed</source>
        <translation>
            <numerusform>%n place changed</numerusform>
            <numerusform>%n places changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LifeMarks</name>
    <message numerus="yes">
        <source>held %n day(s)</source>
        <translation>
            <numerusform>held %n day</numerusform>
            <numerusform>held %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingTexts</name>
    <message numerus="yes">
        <source>Overdue by %n days</source>
        <translation>
            <numerusform>Overdue by %n day</numerusform>
            <numerusform>Overdue by %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message numerus="yes">
        <source>Add %n members</source>
        <translation>
            <numerusform>Add %n member</numerusform>
            <numerusform>Add %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextYearDialog</name>
    <message numerus="yes">
        <source>%1, %n lines</source>
        <translation>
            <numerusform>%1, %n line</numerusform>
            <numerusform>%1, %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not carried out; they come back on the next agenda by themselves.</source>
        <translation>
            <numerusform>%n is not carried out; it comes back on the next agenda by itself.</numerusform>
            <numerusform>%n are not carried out; they come back on the next agenda by themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n associations go on.</source>
        <translation>
            <numerusform>%n association goes on.</numerusform>
            <numerusform>%n associations go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memberships go on.</source>
        <translation>
            <numerusform>%n membership goes on.</numerusform>
            <numerusform>%n memberships go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan drafts were begun; each is its leader&apos;s.</source>
        <translation>
            <numerusform>%n plan draft was begun; it is the leader&apos;s.</numerusform>
            <numerusform>%n plan drafts were begun; each is its leader&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointments end: enter the new orders under «Associations».</source>
        <translation>
            <numerusform>%n appointment ends: enter the new order under «Associations».</numerusform>
            <numerusform>%n appointments end: enter the new orders under «Associations».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordPage</name>
    <message numerus="yes">
        <source>At least %n characters; not a common password, not your name. A short sentence is easy to remember.</source>
        <translation>
            <numerusform>At least %n character; not a common password, not your name. A short sentence is easy to remember.</numerusform>
            <numerusform>At least %n characters; not a common password, not your name. A short sentence is easy to remember.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message numerus="yes">
        <source>%n line(s) will be added.</source>
        <translation>
            <numerusform>%n line will be added.</numerusform>
            <numerusform>%n lines will be added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteMarksDialog</name>
    <message numerus="yes">
        <source>%n entry(ies) will be saved.</source>
        <translation>
            <numerusform>%n entry will be saved.</numerusform>
            <numerusform>%n entries will be saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of these, %n correct(s) what is there.</source>
        <translation>
            <numerusform>Of these, %n corrects what is there.</numerusform>
            <numerusform>Of these, %n correct what is there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be saved and are left out; the reason stands beside each.</source>
        <translation>
            <numerusform>%n row cannot be saved and is left out; the reason stands beside it.</numerusform>
            <numerusform>%n rows cannot be saved and are left out; the reason stands beside each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleTexts</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanSteps</name>
    <message numerus="yes">
        <source>%1, %2, %n line(s)</source>
        <translation>
            <numerusform>%1, %2, %n line</numerusform>
            <numerusform>%1, %2, %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordPageBase</name>
    <message numerus="yes">
        <source>Remove %n records?</source>
        <translation>
            <numerusform>Remove %n record?</numerusform>
            <numerusform>Remove %n records?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n</source>
        <translation>
            <numerusform>%1 of %n</numerusform>
            <numerusform>%1 of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were removed.</source>
        <translation>
            <numerusform>%n record was removed.</numerusform>
            <numerusform>%n records were removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportSidePanel</name>
    <message numerus="yes">
        <source>%1: %n record(s). Enter opens one.</source>
        <translation>
            <numerusform>%1: %n record. Enter opens it.</numerusform>
            <numerusform>%1: %n records. Enter opens one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportTexts</name>
    <message numerus="yes">
        <source>%n plan line(s) without an entry: done, moved or cancelled?</source>
        <translation>
            <numerusform>%n plan line without an entry: done, moved or cancelled?</numerusform>
            <numerusform>%n plan lines without an entry: done, moved or cancelled?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan line(s) not done as planned have no reason.</source>
        <translation>
            <numerusform>%n plan line not done as planned has no reason.</numerusform>
            <numerusform>%n plan lines not done as planned have no reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) without attendance.</source>
        <translation>
            <numerusform>%n meeting without attendance.</numerusform>
            <numerusform>%n meetings without attendance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are still missing; they are listed beside the report.</source>
        <translation>
            <numerusform>%n thing is still missing; it is listed beside the report.</numerusform>
            <numerusform>%n things are still missing; they are listed beside the report.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%n more: type another word to see them</source>
        <translation>
            <numerusform>%n more: type another word to see it</numerusform>
            <numerusform>%n more: type another word to see them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeptemberPage</name>
    <message numerus="yes">
        <source>You approve %n plan(s). Enter your password to sign them.</source>
        <translation>
            <numerusform>You approve %n plan. Enter your password to sign it.</numerusform>
            <numerusform>You approve %n plans. Enter your password to sign them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You agree %n plan(s). Enter your password to sign them.</source>
        <translation>
            <numerusform>You agree %n plan. Enter your password to sign it.</numerusform>
            <numerusform>You agree %n plans. Enter your password to sign them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done for %n plan(s).</source>
        <translation>
            <numerusform>Done for %n plan.</numerusform>
            <numerusform>Done for %n plans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) were approved on paper: %1.</source>
        <translation>
            <numerusform>%n plan was approved on paper: %1.</numerusform>
            <numerusform>%n plans were approved on paper: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) were agreed on paper: %1.</source>
        <translation>
            <numerusform>%n plan was agreed on paper: %1.</numerusform>
            <numerusform>%n plans were agreed on paper: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearChangeTexts</name>
    <message numerus="yes">
        <source>%n closed due dates keep the day of then.</source>
        <translation>
            <numerusform>%n closed due date keeps the day of then.</numerusform>
            <numerusform>%n closed due dates keep the day of then.</numerusform>
        </translation>
    </message>
</context>
</TS>
