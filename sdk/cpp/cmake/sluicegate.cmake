# sluicegate_add_module(NAME SOURCE...)
# A native module NAME.so from unmodified sources, with the headers and the support library of this SDK.

get_filename_component(SLUICEGATE_SDK_ROOT "${CMAKE_CURRENT_LIST_DIR}/.." ABSOLUTE)

function(sluicegate_add_module name)
    file(GLOB support CONFIGURE_DEPENDS "${SLUICEGATE_SDK_ROOT}/support/*.cpp")
    add_library(${name} MODULE ${ARGN} ${support})
    set_target_properties(${name} PROPERTIES PREFIX "" SUFFIX ".so" CXX_STANDARD 14 CXX_EXTENSIONS ON)
    target_include_directories(${name} SYSTEM PRIVATE 
        "${SLUICEGATE_SDK_ROOT}/include" "${SLUICEGATE_SDK_ROOT}/include-case" "${SLUICEGATE_SDK_ROOT}/support")
    # The language of the compiler that these sources were written for.
    target_compile_options(${name} PRIVATE -fpermissive -w)
    find_package(Threads REQUIRED)
    target_link_libraries(${name} PRIVATE Threads::Threads)
endfunction()
