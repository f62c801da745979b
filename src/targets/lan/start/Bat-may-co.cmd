@echo off
rem Starts the lab server with the Node beside it: 13.13 on Windows 7 and 8, 24 on Windows 10 and later.
chcp 65001 >nul
pushd "%~dp0"
set "NODE=node\win10\node.exe"
ver | findstr /c:" 6." >nul && set "NODE=node\win7\node.exe"
if not exist "%NODE%" set "NODE=node"
"%NODE%" --no-warnings server.mjs
echo.
pause
popd
