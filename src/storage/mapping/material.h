#pragma once
#include "domain/material/correction.h"
#include "domain/material/criterion.h"
#include "domain/material/material.h"
#include "domain/material/project.h"
#include "storage/mapping.h"

template <>
struct Mapping<Material> {
    static constexpr auto columns = std::tuple{column("association_id", &Material::association),
        column("kind", &Material::kind), column("title", &Material::title), column("author_id", &Material::author),
        column("begun_on", &Material::begunOn), column("submitted_on", &Material::submittedOn),
        column("assessor_id", &Material::assessor), column("assessed_on", &Material::assessedOn),
        column("assessment", &Material::assessment), column("editor_id", &Material::editor),
        column("edited_on", &Material::editedOn), column("edited", &Material::edited),
        column("recommended_on", &Material::recommendedOn), column("recommended_by", &Material::recommendedBy),
        column("published_on", &Material::publishedOn), column("published", &Material::published),
        column("distributed_on", &Material::distributedOn)};
};

template <>
struct Mapping<CoAuthor> {
    static constexpr auto columns = std::tuple{column("material_id", &CoAuthor::material),
        column("person_id", &CoAuthor::person), column("contribution", &CoAuthor::contribution)};
};

template <>
struct Mapping<Criterion> {
    static constexpr auto columns
        = std::tuple{column("use_for", &Criterion::use), column("position", &Criterion::position),
            column("text", &Criterion::text), column("retired", &Criterion::retired)};
};

template <>
struct Mapping<Score> {
    static constexpr auto columns = std::tuple{column("visit_id", &Score::visit),
        column("material_id", &Score::material), column("position", &Score::position),
        column("criterion", &Score::criterion), column("score", &Score::score), column("note", &Score::note)};
};

template <>
struct Mapping<Correction> {
    static constexpr auto columns = std::tuple{column("association_id", &Correction::association),
        column("teacher_id", &Correction::teacher), column("corrected_on", &Correction::correctedOn),
        column("paper", &Correction::paper), column("before", &Correction::before), column("after", &Correction::after),
        column("reason", &Correction::reason), column("answer", &Correction::answer),
        column("answered_on", &Correction::answeredOn)};
};

template <>
struct Mapping<Project> {
    static constexpr auto columns
        = std::tuple{column("association_id", &Project::association), column("title", &Project::title),
            column("aim", &Project::aim), column("head_id", &Project::head), column("named_on", &Project::namedOn),
            column("state", &Project::state), column("changed_on", &Project::changedOn),
            column("ended_on", &Project::endedOn), column("outcome", &Project::outcome)};
};
