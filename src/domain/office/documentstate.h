#pragma once
#include "domain/code.h"
#include <array>

/// Where a document stands in its life (product: "Lives"). A plan ends Closed, a report Accepted, an instruction
/// Superseded.
enum class DocumentState { Draft, Returned, Submitted, Agreed, Approved, Accepted, InForce, Superseded, Closed };

template <>
struct Codes<DocumentState> {
    static constexpr std::array words{
        "draft", "returned", "submitted", "agreed", "approved", "accepted", "in-force", "superseded", "closed"};
};

enum class DocumentKind { Plan, Report, Instruction, Amendment, Minutes };

template <>
struct Codes<DocumentKind> {
    static constexpr std::array words{"plan", "report", "instruction", "amendment", "minutes"};
};
