# For the scripts that build: what is missing is installed, then one preset is built, without a word unless it fails.
# Sourced, from the root of the repository.

# The folder of the build folders.
build_root=${VARDE_BUILD:-build}

say() { if [[ -t 2 ]]; then printf '%s\n' "$*" >&2; fi; }

# quietly LOG COMMAND...: the output goes to LOG, and when the command fails to stderr as well, from the failure on.
quietly() {
  local log=$1
  shift
  mkdir -p "$(dirname "$log")"
  if ! "$@" >"$log" 2>&1; then
    sed -n '/^FAILED:\|^ninja: error\|^CMake Error/,$p' "$log" | grep . >&2 || cat "$log" >&2
    return 1
  fi
}

# build PRESET [CMAKE-OPTION...] -- [TARGET...]: no target builds all.
build() {
  local preset=$1 options=() folder
  shift
  while (($#)) && [[ $1 != -- ]]; do
    options+=("$1")
    shift
  done
  shift || true
  folder=$build_root/$preset
  say "building $folder ..."
  quietly "$folder/log/configure" cmake --preset "$preset" -B "$folder" "${options[@]}" || return 1
  quietly "$folder/log/build" cmake --build "$folder" ${1:+--target "$@"}
}
