@echo off
rem Starts Servicescape's window: servicescape [FILE]. Needs Java 17 or later.
setlocal
set "java=javaw"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\javaw.exe" set "java=%JAVA_HOME%\bin\javaw.exe"
for %%L in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%~fL"
start "" "%java%" -XX:+UseSerialGC -jar "%launcher%" -clean -configuration "%LOCALAPPDATA%\Servicescape\configuration" -data "%LOCALAPPDATA%\Servicescape\workbench" %*
