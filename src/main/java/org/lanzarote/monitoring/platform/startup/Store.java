package org.lanzarote.monitoring.platform.startup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** A database of the service, by the names of its settings. */
enum Store {
    /** The database of records: what the Committee collects and writes. */
    RECORDS(
            ProductionSettings.DATABASE,
            ProductionSettings.RUN_ROLE,
            ProductionSettings.RUN_PASSWORD,
            ProductionSettings.OWNER),
    /** The database of keys for texts that are stored only encrypted. */
    KEYS(
            ProductionSettings.KEYS_DATABASE,
            ProductionSettings.KEYS_ROLE,
            ProductionSettings.KEYS_PASSWORD,
            ProductionSettings.KEYS_OWNER);

    private static final String SECONDS_TO_CONNECT = "10";

    final String url;
    final String role;
    final String password;
    final String owner;

    Store(String url, String role, String password, String owner) {
        this.url = url;
        this.role = role;
        this.password = password;
        this.owner = owner;
    }

    Connection connect(ProductionSettings settings) throws SQLException {
        var login = new Properties();
        login.setProperty("user", settings.get(role).orElse(""));
        login.setProperty("password", settings.get(password).orElse(""));
        login.setProperty("connectTimeout", SECONDS_TO_CONNECT);
        return DriverManager.getConnection(settings.get(url).orElse(""), login);
    }
}
