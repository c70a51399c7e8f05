# SPDX-FileCopyrightText: The Plumbline authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Reads every #include of ours and names each that crosses a layer the wrong way. Links alone do not enforce
# this: a target that links only Qt6::Core still compiles <QtWidgets/QWidget>.
# Usage: cmake -D ROOT=<source folder> -P layering.cmake

# folder : regular expression of our own headers that it may include
set(rules
    "core/base:core/base/"
    "core/uefi:core/(base|uefi)/"
    "core/tpm:core/(base|tpm)/"
    "core/ima:core/(base|ima)/"
    "core/tcg:core/(base|uefi|tcg)/"
    "core/cel:core/(base|uefi|tcg|ima|cel)/"
    "core/certificate:core/(base|uefi|tpm|certificate)/"
    "core/evidence:core/(base|uefi|tcg|ima|cel|tpm|certificate|evidence)/"
    "core/bundle:core/(base|uefi|tcg|ima|cel|tpm|certificate|evidence|bundle)/"
    "core/appraisal:core/(base|uefi|tcg|ima|cel|tpm|certificate|evidence|appraisal)/"
    "core/catalogue:core/(base|uefi|evidence|catalogue)/"
    "core/comparison:core/(base|uefi|tcg|ima|cel|tpm|certificate|evidence|appraisal|comparison)/"
    "core/causes:core/(base|uefi|tcg|ima|cel|tpm|certificate|evidence|appraisal|comparison|causes)/"
    "core/trust:core/(base|uefi|tcg|ima|cel|tpm|certificate|evidence|appraisal|comparison|causes|trust)/"
    "core/store:core/"
    "models:(core|models)/"
    "ui:(core|models|ui)/"
    "app:(core|models|ui|app)/"
    "tests:(core|models|ui|app|tests)/")
# folder : regular expression of outside headers that it may not include
set(forbidden
    "core:^(QtWidgets|QtGui|QtCharts|QtNetwork|QWidget|QApplication|QSettings|QColor|QIcon|QFont)"
    "core/(base|uefi|tcg|ima|cel|tpm|certificate|evidence|bundle|appraisal|catalogue|comparison|causes|trust):^(QtSql|QSql|QObject|QVariant)"
    "core/(base|uefi|tcg|ima|cel|tpm|certificate|evidence|bundle|appraisal|catalogue|comparison|causes|store):^tss2"
    "models:^(QtWidgets|QtGui|QtCharts|QWidget|QApplication|QColor|QIcon|QFont|QPainter|tss2|openssl)"
    "ui:^(QtSql|QSql|tss2|openssl)"
    "app:^(tss2|openssl)")
# the files that may use libarchive
set(archive_user "core/(bundle/ziparchive.cpp|catalogue/archivefiles.cpp)")
# files of core that may use OpenSSL
set(openssl_users "core/base/(hasher.cpp|secret.cpp|openssl.h)|core/uefi/certificate.cpp|core/certificate/(certificate.cpp|chain.cpp|openssl.h)|core/tpm/(openssl.h|loadedkey.cpp|publickey.cpp|verifysignature.cpp)|core/trust/(openssl.h|operatorkey.cpp|signature.cpp)")

get_filename_component(ROOT "${ROOT}" ABSOLUTE)
set(found "")
set(count 0)
foreach(rule IN LISTS rules)
    string(REGEX MATCH "^([^:]+):(.*)$" _ "${rule}")
    set(folder "${CMAKE_MATCH_1}")
    set(allowed "${CMAKE_MATCH_2}")
    file(GLOB_RECURSE files RELATIVE "${ROOT}" "${ROOT}/${folder}/*.h" "${ROOT}/${folder}/*.cpp")
    foreach(file IN LISTS files)
        math(EXPR count "${count} + 1")
        file(STRINGS "${ROOT}/${file}" lines REGEX "^#include ")
        foreach(line IN LISTS lines)
            if(line MATCHES "^#include \"([^\"]+)\"")
                set(header "${CMAKE_MATCH_1}")
                if(header MATCHES "\\.moc$")
                    continue()
                endif()
                if(NOT header MATCHES "^${allowed}")
                    list(APPEND found "${file}: \"${header}\" is outside what ${folder} may include")
                endif()
            elseif(line MATCHES "^#include <([^>]+)>")
                set(header "${CMAKE_MATCH_1}")
                if(header MATCHES "^openssl/" AND file MATCHES "^core/" AND NOT file MATCHES "^(${openssl_users})$")
                    list(APPEND found "${file}: <${header}>: OpenSSL belongs into ${openssl_users}")
                endif()
                if(header MATCHES "^archive" AND NOT file MATCHES "^${archive_user}$")
                    list(APPEND found "${file}: <${header}>: libarchive belongs into ${archive_user}")
                endif()
                foreach(entry IN LISTS forbidden)
                    string(REGEX MATCH "^([^:]+):(.*)$" _ "${entry}")
                    if(file MATCHES "^${CMAKE_MATCH_1}/")
                        string(REGEX REPLACE "^([^:]+):(.*)$" "\\2" pattern "${entry}")
                        if(header MATCHES "${pattern}")
                            list(APPEND found "${file}: <${header}> does not belong into this layer")
                        endif()
                    endif()
                endforeach()
            endif()
        endforeach()
    endforeach()
endforeach()

if(count EQUAL 0)
    message(FATAL_ERROR "layering: no source file below ${ROOT}")
endif()
if(found)
    list(JOIN found "\n  " text)
    message(FATAL_ERROR "Layering rules broken:\n  ${text}")
endif()
message(STATUS "layering: every include of ${count} files is within its layer")
