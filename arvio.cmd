@echo off
rem The Windows twin of ./arvio: needs JAVA_HOME, or a JDK 21 or newer on PATH.
setlocal
set "ROOT=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo Arvio needs a JDK 21 or newer ^(25 is best^) and found none: install Eclipse Temurin 25 from https://adoptium.net, or set JAVA_HOME to a JDK.
  exit /b 1
)
set "COMMAND=%~1"
if "%COMMAND%"=="demo" goto demo
if "%COMMAND%"=="console" goto jar
if "%COMMAND%"=="token" goto jar
if "%COMMAND%"=="time" goto jar
if "%COMMAND%"=="test" goto test
if "%COMMAND%"=="check" goto check
if "%COMMAND%"=="format" goto format
echo arvio demo [--fresh] [--simulate N] ^| console [expert] ^| time [+4d ^| +6h ^| --to 2026-12-10T10:00] ^| test ^| check ^| format ^| token ^<role^> ^| help
if "%COMMAND%"=="" exit /b 0
if "%COMMAND%"=="help" exit /b 0
exit /b 1

:demo
call "%ROOT%mvnw.cmd" -f "%ROOT%pom.xml" -B -pl assessment-service,survey-bot,infra/demo -am -Dmaven.test.skip=true -Dspotless.check.skip -Dspotbugs.skip -Dcyclonedx.skip package || exit /b 1
:jar
for %%J in ("%ROOT%infra\demo\target\infra-demo-*-all.jar") do "%JAVA%" "-Darvio.home=%ROOT%." -jar "%%J" %*
exit /b %ERRORLEVEL%

:test
call "%ROOT%mvnw.cmd" -f "%ROOT%pom.xml" -B --fail-at-end verify
exit /b %ERRORLEVEL%

:check
call "%ROOT%mvnw.cmd" -f "%ROOT%pom.xml" -B -DskipTests verify
exit /b %ERRORLEVEL%

:format
call "%ROOT%mvnw.cmd" -f "%ROOT%pom.xml" -B -q spotless:apply
exit /b %ERRORLEVEL%
