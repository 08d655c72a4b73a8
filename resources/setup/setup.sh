#!/bin/sh
# Get a machine ready to run Glossator from a checkout: Debian packages, and a .venv from a lock with hashes.
#
#   sh resources/setup/setup.sh run    what the program needs
#   sh resources/setup/setup.sh dev    and what its tests and checks need
#
# Doing it again costs a few milliseconds. The last act is to write .venv/glossator-stamp, so half a .venv never counts.
set -eu

profile=${1:-run}
cd "$(dirname "$0")/../.."
here=$(pwd)
venv=$here/.venv
stamp=$venv/glossator-stamp
locks=resources/setup
system_python=/usr/bin/python3

say() { printf 'Glossator: %s\n' "$*" >&2; }
stop() {
    say "$*"
    exit 1
}
have() { command -v "$1" >/dev/null 2>&1; }

# Only one set-up at a time; the lock is on a file that is there anyway.
if have flock; then
    exec 9<"$locks/run.lock"
    flock 9
fi

new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }
whole() { "$1" -c 'import ensurepip, venv' 2>/dev/null; }

find_python() { # the system's own first: distributions build it optimised, which pyenv does not, and it stays
    if whole "$system_python" && new_enough "$system_python"; then
        echo "$system_python"
        return
    fi
    for candidate in python3 python3.11 python3.12 python3.13 python3.14 "$system_python"; do
        if have "$candidate" && new_enough "$candidate"; then
            command -v "$candidate"
            return
        fi
    done
}

# --- Debian packages ------------------------------------------------------------------------------------------------

# Library by library: what Qt loads, and the Debian package that holds it.
base_libraries='libEGL.so.1=libegl1 libGL.so.1=libgl1 libglib-2.0.so.0=libglib2.0-0 libxkbcommon.so.0=libxkbcommon0
    libdbus-1.so.3=libdbus-1-3 libfontconfig.so.1=libfontconfig1 libgssapi_krb5.so.2=libgssapi-krb5-2'
window_libraries='libxcb-cursor.so.0=libxcb-cursor0 libxcb-icccm.so.4=libxcb-icccm4 libxcb-keysyms.so.1=libxcb-keysyms1
    libxcb-shape.so.0=libxcb-shape0 libxkbcommon-x11.so.0=libxkbcommon-x11-0'

packages_for() { # libraries as above; prints the packages of those that are missing
    for pair in "$@"; do
        case $known_libraries in
        *"${pair%%=*} "*) ;;
        *) printf '%s ' "${pair#*=}" ;;
        esac
    done
}

any_font() {
    for folder in /usr/share/fonts /usr/local/share/fonts "${XDG_DATA_HOME:-$HOME/.local/share}/fonts" "$HOME/.fonts"; do
        if [ -d "$folder" ] && [ -n "$(find "$folder" -name '*.[ot]t[fc]' -print -quit)" ]; then
            return 0
        fi
    done
    return 1
}

list_needed() { # sets needed (nothing works without) and wanted (worth having; going on without is possible)
    needed='' wanted=''
    ldconfig=$(PATH=$PATH:/sbin:/usr/sbin command -v ldconfig) || return 0
    known_libraries=$("$ldconfig" -p)
    # shellcheck disable=SC2086  # lists of words on purpose, here and below
    needed=$(packages_for $base_libraries)
    # shellcheck disable=SC2086
    windows=$(packages_for $window_libraries)
    if [ -n "${DISPLAY:-}" ]; then needed="$needed$windows"; else wanted="$windows"; fi
    any_font || needed="${needed}fonts-dejavu-core "
    if [ "$profile" = dev ]; then
        have Xvfb || wanted="${wanted}xvfb "
        have xdotool || wanted="${wanted}xdotool "
        have desktop-file-validate || wanted="${wanted}desktop-file-utils "
    fi
}

add_python_packages() { # python3 itself, or what it needs to make a .venv; not where uv does without
    if have uv || [ -x "$venv/bin/python" ]; then return; fi
    python=$(find_python)
    if [ -z "$python" ]; then
        needed="${needed}python3 python3-venv "
    elif ! whole "$python" && ! "$python" -c 'import pip, venv' 2>/dev/null; then
        needed="${needed}python3-venv "
    fi
}

