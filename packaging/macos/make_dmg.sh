#!/bin/sh
# macOS: signs the bundle of `packaging/build.py app` and packs it into a disk image. Not run by anybody yet.
# IDENTITY: the name of the Developer ID in the keychain; "-" signs for this computer alone.
# NOTARY: a profile of `xcrun notarytool store-credentials`; without it, Apple is not asked.
set -eu
cd "$(dirname "$0")/../.."

version=$(python3 -c 'import tomllib; print(tomllib.load(open("pyproject.toml", "rb"))["project"]["version"])')
app=build/frozen/Folkmoot.app
image=dist/folkmoot-$version.dmg
identity=${IDENTITY:--}

codesign --force --deep --timestamp --options runtime --entitlements packaging/macos/entitlements.plist \
    --sign "$identity" "$app"
codesign --verify --deep --strict "$app"

rm -rf build/dmg "$image"
mkdir -p build/dmg dist
cp -R "$app" build/dmg/
ln -s /Applications build/dmg/Applications
hdiutil create -volname Folkmoot -srcfolder build/dmg -format ULFO -ov "$image"

if [ -n "${NOTARY:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY" --wait
    xcrun stapler staple "$image"
fi
