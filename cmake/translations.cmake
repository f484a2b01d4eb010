# birikme_translations(TARGET): the three languages of the interface and Qt's own words in Kyrgyz, as resources of TARGET.
# `birikme_lupdate` writes new tr() strings into the files; qtbase_ky.ts is written by hand and not touched by it.
function(birikme_translations target)
    set(folder ${CMAKE_SOURCE_DIR}/translations)
    set(ours ${folder}/birikme_ky.ts ${folder}/birikme_ru.ts)
    qt_add_lrelease(${target} TS_FILES ${ours} ${folder}/birikme_en.ts ${folder}/qtbase_ky.ts QM_FILES_OUTPUT_VARIABLE compiled)
    foreach(file ${compiled})
        get_filename_component(name ${file} NAME)
        set_source_files_properties(${file} PROPERTIES QT_RESOURCE_ALIAS ${name})
    endforeach()
    qt_add_resources(${target} translations PREFIX /birikme/translations FILES ${compiled})

    set(read ${CMAKE_SOURCE_DIR}/src/gui ${CMAKE_SOURCE_DIR}/src/app -I ${CMAKE_SOURCE_DIR}/src -extensions cpp,h,ui -locations none -no-obsolete)
    if(EXISTS ${CMAKE_SOURCE_DIR}/ui)
        list(PREPEND read ${CMAKE_SOURCE_DIR}/ui)
    endif()
    # English needs a file only for its plural forms.
    add_custom_target(birikme_lupdate
        COMMAND Qt6::lupdate ${read} -source-language en -ts ${ours}
        COMMAND Qt6::lupdate ${read} -source-language en -pluralonly -ts ${folder}/birikme_en.ts
        VERBATIM)
endfunction()
