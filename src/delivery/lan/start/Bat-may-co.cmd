@echo off
rem Starts the lab server with the Node beside it: 13.13 on Windows 7 and 8, 24 on Windows 10 and later.
chcp 65001 >nul
pushd "%~dp0"
set "NODE=node\win10\node.exe"
ver | findstr /c:" 6." >nul && set "NODE=node\win7\node.exe"
if not exist "%NODE%" set "NODE=node"
rem The two sizes bound the memory (MB): without them Node uses what the PC has before it tidies up.
"%NODE%" --no-warnings --max-semi-space-size=4 --max-old-space-size=400 server.mjs
echo.
pause
popd
