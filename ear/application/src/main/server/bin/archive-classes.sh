#!/bin/sh
# Starts this server once, with the environment that it is given and the application that is in it, ends it again, and keeps
# the classes that it loaded (JEP 350), so that later starts need not read and check them anew. To be run once after every
# change of server, application or Java, before the server goes to work; without it starts take longer and do the same.
set -eu

home=$(cd "$(dirname "$0")/.." && pwd)
unfinished="$home/classes.jsa.unfinished"
pid_file="$home/classes.pid"
deployed="$home/standalone/deployments/application.ear.deployed"
failed="$home/standalone/deployments/application.ear.failed"
patience=300

rm -f "$unfinished" "$deployed" "$failed"
LAUNCH_JBOSS_IN_BACKGROUND=true JBOSS_PIDFILE="$pid_file" ARCHIVE_CLASSES_INTO="$unfinished" "$home/bin/standalone.sh" "$@" &
starter=$!

while [ ! -f "$deployed" ]; do
  patience=$((patience - 1))
  if [ -f "$failed" ] || [ "$patience" -eq 0 ] || ! kill -0 "$starter" 2>/dev/null; then
    echo "The application did not start, so there is nothing to keep" >&2
    kill "$starter" 2>/dev/null || true
    exit 1
  fi
  sleep 1
done

kill "$starter"
wait "$starter" || true
mv -f "$unfinished" "$home/classes.jsa"
echo "Kept in $home/classes.jsa"
