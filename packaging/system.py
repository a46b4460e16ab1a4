"""What the application and its tests need of the operating system, and how to get it.

Standard library only, Python 3.8 or later.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

# What the wheels of PySide6 leave to the system: `ldd` on the modules and platform plugins that the window loads.
# (library, package of Debian and Ubuntu, package of Arch); Fedora and openSUSE find packages by library name.
LIBRARIES = (
    ("libEGL.so.1", "libegl1", "libglvnd"),
    ("libGL.so.1", "libgl1", "libglvnd"),
    ("libX11-xcb.so.1", "libx11-xcb1", "libx11"),
    ("libX11.so.6", "libx11-6", "libx11"),
    ("libdbus-1.so.3", "libdbus-1-3", "dbus"),
    ("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    ("libfreetype.so.6", "libfreetype6", "freetype2"),
    ("libgcc_s.so.1", "libgcc-s1", "gcc-libs"),
    ("libglib-2.0.so.0", "libglib2.0-0", "glib2"),
    ("libgthread-2.0.so.0", "libglib2.0-0", "glib2"),
    ("libstdc++.so.6", "libstdc++6", "gcc-libs"),
    ("libwayland-client.so.0", "libwayland-client0", "wayland"),
    ("libwayland-cursor.so.0", "libwayland-cursor0", "wayland"),
    ("libwayland-egl.so.1", "libwayland-egl1", "wayland"),
    ("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
    ("libxcb-glx.so.0", "libxcb-glx0", "libxcb"),
    ("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
    ("libxcb-image.so.0", "libxcb-image0", "xcb-util-image"),
    ("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
    ("libxcb-randr.so.0", "libxcb-randr0", "libxcb"),
    ("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil"),
    ("libxcb-render.so.0", "libxcb-render0", "libxcb"),
    ("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
    ("libxcb-shm.so.0", "libxcb-shm0", "libxcb"),
    ("libxcb-sync.so.1", "libxcb-sync1", "libxcb"),
    ("libxcb-util.so.1", "libxcb-util1", "xcb-util"),
    ("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb"),
    ("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb"),
    ("libxcb.so.1", "libxcb1", "libxcb"),
    ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
    ("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
    ("libz.so.1", "zlib1g", "zlib"),
    ("libzstd.so.1", "libzstd1", "zstd"),
)
OFFSCREEN = (
    "QtCore.abi3.so",
    "QtGui.abi3.so",
    "QtWidgets.abi3.so",
    "QtDBus.abi3.so",
    "QtSvg.abi3.so",
    "Qt/plugins/imageformats/libqsvg.so",
    "Qt/plugins/platforms/libqoffscreen.so",
)
"""Files of the PySide6 package that are loaded even where nothing is shown, as in tests."""
LOADED = (
    *OFFSCREEN,
    "Qt/plugins/platforms/libqxcb.so",
    "Qt/plugins/platforms/libqwayland.so",
    "Qt/plugins/xcbglintegrations/libqxcb-egl-integration.so",
    "Qt/plugins/xcbglintegrations/libqxcb-glx-integration.so",
    "Qt/plugins/wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
)
"""Those, and what a window on X11 or Wayland loads."""


class Tool(NamedTuple):
    """A program that some tests need, and its package on Debian, Fedora and Arch."""

    program: str
    debian: str
    fedora: str
    arch: str
    purpose: str


TOOLS = (
    Tool("ip", "iproute2", "iproute", "iproute2", "tests with two computers on one network"),
    Tool("nft", "nftables", "nftables", "nftables", "tests that cut and heal the link between two computers"),
    Tool("dbus-run-session", "dbus", "dbus-daemon", "dbus", "tests with a real Secret Service"),
    Tool("gnome-keyring-daemon", "gnome-keyring", "gnome-keyring", "gnome-keyring", "tests with a real Secret Service"),
    Tool("appstreamcli", "appstream", "appstream", "appstream", "tests of what software centres are told"),
    Tool("desktop-file-validate", "desktop-file-utils", "desktop-file-utils", "desktop-file-utils",
         "tests of the menu entry"),
    Tool("dpkg-shlibdeps", "dpkg-dev", "dpkg-dev", "dpkg", "tests of the Debian package"),
    Tool("minisign", "minisign", "minisign", "minisign", "a test of how a release is signed"),
    Tool("openbox", "openbox", "openbox", "openbox", "tests of the window with a window manager"),
    Tool("xdotool", "xdotool", "xdotool", "xdotool", "tests with a mouse and a keyboard"),
    Tool("Xvfb", "xvfb", "xorg-x11-server-Xvfb", "xorg-server-xvfb", "tests of the window on a real X server"),
)
EMOJI = Tool("a font with emoji", "fonts-noto-color-emoji", "google-noto-color-emoji-fonts", "noto-fonts-emoji",
             "reactions as pictures")
FONTS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
INSTALLERS = {
    "apt-get": ["apt-get", "install", "-y", "--no-install-recommends"],
    "dnf": ["dnf", "install", "-y"],
    "pacman": ["pacman", "-S", "--needed", "--noconfirm"],
}


def missing_libraries(python: Path, loaded: tuple[str, ...] = LOADED) -> list[str]:
    """Names of the system libraries that these files of Qt lack; `python` is the environment's interpreter."""
    if not linux() or shutil.which("ldd") is None:
        return []
    package = next(python.parent.parent.glob("lib*/python3*/site-packages/PySide6"), None)
    files = [str(package / name) for name in loaded if (package / name).exists()] if package else []
    done = subprocess.run(["ldd", *files], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                          text=True, env=dict(os.environ, LC_ALL="C"), check=False)
    return not_found(done.stdout) if files else []


