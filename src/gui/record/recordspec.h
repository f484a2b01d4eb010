#pragma once
#include "gui/record/recordcolumns.h"
#include "gui/record/recordfields.h"

/// Words of a record page that are not of one field.
struct RecordWords {
    QString title; ///< of the page: «Consultations»
    QString newTitle; ///< of the dialog: «New consultation»
    QString addVerb; ///< on the filled button: «Add consultation»
    QString emptyTitle; ///< «No consultations yet»
    QString emptyText; ///< what belongs here and what to do first
    QString helpTopic = {};
    QString answerVerb = {}; ///< «Answer», where the type has an answer of another than who enters it
};

/// All that the screen knows of one record type. A function makes it anew after every change of language.
template <class T>
struct RecordSpec {
    RecordWords words;
    std::vector<ColumnSpec<T>> columns;
    std::vector<FieldSpec<T>> fields;
    std::vector<FieldSpec<T>> answerFields = {}; ///< what an answer consists of
    std::function<QString(const T&)> name = {}; ///< heading of the detail pane; else nameOf(), or the first column

    std::vector<Lookup<T>> lookups() const
    {
        std::vector<Lookup<T>> found;
        for (const auto& column : columns)
            if (column.lookUp)
                found.push_back(column.lookUp);
        return found;
    }
};

/// A member of the stored record as a member of what the list shows of it.
template <class T, class M, class R>
M T::*own(M R::*member)
{
    return member;
}

template <class T>
void append(std::vector<T>& all, std::vector<T> more)
{
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}
