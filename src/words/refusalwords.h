#pragma once
#include "domain/office/language.h"
#include "domain/refusal.h"

/// The sentence of a refusal: what happened and what to do, in the reader's language.
QString refusalWords(const Refusal& refusal, Language language);