def not_found(ldd: str) -> list[str]:
    """The libraries that `ldd` could not find, sorted, each once."""
    lines = (line.split() for line in ldd.splitlines())
    return sorted({words[0] for words in lines if words[1:] == ["=>", "not", "found"]})


def missing_tools() -> list[Tool]:
    """What the tests of network and keyring need and this computer has not got; empty off Linux."""
    # Administrators' folders are not on everybody's PATH.
    path = os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin", "/sbin"])
    return [tool for tool in TOOLS if not shutil.which(tool.program, path=path)] if linux() else []


def has(program: str) -> bool:
    return shutil.which(program) is not None


def has_emoji() -> bool:
    """Whether a font can show reactions; Qt draws boxes otherwise."""
    return not linux() or any(any(Path(folder).expanduser().rglob("*moji*")) for folder in FONTS)


def can_make_namespaces() -> bool:
    """Whether this process may create network namespaces and links between them."""
    unshare = shutil.which("unshare")
    if not (unshare and root()):
        return False
    trial = [unshare, "--net", "--mount", "ip", "link", "add", "trial0", "type", "veth", "peer", "name", "trial1"]
    return subprocess.run(trial, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False).returncode == 0


def command_for(libraries: list[str], tools: list[Tool]) -> list[str]:
    """The command that installs them on this system; empty when its installer is not one we know."""
    installer = next((name for name in INSTALLERS if shutil.which(name)), "")
    if installer == "dnf":  # RPM packages announce the libraries they hold under this name
        packages = [library + "()(64bit)" for library in libraries] + [tool.fedora for tool in tools]
    else:
        debian = installer == "apt-get"
        known = {library: apt if debian else arch for library, apt, arch in LIBRARIES}
        packages = [known[library] for library in libraries if library in known]
        packages += [tool.debian if debian else tool.arch for tool in tools]
    return [*INSTALLERS[installer], *sorted(set(packages))] if installer and packages else []


def command_for_pip() -> list[str]:
    installer = next((name for name in INSTALLERS if shutil.which(name)), "")
    package = "python-pip" if installer == "pacman" else "python3-pip"
    return [*INSTALLERS[installer], package] if installer else []


def install(command: list[str]) -> bool:
    """Run an `apt-get` command of this module if we are root; False when it was not run or failed."""
    if command[:1] != ["apt-get"] or not root():
        return False
    print("── " + " ".join(command), file=sys.stderr, flush=True)
    quiet = ["-qq", "-o", "Dpkg::Use-Pty=0", "-o", "DPkg::Lock::Timeout=120"]
    return _apt([*command, *quiet]) or (_apt(["apt-get", "update", *quiet]) and _apt([*command, *quiet]))


def _apt(command: list[str]) -> bool:
    settings = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                          text=True, env=settings, check=False)
    if done.returncode:
        print(done.stderr, file=sys.stderr)
    return done.returncode == 0


def as_typed(command: list[str]) -> str:
    """The command as a person should type it: with `sudo` where it is here, else with `su`."""
    if not command:
        return "(use the installer of your system for what is named above)"
    sudo = "" if root() or not has("sudo") else "sudo "
    quoted = " ".join(f"'{word}'" if "(" in word else word for word in command)
    fresh = command[0] == "apt-get" and not any(Path("/var/lib/apt/lists").glob("*_Packages*"))
    typed = (sudo + "apt-get update && " if fresh else "") + sudo + quoted
    return typed if root() or sudo else f'su - -c "{typed}"'


def has_display() -> bool:
    """Whether a window can open: there is a desktop, or Qt was told to draw elsewhere."""
    return not linux() or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def linux() -> bool:
    return sys.platform.startswith("linux")


def root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0
