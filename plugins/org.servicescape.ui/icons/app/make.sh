#!/bin/sh
# Makes every picture of this folder anew from its SVG files. Needs rsvg-convert (librsvg) and Python 3.
# usage: sh make.sh
set -e
cd "$(dirname "$0")"

# The splash is set in the font of the pictures, whatever the computer has.
fonts=$(mktemp)
trap 'rm -f "$fonts"' EXIT
printf '<fontconfig><dir>%s</dir></fontconfig>' \
    "$PWD/../../../org.servicescape.scene/src/main/resources/org/servicescape/scene/fonts" > "$fonts"
export FONTCONFIG_FILE="$fonts"

png() { rsvg-convert --width "$2" --height "${4:-$2}" "$1" --output "$3"; }

# Small sizes are drawn on whole pixels of their own.
png servicescape-16.svg 16 servicescape-16.png
png servicescape-24.svg 24 servicescape-24.png
png servicescape-16.svg 32 servicescape-32.png
png servicescape-24.svg 48 servicescape-48.png
for size in 64 128 256 512 1024; do
    png servicescape.svg "$size" "servicescape-$size.png"
done
png servicescape.svg 220 about.png
png servicescape.svg 440 about@2x.png
png splash.svg 600 splash.png 320
png splash.svg 1200 splash@2x.png 640
python3 containers.py
rm servicescape-1024.png
