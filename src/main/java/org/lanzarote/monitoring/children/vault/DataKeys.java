package org.lanzarote.monitoring.children.vault;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lanzarote.monitoring.platform.watch.Needed;

/**
 * The store of data keys in a database of its own, where every statement commits by itself, whatever becomes of the
 * record's transaction.
 */
@Singleton
class DataKeys implements Needed {

    private static final int SECONDS_TO_ANSWER = 1;

    private final AgroalDataSource store;

    DataKeys(@DataSource("keys") AgroalDataSource store) {
        this.store = store;
    }

    /** Adds a key; true if the record had none until now. */
    boolean add(UUID record, byte[] wrapped) {
        return run("insert into data_key (record, wrapped) values (?, ?) on conflict do nothing", statement -> {
            statement.setObject(1, record);
            statement.setBytes(2, wrapped);
            return statement.executeUpdate() == 1;
        });
    }

    Optional<DataKey> find(UUID record) {
        return find("select record, wrapped from data_key where record = ?", record).values().stream()
                .findFirst();
    }

    Map<UUID, DataKey> find(Collection<UUID> records) {
        return find("select record, wrapped from data_key where record = any (?)", records.toArray(UUID[]::new));
    }

    @Override
    public String name() {
        return "keys";
    }

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public boolean answers() {
        try (var connection = store.getConnection()) {
            return connection.isValid(SECONDS_TO_ANSWER);
        } catch (SQLException | IllegalStateException e) {
            return false;
        }
    }

    /** The key that was made last. */
    Optional<DataKey> latest() {
        var sql = "select record, wrapped from data_key where wrapped is not null order by made_at desc limit 1";
        return run(sql, DataKeys::found).values().stream().findFirst();
    }

    /** A stretch of the keys that are not destroyed, by record. */
    List<DataKey> after(UUID record, int number) {
        var sql = "select record, wrapped from data_key where wrapped is not null and record > ? order by record limit "
                + number;
        return List.copyOf(find(sql, record).values());
    }

    /** Puts a key encrypted anew in the place of what it was, unless somebody else did or it is destroyed. */
    void replace(DataKey key, byte[] renewed) {
        run("update data_key set wrapped = ? where record = ? and wrapped = ?", statement -> {
            statement.setBytes(1, renewed);
            statement.setObject(2, key.record());
            statement.setBytes(3, key.wrapped());
            return statement.executeUpdate();
        });
    }

    /** Destroys a key: every byte of it goes, and a mark stays so that no new key is made for the record. */
    void destroy(UUID record) {
        run("insert into data_key (record, destroyed_at) values (?, now()) on conflict do nothing", record);
        run(
                "update data_key set wrapped = null, destroyed_at = now() where record = ? and destroyed_at is null",
                record);
        rewrite();
    }

    /** The records of all marks. */
    Set<UUID> destroyed() {
        return run("select record, wrapped from data_key where destroyed_at is not null", DataKeys::found)
                .keySet();
    }

    /** Removes a key without a mark, as if the record had never had one. */
    void forget(UUID record) {
        run("delete from data_key where record = ?", record);
        rewrite();
    }

    /** Rewrites the table without what was removed; PostgreSQL by itself leaves those bytes in their place. */
    void rewrite() {
        run("vacuum (full) data_key", PreparedStatement::execute);
    }

    private Map<UUID, DataKey> find(String sql, Object records) {
        return run(sql, statement -> {
            statement.setObject(1, records);
            return found(statement);
        });
    }

    private static Map<UUID, DataKey> found(PreparedStatement statement) throws SQLException {
        var found = new LinkedHashMap<UUID, DataKey>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                var record = rows.getObject(1, UUID.class);
                found.put(record, new DataKey(record, rows.getBytes(2)));
            }
        }
        return found;
    }

    private void run(String sql, UUID record) {
        run(sql, statement -> {
            statement.setObject(1, record);
            return statement.executeUpdate();
        });
    }

    private <T> T run(String sql, KeyStep<T> step) {
        try (var connection = store.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return step.run(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("The store of keys refuses", e);
        }
    }

    private interface KeyStep<T> {
        T run(PreparedStatement statement) throws SQLException;
    }
}
