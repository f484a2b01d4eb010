#pragma once

class ActionRunner;
class DraftStore;
class Prompts;
class ViewStore;

/// What every page stands on; made once by the composition.
struct PageTools {
    ActionRunner& actions;
    Prompts& prompts;
    DraftStore& drafts;
    ViewStore& views;
};
