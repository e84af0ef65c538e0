package org.lanzarote.monitoring.faults;

import java.nio.file.Path;
import java.util.Map;

/** How the operator's guide sets up PostgreSQL. */
final class Postgres {

    private Postgres() {}

    /** The records: durable, and each piece of the log of changes goes to an archive. */
    static Map<String, String> records(Path archive) {
        return Map.of(
                "fsync", "on",
                "full_page_writes", "on",
                "synchronous_commit", "on",
                "max_connections", "100",
                "log_error_verbosity", "terse",
                "archive_mode", "on",
                "archive_command",
                        "test ! -f %1$s/%%f && cp %%p %1$s/%%f.part && sync %1$s/%%f.part && mv %1$s/%%f.part %1$s/%%f"
                                .formatted(archive));
    }

    /** The store of keys, which keeps no log of changes. */
    static Map<String, String> keys() {
        return Map.ofEntries(
                Map.entry("fsync", "on"),
                Map.entry("full_page_writes", "on"),
                Map.entry("synchronous_commit", "on"),
                Map.entry("max_connections", "30"),
                Map.entry("log_error_verbosity", "terse"),
                Map.entry("wal_level", "minimal"),
                Map.entry("max_wal_senders", "0"),
                Map.entry("wal_recycle", "off"),
                Map.entry("min_wal_size", "32MB"),
                Map.entry("archive_timeout", "60"),
                Map.entry("checkpoint_timeout", "60"));
    }
}
