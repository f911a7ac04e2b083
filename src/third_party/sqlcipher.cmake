# SQLCipher, compiled into the library with hidden symbols. Its source is not kept here: the amalgamation is fetched once
# into a cache that all build folders share, or taken from VARDE_SQLCIPHER_SOURCE_DIR (sqlite3.c and sqlite3.h) where no
# package may be fetched. Either way only exactly these octets are compiled; a new version changes this block and nothing else.
set(VARDE_SQLCIPHER_VERSION 4.14.0)  # on SQLite 3.51.3
set(VARDE_SQLCIPHER_PACKAGE @journeyapps/sqlcipher@6.0.0)
set(VARDE_SQLCIPHER_PACKAGE_SHA512
    626592408478727bfee4bdfc9582684bf74817ff9b11905a0020136de4f2ab85ca8cc1dcc5d22516712504b888a9af6bc2c78e222988623b9d80e382a2fb9ddd)
set(VARDE_SQLCIPHER_SQLITE3_C_SHA512
    66e7c92ac95fd2ecc12995540100ebb2959a4e7440c38d9e50204483bcbb78e9a1fc53a497fa178101bdf375e5e5e9982fa81c66827e6fbc8a8536c5e50cf864)
set(VARDE_SQLCIPHER_SQLITE3_H_SHA512
    97d25f5087e5cd8e9252003bada405d2e113e50acb3f1072f6c2e2f5cec3b420659e178d76563b539cff7d4463593877c6cfc88d4a65ef8fe3c78fc78be76d0c)

set(VARDE_SQLCIPHER_SOURCE_DIR "$ENV{VARDE_SQLCIPHER_SOURCE_DIR}" CACHE PATH
    "Folder with sqlite3.c and sqlite3.h of SQLCipher ${VARDE_SQLCIPHER_VERSION}; empty: fetch them with npm pack")
if(DEFINED ENV{VARDE_CACHE})
  set(cache_default $ENV{VARDE_CACHE})
elseif(DEFINED ENV{XDG_CACHE_HOME})
  set(cache_default $ENV{XDG_CACHE_HOME}/varde)
elseif(DEFINED ENV{HOME})
  set(cache_default $ENV{HOME}/.cache/varde)
else()
  set(cache_default ${CMAKE_BINARY_DIR}/cache)
endif()
set(VARDE_CACHE ${cache_default} CACHE PATH "Folder in which fetched sources are kept between builds")

function(varde_expect_hash file sha512)
  if(NOT EXISTS ${file})
    message(FATAL_ERROR "SQLCipher ${VARDE_SQLCIPHER_VERSION}: ${file} is missing.")
  endif()
  file(SHA512 ${file} found)
  if(NOT found STREQUAL sha512)
    message(FATAL_ERROR "SQLCipher ${VARDE_SQLCIPHER_VERSION}: ${file} is not the pinned one.\n"
                        "  SHA-512 expected ${sha512}\n  SHA-512 found    ${found}\n"
                        "Nothing is built from it. Remove the file, or see VARDE_SQLCIPHER_SOURCE_DIR.")
  endif()
endfunction()

