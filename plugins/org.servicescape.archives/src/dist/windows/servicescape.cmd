@echo off
rem Servicescape on Windows: the window and the command line.
rem
rem   servicescape               opens the window
rem   servicescape FILE          opens it with a project file, as the Explorer does
rem   servicescape app [FILE]    the same
rem   servicescape VERB ...      the command line; "servicescape --help" tells which verbs there are
rem
rem It takes the Java runtime that lies beside it, or else JAVA_HOME, or else the java on the PATH; Java 17 or later.
rem SERVICESCAPE_HOME names another folder for settings. Exit status 4: it could not be started.
setlocal EnableExtensions DisableDelayedExpansion
set "BASE=%~dp0"
set "WINDOW="
set "FILE="
if "%~1"=="" set "WINDOW=yes"
if /i "%~1"=="app" call :app "%~2"
if /i "%~x1"==".servicescape" if "%~2"=="" if exist "%~1" call :file "%~1"

call :java
if not defined JAVA goto nojava
if defined WINDOW goto window
"%JAVA%" -Xlog:disable -Xlog:all=off -Xshare:auto -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "%BASE%plugins\command-line.jar" %*
exit /b %errorlevel%

rem "app" and a file or nothing; an option is for the command line.
:app
set "WORD=%~1"
if defined WORD if "%WORD:~0,1%"=="-" exit /b
set "WINDOW=yes"
set "FILE=%~1"
exit /b

:file
set "WINDOW=yes"
set "FILE=%~1"
exit /b

:window
if defined FILE if not exist "%FILE%" (
  echo servicescape: there is no file "%FILE%".>&2
  exit /b 3
)
set "SETTINGS=%LOCALAPPDATA%\Servicescape"
if defined SERVICESCAPE_HOME set "SETTINGS=%SERVICESCAPE_HOME%"
rem What Equinox remembers about its bundles is thrown away when another build, or one in another place, wrote it.
set "BUILD="
set "SEEN="
set "CLEAN="
set /p BUILD=<"%BASE%configuration\build"
if exist "%SETTINGS%\configuration\seen" set /p SEEN=<"%SETTINGS%\configuration\seen"
set "NOW=%BUILD% %BASE%"
if "%SEEN%"=="%NOW%" goto remembered
set "CLEAN=-clean"
if not exist "%SETTINGS%\configuration" mkdir "%SETTINGS%\configuration" 2>nul
rem Written with delayed expansion: a folder may be called "R&D (new)".
setlocal EnableDelayedExpansion
>"!SETTINGS!\configuration\seen" echo !NOW!
endlocal
:remembered
set "ARGUMENT="
if defined FILE set ARGUMENT="%FILE%"
start "" "%JAVA:java.exe=javaw.exe%" -Xshare:auto -XX:+UseSerialGC -jar "%BASE%plugins\window.jar" %CLEAN% -configuration "%SETTINGS%\configuration" -data "%SETTINGS%\workbench" %ARGUMENT%
exit /b 0

rem Sets JAVA to the first java.exe of version 17 or later.
:java
set "JAVA="
set "OLD="
if exist "%BASE%runtime\bin\java.exe" (
  set "JAVA=%BASE%runtime\bin\java.exe"
  exit /b
)
if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
if defined JAVA exit /b
for %%J in (java.exe) do call :try "%%~$PATH:J"
exit /b

rem try JAVA: the file "release" of its folder tells the version; where there is none, Java itself.
:try
if defined JAVA exit /b
if "%~1"=="" exit /b
if not exist "%~1" exit /b
set "VERSION="
if exist "%~dp1..\release" for /f "usebackq tokens=1,2 delims==" %%K in ("%~dp1..\release") do if "%%K"=="JAVA_VERSION" set "VERSION=%%~L"
if not defined VERSION for /f "tokens=3" %%V in ('""%~1" -version 2^>^&1 ^| findstr version"') do if not defined VERSION set "VERSION=%%~V"
set "MAJOR=0"
for /f "tokens=1 delims=.-+_" %%M in ("%VERSION%") do set "MAJOR=%%M"
rem A word that is no number counts as 0.
set /a "MAJOR=MAJOR"
if %MAJOR% geq 17 (
  set "JAVA=%~1"
) else (
  set "OLD=Java %VERSION% in %~dp1 is too old. "
)
exit /b

rem A console that the Explorer opened for this script closes with it: then the text waits for a key.
:nojava
setlocal EnableDelayedExpansion
echo servicescape: !OLD!Install Java 17 or later, for example Eclipse Temurin 17, and start Servicescape again.>&2
if defined WINDOW pause
exit /b 4
