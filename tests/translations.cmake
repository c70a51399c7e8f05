# SPDX-FileCopyrightText: The Plumbline authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Every text of the sources has a finished translation: lupdate adds the texts that are missing to a copy, and a
# text without a translation is then marked as unfinished.
# Usage: cmake -D ROOT=<source folder> -D LUPDATE=<program> -D WORK=<folder> -P translations.cmake
set(copy "${WORK}/plumbline_zh_CN.ts")
file(COPY "${ROOT}/translations/plumbline_zh_CN.ts" DESTINATION "${WORK}")
execute_process(
    COMMAND "${LUPDATE}" -silent -no-obsolete -locations none -I "${ROOT}"
        "${ROOT}/models" "${ROOT}/ui" "${ROOT}/app" -ts "${copy}"
    RESULT_VARIABLE code ERROR_QUIET)
if(NOT code EQUAL 0)
    message(FATAL_ERROR "lupdate failed: ${code}")
endif()
file(READ "${copy}" text)
string(REGEX MATCHALL "<message" messages "${text}")
list(LENGTH messages count)
string(REGEX MATCHALL "<source>[^<]*</source>[ \n]*<translation type=\"unfinished\"" missing "${text}")
list(LENGTH missing missing_count)
if(count LESS 100)
    message(FATAL_ERROR "only ${count} texts were found: the sources were not read")
endif()
if(missing_count GREATER 0 OR text MATCHES "type=\"unfinished\"")
    list(JOIN missing "\n" shown)
    message(FATAL_ERROR "${missing_count} texts have no finished Chinese translation:\n${shown}")
endif()
message(STATUS "translations: all ${count} texts are translated")