# Leaves sqlite3.c and sqlite3.h in `folder`. Only packs: no script of the package ever runs.
function(varde_fetch_sqlcipher folder)
  find_program(VARDE_NPM npm)
  if(NOT VARDE_NPM)
    message(FATAL_ERROR "SQLCipher ${VARDE_SQLCIPHER_VERSION} is not in ${folder} and npm is not installed to fetch it. "
                        "Install npm, or give -DVARDE_SQLCIPHER_SOURCE_DIR=<folder with sqlite3.c and sqlite3.h>.")
  endif()
  set(work ${folder}.fetch)
  file(REMOVE_RECURSE ${work})
  file(MAKE_DIRECTORY ${work})
  execute_process(COMMAND ${VARDE_NPM} pack ${VARDE_SQLCIPHER_PACKAGE} --ignore-scripts --silent --pack-destination ${work}
                  WORKING_DIRECTORY ${work} RESULT_VARIABLE failed ERROR_VARIABLE said OUTPUT_VARIABLE said)
  file(GLOB package ${work}/*.tgz)
  if(failed OR NOT package)
    message(FATAL_ERROR "npm pack ${VARDE_SQLCIPHER_PACKAGE} failed (${failed}).\n${said}\n"
                        "Without a network, give -DVARDE_SQLCIPHER_SOURCE_DIR=<folder with sqlite3.c and sqlite3.h>.")
  endif()
  varde_expect_hash(${package} ${VARDE_SQLCIPHER_PACKAGE_SHA512})
  file(ARCHIVE_EXTRACT INPUT ${package} DESTINATION ${work} PATTERNS "package/deps/sqlcipher-amalgamation/sqlite3.[ch]")
  file(MAKE_DIRECTORY ${folder})
  foreach(name sqlite3.h sqlite3.c)
    file(RENAME ${work}/package/deps/sqlcipher-amalgamation/${name} ${folder}/${name})
  endforeach()
  file(REMOVE_RECURSE ${work})
endfunction()

if(VARDE_SQLCIPHER_SOURCE_DIR)
  set(sqlcipher_dir ${VARDE_SQLCIPHER_SOURCE_DIR})
else()
  set(sqlcipher_dir ${VARDE_CACHE}/sqlcipher-${VARDE_SQLCIPHER_VERSION})
  file(MAKE_DIRECTORY ${VARDE_CACHE})
  file(LOCK ${VARDE_CACHE}/lock TIMEOUT 300)  # two presets may be configured at once
  if(NOT EXISTS ${sqlcipher_dir}/sqlite3.c)
    varde_fetch_sqlcipher(${sqlcipher_dir})
  endif()
  file(LOCK ${VARDE_CACHE}/lock RELEASE)
endif()
varde_expect_hash(${sqlcipher_dir}/sqlite3.c ${VARDE_SQLCIPHER_SQLITE3_C_SHA512})
varde_expect_hash(${sqlcipher_dir}/sqlite3.h ${VARDE_SQLCIPHER_SQLITE3_H_SHA512})

find_package(Threads REQUIRED)

add_library(sqlcipher STATIC ${sqlcipher_dir}/sqlite3.c)
target_include_directories(sqlcipher SYSTEM INTERFACE ${sqlcipher_dir})
target_link_libraries(sqlcipher PUBLIC OpenSSL::Crypto Threads::Threads PRIVATE m)
set_target_properties(sqlcipher PROPERTIES C_VISIBILITY_PRESET hidden POSITION_INDEPENDENT_CODE ON C_EXTENSIONS ON)
target_compile_definitions(sqlcipher
  PUBLIC SQLITE_HAS_CODEC                        # sqlite3_key and its like are declared
  PRIVATE
    HAVE_STDINT_H=1
    SQLITE_EXTRA_INIT=sqlcipher_extra_init
    SQLITE_EXTRA_SHUTDOWN=sqlcipher_extra_shutdown
    SQLCIPHER_CRYPTO_OPENSSL
    SQLCIPHER_OMIT_LOG                           # it writes to stderr by default; a library prints nothing
    SQLITE_THREADSAFE=2                          # our lock lies around each connection: SQLite's own would be a second one
    SQLITE_TEMP_STORE=2                          # temporary tables in memory: nothing unencrypted reaches a disk
    SQLITE_SECURE_DELETE
    SQLITE_DQS=0
    SQLITE_USE_URI=0
    SQLITE_TRUSTED_SCHEMA=0
    SQLITE_MAX_ATTACHED=0                        # no second file ever; so no VACUUM either, copies are made by the backup API
    SQLITE_MAX_MMAP_SIZE=0                       # a stray write of the host must not reach the file
    SQLITE_LIKE_DOESNT_MATCH_BLOBS
    SQLITE_OMIT_LOAD_EXTENSION
    SQLITE_OMIT_DEPRECATED
    SQLITE_OMIT_SHARED_CACHE
    SQLITE_DEFAULT_MEMSTATUS=0)
# Warnings in code that is not ours would hide our own; and nobody steps through it, so debug builds have it fast.
target_compile_options(sqlcipher PRIVATE -w $<$<CONFIG:RelWithDebInfo>:-ffile-prefix-map=${sqlcipher_dir}=sqlcipher>)
if(NOT VARDE_SANITIZE)
  target_compile_options(sqlcipher PRIVATE $<$<CONFIG:Debug>:-O2>)
endif()
