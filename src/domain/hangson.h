#pragma once
#include "domain/ports.h"

/// Whether any record points at this id through one of the given members: then it is ended by a date, never removed.
template <class R, class... T>
bool anyOf(const Ports& ports, Id<R> id, Id<R> T::*... members)
{
    return (!ports.of<T>().where({{members, id}}).empty() || ...);
}
