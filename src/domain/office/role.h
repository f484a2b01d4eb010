#pragma once
#include "domain/code.h"
#include <array>

/// Posts that a person holds for a dated span. Leading an association is not among them: it comes by appointment (1.1).
enum class Role {
    Director,
    AcademicDeputy,
    UpbringingDeputy,
    UnionChair,
    Teacher,
    ClassTeacher,
    SocialPedagogue,
    Administrator
};

template <>
struct Codes<Role> {
    static constexpr std::array words{"director", "academic-deputy", "upbringing-deputy", "union-chair", "teacher",
        "class-teacher", "social-pedagogue", "administrator"};
};