apt_install() {
    say "installing the Debian packages $*"
    export DEBIAN_FRONTEND=noninteractive
    if ls /var/lib/apt/lists/*Packages* >/dev/null 2>&1 &&
        apt-get install -y -qq --no-install-recommends "$@" >/dev/null; then
        return
    fi
    apt-get update -qq >/dev/null || true
    apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

ensure_packages() {
    [ "$(uname)" = Linux ] || return 0
    list_needed
    add_python_packages
    # shellcheck disable=SC2086
    if [ -n "$needed$wanted" ] && [ "$(id -u)" = 0 ] && have apt-get; then
        if apt_install $needed $wanted || { [ -n "$needed" ] && apt_install $needed; }; then return; fi
    fi
    if [ -n "$needed" ]; then
        stop "some system packages are missing; this line installs them, then try again:
    sudo apt install ${needed% }"
    elif [ -n "$wanted" ] && [ "$profile" = dev ]; then
        say "some tests will be skipped; this line installs what they need:
    sudo apt install ${wanted% }"
    fi
}

# --- The .venv ------------------------------------------------------------------------------------------------------

checksum() { cksum <"$locks/$1.lock" | tr ' ' '-'; }

base() { # where the .venv is and which Python it stands on: if either moves, it is of no use
    printf 'base %s %s' "$venv" "$(readlink -f "$venv/bin/python")"
}

stamped() { # is the .venv whole, and from today's lock of this profile?
    [ -f "$stamp" ] && [ -x "$venv/bin/python" ] && grep -qxF "$(base)" "$stamp" &&
        grep -qxF "$1 $(checksum "$1")" "$stamp"
}

install() { # lock; into the .venv
    if have uv; then
        uv pip sync -q --require-hashes --python "$venv/bin/python" "$1"
    elif [ -x "$venv/bin/pip" ]; then
        "$venv/bin/python" -m pip install -q --disable-pip-version-check --only-binary :all: --require-hashes -r "$1"
    else
        "$python" -m pip --python "$venv/bin/python" install -q --disable-pip-version-check --only-binary :all: \
            --require-hashes -r "$1"
    fi
}

prepare() { # so that no start is slowed by what can be done once; without it everything works, too
    # The Python in PySide's library is unpacked by its own switch, so that it need not be compiled at each start.
    SBK_EMBED=no "$venv/bin/python" -c 'import shiboken6' >/dev/null 2>&1 || true
    "$venv/bin/python" -m compileall -qq "$venv/lib" main.py reader_app >/dev/null 2>&1 || true
}

make_venv() {
    rm -rf "$venv"
    if have uv; then
        uv venv -q --python "${python:->=3.11}" "$venv"
    elif "$python" -c 'import ensurepip' 2>/dev/null; then
        "$python" -m venv "$venv"
    else
        "$python" -m venv --without-pip "$venv"
    fi
}

ensure_venv() {
    # What dev.lock holds includes run.lock, version by version.
    if stamped "$profile"; then return; fi
    python=$(find_python)
    if [ -z "$python" ] && ! have uv; then
        stop 'Python 3.11 or newer is needed and was not found.'
    fi
    if stamped run; then
        say 'adding the tools for tests and checks to .venv'
        rm -f "$stamp"
    else
        say 'setting up .venv (once; a minute or so)'
        make_venv
    fi
    install "$locks/$profile.lock" ||
        stop 'the Python packages could not be installed (see above); nothing else was changed, so try again when the network is there.'
    prepare
    {
        printf '%s\n' "$(base)"
        echo "run $(checksum run)"
        if [ "$profile" = dev ]; then echo "dev $(checksum dev)"; fi
    } >"$stamp.new"
    mv "$stamp.new" "$stamp"
}

case $profile in
run | dev) ;;
*) stop "unknown set-up “$profile”: say run or dev." ;;
esac
ensure_packages
ensure_venv
