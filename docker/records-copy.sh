#!/bin/sh
# Takes a base backup of the server with the records while it runs, and then removes copies and pieces of the archive that are
# older than a month. Run it each night on the server's machine, as PostgreSQL's user and superuser; both folders are on other disks
# than the server's:
#   docker/records-copy.sh /copies /archive
set -eu
umask 077

sql() {
    psql --no-psqlrc --quiet --tuples-only --no-align --set ON_ERROR_STOP=1 "$@"
}

copies=${1:?the folder of the copies}
archive=${2:?the folder of the archive}
copy=$copies/$(date -u +%Y-%m-%dT%H%M%SZ)
data=$(sql --command 'show data_directory')
trap 'rm -rf "$copy.part"' EXIT

mkdir "$copy.part"
# The session stays open while the folder is copied.
sql --output /dev/null <<SQL
select pg_backup_start('monitoring', fast => true);
\! tar --create --gzip --file '$copy.part/base.tar.gz' --directory '$data' --exclude './pg_wal/*' --exclude './pg_replslot/*' --exclude ./postmaster.pid --exclude ./postmaster.opts . ; echo \$? >'$copy.part/status'
\o '$copy.part/backup_label'
select labelfile from pg_backup_stop();
SQL
# 1 is a file that changed or went meanwhile: what became of it is in the archive.
if [ "$(cat "$copy.part/status")" -gt 1 ]; then
    echo "The folder could not be copied." >&2
    exit 1
fi
rm "$copy.part/status"
sync "$copy.part"/*
mv "$copy.part" "$copy"
find "$copies" -mindepth 1 -maxdepth 1 -mtime +30 -exec rm -r {} +
find "$archive" -type f -mtime +31 -delete
