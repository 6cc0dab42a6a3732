@echo off
rem Servicescape's command line, from a clone. Builds on first use; to build again, delete
rem plugins\org.servicescape.cli\target\dist. Needs a JDK 17 or later and Maven 3.8 or later.
setlocal
set "HOME_FOLDER=%~dp0"
set "DIST=%HOME_FOLDER%plugins\org.servicescape.cli\target\dist"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if /i "%~1"=="app" goto app
if exist "%DIST%\built" goto run
echo Building Servicescape (first use, about a minute)... 1>&2
pushd "%HOME_FOLDER%"
call mvn -q -B -ntp -Dmaven.test.skip=true -Dheadless -pl plugins/org.servicescape.cli -am package 1>&2
if errorlevel 1 goto failed
popd
echo built> "%DIST%\built"
:run
"%JAVA%" -Dfile.encoding=UTF-8 -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "%DIST%\lib\*" org.servicescape.cli.Servicescape %*
exit /b %errorlevel%
:app
set "PRODUCT=%HOME_FOLDER%plugins\org.servicescape.archives\target\folders\windows-x86_64\servicescape"
if exist "%PRODUCT%\servicescape.cmd" goto start
echo Building the workbench (a few minutes)... 1>&2
pushd "%HOME_FOLDER%"
call mvn -q -B -ntp -Dmaven.test.skip=true package 1>&2
if errorlevel 1 goto failed
popd
:start
if "%~2"=="" (call "%PRODUCT%\servicescape.cmd" app) else call "%PRODUCT%\servicescape.cmd" app "%~f2"
exit /b %errorlevel%
:failed
popd
echo servicescape: the build failed; Maven's words are above. 1>&2
exit /b 4
