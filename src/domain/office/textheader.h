#pragma once
#include <QString>

/// A person as an official text names the person.
struct PersonText {
    QString fullName; ///< «Асанова Айгүл Бакыт кызы»
    QString nameWithInitials; ///< «Асанова А.Б.»
    QString post;

    template <class V, class T>
    static void fields(V& visit, T& self)
    {
        visit("full-name", self.fullName);
        visit("initials", self.nameWithInitials);
        visit("post", self.post);
    }
    friend bool operator==(const PersonText&, const PersonText&) = default;
};

/// Whose text it is: the same for plan and report.
struct TextHeader {
    QString language; ///< «ky», «ru», «en»: the language the author wrote in
    QString school; ///< «№5 орто мектеби»
    QString district; ///< «Ош шаары»
    QString association; ///< with or without «усулдук бирикмеси»
    PersonText leader;

    template <class V, class T>
    static void fields(V& visit, T& self)
    {
        visit("language", self.language);
        visit("school", self.school);
        visit("district", self.district);
        visit("association", self.association);
        visit("leader", self.leader);
    }
    friend bool operator==(const TextHeader&, const TextHeader&) = default;
};
