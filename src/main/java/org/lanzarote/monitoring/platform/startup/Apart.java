package org.lanzarote.monitoring.platform.startup;

import java.sql.SQLException;

/** The place of a database, whatever address leads to it: the store of keys and the records must not share one. */
record Apart(String server, long database) {

    private static final String QUESTION = """
            select (select system_identifier from pg_control_system()), oid
            from pg_database where datname = current_database()
            """;

    static void tell(ProductionSettings settings, SettingsFaults findings) {
        if (settings.get(Store.RECORDS.url).isEmpty()
                || settings.get(Store.KEYS.url).isEmpty()) {
            return;
        }
        try {
            if (of(Store.RECORDS, settings).equals(of(Store.KEYS, settings))) {
                findings.unsafe(
                        "%s leads to the same database as %s: a backup of it would have the keys to what it holds; keep the keys in another, with a backup of its own."
                                .formatted(Store.KEYS.url, Store.RECORDS.url));
            }
        } catch (SQLException e) {
            findings.unknown("It is not known whether %s and %s are two databases: %s"
                    .formatted(Store.RECORDS.url, Store.KEYS.url, e.getMessage()));
        }
    }

    private static Apart of(Store store, ProductionSettings settings) throws SQLException {
        try (var connection = store.connect(settings);
                var question = connection.prepareStatement(QUESTION);
                var answer = question.executeQuery()) {
            answer.next();
            return new Apart(answer.getString(1), answer.getLong(2));
        }
    }
}
