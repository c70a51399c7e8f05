# SPDX-FileCopyrightText: The Plumbline authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What run.sh and test.sh share: messages, Debian packages, configuring and building. Expects $root, the source folder.
: "${root:?}"

say() { printf '==> %s\n' "$*"; }
fail() {
    printf '%s: %s\n' "${0##*/}" "$*" >&2
    exit 1
}

# The packages of the named sections of debian-packages.txt.
packages_of() {
    local section wanted=" $* " line
    while read -r line; do
        case "$line" in
            '' | '#'*) ;;
            '['*']') section=${line:1:-1} ;;
            *) if [[ $wanted == *" $section "* ]]; then echo "$line"; fi ;;
        esac
    done <"$root/packaging/debian-packages.txt"
}

# Which of the packages given are not installed.
missing_packages() {
    local installed package
    installed=$(dpkg-query --show --showformat '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null \
        | sed -n 's/^installed //p') || true
    for package in "$@"; do
        if ! grep -qxF "$package" <<<"$installed"; then echo "$package"; fi
    done
}

# Runs a command as root: as it is, or through sudo.
as_root() {
    if [[ $EUID -eq 0 ]]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    else
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

apt_install() {
    as_root apt-get install --yes --no-install-recommends -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 -qq "$@"
}

# Whether apt's lists know all of the packages: on a fresh system they are empty.
apt_knows() {
    local known package
    known=$(apt-cache madison "$@" 2>/dev/null | cut -d' ' -f2- | tr -d ' ' | cut -d'|' -f1) || true
    for package in "$@"; do
        grep -qxF "$package" <<<"$known" || return 1
    done
}

# Installs what is missing of the named sections, and says what.
install_packages() {
    local wanted missing
    mapfile -t wanted < <(packages_of "$@")
    if ! command -v dpkg-query >/dev/null; then
        say "This is not a Debian system: please install the counterparts of these packages yourself:"
        printf '    %s\n' "${wanted[*]}"
        return
    fi
    mapfile -t missing < <(missing_packages "${wanted[@]}")
    if [[ ${#missing[@]} -eq 0 ]]; then return; fi

    say "Installing ${#missing[@]} Debian packages: ${missing[*]}"
    if [[ $EUID -ne 0 ]] && ! command -v sudo >/dev/null; then
        fail "that needs root, and there is no sudo. As root, run: apt-get install ${missing[*]}"
    fi
    if ! apt_knows "${missing[@]}"; then
        say "Fetching Debian's package lists"
        as_root apt-get update -qq
    fi
    if ! apt_install "${missing[@]}"; then
        say "That failed; once more with fresh package lists"
        as_root apt-get update -qq
        apt_install "${missing[@]}" || fail "apt-get could not install the packages above."
    fi
}

# Configures build/PRESET where that was not done yet; later ninja does it itself when needed.
configure() {
    local preset=$1 folder=$root/build/$1
    if [[ -f $folder/CMakeCache.txt ]] \
        && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt"; then
        say "The source folder was moved: starting $folder afresh"
        rm -rf "$folder"
    fi
    if [[ ! -f $folder/build.ninja ]]; then
        say "Configuring $folder"
        (cd "$root" && cmake --preset "$preset" -Wno-dev --log-level=WARNING)
    fi
}

# Builds targets of a preset. Silent where nothing is to be done.
build() {
    local preset=$1
    shift
    configure "$preset"
    local folder=$root/build/$preset
    if ninja -C "$folder" -n "$@" 2>/dev/null | grep -q 'no work to do'; then return; fi
    say "Building $folder (the first time takes some minutes)"
    NINJA_STATUS='[%f/%t] ' ninja -C "$folder" "$@" || fail "the build failed; the messages are above."
}
