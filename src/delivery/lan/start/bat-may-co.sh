#!/bin/sh
# Starts the lab server with the Node of this machine.
cd "$(dirname "$0")" || exit 1
exec node --no-warnings --max-semi-space-size=4 --max-old-space-size=400 server.mjs
