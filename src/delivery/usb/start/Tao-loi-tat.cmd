@echo off
rem Puts a link to the lessons on this user's desktop; needs no administrator. Opens the link when it is right, else the sheet.
setlocal DisableDelayedExpansion
set "HERE=%~dp0"
set "DESK="
rem A .url is read in the machine's own code page, so it is written in that one.
for /f "tokens=3" %%c in ('reg query "HKLM\SYSTEM\CurrentControlSet\Control\Nls\CodePage" /v ACP 2^>nul') do chcp %%c >nul 2>nul
for /f "tokens=2*" %%a in ('reg query "HKCU\Software\Microsoft\Windows\CurrentVersion\Explorer\User Shell Folders" /v Desktop 2^>nul') do call set "DESK=%%b"
setlocal EnableDelayedExpansion
if not defined DESK set "DESK=!USERPROFILE!\Desktop"
if not exist "!DESK!\" set "DESK=!USERPROFILE!\Desktop"
set "LINK=!DESK!\Em Len Mang.url"
set "WAY=!HERE:\=/!Mo-bai-hoc.html"
rem A share is file://server/share, a drive is file:///D:/.
set "ADDRESS=file:///!WAY!"
if "!HERE:~0,2!"=="\\" set "ADDRESS=file:!WAY!"
>"!LINK!" 2>nul (
  echo [InternetShortcut]
  echo URL=!ADDRESS!
)
rem Letters that the code page has not got come back as others.
set "BACK="
if exist "!LINK!" for /f "usebackq tokens=1* delims==" %%a in ("!LINK!") do if "%%a"=="URL" set "BACK=%%b"
if "!BACK!"=="!ADDRESS!" (
  start "" "!LINK!"
) else (
  if exist "!LINK!" del "!LINK!"
  start "" "!HERE!Huong-dan.html"
)
