package org.lanzarote.monitoring.platform.startup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.lanzarote.monitoring.platform.problem.SqlStates;

/** A database of the service, by the names of its settings. */
enum Store {
    /** The database of records: what the Committee collects and writes. */
    RECORDS(
            ProductionSettings.DATABASE,
            ProductionSettings.RUN_ROLE,
            ProductionSettings.RUN_PASSWORD,
            ProductionSettings.OWNER,
            ProductionSettings.OWNER_PASSWORD,
            ProductionSettings.MIGRATES,
            "db/migration",
            "nothing goes on without it: start again when it is back."),
    /** The database of keys for texts that are stored only encrypted. */
    KEYS(
            ProductionSettings.KEYS_DATABASE,
            ProductionSettings.KEYS_ROLE,
            ProductionSettings.KEYS_PASSWORD,
            ProductionSettings.KEYS_OWNER,
            ProductionSettings.KEYS_OWNER_PASSWORD,
            ProductionSettings.KEYS_MIGRATES,
            "db/keys",
            "it is checked when it is back, and until then what children said and the verification of the trail are refused.");

    private static final String SECONDS_TO_CONNECT = "10";

    final String url;
    final String role;
    final String password;
    final String owner;
    final String ownerPassword;

    /** Whether a start of the service migrates it. */
    final String migrates;

    /** The folder of its migrations in the artifact. */
    final String migrations;

    private final String withoutIt;

    Store(
            String url,
            String role,
            String password,
            String owner,
            String ownerPassword,
            String migrates,
            String migrations,
            String withoutIt) {
        this.url = url;
        this.role = role;
        this.password = password;
        this.owner = owner;
        this.ownerPassword = ownerPassword;
        this.migrates = migrates;
        this.migrations = migrations;
        this.withoutIt = withoutIt;
    }

    /** Whether this says that nobody answers at an address that may be right. */
    boolean isAway(ProductionSettings settings, Exception e) {
        return SqlStates.isAway(e) && isAddress(settings.get(url).orElse(""));
    }

    private static boolean isAddress(String url) {
        try {
            DriverManager.getDriver(url);
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    void tellAway(SettingsFaults findings, Exception e) {
        findings.away(
                this, "%s leads to a server that does not answer; %s (%s)".formatted(url, withoutIt, e.getMessage()));
    }

    Connection connect(ProductionSettings settings) throws SQLException {
        var login = new Properties();
        login.setProperty("user", settings.get(role).orElse(""));
        login.setProperty("password", settings.get(password).orElse(""));
        login.setProperty("connectTimeout", SECONDS_TO_CONNECT);
        return DriverManager.getConnection(settings.get(url).orElse(""), login);
    }
}
