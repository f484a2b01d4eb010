#pragma once
#include "ctl.h"
#include "domain/calendar/schoolyear.h"
#include "support/support.h"
#include "support/testschool.h"
#include <gtest/gtest.h>

/// A school's file with the year 2022/23, for birikmectl to read while it is open here.
class CtlFile : public ::testing::Test {
protected:
    CtlFile() { school.put(SchoolYear{.firstYear = 2022, .startsOn = day("2022-09-01"), .endsOn = day("2023-05-25")}); }
    QString path() { return school.file->path(); }

    TestSchool school;
};
