#pragma once
#include "gui/record/stores.h"
#include "gui/session/context.h"
#include "gui/window/messagebar.h"
#include "support/gui/scriptedprompts.h"
#include "support/testschool.h"

/// The test school with somebody signed in before a page: every act runs at once, and prompts take prepared answers.
class SeatedSchool {
public:
    explicit SeatedSchool();
    ~SeatedSchool();

    /// Signs the person in.
    void sit(Id<Person> person);
    /// Makes an account and returns its password, for signed acts.
    QString passwordOf(Id<Person> person);

    TestSchool school;
    Services services;
    Session session;
    MessageBar messages;
    ActionRunner actions;
    ScriptedPrompts prompts;
    MemoryDraftStore drafts;
    MemoryViewStore views;
    AppContext context;
};
