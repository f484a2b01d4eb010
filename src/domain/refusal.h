#pragma once
#include <QLatin1StringView>
#include <QString>
#include <QVariantList>

/// The rule by which a user is told no. Each has its sentence, in three languages, in words/refusalwords.cpp and
/// nowhere else.
enum class Rule {
    NoRight, ///< the actor's roles on this day do not allow the command
    OwnDocument, ///< nobody agrees, approves, accepts or assesses the own document; a substitution must name who does
    WrongState, ///< facts: stored word of the document's state
    Stale, ///< the record was changed since it was read
    RecordGone, ///< the record does not exist any more
    Required, ///< a field that must be filled is empty
    TooLong, ///< facts: longest length allowed
    Duplicate, ///< facts: the name that exists already
    NotADate, ///< facts: the text
    NotATime, ///< facts: the text
    DateOutsideYear, ///< facts: first day, last day
    FileMissing, ///< facts: path
    FileUnreadable, ///< facts: path, the system's reason
    FileExists, ///< facts: path
    FileTooLarge, ///< facts: path, largest size in MB
    NotASchoolFile, ///< facts: path
    NewerFile, ///< facts: path
    OlderFile, ///< facts: path; a reading command does not upgrade it
    AlteredSchema, ///< facts: path
    FileDamaged, ///< facts: path, table; a row is not as the program left it
    FileInUse, ///< facts: program, computer, process number of the writer
    FolderNotWritable, ///< facts: path
    PasswordNeeded, ///< the act is signed and the own password was not given
    WrongPassword,
    WaitBeforeSignIn, ///< facts: seconds left
    AccountClosed,
    NewPasswordNeeded, ///< the one-time code must be replaced by an own password first
    NoAccount,
    PaperDateInFuture, ///< facts: the date
    SignerHasNoRight, ///< facts: the date; the one who signed the paper did not hold the right on that day
    TextChanged, ///< the text was edited between display and signing
    SpanBackwards, ///< the last day lies before the first
    SpanOverlaps, ///< facts: first and last day (null: open) of the span it shares days with
    OutOfRange, ///< facts: least and greatest value allowed
    SamePerson, ///< nobody stands in for oneself
    BackupDamaged, ///< facts: path; the copy does not pass the check
    // calendar
    NotASaturday, ///< facts: the day that was to be a working Saturday
    DayTwice, ///< facts: the day that has an exception already
    BadLine, ///< facts: line number, the line's beginning
    LineRepeatsDay, ///< facts: line number, the day, number of the line that gave it first
    MarginNegative, ///< a step expected after the due date
    QuarterNumber, ///< facts: least and greatest number of a quarter or vacation
    PartTwice, ///< facts: number of the quarter or vacation that the year has already
    PartsOverlap, ///< facts: first and last day of the quarter or vacation it overlaps
    PasswordTooShort, ///< facts: shortest length in characters
    PasswordCommon, ///< a password that everyone tries first
    PasswordIsName, ///< made of the person's own name
    SecondOfficerNeeded, ///< the reset of a director, deputy or union chair is confirmed by another one in charge
    NotASecondOfficer, ///< neither the one who resets nor the owner, and director, deputy or administrator
    OfficerKeyRenewed, ///< facts: days during which a renewed key confirms no reset
    // report
    NoSuchYear, ///< facts: the school year (its first calendar year), which is not opened
    TextUnreadable, ///< facts: number of the stored version whose bytes are damaged
    ReportExists, ///< facts: the school year; the association has a report of it already
    NotAnInstruction, ///< the text or bytes cannot be read as an instruction; facts: line or part at fault, from 1
    CopyTooLarge, ///< a scanned copy far longer than any instruction; facts: largest size in KiB, largest number of
                  ///< words
    // people and leaders
    EducationMissing, ///< 1.1; facts: the day. No higher professional education
    ServiceMissing, ///< 1.1; facts: years, months, days missing, the day
    NoLeaderOnThatDay, ///< facts: the day; a document needs the leader whose it is
    LeaderOnThatDay, ///< 3.5; facts: name, first and last day (null: open) of the leader appointed already
    StillInUse, ///< the record has others that hang on it, so it is ended, not removed
    SchoolIsThere, ///< facts: name of the school; a file holds one
    YearIsThere, ///< facts: the year; it was opened already
    SampleIsFixed, ///< a real school never becomes a sample, nor the other way round
    // planning
    PlanExists, ///< the association has a plan of that period already
    NoEarlierPlan, ///< facts: the school year (its first calendar year) that has no plan to start from
    NoLines, ///< a plan without lines is not submitted
    NoForecast, ///< 3.2: a plan without the forecast is not submitted
    LineOutsidePeriod, ///< facts: line number, first and last day of the period
    LineTwice, ///< facts: line number, number of the line with the same activity and term
    NeverAMember, ///< facts: line number (0: not a line of a list), the person's name
    DateInFuture, ///< facts: the day, which has not come yet
    LineSettled, ///< the line is done or cancelled already
    NothingMoved, ///< a line is moved to another term or another person
    AmendmentOpen, ///< facts: number of the plan's amendment that is not decided yet
    EmptyAmendment, ///< an amendment adds or removes at least one line
    NotYetOver, ///< facts: last day of the period, before which a plan is not closed
    // instruction
    DraftExists, ///< a draft of the instruction waits already; facts: its version, its edition
    SameText, ///< the new wording is the one in force
    AlreadySigned, ///< facts: the day on which this copy was acknowledged
    DayOutside, ///< facts: first and last day allowed
    WordsOnly, ///< a minor correction changes words and numbers; other parts need a new version
    CopyOfNoAssociation, ///< the copy names an association that the signer does not lead on that day
    // evidence of the year
    NotAMember, ///< facts: the person's name, the day; 4.1, 4.5.a, 4.6: only the association's own members
    WritersExceedEnrolled, ///< 3.3.d; facts: writers, enrolled
    MarksExceedWriters, ///< 3.3.d; facts: marks counted, writers
    TimeBackwards, ///< the end lies before the beginning
    MinutesSigned, ///< 3.7.c; facts: the day on which the minutes were signed
    ProjectNeedsDecision, ///< 4.3.a; a project changes its state by a granted proposal only
    AnswerIsManagements, ///< 4.3; the leader does not answer the own proposal
    OpenWorkStays, ///< 3.5; the list of open work stays as it was handed over
    // what comes in from other programs
    UnknownFormat, ///< facts: path; none of the kinds of file that are read here
    BrokenFile, ///< facts: path; cut off, or not what its name says
    UnreasonableFile, ///< facts: path; unpacks to far more, or is nested far deeper, than any real one
    NoTableInFile, ///< facts: path
    ColumnNotFound, ///< facts: words of the column that the table lacks
    NotAPicture, ///< facts: name of the file; neither PNG nor JPEG
    NothingToTake, ///< no row of the table can be taken
    EntryNeedsReason, ///< 4.1; an entry after the lesson's start states the extreme necessity, or that there was none
};

/// Says which rule, the facts its sentence mentions (in the order of its placeholders), and the field it concerns.
struct Refusal {
    Rule rule;
    QVariantList facts = {};
    QString field = {}; ///< storage name of the field, empty when it concerns the whole act

    friend bool operator==(const Refusal&, const Refusal&) = default;
};
