# Every target takes its warnings and definitions from here.
add_library(birikme_flags INTERFACE)
if(MSVC)
    target_compile_options(birikme_flags INTERFACE /W4 /WX /utf-8)
else()
    target_compile_options(birikme_flags INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast -Werror
        -Wno-missing-field-initializers) # designated initialisers leave members at their defaults on purpose
endif()
target_compile_definitions(birikme_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS
    $<IF:$<CONFIG:Release>,QT_NO_DEBUG_OUTPUT,QT_FORCE_ASSERTS>)
if(BIRIKME_SANITIZE)
    target_compile_options(birikme_flags INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
    target_link_options(birikme_flags INTERFACE -fsanitize=address,undefined)
endif()

# birikme_room(NAME LINKS target...): one folder of src as a static library that sees only what it links.
# Sources are found by pattern, so that adding a record type touches no build file (docs/adr/0002).
function(birikme_room folder)
    cmake_parse_arguments(ROOM "" "" "LINKS;PRIVATE_LINKS" ${ARGN})
    cmake_path(GET folder FILENAME name)
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS
        ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.h)
    add_library(birikme_${name} STATIC ${sources})
    target_include_directories(birikme_${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(birikme_${name} PUBLIC ${ROOM_LINKS} PRIVATE birikme_flags ${ROOM_PRIVATE_LINKS})
endfunction()

# birikme_program(NAME FOLDER LINKS target...): the main of one program.
function(birikme_program name folder)
    cmake_parse_arguments(PROGRAM "" "" "LINKS" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS
        ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.h)
    add_executable(${name} ${sources})
    target_link_libraries(${name} PRIVATE ${PROGRAM_LINKS} birikme_flags)
endfunction()

# birikme_tests(NAME LINKS target...): one folder of tests as one GoogleTest program.
function(birikme_tests name)
    cmake_parse_arguments(SUITE "" "" "LINKS;PRIVATE_LINKS" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS
        ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.h)
    if(NOT sources)
        return()
    endif()
    add_executable(${name}_tests ${sources})
    target_link_libraries(${name}_tests PRIVATE ${SUITE_LINKS} GTest::gtest birikme_flags)
    target_compile_definitions(${name}_tests PRIVATE
        BIRIKME_TEST_DATA="${CMAKE_CURRENT_SOURCE_DIR}/data")
    gtest_discover_tests(${name}_tests DISCOVERY_MODE PRE_TEST
        PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen" TIMEOUT 300)
endfunction()
