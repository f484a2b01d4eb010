#pragma once
#include "gui/record/recordformbase.h"
#include "gui/record/recordspec.h"

/// The generated form of a record of type T. What it does not show (id, revision) stays as it was.
template <class T>
class RecordForm final : public RecordFormBase {
public:
    explicit RecordForm(std::vector<FieldSpec<T>> fields, QWidget* parent = nullptr)
        : RecordFormBase({fields.begin(), fields.end()}, parent)
        , m_fields(std::move(fields))
    {
    }

    void show(const T& record)
    {
        m_record = record;
        for (size_t i = 0; i < m_fields.size(); ++i)
            setValueAt(i, m_fields[i].read(record));
        clearRefusals();
        markShown();
    }
    /// The record as it stands in the form.
    T record() const
    {
        auto typed = m_record;
        for (size_t i = 0; i < m_fields.size(); ++i)
            if (!m_fields[i].readOnly)
                m_fields[i].write(typed, valueAt(i));
        return typed;
    }
    const T& shownRecord() const { return m_record; }

private:
    std::vector<FieldSpec<T>> m_fields;
    T m_record{};
};
