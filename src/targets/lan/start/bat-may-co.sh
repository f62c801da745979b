#!/bin/sh
# Starts the lab server with the Node of this machine.
cd "$(dirname "$0")" || exit 1
exec node server.mjs
